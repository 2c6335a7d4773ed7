import { NO_GROUP } from "../kernel/mixing.ts";
import type { Network } from "./network.ts";

export interface LabPartnersByGroup {
  /** Labels of the partition, in order. */
  readonly labels: readonly string[];
  readonly labs: readonly {
    readonly id: string;
    /** The lab's own group, or `NO_GROUP`. */
    readonly group: number;
    /** All its partners in the scope, other labs included, with a label or without. */
    readonly partners: number;
    /** Partners in each group. */
    readonly inGroup: Uint32Array;
  }[];
}

/** The partners of every lab by a partition. */
export function labPartnersBy(network: Network, by: string): LabPartnersByGroup {
  const { codes, labels } = network.partition(by);
  const { offset, neighbour } = network.adjacency();
  const labs = network.actors.flatMap(({ id }, lab) => {
    if (network.isLab[lab] === 0) return [];
    const inGroup = new Uint32Array(labels.length);
    for (let at = offset[lab]!; at < offset[lab + 1]!; at++) {
      const code = codes[neighbour[at]!]!;
      if (code !== NO_GROUP) inGroup[code] = inGroup[code]! + 1;
    }
    return [{ id, group: codes[lab]!, partners: offset[lab + 1]! - offset[lab]!, inGroup }];
  });
  return { labels, labs };
}

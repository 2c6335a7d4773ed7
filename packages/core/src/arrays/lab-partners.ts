import type { Network } from "./network.ts";

export interface LabPartners {
  /** Labs of the frame. */
  readonly labs: number;
  /** For each lab, in order of actors, its ties with others than labs. */
  readonly tiesOfLabs: readonly number[];
  /** For each actor that is no lab, in order, the labs it is tied to. */
  readonly labsOfOthers: readonly number[];
}

/** Ties between labs and others, counted from both sides. */
export function labPartners({ n, isLab, source, target }: Network): LabPartners {
  const crossing = new Uint32Array(n);
  for (let tie = 0; tie < source.length; tie++) {
    const [a, b] = [source[tie]!, target[tie]!];
    if (isLab[a] === isLab[b]) continue;
    crossing[a] = crossing[a]! + 1;
    crossing[b] = crossing[b]! + 1;
  }
  const tiesOfLabs: number[] = [];
  const labsOfOthers: number[] = [];
  for (let actor = 0; actor < n; actor++) {
    (isLab[actor] === 1 ? tiesOfLabs : labsOfOthers).push(crossing[actor]!);
  }
  return { labs: tiesOfLabs.length, tiesOfLabs, labsOfOthers };
}

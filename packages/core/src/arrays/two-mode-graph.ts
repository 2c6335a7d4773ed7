import type { Side, TwoModeGraph } from "../kernel/bipartite-communities.ts";
import type { Network } from "./network.ts";

/** The ties between labs and others as a two-mode network, without those that have none of them. */
export function twoModeGraph({ n, isLab, source, target, strength }: Network): TwoModeGraph {
  const partners: [partner: number, weight: number][][] = Array.from({ length: n }, () => []);
  for (let tie = 0; tie < source.length; tie++) {
    const [a, b] = [source[tie]!, target[tie]!];
    if (isLab[a] === isLab[b]) continue;
    partners[a]!.push([b, strength[tie]!]);
    partners[b]!.push([a, strength[tie]!]);
  }
  const tied = Array.from(partners.keys()).filter((actor) => partners[actor]!.length > 0);
  const labs = tied.filter((actor) => isLab[actor] === 1);
  const others = tied.filter((actor) => isLab[actor] === 0);
  return { labs: sideOf(labs, others, partners), others: sideOf(others, labs, partners) };
}

function sideOf(
  own: readonly number[],
  across: readonly number[],
  partners: readonly (readonly (readonly [number, number])[])[],
): Side {
  const place = new Map(across.map((actor, at) => [actor, at]));
  const ties = own.flatMap((actor) => partners[actor]!);
  const offset = new Uint32Array(own.length + 1);
  for (const [at, actor] of own.entries()) offset[at + 1] = offset[at]! + partners[actor]!.length;
  return {
    offset,
    partner: Uint32Array.from(ties, ([partner]) => place.get(partner) as number),
    weight: Float64Array.from(ties, ([, weight]) => weight),
  };
}

/**
 * What became of communities between two dates (methods D9). A_i a community before, B_j one after,
 * both reduced to the panel, the actors on the register at both dates:
 *
 *     J_ij = |A_i ∩ B_j| / |A_i ∪ B_j|    in_ij = |A_i ∩ B_j| / |A_i|    out_ij = |A_i ∩ B_j| / |B_j|
 *
 * In this order, each A_i with exactly one fate and each B_j with exactly one origin:
 *
 *     split         A_i into two B_j or more that share two actors or more with it, each with
 *                   in ≥ .25 and out ≥ .50, together in ≥ .60     (`splitInclusion`, `splitOutgoing`)
 *     merge         its mirror image
 *     one to one    J ≥ `matchJaccard`, and neither has a better partner among those left over:
 *                   growth if |B| − |A| ≥ max(2, .20 |A|)         (`growth`)
 *                   contraction if ≤ −max(2, .20 |A|), continuation otherwise
 *     birth         a B_j without origin: `newcomers` if half of its members or more had no tie at
 *                   the first date, else `within`
 *     death         an A_i without fate: `gone` if half of its members or more have no tie at the
 *                   second date; `absorbed` if half of those in the panel or more are now in one
 *                   community that comes from another; else `dispersed`
 *
 * Growth, birth and `gone` count all members, known at both dates or not. Of equal J the communities
 * that come first (larger, then by first member) are partners.
 *
 * Sources: Greene, Doyle & Cunningham (2010), "Tracking the Evolution of Communities in Dynamic Social
 * Networks", ASONAM, 176–183; Bródka, Saganowski & Kazienko (2013), "GED: the method for group
 * evolution discovery in social networks", Social Network Analysis and Mining 3, 1–14. Thresholds own.
 */
import type { Parameters } from "../model/parameters.ts";
import { SLACK } from "../strength/strength-class.ts";
import { type CommunityOverlap, jaccardOf, mirror } from "./community-overlap.ts";

export type CommunityFate =
  | "split"
  | "merge"
  | "growth"
  | "contraction"
  | "continuation"
  | "birth"
  | "death";

export type CommunityFateKind = "newcomers" | "within" | "gone" | "absorbed" | "dispersed";

export interface CommunityEvent {
  readonly type: CommunityFate;
  /** Of births and deaths. */
  readonly subtype: CommunityFateKind | null;
  /** Communities before and after, as indices. */
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** Of an absorbed community: the one that its members are in now. */
  readonly heir: number | null;
}

type Rules = Pick<Parameters, "matchJaccard" | "splitInclusion" | "splitOutgoing" | "growth">;

/** Least actors that a part shares with the whole it came from. */
const LEAST_SHARED = 2;

export function matchCommunities(overlap: CommunityOverlap, rules: Rules): CommunityEvent[] {
  const ends = { hasFate: new Set<number>(), hasOrigin: new Set<number>() };
  const events: CommunityEvent[] = [];
  const take = (type: CommunityFate, from: readonly number[], to: readonly number[]) => {
    for (const i of from) ends.hasFate.add(i);
    for (const j of to) ends.hasOrigin.add(j);
    events.push({ type, subtype: null, from, to, heir: null });
  };
  const mirrored = mirror(overlap);
  for (const i of overlap.before.keys()) {
    const parts = partsOf(overlap, i, rules).filter((j) => !ends.hasOrigin.has(j));
    if (isWholeOf(overlap, i, parts, rules)) take("split", [i], parts);
  }
  for (const j of overlap.after.keys()) {
    if (ends.hasOrigin.has(j)) continue;
    const parts = partsOf(mirrored, j, rules).filter((i) => !ends.hasFate.has(i));
    if (isWholeOf(mirrored, j, parts, rules)) take("merge", parts, [j]);
  }
  for (const [i, j] of partners(overlap, ends, rules))
    take(sizeFate(overlap, i, j, rules), [i], [j]);
  return [...events, ...births(overlap, ends.hasOrigin), ...deaths(overlap, events, ends.hasFate)];
}

/** What a community may have split into. */
function partsOf(
  { before, after, shared }: CommunityOverlap,
  i: number,
  { splitInclusion: [least], splitOutgoing }: Rules,
): number[] {
  return [...after.keys()].filter((j) => {
    const both = shared[i]![j]!;
    if (both < LEAST_SHARED) return false;
    return (
      reaches(both / before[i]!.panel, least) && reaches(both / after[j]!.panel, splitOutgoing)
    );
  });
}

function isWholeOf(
  { before, shared }: CommunityOverlap,
  i: number,
  parts: readonly number[],
  { splitInclusion: [, together] }: Rules,
): boolean {
  const both = parts.reduce((sum, j) => sum + shared[i]![j]!, 0);
  return parts.length >= 2 && reaches(both / before[i]!.panel, together);
}

interface Ends {
  readonly hasFate: ReadonlySet<number>;
  readonly hasOrigin: ReadonlySet<number>;
}

/** Pairs that are each other's best, among those left over. */
function partners(
  overlap: CommunityOverlap,
  { hasFate, hasOrigin }: Ends,
  { matchJaccard }: Rules,
): [number, number][] {
  const left = [...overlap.before.keys()].filter((i) => !hasFate.has(i));
  const right = [...overlap.after.keys()].filter((j) => !hasOrigin.has(j));
  const bestOf = (own: readonly number[], jaccard: (one: number) => number) =>
    own.reduce<number | null>(
      (best, one) => (best === null || jaccard(one) > jaccard(best) ? one : best),
      null,
    );
  return left.flatMap((i): [number, number][] => {
    const j = bestOf(right, (one) => jaccardOf(overlap, i, one));
    if (j === null || !reaches(jaccardOf(overlap, i, j), matchJaccard)) return [];
    return bestOf(left, (one) => jaccardOf(overlap, one, j)) === i ? [[i, j]] : [];
  });
}

function sizeFate(
  { before, after }: CommunityOverlap,
  i: number,
  j: number,
  { growth: [least, part] }: Rules,
): CommunityFate {
  const change = after[j]!.all - before[i]!.all;
  const bound = Math.max(least, part * before[i]!.all);
  if (change >= bound - SLACK) return "growth";
  return change <= -bound + SLACK ? "contraction" : "continuation";
}

function births({ after }: CommunityOverlap, hasOrigin: ReadonlySet<number>): CommunityEvent[] {
  return [...after.entries()]
    .filter(([j]) => !hasOrigin.has(j))
    .map(
      ([j, { all, onlyHere }]): CommunityEvent => ({
        type: "birth",
        subtype: 2 * onlyHere >= all ? "newcomers" : "within",
        from: [],
        to: [j],
        heir: null,
      }),
    );
}

function deaths(
  { before, shared }: CommunityOverlap,
  events: readonly CommunityEvent[],
  hasFate: ReadonlySet<number>,
): CommunityEvent[] {
  const continued = events.flatMap(({ to }) => to);
  return [...before.keys()]
    .filter((i) => !hasFate.has(i))
    .map((i): CommunityEvent => {
      const { all, panel, onlyHere } = before[i]!;
      const death = { type: "death", from: [i], to: [], heir: null } as const;
      if (2 * onlyHere >= all) return { ...death, subtype: "gone" };
      const heir = continued.find((j) => 2 * shared[i]![j]! >= panel) ?? null;
      return { ...death, subtype: heir === null ? "dispersed" : "absorbed", heir };
    });
}

function reaches(value: number, bound: number): boolean {
  return value >= bound - SLACK;
}

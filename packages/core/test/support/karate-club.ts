/**
 * Zachary's karate club as commonly distributed: 34 members, 78 ties, and the club each member
 * joined after the split. Zachary (1977), "An information flow model for conflict and fission in
 * small groups", Journal of Anthropological Research 33, 452–473.
 */
import type { Pair } from "./journals.ts";
import { actor } from "./journals.ts";

const NEIGHBOURS: Readonly<Record<number, readonly number[]>> = {
  0: [1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 17, 19, 21, 31],
  1: [2, 3, 7, 13, 17, 19, 21, 30],
  2: [3, 7, 8, 9, 13, 27, 28, 32],
  3: [7, 12, 13],
  4: [6, 10],
  5: [6, 10, 16],
  6: [16],
  8: [30, 32, 33],
  9: [33],
  13: [33],
  14: [32, 33],
  15: [32, 33],
  18: [32, 33],
  19: [33],
  20: [32, 33],
  22: [32, 33],
  23: [25, 27, 29, 32, 33],
  24: [25, 27, 31],
  25: [31],
  26: [29, 33],
  27: [33],
  28: [31, 33],
  29: [32, 33],
  30: [32, 33],
  31: [32, 33],
  32: [33],
};

const MR_HI = new Set([0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 16, 17, 19, 21]);

const name = (member: number): string => `m${String(member).padStart(2, "0")}`;

export const KARATE_ACTORS = Array.from({ length: 34 }, (_, member) =>
  actor(name(member), { columns: { club: MR_HI.has(member) ? "Mr. Hi" : "Officer" } }),
);

export const KARATE_TIES: readonly Pair[] = Object.entries(NEIGHBOURS).flatMap(([member, others]) =>
  others.map((other): Pair => [name(Number(member)), name(other)]),
);

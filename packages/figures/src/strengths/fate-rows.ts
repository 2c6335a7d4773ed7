/** Ties by their class at the first date and what became of them; the new ones by their class now. */
import { type ChangeEvaluation, FATES, type Fate, type StrengthClass } from "@legami/core";
import { CLASSES } from "../network/class-counts.ts";
import { findPair, mustAgree, resultNamed } from "../results.ts";

export interface FateRow {
  /** Class at the first date; `new` for ties that were not there, `all` without a scale. */
  readonly of: StrengthClass | "new" | "all";
  readonly ties: number;
  readonly segments: readonly { readonly fate: Fate; readonly count: number }[];
}

/** @throws RangeError if a count is not that of the evaluation */
export function fateRows({ ties, results, pairs }: ChangeEvaluation, scope: string): FateRow[] {
  for (const fate of FATES) {
    const { value } = resultNamed(results, "tie-fate", fate, scope);
    const count = ties.filter((tie) => tie.fate === fate).length;
    // Where strengths have a scale `retained` is the sum of three fates.
    if (value !== null && fate !== "retained") mustAgree(`${fate} ties`, count, value);
  }
  const before = ties.filter(({ from }) => from !== null);
  const rowOf = (of: FateRow["of"], among: typeof ties): FateRow[] => {
    const segments = FATES.flatMap((fate) => {
      const count = among.filter((tie) => tie.fate === fate).length;
      return count === 0 ? [] : [{ fate, count }];
    });
    return among.length === 0 ? [] : [{ of, ties: among.length, segments: ordered(segments) }];
  };
  const hasScale = before.every(({ from }) => from?.class !== null);
  const rows = hasScale
    ? CLASSES.toReversed().flatMap((strength) => {
        const among = before.filter(({ from }) => from?.class === strength);
        const side = findPair(pairs, "strength-classes", strength, scope)?.from.value ?? null;
        if (side !== null) mustAgree(`${strength} ties`, among.length, side);
        return rowOf(strength, among);
      })
    : rowOf("all", before);
  return [
    ...rows,
    ...rowOf(
      "new",
      ties.filter(({ from }) => from === null),
    ),
  ];
}

/** From stronger to ended, as a reader would line them up. */
export const FATE_ORDER: readonly Fate[] = [
  "new",
  "strengthened",
  "stable",
  "retained",
  "weakened",
  "dissolved",
  "unobserved",
];

function ordered(segments: FateRow["segments"]): FateRow["segments"] {
  return [...segments].sort((a, b) => FATE_ORDER.indexOf(a.fate) - FATE_ORDER.indexOf(b.fate));
}

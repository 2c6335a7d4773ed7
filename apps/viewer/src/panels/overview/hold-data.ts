/** How the ties of a scope held, and what became of each: the counts of the comparison's legend. */
import type { Fate } from "@legami/core";
import type { Comparison } from "../../api/wire.ts";
import { changeIn, type Quote, quoteChange } from "./quotes.ts";

export interface HoldData {
  /** Of the ties between actors known at both dates: those still there, of those before. */
  readonly kept: Quote | null;
  readonly before: Quote | null;
  readonly share: Quote | null;
  /** Ties of the whole register, newcomers and leavers included. */
  readonly allBefore: Quote | null;
  readonly allAfter: Quote | null;
  /** Ties that begin or end because an actor joins or leaves the register. */
  readonly byRegister: Quote | null;
  /** What became of the ties of the first date; what came; what nobody could say. */
  readonly fates: readonly (readonly CountedFate[])[];
}

interface CountedFate {
  readonly fate: Fate;
  readonly quote: Quote;
}

const CLASSED: readonly Fate[] = ["strengthened", "stable", "weakened"];

export function holdData(comparison: Comparison, scope: string): HoldData {
  const change = (name: string, count?: string) =>
    quoteChange(changeIn(comparison, name, scope), count);
  const fates = (all: readonly Fate[]) =>
    all.flatMap((fate) => {
      const quote = change(`tie-fate/${fate}`);
      return quote === null ? [] : [{ fate, quote }];
    });
  const classed = fates(CLASSED);
  // Without a scale of strength the ties that stayed are counted together.
  const stayed = classed.length === CLASSED.length ? classed : fates(["retained"]);
  return {
    kept: change("tie-retention", "part"),
    before: change("tie-retention", "whole"),
    share: change("tie-retention"),
    allBefore: change("register-effect/ties", "ownBefore"),
    allAfter: change("register-effect/ties", "ownAfter"),
    byRegister: change("tie-fate/by-register"),
    fates: [[...stayed, ...fates(["dissolved"])], fates(["new"]), fates(["unobserved"])],
  };
}

/** What a cell of the overview needs, found in the answer. */
import type { Headline, TerritoryReading } from "@legami/core";
import type { Comparison } from "../../api/wire.ts";
import type { Said } from "./answer.tsx";
import { changeIn, headlineIn, pairIn, type Quote, quoteChange, quoteSide } from "./quotes.ts";
import type { Column } from "./territory-grid.tsx";
import type { UnitMark } from "./unit-strip.tsx";

export function scopeOf({ id }: Column): string {
  return id === null ? "ALL" : `T:${id}`;
}

export function readingOf(comparison: Comparison, { id }: Column): TerritoryReading | null {
  return comparison.territories.find(({ territory }) => territory === id) ?? null;
}

export interface BreadthData {
  readonly said: Said | null;
  readonly before: Quote | null;
  readonly after: Quote | null;
  readonly known: Quote | null;
  /** Known, and without ties. */
  readonly idle: Quote | null;
  readonly idleBefore: Quote | null;
  readonly moves: readonly { readonly mark: UnitMark; readonly quote: Quote }[];
}

const MOVES: readonly (readonly [UnitMark, string])[] = [
  ["active", "retained"],
  ["joined", "joined"],
  ["idle", "left-without-ties"],
  ["left", "left-register"],
  ["unobserved", "left-unobserved"],
];

export function breadthData(comparison: Comparison, column: Column): BreadthData {
  const scope = scopeOf(column);
  const pair = pairIn(comparison, "active-actors", scope);
  return {
    said: headlineIn(readingOf(comparison, column)?.headlines ?? [], "breadth") ?? saidOfPair(pair),
    before: quoteSide(pair, "from"),
    after: quoteSide(pair, "to"),
    known: quoteSide(pair, "to", "whole"),
    idle: quoteSide(pair, "to", "idle"),
    idleBefore: quoteSide(pair, "from", "idle"),
    moves: MOVES.flatMap(([mark, part]) => {
      const quote = quoteChange(changeIn(comparison, `actor-turnover/${part}`, scope));
      return quote === null ? [] : [{ mark, quote }];
    }),
  };
}

export interface ShapeData {
  readonly said: Said | null;
  /** The shape is not to be read: the sentence says why. */
  readonly isGated: boolean;
  readonly degree: Quote | null;
  readonly degreeBefore: Quote | null;
  readonly active: Quote | null;
  readonly observed: Quote | null;
  readonly possible: Quote | null;
}

export function shapeData(comparison: Comparison, column: Column): ShapeData {
  const scope = scopeOf(column);
  const headline = headlineIn(readingOf(comparison, column)?.headlines ?? [], "shape");
  const pair = pairIn(comparison, "mean-degree", scope);
  const observed = pairIn(comparison, "observed-share", scope);
  const gate = headline?.gate ?? pair?.to.gate ?? pair?.from.gate ?? null;
  return {
    said: headline ?? saidOfPair(pair),
    isGated: isShapeGate(gate),
    degree: quoteSide(pair, "to"),
    degreeBefore: quoteSide(pair, "from"),
    active: quoteSide(pairIn(comparison, "active-actors", scope), "to"),
    observed: gate === "not_observed" ? quoteSide(observed, "to", "part") : null,
    possible: gate === "not_observed" ? quoteSide(observed, "to", "whole") : null,
  };
}

/** Gates behind which no shape is described at all. */
export function isShapeGate(gate: string | null): boolean {
  return gate === "not_observed" || gate === "insufficient_n";
}

function saidOfPair(
  pair: { readonly sentence: string; readonly to: Pick<Headline, "official" | "gate"> } | null,
): Said | null {
  return pair === null
    ? null
    : { sentence: pair.sentence, official: pair.to.official, gate: pair.to.gate };
}

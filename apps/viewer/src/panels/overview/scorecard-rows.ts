/** The quantities a verdict is made of, in the order of the rule, each found in the answer (methods D18). */
import type { Scorecard, ScoredQuantity } from "@legami/core";
import type { NumberStyle } from "../measure-rows.ts";
import type { Quote } from "./quotes.ts";

type Score = ScoredQuantity["score"];

export interface ScoredRow {
  /** As the items of `territory-verdict` name it, and the texts (`scorecard.…`). */
  readonly quantity: string;
  readonly style: NumberStyle;
  readonly from: Quote | null;
  readonly to: Quote | null;
  readonly change: Quote | null;
  /** The change as a share of the first value, where the rule looks at that. */
  readonly relative: Quote | null;
  readonly score: Quote;
}

interface Quantity {
  readonly quantity: string;
  readonly style: NumberStyle;
  readonly of: (card: Scorecard) =>
    | (Partial<Omit<ScoredQuantity, "score">> & {
        readonly score: Score;
        readonly relative?: number | null;
      })
    | undefined;
}

export const EXTENT: readonly Quantity[] = [
  { quantity: "actors", style: "count", of: ({ extent }) => extent.actors },
  { quantity: "ties", style: "count", of: ({ extent }) => extent.ties },
  { quantity: "strength", style: "mean", of: ({ extent }) => extent.strength },
];

export const FLAGS: readonly Quantity[] = [
  {
    quantity: "new-poles",
    style: "count",
    of: ({ flags }) =>
      flags === null ? undefined : { to: flags.newPole.poles, score: flags.newPole.score },
  },
  { quantity: "structural-polarization", style: "decimal", of: ({ flags }) => flags?.polarization },
  {
    quantity: "attribute-assortativity@municipality",
    style: "decimal",
    of: ({ flags }) => flags?.assortativity.parts["municipality"],
  },
  {
    quantity: "attribute-assortativity@kind",
    style: "decimal",
    of: ({ flags }) => flags?.assortativity.parts["kind"],
  },
  {
    quantity: "giant-component-share",
    style: "share",
    of: ({ flags }) => flags?.integration.parts["giant-component-share"],
  },
  {
    quantity: "degree-centralization",
    style: "decimal",
    of: ({ flags }) => flags?.integration.parts["degree-centralization"],
  },
];

/** Null where the shape is not assessed, or there is no card. */
export function scoredRow(
  card: Scorecard | null,
  { quantity, style, of }: Quantity,
  scope: string,
): ScoredRow | null {
  const found = card === null ? undefined : of(card);
  if (found === undefined) return null;
  const quote = (count: string, value: number | null | undefined): Quote | null =>
    value == null ? null : scoreQuote(quantity, scope, count, value);
  return {
    quantity,
    style,
    from: quote("from", found.from),
    to: quote("to", found.to),
    change: quote("change", found.change),
    relative: quote("relative", found.relative),
    score: scoreQuote(quantity, scope, "score", found.score),
  };
}

export function scoreQuote(part: string, scope: string, count: string, value: number): Quote {
  const side = count === "change" || count === "score" ? "difference" : "value";
  return { of: { key: "territory-verdict", part, scope, frame: "known", side, count }, value };
}

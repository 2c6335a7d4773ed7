/** What stands in the column of a territory: each quantity at both dates and what it scores. */
import {
  formatNumber,
  formatSigned,
  type Language,
  type Scorecard,
  type ScoredExtent,
  type ScoredQuantity,
} from "@legami/core";
import { shortNames } from "../map/names.ts";
import { type RowName, SCORECARD_WORDS } from "./scorecard-words.ts";

export type Score = ScoredQuantity["score"];

export interface ScoredRow {
  readonly name: RowName;
  readonly text: string;
  /** Null where the row scores nothing. */
  readonly score: Score | null;
  readonly from: number | null;
  readonly to: number | null;
}

/** Extent, shape, conditions. */
export function scorecardRows(
  card: Scorecard,
  language: Language,
): readonly (readonly ScoredRow[])[] {
  return [extentRows(card, language), shapeRows(card, language), conditionRows(card, language)];
}

function extentRows({ extent }: Scorecard, language: Language): ScoredRow[] {
  const row = (name: RowName, quantity: ScoredExtent, digits: number): ScoredRow => {
    const { from, to, relative, score } = quantity;
    const share = relative === null ? "" : ` (${formatSigned(100 * relative, language, 0)}%)`;
    return { name, text: `${fromTo(from, to, language, digits)}${share}`, score, from, to };
  };
  const { sum } = extent;
  return [
    row("actors", extent.actors, 0),
    row("ties", extent.ties, 0),
    row("strength", extent.strength, 1),
    { name: "sum", text: formatSigned(sum, language, 0), score: null, from: null, to: sum },
  ];
}

function shapeRows(card: Scorecard, language: Language): ScoredRow[] {
  const { flags, labs } = card;
  if (flags === null) return labs === null ? [] : labRows(labs, language);
  const own = SCORECARD_WORDS[language];
  const index = (name: RowName, { from, to, score }: ScoredQuantity): ScoredRow => {
    return { name, text: fromTo(from, to, language, 2), score, from, to };
  };
  const { poles, score } = flags.newPole;
  const integration = Object.entries(flags.integration.parts).map(([name, quantity]) =>
    name === "giant-component-share"
      ? { ...index(name, quantity), text: percents(quantity.from, quantity.to, language) }
      : index(name as RowName, quantity),
  );
  return [
    {
      name: "newPole",
      text: poles === null ? "–" : own.poles(poles, formatNumber(poles, language, 0)),
      score,
      from: null,
      to: poles,
    },
    index("polarization", flags.polarization),
    ...Object.entries(flags.assortativity.parts).map(([name, quantity]) =>
      index(name as RowName, quantity),
    ),
    ...integration,
  ];
}

function labRows(labs: NonNullable<Scorecard["labs"]>, language: Language): ScoredRow[] {
  const own = SCORECARD_WORDS[language];
  const names = shortNames(
    labs.hubs.to.map(({ actor, label }) => ({ id: actor, label, kind: null })),
  ).lines;
  const named = labs.hubs.to
    .map(
      ({ actor, label, partners }) =>
        `${names.get(actor)?.[0]?.join(" ") ?? label} (${formatNumber(partners, language, 0)})`,
    )
    .join(", ");
  const { from, to } = labs.giantComponentShare;
  return [
    {
      name: "hubs",
      text: named === "" ? own.noHub : named,
      score: null,
      from: labs.hubs.from.length,
      to: labs.hubs.to.length,
    },
    { name: "lab-giant-share", text: percents(from, to, language), score: null, from, to },
  ];
}

function conditionRows({ admissibility, register }: Scorecard, language: Language): ScoredRow[] {
  const own = SCORECARD_WORDS[language];
  const { response, leastResponse, panel } = admissibility;
  const least = own.atLeast(`${formatNumber(100 * leastResponse, language, 0)}%`);
  const { gain, newlyKnown } = register;
  return [
    {
      name: "answers",
      text: `${percents(response.from, response.to, language)} (${least})`,
      score: null,
      from: response.from,
      to: response.to,
    },
    {
      name: "known-twice",
      text: formatNumber(panel, language, 0),
      score: null,
      from: null,
      to: panel,
    },
    ...(gain > 0
      ? [
          {
            name: "register" as const,
            text: own.register(
              formatNumber(gain, language, 0),
              formatNumber(newlyKnown, language, 0),
            ),
            score: null,
            from: null,
            to: gain,
          },
        ]
      : []),
  ];
}

function fromTo(
  from: number | null,
  to: number | null,
  language: Language,
  digits: number,
): string {
  const number = (value: number | null) =>
    value === null ? "–" : formatNumber(value, language, digits);
  if (from === null && to === null) return "–";
  return SCORECARD_WORDS[language].fromTo(number(from), number(to));
}

function percents(from: number | null, to: number | null, language: Language): string {
  const percent = (value: number | null) =>
    value === null ? "–" : `${formatNumber(100 * value, language, 0)}%`;
  if (from === null && to === null) return "–";
  return SCORECARD_WORDS[language].fromTo(percent(from), percent(to));
}

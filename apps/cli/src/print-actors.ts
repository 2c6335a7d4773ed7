/** What actors score, as a person reads it on a terminal: those with most ties, and what columns say. */
import {
  ACTOR_SCORES,
  type ActorPair,
  type ActorScore,
  type ActorValues,
  CHANGED_MOST,
  type ChangeEvaluation,
  formatNumber,
  formatSigned,
  type Language,
  type MomentEvaluation,
  scoreWords,
} from "@legami/core";
import type { Texts } from "./messages/texts.ts";
import { bold, tableText } from "./print-table.ts";

/** Beyond these the JSON is easier to read. */
const MOST_ROWS = 10;

const COLUMNS = [...ACTOR_SCORES, "community"] as const;

type Column = (typeof COLUMNS)[number];

/** Scores in which a change says something by itself. */
const COMPARED: readonly ActorScore[] = ["degree", "strength", "betweenness"];

/** The sections on actors at one date; none unless asked for. */
export function actorScores(
  { actors, actorValues, scopes }: MomentEvaluation,
  texts: Texts,
  language: Language,
): string[] {
  if (actorValues === null) return [];
  const columns = COLUMNS.filter((column) =>
    actorValues.some((row) => typeof row[column] === "number"),
  );
  const shown = mostTied(actorValues, (row) => row);
  const labels = new Map(actors.map(({ id, label }) => [id, label]));
  const rows = shown.map((row) => [
    labels.get(row.id) ?? row.id,
    ...columns.map((column) => shownScore(row[column], column, language)),
  ]);
  const names = columns.map((column) => scoreWords(column, language).name);
  return [
    bold(texts.actorsHeading(shown.length, actorValues.length) + inScope(scopes)),
    tableText([texts.actorColumn, ...names], rows),
    legend(columns, language),
  ];
}

/** The sections on actors at two dates; none unless asked for. */
export function actorChanges(
  { actors, actorValues, from, to, scopes }: ChangeEvaluation,
  texts: Texts,
  language: Language,
): string[] {
  if (actorValues === null) return [];
  const { actors: pairs, changedMost } = actorValues;
  const columns = COMPARED.filter((score) => pairs.some((pair) => sides(pair, score) !== null));
  const shown = mostTied(pairs, (pair) => pair.to);
  const labels = new Map(actors.map(({ id, label }) => [id, label]));
  const rows = shown.map((pair) => [
    labels.get(pair.id) ?? pair.id,
    ...columns.map((score) => sides(pair, score)?.(language) ?? "–"),
  ]);
  const { title, rule, none } = CHANGED_MOST[language];
  const most = changedMost.map(({ sentence }) => `  ${sentence}`);
  const when = `${from.at} → ${to.at}`;
  return [
    bold(title + inScope(scopes)),
    changedMost.length === 0 ? none : [rule, ...most].join("\n"),
    bold(`${texts.actorsHeading(shown.length, pairs.length)}, ${when}${inScope(scopes)}`),
    tableText(
      [texts.actorColumn, ...columns.map((score) => scoreWords(score, language).name)],
      rows,
    ),
    legend(columns, language),
  ];
}

/** Scores are of the first scope; it is named unless it is the whole network. */
function inScope([first = "ALL"]: readonly string[]): string {
  return first === "ALL" ? "" : ` · ${first}`;
}

/** By ties, then by strength, then as they come: by id. */
function mostTied<Row>(
  rows: readonly Row[],
  valuesOf: (row: Row) => Pick<ActorValues, "degree" | "strength"> | null,
): Row[] {
  const rank = (row: Row) => valuesOf(row) ?? { degree: -1, strength: -1 };
  return [...rows]
    .sort((a, b) => rank(b).degree - rank(a).degree || rank(b).strength - rank(a).strength)
    .slice(0, MOST_ROWS);
}

/** `4 → 9 (+5)`; null where there is no number at either date. */
function sides(pair: ActorPair, score: ActorScore): ((language: Language) => string) | null {
  const [from, to] = [pair.from?.[score] ?? null, pair.to?.[score] ?? null];
  if (from === null && to === null) return null;
  return (language) => {
    const ends = [from, to].map((value) => shownScore(value, score, language)).join(" → ");
    const difference = pair.difference?.[score] ?? null;
    return difference === null
      ? ends
      : `${ends} (${formatSigned(difference, language, digitsOf(score))})`;
  };
}

function shownScore(value: number | null | undefined, column: Column, language: Language): string {
  if (value === null || value === undefined) return "–";
  return formatNumber(value, language, digitsOf(column));
}

function digitsOf(column: Column): number {
  return column === "closeness" || column === "eigenvector" || column === "pagerank" ? 3 : 1;
}

function legend(columns: readonly Column[], language: Language): string {
  return columns
    .map((column) => scoreWords(column, language))
    .map(({ name, plain }) => `  ${name}: ${plain}`)
    .join("\n");
}

/** Evaluations as a person reads them on a terminal. */
import {
  type ChangeEvaluation,
  formatDate,
  formatNumber,
  type Language,
  type MomentEvaluation,
} from "@legami/core";
import type { Texts } from "./messages/texts.ts";
import { actorChanges, actorScores } from "./print-actors.ts";
import { pairsText, resultsText } from "./print-results.ts";
import { bold } from "./print-table.ts";
import { communitiesText, isAskedFor, territoryText } from "./print-territory.ts";
import { verdictText } from "./print-verdict.ts";
import { wrapped } from "./print-wrapped.ts";

type Head = Pick<MomentEvaluation, "programme" | "parameters" | "lens" | "simulated" | "notes">;

/** One date: head, a table a scope, where the numbers come from. */
export function momentText(evaluation: MomentEvaluation, texts: Texts, language: Language): string {
  const { at, results, scopes } = evaluation;
  const when = at.date === null ? at.at : `${at.at}, ${formatDate(at.date, language)}`;
  return [
    headText(evaluation, when, language),
    ...scopes.flatMap((scope) =>
      section(
        titleOf(texts.headings.one, scope, scopes),
        resultsText(ofScope(results, scope), texts, language),
      ),
    ),
    ...actorScores(evaluation, texts, language),
    footText(at.snapshot, evaluation, texts),
  ].join("\n\n");
}

/** Two dates: the answers for each territory, then by scope what changed and what each date shows. */
export function changeText(
  evaluation: ChangeEvaluation,
  { texts, language, isWhole }: ChangeTextOptions,
): string {
  const { from, to, results, pairs, territories, communities, scopes } = evaluation;
  const { headings } = texts;
  const asked = territories.filter((each) => isAskedFor(each.territory, scopes));
  const hasVerdicts = results.some(({ key }) => key === "territory-verdict");
  return [
    headText(evaluation, `${from.at} → ${to.at}`, language),
    ...asked.flatMap((each) => [
      ...(isWhole ? section(each.label, territoryText(each, texts)) : []),
      ...(hasVerdicts
        ? section(
            isWhole ? "" : each.label,
            verdictText(each.verdict, [from.at, to.at], texts, language),
          )
        : []),
    ]),
    ...communities
      .filter(({ scope }) => scopes.includes(scope))
      .flatMap((each) =>
        section(titleOf(headings.groups, each.scope, scopes), communitiesText(each)),
      ),
    ...scopes.flatMap((scope) => [
      ...section(
        titleOf(headings.changes, scope, scopes),
        resultsText(ofScope(results, scope), texts, language),
      ),
      ...section(
        titleOf(headings.dates, scope, scopes),
        pairsText(ofScope(pairs, scope), texts, language, evaluation.certainty),
      ),
    ]),
    ...actorChanges(evaluation, texts, language),
    ...madeText(evaluation, texts, language),
    footText(`${from.snapshot} → ${to.snapshot}`, evaluation, texts),
  ].join("\n\n");
}

export interface ChangeTextOptions {
  readonly texts: Texts;
  readonly language: Language;
  /** Not only some measures were asked for: the answers for territories belong to it. */
  readonly isWhole: boolean;
}

function headText(head: Head, when: string, language: Language): string {
  const lines = [bold(`${head.programme}: ${when}`)];
  if (head.simulated !== null) {
    const mark = language === "it" ? "Dati simulati" : "Simulated data";
    lines.push(head.simulated.startsWith(mark) ? head.simulated : `${mark}. ${head.simulated}`);
  }
  return [...lines, ...head.notes.map(({ message }) => message)].join("\n");
}

/** What intervals were made from, where there are any. */
function madeText({ certainty }: ChangeEvaluation, texts: Texts, language: Language): string[] {
  if (certainty === null) return [];
  const number = (value: number) => formatNumber(value, language, 0);
  const { draws, cells, seed, verdicts } = certainty;
  const { made, madeByRules, youngLogging, madeForVerdicts } = texts.certainty;
  const told = [
    ...(draws > 0 ? [made(number(draws), number(cells), String(seed))] : []),
    ...(draws === 0 && cells > 0 ? [madeByRules(number(cells), String(seed))] : []),
    ...(draws === 0 && cells === 0 ? [youngLogging] : []),
    ...(verdicts === null ? [] : [madeForVerdicts(number(verdicts.draws), number(verdicts.cells))]),
  ];
  return [told.map((text) => wrapped(text)).join("\n")];
}

function footText(snapshots: string, { parameters, lens }: Head, texts: Texts): string {
  return `${texts.snapshot} ${snapshots} · ${texts.parameters} ${parameters} · ${texts.lens} ${texts.lenses[lens]}`;
}

/** The scope stands in the title unless it is the whole network and nothing else. */
function titleOf(title: string, scope: string, scopes: readonly string[]): string {
  return scopes.length === 1 && scope === "ALL" ? title : `${title} · ${scope}`;
}

function ofScope<Row extends { readonly scope: string }>(
  rows: readonly Row[],
  scope: string,
): Row[] {
  return rows.filter((row) => row.scope === scope);
}

/** A title, if there is one, and its text; nothing without text. */
function section(title: string, text: string): string[] {
  if (text === "") return [];
  return title === "" ? [text] : [bold(title), text];
}

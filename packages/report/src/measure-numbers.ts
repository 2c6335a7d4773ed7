/** Numbers of measures at one date or several, as tables, without a report around them. */
import {
  type ChangeEvaluation,
  type Item,
  type Language,
  type MomentEvaluation,
  type ProgrammeSettings,
  timeOf,
} from "@legami/core";
import { type Cell, differenceRow, type NumberSheet, numberRow, sideRow } from "./number-tables.ts";
import { WORKBOOK_WORDS } from "./workbook-words.ts";

interface Told {
  readonly key: string;
  readonly part: string | null;
  readonly by: string | null;
  readonly scope: string;
  readonly when: string;
  readonly items: readonly Item[];
}

/**
 * @param evaluations one date alone, or comparisons that share their first date
 * @returns the numbers, and what they list (actor by actor, group by group) where they list anything
 */
export function measureNumbers(
  evaluations: readonly (MomentEvaluation | ChangeEvaluation)[],
  settings: ProgrammeSettings,
  language: Language,
): NumberSheet[] {
  const words = WORKBOOK_WORDS[language];
  const timeAt = (at: string) => timeOf(at, settings, language);
  const rows: Cell[][] = [];
  const told: Told[] = [];
  for (const [index, evaluation] of evaluations.entries()) {
    const when =
      "pairs" in evaluation
        ? `${timeAt(evaluation.from.at)} → ${timeAt(evaluation.to.at)}`
        : timeAt(evaluation.at.at);
    for (const result of evaluation.results) {
      rows.push(numberRow(result, when, result.sentence, language));
      told.push({ ...result, when, items: result.items ?? [] });
    }
    if (!("pairs" in evaluation)) continue;
    for (const pair of evaluation.pairs) {
      const { from, to } = pair;
      // The first date is the same in every comparison.
      const sides = [
        ...(index === 0 ? [{ side: from, of: evaluation.from }] : []),
        { side: to, of: evaluation.to },
      ];
      for (const { side, of } of sides) {
        rows.push(numberRow(sideRow(pair, side), timeAt(of.at), pair.sentence, language));
        told.push({ ...pair, when: timeAt(of.at), items: side.items ?? [] });
      }
      const difference = differenceRow(pair);
      if (difference !== null) rows.push(numberRow(difference, when, pair.sentence, language));
    }
  }
  const lists = told.filter(({ items }) => items.length > 0);
  return [
    { name: words.sheets.numbers, rows: [words.numberHead, ...rows] },
    ...(lists.length === 0 ? [] : [{ name: words.sheets.lists, rows: listRows(lists, language) }]),
  ];
}

/** Every item a row; a column for each thing that any of them says. */
function listRows(lists: readonly Told[], language: Language): Cell[][] {
  const said = [
    ...new Set(lists.flatMap(({ items }) => items.flatMap((item) => Object.keys(item)))),
  ];
  return [
    [...WORKBOOK_WORDS[language].listHead, ...said],
    ...lists.flatMap(({ key, part, by, scope, when, items }) =>
      items.map((item): Cell[] => [
        key,
        part,
        by,
        scope,
        when,
        ...said.map((name) => item[name] ?? null),
      ]),
    ),
  ];
}

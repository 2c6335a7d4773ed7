/**
 * Every number of the evaluation as tables for a workbook: what it is, where, of whom, by which lens,
 * whether it may be used; and every number that the report prints, with the place it comes from.
 * The workbook itself is written by whoever has a writer (`workbookBytes` of interchange).
 */
import {
  CATALOGUE,
  gateInWords,
  type Language,
  type MeasurePair,
  type MeasureResult,
  type MeasureSide,
  reasonInWords,
  timeOf,
} from "@legami/core";
import { MEASURE_PAGES, rangeInWords, sourceInWords } from "@legami/core/pages";
import { inlinesOf } from "./blocks.ts";
import type { Block, ReportDocument } from "./document.ts";
import { valueAt } from "./facts.ts";
import type { Material } from "./material.ts";
import { WORKBOOK_WORDS, type WorkbookWords } from "./workbook-words.ts";

export type Cell = string | number | null;

/** A sheet; its first row is the header. */
export interface NumberSheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
}

export function numberTables(material: Material, document: ReportDocument): NumberSheet[] {
  const { language } = material;
  const words = WORKBOOK_WORDS[language];
  return [
    { name: words.sheets.about, rows: aboutRows(material, words) },
    { name: words.sheets.numbers, rows: [words.numberHead, ...numberRows(material, words)] },
    { name: words.sheets.measures, rows: [words.measureHead, ...measureRows(language)] },
    { name: words.sheets.printed, rows: [words.printedHead, ...printedRows(material, document)] },
    { name: words.sheets.parameters, rows: [words.parameterHead, ...parameterRows(material)] },
  ];
}

function aboutRows({ change, settings, seed, language }: Material, words: WorkbookWords): Cell[][] {
  const at = (moment: typeof change.from) => timeOf(moment.at, settings, language);
  return [
    words.aboutHead,
    [words.about.programme, settings.name],
    [
      words.about.from,
      `${at(change.from)}${change.from.date === null ? "" : `, ${change.from.date}`}`,
    ],
    [words.about.to, `${at(change.to)}${change.to.date === null ? "" : `, ${change.to.date}`}`],
    [words.about.fromDigest, change.from.snapshot],
    [words.about.toDigest, change.to.snapshot],
    [words.about.parameters, change.parameters],
    [words.about.lens, change.lens],
    [words.about.seed, seed],
    ...(change.simulated === null ? [] : [[words.about.simulated, change.simulated]]),
  ].map((row) => [...row]);
}

type Row = Pick<
  MeasureResult,
  "id" | "key" | "part" | "by" | "scope" | "frame" | "lens" | "value" | "status" | "reason"
> &
  Pick<MeasureResult, "official" | "gate" | "n" | "m" | "counts"> &
  Partial<
    Pick<MeasureResult, "interval" | "band" | "nullModel" | "seed"> &
      Pick<MeasurePair, "minimumDetectableChange" | "effect">
  >;

function numberRows({ change, language, settings }: Material, words: WorkbookWords): Cell[][] {
  const rows: Cell[][] = change.results.map((row) =>
    numberRow(row, words.change, row.sentence, language),
  );
  for (const pair of change.pairs) {
    const { from, to } = pair;
    for (const [side, moment] of [
      [from, change.from],
      [to, change.to],
    ] as const) {
      const when = timeOf(moment.at, settings, language);
      rows.push(numberRow(sideRow(pair, side), when, pair.sentence, language));
    }
    const difference = differenceRow(pair);
    if (difference !== null) {
      rows.push(numberRow(difference, words.difference, pair.sentence, language));
    }
  }
  return rows;
}

/** One date of a pair: what is said of the difference is not said of it. */
export function sideRow(
  { id, key, part, by, scope, frame, lens }: MeasurePair,
  side: MeasureSide,
): Row {
  return { id, key, part, by, scope, frame, lens, ...side };
}

/** The change as a row of its own: what is said of how sure it is belongs to it, not to a date. */
export function differenceRow({ from, to, difference, ...pair }: MeasurePair): Row | null {
  if (difference === null) return null;
  const gate = from.gate ?? to.gate;
  const { n, m } = to;
  const official = from.official && to.official;
  return {
    ...pair,
    value: difference,
    status: "ok",
    reason: null,
    official,
    gate,
    n,
    m,
    counts: {},
  };
}

export function numberRow(row: Row, when: string, sentence: string, language: Language): Cell[] {
  const measure = CATALOGUE.find(({ key }) => key === row.key);
  const { interval = null, band = null, seed = null, effect = null } = row;
  const yes = language === "it" ? "sì" : "yes";
  return [
    row.id,
    row.key,
    measure?.names[language] ?? row.part ?? row.key,
    row.part === null ? null : (measure?.parts?.[row.part]?.[language] ?? row.part),
    measure?.plain[language] ?? null,
    row.scope,
    row.by,
    when,
    row.value,
    row.status,
    row.reason === null ? null : reasonInWords(row.reason, language),
    row.official ? yes : "no",
    row.gate === null ? null : gateInWords(row.gate, language),
    row.frame,
    row.lens,
    row.n,
    row.m,
    interval?.low ?? null,
    interval?.high ?? null,
    interval?.level ?? null,
    band?.low ?? null,
    band?.high ?? null,
    row.minimumDetectableChange ?? null,
    effect === null ? null : WORKBOOK_WORDS[language].effects[effect.kind],
    effect?.value ?? null,
    seed,
    Object.entries(row.counts)
      .map(([name, count]) => `${name} = ${count}`)
      .join("; "),
    sentence,
  ];
}

function measureRows(language: Language): Cell[][] {
  return CATALOGUE.map((measure) => [
    measure.id,
    measure.key,
    measure.names[language],
    measure.plain[language],
    MEASURE_PAGES[measure.key]?.formula[language] ?? null,
    rangeInWords(measure, language),
    sourceInWords(measure, language),
  ]);
}

/** What the report says in numbers and where each comes from, in reading order. */
function printedRows(material: Material, { sections, words }: ReportDocument): Cell[][] {
  return sections.flatMap(({ heading, blocks }) =>
    blocks.flatMap((block) =>
      [...inlinesOf(block)].flatMap(({ text, from, as }): Cell[][] => {
        if (from === undefined || as === "text" || as === "capitalised") return [];
        const value = valueAt(material, from);
        return [
          [heading, placeOf(block, words), text, typeof value === "number" ? value : null, from],
        ];
      }),
    ),
  );
}

function placeOf(block: Block, words: ReportDocument["words"]): string | null {
  return block.type === "table" ? `${words.table} ${block.number}` : null;
}

function parameterRows({ parameters }: Material): Cell[][] {
  return Object.entries(parameters).map(([name, value]) => [
    name,
    typeof value === "number" ? value : JSON.stringify(value),
  ]);
}

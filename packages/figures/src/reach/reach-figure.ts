/**
 * How far each lab reaches (methods C3): discs as large as the actors within one, two and three steps,
 * inside the circle of all whom it could reach.
 */
import { compareIds, formatNumber, type MeasureResult, type MomentEvaluation } from "@legami/core";
import { assembled, type FigureParts, type Room } from "../assemble.ts";
import type { MomentFigure } from "../figure.ts";
import type { FigureOptions } from "../figure-options.ts";
import { shortNames } from "../map/names.ts";
import { type Block, filling, gap } from "../parts/block.ts";
import { signRows } from "../parts/legend.ts";
import { gateInSentence, readingOf } from "../parts/map-caption.ts";
import { momentSource } from "../parts/sources.ts";
import { mustAgree, resultNamed } from "../results.ts";
import type { Scene } from "../scene.ts";
import { type Sheet, sheetFor } from "../sheet.ts";
import { datedMoment, momentName } from "../words/moments.ts";
import { type LabGroup, labRings, type ReachingLab, ringSigns } from "./lab-rings.ts";
import { REACH_WORDS } from "./reach-words.ts";

const FIGURE = "reach";

/**
 * @param evaluation of one date, in the language of the options. It must have `lab-reach` with its
 * parts, and `active-actors`; the response rate is printed if it has it.
 * @throws RangeError if results are missing, or speak of other labs than the actors of the evaluation
 */
export function reachFigure(evaluation: MomentEvaluation, options: FigureOptions = {}): Scene {
  const sheet = sheetFor(FIGURE, evaluation, [evaluation.at.snapshot], options);
  const result = resultNamed(evaluation.results, "lab-reach", null, sheet.scope);
  const labs = placedLabs(evaluation, result, sheet);
  return assembled(sheet, evaluation, (room) => parts(evaluation, result, labs, sheet, room));
}

export const reach: MomentFigure = {
  name: FIGURE,
  dates: "one",
  prints: ["lab-reach", "active-actors", "response-rate"],
  draw: reachFigure,
};

interface PlacedLab extends ReachingLab {
  readonly territory: string | null;
}

/** @throws RangeError if a lab of the result is no actor of the evaluation */
function placedLabs(
  { actors }: MomentEvaluation,
  { items = [], counts }: MeasureResult,
  sheet: Sheet,
): PlacedLab[] {
  const { labs = 0 } = counts;
  mustAgree("labs", items.length, labs);
  const actorOf = new Map(actors.map((actor) => [actor.id, actor]));
  const known = items.map((item) => {
    const actor = actorOf.get(String(item["lab"]));
    if (actor === undefined) throw new RangeError(`the evaluation has no actor ${item["lab"]}`);
    return { actor, item };
  });
  const names = shortNames(known.map(({ actor }) => actor));
  const number = numberIn(sheet);
  return known.map(({ actor: { id, label, territory }, item }) => {
    const reached = [Number(item["k1"]), Number(item["k2"]), Number(item["k3"])] as const;
    const [one, two, three] = reached.map(number) as [string, string, string];
    return {
      id,
      label,
      territory,
      reached,
      name: (names.lines.get(id)?.[0] ?? [label]).join(" "),
      inWords: REACH_WORDS[sheet.language].lab(label, one, two, three),
    };
  });
}

function numberIn({ language }: Sheet): (value: number) => string {
  return (value) => formatNumber(value, language, 0);
}

function parts(
  evaluation: MomentEvaluation,
  result: MeasureResult,
  labs: readonly PlacedLab[],
  sheet: Sheet,
  room: Room,
): FigureParts {
  const { at, results } = evaluation;
  const { language, scope } = sheet;
  const own = REACH_WORDS[language];
  const number = numberIn(sheet);
  const { others = 0 } = result.counts;
  const { block, shown } = drawn(labs, others, sheet, room);
  const where = `${datedMoment(at, language)}, ${sheet.scopeName}, ${readingOf(sheet, evaluation)}.`;
  const mean = (part: string) =>
    formatNumber(resultNamed(results, "lab-reach", part, scope).value ?? 0, language, 1);
  const means = labs.length === 0 ? "" : ` ${own.means(mean("k1"), mean("k3"))}`;
  const lede = `${where}${means}${gateInSentence(sheet, result)}`;
  const source = momentSource(evaluation, sheet);
  const some = shown < labs.length ? [own.someLabs(number(shown), number(labs.length))] : [];
  const signs = labs.length === 0 ? [] : ringSigns(own.steps, own.everybody(number(others)));
  return {
    kicker: `${sheet.programme} · ${momentName(at, language)}`,
    title: result.sentence,
    lede,
    drawing: block,
    legend: [signRows("ring-legend", signs, room.aside)],
    howToRead: [...(labs.length === 0 ? [] : own.howToRead), ...some],
    source,
    description: [
      `${own.picture}.`,
      result.sentence,
      lede,
      ...(labs.length === 0 ? [] : [`${labs.map(({ inWords }) => inWords).join("; ")}.`]),
      ...source,
    ],
    date: at.date,
    numbers: {
      columns: own.columns,
      rows: labs.map(({ id, label, territory, reached }) => [
        id,
        label,
        territory,
        ...reached,
        others,
      ]),
    },
  };
}

/** As many labs as there is room for: those that reach most in two steps, if it is not all. */
function drawn(
  labs: readonly PlacedLab[],
  others: number,
  sheet: Sheet,
  room: Room,
): { readonly block: Block; readonly shown: number } {
  const { preset } = sheet;
  const number = numberIn(sheet);
  const plan = {
    ...room,
    preset,
    others,
    numbersOf: ({ reached }: ReachingLab) => reached.map(number).join(" · "),
  };
  const byReach = [...labs].sort((a, b) => b.reached[1] - a.reached[1] || compareIds(a.id, b.id));
  for (let shown = labs.length; shown > 0; shown--) {
    const some = byReach.slice(0, shown);
    const block =
      labRings(inGroups(some, sheet), plan) ?? labRings([{ name: null, labs: byName(some) }], plan);
    if (block !== null) return { block: filling(room.height, block), shown };
  }
  return { block: gap(0), shown: 0 };
}

function byName(labs: readonly PlacedLab[]): PlacedLab[] {
  const key = ({ name }: PlacedLab) => name.toLowerCase();
  return [...labs].sort((a, b) => compareIds(key(a), key(b)) || compareIds(a.id, b.id));
}

/** Territories in the programme's order, labs by name. */
function inGroups(labs: readonly PlacedLab[], { territories, words }: Sheet): LabGroup[] {
  const sorted = byName(labs);
  const known = new Set(territories.map(({ id }) => id));
  const rest = sorted.filter(({ territory }) => territory === null || !known.has(territory));
  const groups = [
    ...territories.map(({ id, label }): LabGroup => {
      return { name: label, labs: sorted.filter(({ territory }) => territory === id) };
    }),
    { name: territories.length === 0 ? null : words.noTerritory, labs: rest },
  ];
  return groups.filter(({ labs: some }) => some.length > 0);
}

/**
 * What became of every tie between two dates (methods F3): colour and a second channel tell the
 * fate; actors are outlines, labs solid, so that colour means nothing else.
 */
import {
  type ChangeEvaluation,
  type EvaluatedMoment,
  formatNumber,
  isLab,
  type MeasureSide,
} from "@legami/core";
import { assembled, type FigureParts, type Room } from "../assemble.ts";
import { isInScope } from "../drawn-scope.ts";
import type { ChangeFigure } from "../figure.ts";
import type { FigureOptions } from "../figure-options.ts";
import { networkMap } from "../map/network-map.ts";
import { gap, stacked } from "../parts/block.ts";
import { drawnLayout } from "../parts/drawn-layout.ts";
import { kindSigns, type Sign, signRows, tieCounts } from "../parts/legend.ts";
import { mapBlock } from "../parts/map-block.ts";
import {
  gateInSentence,
  lensInWords,
  namesInWords,
  readingOf,
  shareOf,
  simulatedInWords,
} from "../parts/map-caption.ts";
import { trayBlock } from "../parts/tray.ts";
import { findPair, pairNamed, resultNamed } from "../results.ts";
import type { NumberTable, Scene } from "../scene.ts";
import { sheetFor } from "../sheet.ts";
import { byImportance, castOf, type Stage, setStage, withoutName } from "../stage.ts";
import type { Noun } from "../words/figure-words.ts";
import { atMoment, momentName, theMoment } from "../words/moments.ts";
import {
  actorFateSigns,
  actorPaint,
  checkActors,
  type FatedActor,
  hasJoined,
  hasLeft,
} from "./actor-fates.ts";
import { fatedActors, fatedTies } from "./difference-map.ts";
import { type FateCount, fateCounts } from "./fate-counts.ts";
import { territoryTable } from "./territory-table.ts";
import { tieSum } from "./tie-sum.ts";

const FIGURE = "difference";

/**
 * @param evaluation of two dates, in the language of the options. It must have `tie-fate` with its
 * parts, `tie-retention` and `active-actors`; the response rate is printed if it has it; with
 * `tie-retention` of the territories' scopes the figure of the whole network has a table of them.
 * @throws RangeError if results are missing, or say another number than would be drawn
 */
export function differenceFigure(evaluation: ChangeEvaluation, options: FigureOptions = {}): Scene {
  const { from, to, actors, ties } = evaluation;
  const sheet = sheetFor(FIGURE, evaluation, [from.snapshot, to.snapshot], options);
  const cast = castOf(actors, ties, sheet, options);
  return assembled(sheet, evaluation, (room) =>
    differenceParts(evaluation, setStage(sheet, cast, room), room),
  );
}

export const difference: ChangeFigure = {
  name: FIGURE,
  dates: "two",
  prints: ["tie-fate", "tie-retention", "actor-turnover", "active-actors", "response-rate"],
  isByTerritory: true,
  draw: differenceFigure,
};

function differenceParts(evaluation: ChangeEvaluation, stage: Stage, { aside }: Room): FigureParts {
  const { from, to, ties, notes } = evaluation;
  const { preset, language, words, scope, degreeOf } = stage;

  const actors = evaluation.actors.filter(isInScope(scope));
  checkActors(evaluation, actors, scope);
  const counts = fateCounts(evaluation, stage);
  const inactive = actors.filter(({ fate }) => fate === "inactive");
  const isNameDue = (actor: FatedActor) => isLab(actor) || hasJoined(actor) || hasLeft(actor);
  const drawn = byImportance(
    actors.filter(({ fate }) => fate !== "inactive"),
    degreeOf,
    isNameDue,
  );
  const content = { actors: fatedActors(drawn, stage), ties: fatedTies(evaluation) };
  const map = networkMap(content, stage);

  const { title, lede } = finding(evaluation, counts, stage);
  const table = preset.isBrief ? null : territoryTable(evaluation, stage);
  const isolates = words.isolates.never(formatNumber(inactive.length, language, 0));
  const sum = tieSum(ties, from, to, words, language);
  const source = [
    ...sourceSentences(evaluation, stage),
    ...notes.map(({ message }) => message),
    ...simulatedInWords(stage, evaluation),
  ];
  const unnamed = withoutName(drawn, map, preset, isNameDue);
  return {
    date: to.date,
    digest: stage.digest,
    kicker: `${stage.programme} · ${momentName(from, language)} ${words.and} ${momentName(to, language)}`,
    title,
    lede,
    drawing: mapBlock(map, stage),
    tray: trayBlock(isolates, inactive.flatMap(isolateSign), { ...stage, preset: aside }),
    legend: [
      tieCounts(counts, aside, language),
      stacked([
        signRows("kinds", kindLegend(actors, stage), aside),
        signRows("actor-fates", actorFateSigns(actors, stage), aside),
      ]),
      table?.block ?? gap(0),
    ],
    howToRead: [
      words.samePlace,
      words.sizeMeans,
      sum,
      ...(table?.sentences ?? []),
      words.keptAmongKnown,
      ...(counts.some(({ fate }) => fate === "unobserved") ? [words.notObserved] : []),
      ...namesInWords(stage, unnamed),
    ],
    source,
    description: [
      `${words.differenceMap}.`,
      title,
      lede,
      `${counts.map(({ name, count }) => `${formatNumber(count, language, 0)} ${name}`).join(", ")}.`,
      ...whoInWords(actors, stage),
      `${isolates}.`,
      sum,
      ...source,
    ],
    numbers: differenceNumbers(evaluation, stage),
    layouts: [drawnLayout(`${from.at} ${to.at}`, content, stage)],
  };
}

/** What became of every drawn tie, with the names of its ends. */
function differenceNumbers(
  { actors, ties, from, to }: ChangeEvaluation,
  { words, language }: Stage,
): NumberTable {
  const labels = new Map(actors.map(({ id, label }) => [id, label]));
  const { source, target, fate, strength } = words.columns;
  const at = (moment: EvaluatedMoment) => `${strength}, ${momentName(moment, language)}`;
  return {
    columns: [source, target, fate, at(from), at(to)],
    rows: ties.map((tie) => [
      labels.get(tie.source) ?? tie.source,
      labels.get(tie.target) ?? tie.target,
      words.fates[tie.fate][0],
      tie.from?.strength ?? null,
      tie.to?.strength ?? null,
    ]),
  };
}

/** How many ties are still there, in the engine's sentence, and how many came. */
function finding(
  evaluation: ChangeEvaluation,
  counts: readonly FateCount[],
  stage: Stage,
): { readonly title: string; readonly lede: string } {
  const { from, to, results } = evaluation;
  const { words, language, scope, scopeName } = stage;
  const retention = resultNamed(results, "tie-retention", null, scope);
  const fresh = counts.find(({ fate }) => fate === "new")?.count ?? 0;
  const came = words.newTies(formatNumber(fresh, language, 0), fresh);
  const title =
    retention.value === null
      ? resultNamed(results, "tie-fate", null, scope).sentence
      : `${retention.sentence.replace(/\.$/, "")}; ${came}.`;
  const between = words.differenceBetween(theMoment(from, language), theMoment(to, language));
  const lede = `${between}: ${scopeName}, ${readingOf(stage, evaluation)}.`;
  return { title, lede: `${lede}${gateInSentence(stage, retention)}` };
}

function isolateSign({ kind, label }: FatedActor): Sign[] {
  return kindSigns(
    [kind],
    () => label,
    (each) => actorPaint(each === "lab", "inactive"),
  );
}

function kindLegend(actors: readonly FatedActor[], { kindName }: Stage): Sign[] {
  const kinds = actors.map(({ kind }) => kind);
  return kindSigns(kinds, kindName, (kind) => actorPaint(kind === "lab", "retained"));
}

/** Who came and who went, by name: what colour says on the map. */
function whoInWords(actors: readonly FatedActor[], { words, language }: Stage): string[] {
  const groups = [
    [words.joined, actors.filter(hasJoined)],
    [words.left, actors.filter(hasLeft)],
  ] as const;
  return groups.flatMap(([name, who]) => {
    if (who.length === 0) return [];
    const all = who.map(({ label }) => label).join(", ");
    return [`${formatNumber(who.length, language, 0)} ${name}: ${all}.`];
  });
}

function sourceSentences(evaluation: ChangeEvaluation, stage: Stage): string[] {
  const { from, to, pairs } = evaluation;
  const { words, language, scope } = stage;
  const [before, after] = [atMoment(from, language), atMoment(to, language)];
  const active = pairNamed(pairs, "active-actors", null, scope);
  const both = (
    pair: { readonly from: MeasureSide; readonly to: MeasureSide } | undefined,
    noun: Noun,
    say: (one: string, whenOne: string, other: string, whenOther: string) => string,
  ) => {
    if (pair === undefined) return [];
    const [one, other] = [shareOf(pair.from, noun, stage), shareOf(pair.to, noun, stage)];
    return one === null || other === null ? [] : [say(one, before, other, after)];
  };
  const { part = 0, whole = 0 } = active.to.counts;
  return [
    lensInWords(stage, evaluation),
    ...both(active, words.actors, words.activeTwice),
    words.withoutTies(formatNumber(whole - part, language, 0), after),
    ...both(findPair(pairs, "response-rate", null, scope), words.asked, words.answersTwice),
  ];
}

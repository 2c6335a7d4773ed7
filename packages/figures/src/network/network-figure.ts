/** The network at a date: kinds by shape and colour, three widths of ties, actors as large as tied. */
import { type Actor, formatNumber, isLab, type MomentEvaluation } from "@legami/core";
import { assembled, type FigureParts, type Room } from "../assemble.ts";
import { isInScope } from "../drawn-scope.ts";
import type { MomentFigure } from "../figure.ts";
import type { FigureOptions } from "../figure-options.ts";
import { type MapActor, networkMap } from "../map/network-map.ts";
import { INK, kindColour } from "../palette.ts";
import { drawnLayout } from "../parts/drawn-layout.ts";
import { kindSigns, type Sign, signRows, tieCounts } from "../parts/legend.ts";
import { mapBlock } from "../parts/map-block.ts";
import { namesInWords } from "../parts/map-caption.ts";
import { momentSource } from "../parts/sources.ts";
import { trayBlock } from "../parts/tray.ts";
import type { NumberTable, Paint, Scene } from "../scene.ts";
import { type Sheet, sheetFor } from "../sheet.ts";
import { byImportance, castOf, type Stage, setStage, withoutName } from "../stage.ts";
import { momentName } from "../words/moments.ts";
import { classCounts } from "./class-counts.ts";
import { classedTies } from "./classed-ties.ts";
import { checkActors, finding } from "./network-finding.ts";
import { MOST_DRAWN, type Summary, summaryOf } from "./summary.ts";
import { summaryCast } from "./summary-map.ts";
import { summaryParts } from "./summary-parts.ts";

const FIGURE = "network";

/**
 * @param evaluation of one date, in the language of the options. It must have `active-actors`, and
 * `strength-classes` with its parts; the response rate is printed if it has it.
 * @throws RangeError if results are missing, or say another number than would be drawn
 */
export function networkFigure(evaluation: MomentEvaluation, options: FigureOptions = {}): Scene {
  const { at, actors, ties } = evaluation;
  const sheet = sheetFor(FIGURE, evaluation, [at.snapshot], options);
  const summary = summaryFor(evaluation, sheet, options);
  const cast =
    summary === null ? castOf(actors, ties, sheet, options) : summaryCast(summary, sheet);
  const partsOf = summary === null ? networkParts : summaryParts(summary);
  return assembled(sheet, evaluation, (room) =>
    partsOf(evaluation, setStage(sheet, cast, room), room),
  );
}

/** Null where all actors are drawn, and where nothing tells groups of them apart. */
function summaryFor(
  evaluation: MomentEvaluation,
  { scope }: Sheet,
  { detail, series }: FigureOptions,
): Summary | null {
  const { actors, ties } = evaluation;
  if (detail === "actors") return null;
  const tied = new Set(ties.flatMap(({ source, target }) => [source, target]));
  const active = actors.filter(isInScope(scope)).filter(({ id }) => tied.has(id));
  if (active.length <= MOST_DRAWN) return null;
  const summary = summaryOf(evaluation, active, series ?? { actors, dates: [ties] });
  return summary.ties.length === 0 ? null : summary;
}

export const network: MomentFigure = {
  name: FIGURE,
  dates: "one",
  prints: ["active-actors", "strength-classes", "response-rate"],
  draw: networkFigure,
};

function networkParts(evaluation: MomentEvaluation, stage: Stage, { aside }: Room): FigureParts {
  const { at } = evaluation;
  const { preset, language, words, scope, degreeOf } = stage;

  const known = evaluation.actors.filter(isInScope(scope));
  const isTied = ({ id }: Actor) => degreeOf(id) > 0;
  const isolated = known.filter((actor) => !isTied(actor));
  const drawn = byImportance(known.filter(isTied), degreeOf, isLab);
  checkActors(evaluation, known.length, drawn.length, scope);
  const classes = classCounts(evaluation, stage);
  const content = { actors: mapActors(drawn, stage), ties: classedTies(evaluation) };
  const map = networkMap(content, stage);

  const { title, lede } = finding(evaluation, classes, stage);
  const isolates = words.isolates.now(formatNumber(isolated.length, language, 0));
  const source = momentSource(evaluation, stage);
  const kinds = known.map(({ kind }) => kind);
  const unnamed = withoutName(drawn, map, preset, isLab);
  return {
    date: at.date,
    digest: stage.digest,
    kicker: `${stage.programme} · ${momentName(at, language)}`,
    title,
    lede,
    drawing: mapBlock(map, stage),
    tray: trayBlock(isolates, isolated.flatMap(isolateSign), { ...stage, preset: aside }),
    legend: [
      tieCounts(classes, aside, language),
      signRows("kinds", kindSigns(kinds, stage.kindName, kindPaint), aside),
    ],
    howToRead: [
      words.samePlace,
      words.sizeMeans,
      ...(classes.length > 1 ? [words.classesFixed] : []),
      ...namesInWords(stage, unnamed),
    ],
    source,
    description: [`${words.networkMap}.`, title, lede, `${isolates}.`, ...source],
    numbers: networkNumbers(evaluation, stage),
    layouts: [drawnLayout(at.at, content, stage)],
  };
}

/** Every drawn tie with the names of its ends. */
function networkNumbers({ actors, ties }: MomentEvaluation, { words }: Stage): NumberTable {
  const labels = new Map(actors.map(({ id, label }) => [id, label]));
  const { source, target, strength, class: strengthClass } = words.columns;
  return {
    columns: [source, target, strength, strengthClass],
    rows: ties.map((tie) => [
      labels.get(tie.source) ?? tie.source,
      labels.get(tie.target) ?? tie.target,
      tie.strength,
      tie.class === null ? null : words.classes[tie.class][0],
    ]),
  };
}

function mapActors(actors: readonly Actor[], { preset, radiusOf, names }: Stage): MapActor[] {
  return actors.map((actor, index) => {
    const { id, label, kind } = actor;
    const name = {
      sign: "",
      lines: names.lines.get(id) ?? [[label]],
      face: isLab(actor) ? ("sans-bold" as const) : ("sans" as const),
      fill: INK.ink,
      mayLead: isLab(actor),
    };
    return {
      id,
      label,
      kind,
      radius: radiusOf(id),
      paint: { ...kindPaint(kind), stroke: INK.paper, width: 0.6, join: "round" },
      data: { actor: id, kind: kind ?? "" },
      name: index < preset.labels ? name : null,
    };
  });
}

function kindPaint(kind: string | null): Paint {
  return { fill: kindColour(kind) };
}

function isolateSign({ kind, label }: Actor): Sign[] {
  return kindSigns([kind], () => label, kindPaint);
}

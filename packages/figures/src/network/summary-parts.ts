/** The figure of a network that is summed up by territory and kind. */
import { formatNumber, type MomentEvaluation } from "@legami/core";
import type { FigureParts, Room } from "../assemble.ts";
import { isInScope } from "../drawn-scope.ts";
import { kindColour } from "../palette.ts";
import { kindSigns, lineSigns, signRows } from "../parts/legend.ts";
import { mapBlock } from "../parts/map-block.ts";
import { namesInWords } from "../parts/map-caption.ts";
import { momentSource } from "../parts/sources.ts";
import type { Stage } from "../stage.ts";
import { momentName } from "../words/moments.ts";
import { classCounts } from "./class-counts.ts";
import { checkActors, finding } from "./network-finding.ts";
import { MOST_DRAWN, type Summary } from "./summary.ts";
import { summaryLines, summaryMap, summaryNumbers } from "./summary-map.ts";
import { SUMMARY_WORDS } from "./summary-words.ts";

export function summaryParts(
  summary: Summary,
): (evaluation: MomentEvaluation, stage: Stage, room: Room) => FigureParts {
  return (evaluation, stage, { aside }) => {
    const { at, actors } = evaluation;
    const { preset, language, words, scope, programme, kindName } = stage;
    const own = SUMMARY_WORDS[language];
    const number = (value: number) => formatNumber(value, language, 0);
    const known = actors.filter(isInScope(scope)).length;
    const active = summary.marks.reduce((sum, mark) => sum + mark.actors, 0);
    checkActors(evaluation, known, active, scope);
    const map = summaryMap(summary, stage);
    const { title, lede } = finding(evaluation, classCounts(evaluation, stage), stage);
    const isolates = `${words.isolates.now(number(known - active))}.`;
    const source = momentSource(evaluation, stage);
    const kinds = summary.marks.map(({ kind }) => kind);
    const labs = summary.marks.filter(({ label }) => label !== null);
    const unnamed = labs.filter(({ id }) => map.unnamed.has(id)).map(({ label }) => label ?? "");
    const left = labs.slice(preset.labels).map(({ label }) => label ?? "");
    return {
      date: at.date,
      digest: stage.digest,
      kicker: `${programme} · ${momentName(at, language)}`,
      title,
      lede,
      drawing: mapBlock(map, stage),
      legend: [
        signRows("tie-legend", lineSigns(summaryLines(summary, stage), preset.stroke), aside),
        signRows(
          "kinds",
          kindSigns(kinds, kindName, (kind) => ({ fill: kindColour(kind) })),
          aside,
        ),
      ],
      howToRead: [
        own.explained(number(MOST_DRAWN)),
        own.sizes,
        own.widths,
        words.samePlace,
        ...namesInWords(stage, [...unnamed, ...left]),
      ],
      source,
      description: [
        `${words.networkMap}.`,
        title,
        lede,
        own.explained(number(MOST_DRAWN)),
        isolates,
        ...source,
      ],
      numbers: summaryNumbers(summary, stage),
    };
  };
}

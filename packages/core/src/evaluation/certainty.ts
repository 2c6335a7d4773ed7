/** How sure the numbers of a comparison are: laid over its results once they are there. */
import { CATALOGUE } from "../measures/catalogue.ts";
import { type Bilingual, isCounted, type Language, type Measure } from "../measures/measure.ts";
import { certaintySentence, noiseSentence, type ToldChange } from "../wording/noise-words.ts";
import { rulesSentence, type ToldByRules, youngLoggingSentence } from "../wording/rules-words.ts";
import type { Certainty, MomentEvaluation } from "./evaluation.ts";
import { stampOf } from "./headline-certainty.ts";
import type { MeasurePair, MeasureResult, Uncertainty } from "./measure-result.ts";
import type { RepetitionReader } from "./uncertainty.ts";

const MEASURES = new Map<string, Measure>(CATALOGUE.map((measure) => [measure.key, measure]));

const NO_BOUNDS = [null, null] as const;

const SHARE = [0, 1] as const;

/** What the values of a part may be. */
function rangeOf({ range, partUnits }: Measure, part: string | null) {
  const unit = partUnits?.[part ?? ""];
  if (unit === undefined) return range;
  return unit === "share" ? SHARE : NO_BOUNDS;
}

/** Results of change with their intervals. */
export function surerResults(
  results: readonly MeasureResult[],
  reader: RepetitionReader,
  language: Language,
): MeasureResult[] {
  return results.map((result) => {
    const measure = MEASURES.get(result.key);
    if (measure === undefined) return result;
    const isChange = measure.isChange === true;
    const range = rangeOf(measure, result.part);
    const { interval, band, ...more } = reader.ofResult(result, range, isChange);
    const told = toldOf(result.value, { interval, band, ...more }, "", scaleIn(measure, result));
    return {
      ...result,
      interval,
      band,
      seed: (interval ?? band) === null ? result.seed : reader.repetitions.seed,
      ...(more.noise === null ? {} : { noise: more.noise }),
      sentence: told === null ? result.sentence : joined(result.sentence, told, language),
    };
  });
}

/** Pairs with the intervals of their differences. */
export function surerPairs(
  pairs: readonly MeasurePair[],
  reader: RepetitionReader,
  language: Language,
): MeasurePair[] {
  return pairs.map((pair) => {
    const uncertainty = reader.ofPair(pair);
    const measure = MEASURES.get(pair.key);
    const scale = measure === undefined ? "number" : scaleIn(measure, pair);
    const told = toldOf(pair.difference, uncertainty, "", scale);
    return {
      ...pair,
      ...uncertainty,
      sentence: told === null ? pair.sentence : joined(pair.sentence, told, language),
    };
  });
}

/** Results of one date, those of shape beside random networks with the same degrees. */
export function surerMoment(
  evaluation: MomentEvaluation,
  reader: RepetitionReader,
  date: "from" | "to",
): MomentEvaluation {
  return {
    ...evaluation,
    results: evaluation.results.map((result) => {
      if (result.part !== null || result.value === null) return result;
      const nullModel = reader.nullOf(result.key, result.scope, date);
      return nullModel === null ? result : { ...result, nullModel, seed: reader.repetitions.seed };
    }),
  };
}

/** The changes that everybody asks of first, by their everyday names. */
const ASKED_FIRST: readonly (readonly [
  key: string,
  name: Bilingual,
  scale: ToldChange["scale"],
])[] = [
  ["active-actors", { it: "realtà attive", en: "active organisations and groups" }, "count"],
  [
    "coverage",
    { it: "realtà che lavorano con i laboratori", en: "actors that work with the labs" },
    "points",
  ],
  ["mean-degree", { it: "legami per realtà", en: "ties per actor" }, "number"],
  ["mean-strength", { it: "forza media dei legami", en: "average strength of ties" }, "points"],
  ["density", { it: "densità della rete", en: "density of the network" }, "points"],
];

/** How sure may we be of what changed in a scope, in plain words; empty where nothing can be said. */
export function certaintyOf(
  pairOf: (key: string) => MeasurePair | undefined,
  reader: RepetitionReader,
  where: string,
  language: Language,
): string {
  const { draws, errors } = reader.repetitions;
  if (draws === 0) return certaintyByRules(pairOf, reader, where, language);
  const changes = ASKED_FIRST.flatMap(([key, name, scale]): ToldChange[] => {
    const pair = pairOf(key);
    if (pair === undefined) return [];
    const told = toldOf(pair.difference, reader.ofPair(pair), name[language], scale);
    return told === null ? [] : [told];
  });
  if (changes.length === 0) return "";
  const isAssumed = errors !== null && (errors.from.isAssumed || errors.to.isAssumed);
  return certaintySentence(where, changes, isAssumed, language);
}

/** The same where no survey is drawn: what other rules make of the changes. */
function certaintyByRules(
  pairOf: (key: string) => MeasurePair | undefined,
  reader: RepetitionReader,
  where: string,
  language: Language,
): string {
  const { length: cells } = reader.repetitions.cells;
  if (cells === 0) return youngLoggingSentence(where, language);
  const changes = ASKED_FIRST.flatMap(([key, name, scale]): ToldByRules[] => {
    const pair = pairOf(key);
    if (pair === undefined || pair.difference === null) return [];
    const { signAgreement: agreement, sameSign: same, band } = reader.ofPair(pair);
    if (agreement === null || same === null || band === null) return [];
    const told = { change: pair.difference, low: band.low, high: band.high, scale };
    return [{ ...told, name: name[language], stamp: stampOf(agreement), same, cells }];
  });
  return changes.length === 0 ? "" : rulesSentence(where, changes, language);
}

export function certaintyFacts({ repetitions, verdicts }: RepetitionReader): Certainty {
  const { draws, wholeDraws, cells, seed, errors } = repetitions;
  const ofVerdicts = verdicts?.repetitions ?? null;
  return {
    draws,
    wholeDraws,
    cells: cells.length,
    seed,
    reports: errors,
    verdicts:
      ofVerdicts === null
        ? null
        : {
            draws: ofVerdicts.draws,
            wholeDraws: ofVerdicts.wholeDraws,
            cells: ofVerdicts.cells.length,
          },
  };
}

function toldOf(
  change: number | null,
  { interval, minimumDetectableChange: detectable, noise }: Uncertainty,
  name: string,
  scale: ToldChange["scale"],
): ToldChange | null {
  if (change === null || interval === null || noise === null || detectable === null) return null;
  const { low, high } = interval;
  return { name, change, low, high, detectable, noise, scale };
}

function scaleIn(measure: Measure, { part }: Pick<MeasureResult, "part">): ToldChange["scale"] {
  return isCounted(measure, part) ? "count" : "number";
}

/** What did not change at all needs no margin to be told. */
function joined(sentence: string, told: ToldChange, language: Language): string {
  return told.change === 0 ? sentence : `${sentence} ${noiseSentence(told, language)}`;
}

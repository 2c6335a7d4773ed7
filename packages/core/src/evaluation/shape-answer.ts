/** The answer to "did its shape change?": the verdict, the new poles, or that nobody can tell. */
import type { KnownJournal } from "../journal/journal-state.ts";
import type { Item, Language } from "../measures/measure.ts";
import { territoryVerdict } from "../measures/morphology/territory-verdict.ts";
import type { Moment } from "../snapshot/moment.ts";
import { phrasesFor } from "../wording/finding-sentence.ts";
import type { HeadlineWords, NewPole } from "../wording/headline-words.ts";
import { flagsSentence, type ToldFlag } from "../wording/verdict-words.ts";
import type { TerritoryVerdict } from "./change-readings.ts";
import type { Headline } from "./evaluation.ts";
import { type HeadlineNumbers, headlineNumbers } from "./headline-numbers.ts";
import { withHubChecks } from "./hub-checks.ts";
import { isOfficialMoment, momentsGate } from "./moment-facts.ts";
import type { ResolvedRequest } from "./request.ts";
import { type SnapshotPair, snapshotPair } from "./snapshot-pair.ts";
import { notClassifiable, type VerdictRequest, verdictOf } from "./territory-verdict.ts";
import type { RepetitionReader } from "./uncertainty.ts";
import { verdictLens } from "./verdict-numbers.ts";
import { marginsFrom, NOT_ASSESSED, robustnessFrom } from "./verdict-robustness.ts";

/** What verdicts are made from, or why there can be none on these dates. */
export type Verdicts = VerdictRequest | { readonly refusal: string };

/** @param asked numbers of the lens that was asked for, used again if it is the survey's */
export function verdictsBetween(
  journal: KnownJournal,
  pair: SnapshotPair,
  moments: readonly [Moment, Moment],
  request: ResolvedRequest,
  asked: HeadlineNumbers,
  reader: RepetitionReader | null,
): Verdicts {
  const { settings, parameters } = journal;
  const lens = verdictLens(settings);
  if (lens === null) return { refusal: "no_survey" };
  const datesGate = momentsGate(journal, moments, lens)(territoryVerdict);
  if (datesGate === "carried" && !request.allowCarried) return { refusal: "carried_survey" };
  const isOtherLens = lens !== request.lens;
  const sure = isOtherLens ? (reader?.verdicts ?? null) : reader;
  const own = isOtherLens ? pairOfVerdicts(journal, moments, { ...request, lens }, sure) : pair;
  const numbers = isOtherLens
    ? headlineNumbers(journal, own, moments, { ...request, lens })
    : asked;
  // The quick search assesses no groups.
  const isQuick = request.algorithm === "louvain";
  return {
    numbers,
    pair: own,
    settings,
    parameters,
    gate: datesGate ?? (isQuick ? "preview" : null),
    isOfficial: moments.every(isOfficialMoment),
    isOtherLens,
    language: request.language,
    ...(sure === null
      ? { marginsOf: () => null, robustnessOf: () => NOT_ASSESSED }
      : {
          marginsOf: (scope) => marginsFrom(sure, scope),
          robustnessOf: (scope, label, scorecard) =>
            robustnessFrom(sure, scope, label, scorecard, parameters),
        }),
  };
}

/** The two dates in the survey's lens, their poles checked where that lens was repeated too. */
function pairOfVerdicts(
  journal: KnownJournal,
  moments: readonly [Moment, Moment],
  request: ResolvedRequest,
  reader: RepetitionReader | null,
): SnapshotPair {
  const pair = snapshotPair(journal, moments, request);
  return reader === null ? pair : withHubChecks(pair, reader.column);
}

export function shapeAnswer(
  verdicts: Verdicts,
  scope: string,
  place: string,
  words: HeadlineWords,
  language: Language,
): { readonly verdict: TerritoryVerdict; readonly headline: Headline } {
  if ("refusal" in verdicts) {
    const verdict = notClassifiable(verdicts.refusal, place, language);
    const { sentence, official, gate } = verdict;
    return { verdict, headline: { question: "shape", sentence, official, gate, figures: [] } };
  }
  const { numbers } = verdicts;
  numbers.takeFigures();
  const verdict = verdictOf(verdicts, scope, place);
  const limits = whyUnread(numbers, scope, words);
  const isSmall = limits?.isTooSmall === true && verdict.label === null;
  const sentences = [
    isSmall ? "" : verdict.sentence,
    limits?.sentence ?? "",
    ...shapeSentences(numbers, scope, verdict, words, language),
  ];
  const headline: Headline = {
    question: "shape",
    sentence: sentences.filter((sentence) => sentence !== "").join(" "),
    official: verdict.official && limits === null,
    gate: limits?.gate ?? verdict.gate,
    figures: numbers.takeFigures(),
  };
  return { verdict, headline };
}

/** Why the shape is not described, or null if it is. */
function whyUnread(
  { pair }: HeadlineNumbers,
  scope: string,
  words: HeadlineWords,
): { readonly sentence: string; readonly gate: string; readonly isTooSmall: boolean } | null {
  const { from, to } = pair("degree-centralization", scope);
  const gate = [to.gate, from.gate].find(
    (one) => one === "not_observed" || one === "insufficient_n",
  );
  if (gate === undefined || gate === null) return null;
  if (gate === "not_observed") {
    const { part = 0, whole = 0 } = pair("observed-share", scope).to.counts;
    const sentence = words.notObserved({ observed: part, possible: whole });
    return { sentence, gate, isTooSmall: false };
  }
  const active = pair("active-actors", scope);
  const fewest = Math.min(active.from.value ?? 0, active.to.value ?? 0);
  return { sentence: words.tooFew({ active: fewest }), gate, isTooSmall: true };
}

/** What was raised or lowered, then the new poles. */
function shapeSentences(
  { change }: HeadlineNumbers,
  scope: string,
  { label, scorecard }: TerritoryVerdict,
  words: HeadlineWords,
  language: Language,
): string[] {
  const flags = scorecard?.flags ?? null;
  if (label === null || flags === null) return [];
  const say = phrasesFor({ where: "", when: [], by: null }, language);
  const told = Object.entries({
    polarization: flags.polarization,
    ...flags.assortativity.parts,
    ...flags.integration.parts,
  }).map(([name, quantity]): ToldFlag => ({ ...quantity, name: name as ToldFlag["name"] }));
  const poles = (change("new-poles", scope).items ?? []).flatMap(poleOf);
  return [poles.length === 0 ? "" : words.newPoles(poles), flagsSentence(told, say, language)];
}

/** A hub, or a group without a hub of its own. */
function poleOf(item: Item): NewPole[] {
  const label = String(item["label"]);
  if (item["type"] === "emergent-hub") {
    const [before, after] = [Number(item["partnersFrom"]), Number(item["partnersTo"])];
    return [{ actor: label, before, after }];
  }
  if (item["type"] !== "emergent-group" || item["hub"] !== null) return [];
  return [{ around: label, members: Number(item["actors"]) }];
}

/** The answers for a territory: hold, breadth, shape, labs with organisations, labs with labs. */
import type { KnownJournal } from "../journal/journal-state.ts";
import type { Moment } from "../snapshot/moment.ts";
import { coverageSentence } from "../wording/coverage-sentence.ts";
import type { HeadlineWords } from "../wording/headline-words.ts";
import { headlineWords } from "../wording/headlines.ts";
import { capitalised, timeOf } from "../wording/places-and-times.ts";
import { certaintyOf } from "./certainty.ts";
import type { Headline, Question, TerritoryReading } from "./evaluation.ts";
import { type HeadlineNumbers, headlineNumbers } from "./headline-numbers.ts";
import type { ResolvedRequest } from "./request.ts";
import { shapeAnswer, verdictsBetween } from "./shape-answer.ts";
import type { SnapshotPair } from "./snapshot-pair.ts";
import type { RepetitionReader } from "./uncertainty.ts";

export function readTerritories(
  journal: KnownJournal,
  pair: SnapshotPair,
  moments: readonly [Moment, Moment],
  request: ResolvedRequest,
  reader: RepetitionReader | null,
): TerritoryReading[] {
  const numbers = headlineNumbers(journal, pair, moments, request);
  const verdicts = verdictsBetween(journal, pair, moments, request, numbers, reader);
  const [from = "", to = ""] = moments.map(({ at }) =>
    timeOf(at, journal.settings, request.language),
  );
  return journal.settings.territories
    .filter(({ role }) => role !== "outside")
    .map(({ id, label, role, in: places }) => {
      const place = places[request.language];
      const words = headlineWords({ place, from, to }, request.language);
      const shape = shapeAnswer(verdicts, `T:${id}`, place, words, request.language);
      const headlines = answersFor(`T:${id}`, numbers, words, shape.headline);
      const answered = numbers.pair("response-rate", `T:${id}`);
      const coverage = coverageSentence(
        capitalised(place),
        [answered.from.counts, answered.to.counts],
        [from, to],
        request.language,
      );
      const certainty =
        reader === null
          ? null
          : certaintyOf(
              (key) => numbers.pair(key, `T:${id}`),
              reader,
              capitalised(place),
              request.language,
            );
      // These are no figures of a headline.
      numbers.takeFigures();
      return { territory: id, label, role, verdict: shape.verdict, headlines, coverage, certainty };
    });
}

function answersFor(
  scope: string,
  numbers: HeadlineNumbers,
  words: HeadlineWords,
  shape: Headline,
): Headline[] {
  const answer = (
    question: Question,
    say: () => Omit<Headline, "question" | "figures">,
  ): Headline => {
    const said = say();
    return { question, ...said, figures: numbers.takeFigures() };
  };
  return [
    answer("hold", () => hold(scope, numbers, words)),
    answer("breadth", () => breadth(scope, numbers, words)),
    shape,
    answer("lab-organisation", () => labsWithOthers(scope, numbers, words)),
    answer("lab-lab", () => labsWithLabs(scope, numbers, words)),
  ];
}

type Said = Omit<Headline, "question" | "figures">;

function hold(scope: string, { change }: HeadlineNumbers, words: HeadlineWords): Said {
  const retention = change("tie-retention", scope);
  const fate = (part: string) => change(`tie-fate/${part}`, scope, "panel").value;
  const sentence = words.hold({
    kept: retention.counts["part"] ?? 0,
    before: retention.counts["whole"] ?? 0,
    stronger: fate("strengthened"),
    weaker: fate("weakened"),
    same: fate("stable"),
    fresh: change("tie-fate/new", scope).value ?? 0,
    unobserved: change("tie-fate/unobserved", scope).value ?? 0,
  });
  return { sentence, official: retention.official, gate: retention.gate };
}

function breadth(scope: string, { change, pair }: HeadlineNumbers, words: HeadlineWords): Said {
  const active = pair("active-actors", scope);
  const coverage = pair("coverage", scope);
  const effect = change("register-effect", scope);
  const sentence = words.breadth({
    before: active.from.value ?? 0,
    after: active.to.value ?? 0,
    joined: change("actor-turnover/joined", scope).value ?? 0,
    left: change("actor-turnover/left", scope).value ?? 0,
    covered: coverage.to.counts["part"] ?? 0,
    known: coverage.to.counts["whole"] ?? 0,
    panelBefore: effect.counts["panelBefore"] ?? 0,
    panelAfter: effect.counts["panelAfter"] ?? 0,
    registerEffect: effect.value ?? 0,
  });
  return { sentence, official: active.to.official && active.from.official, gate: active.to.gate };
}

function labsWithOthers(scope: string, { pair }: HeadlineNumbers, words: HeadlineWords): Said {
  const coverage = pair("coverage", `${scope}/LO`);
  const kinds = new Map<string, number>();
  for (const item of coverage.to.items ?? []) {
    const kind = String(item["kind"]);
    kinds.set(kind, (kinds.get(kind) ?? 0) + Number(item["part"]));
  }
  const elsewhere = pair("observed-share", "LO_btw");
  const sentence = words.labsWithOthers({
    ties: coverage.to.m,
    tiesBefore: coverage.from.m,
    actors: coverage.to.counts["part"] ?? 0,
    kinds,
    elsewhere: elsewhere.to.m,
  });
  return { sentence, official: coverage.to.official, gate: coverage.to.gate };
}

function labsWithLabs(scope: string, { pair }: HeadlineNumbers, words: HeadlineWords): Said {
  const within = pair("observed-share", `${scope}/LL_in`);
  const between = pair("observed-share", "LL_btw");
  const sentence = words.labsWithLabs({
    within: within.to.m,
    between: between.to.m,
    betweenBefore: between.from.m,
    possible: between.to.counts["whole"] ?? 0,
  });
  return { sentence, official: true, gate: null };
}

export { COMMUNITY_ALGORITHMS, type CommunityAlgorithm } from "./arrays/network-arrays.ts";
export * from "./errors.ts";
export type { ActorComparison, ActorPair, ActorTieChange } from "./evaluation/actor-changes.ts";
export { ACTOR_SCORES, type ActorScore, type ActorValues } from "./evaluation/actor-values.ts";
export type * from "./evaluation/change-readings.ts";
export { type Evaluation, evaluate, evaluateInSteps } from "./evaluation/evaluate.ts";
export { type Comparison, compareDates, evaluateChange } from "./evaluation/evaluate-change.ts";
export { evaluateMoment } from "./evaluation/evaluate-moment.ts";
export { evaluateSeries } from "./evaluation/evaluate-series.ts";
export type * from "./evaluation/evaluation.ts";
export { QUESTIONS } from "./evaluation/evaluation.ts";
export { compareJson, evaluationJson, measureJson } from "./evaluation/evaluation-json.ts";
export {
  digestsOf,
  type FreezeRequest,
  type FrozenDigests,
  type FrozenJournal,
  type FrozenSnapshot,
  freezeJournal,
  frozenText,
  readFrozen,
  sealFrozen,
} from "./evaluation/frozen.ts";
export {
  DISTANCE_BANDS,
  DISTANCE_CUTS,
  type DistanceBand,
  type Geography,
  type GeographyForm,
  type GeographyLink,
  type GeographyPlace,
  type MapPlace,
} from "./evaluation/geography.ts";
export type * from "./evaluation/measure-result.ts";
export { NOISE_READINGS } from "./evaluation/measure-result.ts";
export {
  type RepetitionFacts,
  type RepetitionPlan,
  type Repetitions,
  type RunRange,
  runsOf,
  withValues,
} from "./evaluation/repetition-plan.ts";
export { planRepetitions, repetitions } from "./evaluation/repetitions.ts";
export {
  type ChecklistKey,
  type ChecklistPoint,
  reportingChecklist,
} from "./evaluation/reporting-checklist.ts";
export {
  DEFAULT_DRAWS,
  type EvaluationRequest,
  FRAMES,
  type FrameOption,
} from "./evaluation/request.ts";
export { responseCounts } from "./evaluation/response-counts.ts";
export { snapshotAt } from "./evaluation/snapshot-at.ts";
export { benjaminiHochberg, holm } from "./inference/adjusted-p.ts";
export {
  type ConfigurationNull,
  configurationModel,
  type FixedDegrees,
} from "./inference/configuration-model.ts";
export { type Draws, drawsOf } from "./inference/draws.ts";
export type { DyadMatrix } from "./inference/dyad-matrix.ts";
export { type LabelNull, type Labels, labelPermutation } from "./inference/label-permutation.ts";
export { drawTies, type ReportError, reportError } from "./inference/measurement-noise.ts";
export {
  minimumDetectableChange,
  type NoiseSpread,
  noiseSpread,
} from "./inference/noise-interval.ts";
export { type NullModel, nullModel } from "./inference/null-model.ts";
export { type GraphCorrelation, graphCorrelation } from "./inference/qap.ts";
export {
  type GridRequest,
  type SensitivityCell,
  sensitivityGrid,
} from "./inference/sensitivity-grid.ts";
export { type SignFlip, signFlip } from "./inference/sign-flip.ts";
export { type Bootstrap, vertexBootstrap } from "./inference/vertex-bootstrap.ts";
export { CHAIN_START, chainHash, type PersonalHashes, personalHashes } from "./journal/chain.ts";
export { type BatchProblem, checkEntries, checkEntry } from "./journal/entry-check.ts";
export { entryIdFrom } from "./journal/entry-id.ts";
export type { EntryProblem, EntryRule } from "./journal/entry-problem.ts";
export { type FactsView, JournalFacts, type LearnedEntry } from "./journal/journal-facts.ts";
export {
  entriesInForce,
  type JournalState,
  type JournalView,
  type KnownJournal,
  projectJournal,
  readJournal,
  waveAround,
} from "./journal/journal-state.ts";
export { reportersIn } from "./journal/reporters.ts";
export { projectToEurope } from "./kernel/laea-europe.ts";
export { type RandomSource, seededRandom } from "./kernel/random.ts";
export type { LayoutTie } from "./layout/dated-networks.ts";
export { byActor, type HandPlace, putByHand, shareOf } from "./layout/hand-places.ts";
export {
  displacement,
  type LayoutQuality,
  layoutQuality,
  layoutStress,
} from "./layout/layout-quality.ts";
export type { Box, Point } from "./layout/point.ts";
export {
  type LayoutHold,
  referenceLayout,
  type SeriesLayout,
  seriesLayout,
} from "./layout/series-layout.ts";
export { mirrorTowardsTies, spread, spreading, stretchInto } from "./layout/spacing.ts";
export { finished, type Steps, within } from "./layout/steps.ts";
export { CATALOGUE } from "./measures/catalogue.ts";
export type {
  Bilingual,
  Family,
  Item,
  Language,
  Measure,
  ReadingMeasure,
  ResultStatus,
} from "./measures/measure.ts";
export { isCounted } from "./measures/measure.ts";
export * from "./model/actor.ts";
export { canonicalJson, digestOf, roundTo12, sha256Hex } from "./model/canonical.ts";
export * from "./model/dates.ts";
export * from "./model/entry.ts";
export * from "./model/parameters.ts";
export * from "./model/programme.ts";
export { actorClass, type Scope, scopeNames, scopeOf } from "./model/scope.ts";
export * from "./model/tie.ts";
export { MATCH_REASONS } from "./register/compare-names.ts";
export { duplicatePairs, openPairs } from "./register/duplicate-pairs.ts";
export { saysNobody } from "./register/read-name.ts";
export {
  type DuplicatePair,
  RegisterIndex,
  type Suggestion,
  type SuggestionReason,
  type SuggestOptions,
} from "./register/register-index.ts";
export type { Snapshot } from "./snapshot/snapshot.ts";
export { snapshotDigest } from "./snapshot/snapshot-digest.ts";
export { snapshotGraph, type TieAttributes } from "./snapshot/snapshot-graph.ts";
export { DECAYS } from "./strength/enacted-strength.ts";
export { RECONCILIATIONS } from "./strength/reconcile.ts";
export { CHANGED_MOST, scoreWords } from "./wording/actor-words.ts";
export { errorSentence } from "./wording/error-sentence.ts";
export { partitionInWords } from "./wording/finding-sentence.ts";
export { gateInWords, reasonInWords } from "./wording/missing-sentence.ts";
export {
  formatAlike,
  formatDate,
  formatFixed,
  formatNumber,
  formatShare,
  formatSigned,
  LEAST_FOR_PERCENT,
} from "./wording/numbers.ts";
export {
  PARAMETER_GROUPS,
  PARAMETER_WORDS,
  type ParameterGroup,
  type ParameterUnit,
} from "./wording/parameter-words.ts";
export { capitalised, timeOf } from "./wording/places-and-times.ts";
export { whyAlikeInWords } from "./wording/why-alike.ts";

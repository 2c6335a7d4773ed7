export * from "./errors.ts";
export type * from "./evaluation/evaluation.ts";
export { CHAIN_START, chainHash, type PersonalHashes, personalHashes } from "./journal/chain.ts";
export { type BatchProblem, checkEntries, checkEntry } from "./journal/entry-check.ts";
export { entryIdFrom } from "./journal/entry-id.ts";
export type { EntryProblem, EntryRule } from "./journal/entry-problem.ts";
export { JournalFacts } from "./journal/journal-facts.ts";
export {
  entriesInForce,
  type JournalState,
  type JournalView,
  projectJournal,
} from "./journal/journal-state.ts";
export * from "./model/actor.ts";
export { canonicalJson, digestOf, roundTo12, sha256Hex } from "./model/canonical.ts";
export * from "./model/dates.ts";
export * from "./model/entry.ts";
export * from "./model/parameters.ts";
export * from "./model/programme.ts";

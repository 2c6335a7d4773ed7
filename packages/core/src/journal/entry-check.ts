/**
 * Whether an entry of the right shape makes sense in its journal: what it refers to is there, days
 * exist, answers are in range. A pure look at the facts; who stores the entry asks first.
 */
import { isCivilDate } from "../model/dates.ts";
import {
  type AnyNewEntry,
  type EntryPayloads,
  type EntryType,
  MENTION_TYPES,
  MERGE_REASONS,
} from "../model/entry.ts";
import { resolveParameters } from "../model/parameters.ts";
import { type EntryProblem, type EntryRule, entryProblem } from "./entry-problem.ts";
import {
  type Check,
  type RuleValues,
  requireActor,
  requireDays,
  requireDistinct,
  requireKnown,
  requireOwnRecord,
  requirePlace,
  requirePositive,
  requireRange,
  requireSeveral,
  requireTerritory,
  requireTwo,
  requireWave,
} from "./entry-requirements.ts";
import type { JournalFacts } from "./journal-facts.ts";
import { checkSettingsChange } from "./settings-change.ts";
import { checkSettings } from "./settings-check.ts";

/** The settings of a programme have a check of their own: they come before any facts. */
type Checks = {
  readonly [Type in Exclude<EntryType, "programme">]: (
    payload: EntryPayloads[Type],
    check: Check,
  ) => void;
};

/** Everything that keeps the entry out of the journal that the facts were learned from. */
export function checkEntry(facts: JournalFacts, entry: AnyNewEntry): EntryProblem[] {
  const problems: EntryProblem[] = [];
  const settings = facts.settings();
  const problem = (field: string, rule: EntryRule, values?: RuleValues) => {
    problems.push(entryProblem(`/payload/${field}`, rule, values));
  };

  if (!isCivilDate(entry.happenedOn)) {
    problems.push(entryProblem("/happenedOn", "no_such_day", { value: entry.happenedOn }));
  }
  problems.push(...checkCorrection(facts, entry));
  if (entry.type === "programme") {
    const change =
      settings === undefined ? [] : checkSettingsChange(facts, settings, entry.payload);
    const found = [...checkSettings(entry.payload), ...change];
    problems.push(...found.map((one) => ({ ...one, pointer: `/payload${one.pointer}` })));
    if (settings !== undefined && settings.id !== entry.payload.id) {
      problem("id", "other_programme", { value: entry.payload.id });
    }
  } else if (settings === undefined) {
    problems.push(entryProblem("", "not_opened"));
  } else {
    const check = CHECKS[entry.type] as (payload: unknown, check: Check) => void;
    check(entry.payload, { facts, settings, corrects: entry.corrects ?? null, problem });
  }
  return problems;
}

/** A problem of one entry of several. */
export interface BatchProblem extends EntryProblem {
  /** Which entry, from 0. */
  readonly index: number;
}

/**
 * The problems of entries that come together and may refer to those before them. One whose id is
 * taken is passed over: whether it is the same entry sent again is for the store to say.
 */
export function checkEntries(facts: JournalFacts, entries: readonly AnyNewEntry[]): BatchProblem[] {
  const draft = facts.draft();
  return entries.flatMap((entry, index) => {
    if (draft.typeOf(entry.id) !== undefined) return [];
    const problems = checkEntry(draft, entry);
    // Learned even if refused: one wrong actor is one problem, not one for each of its ties.
    draft.learn(entry);
    return problems.map((problem) => ({ ...problem, index }));
  });
}

function checkCorrection(facts: JournalFacts, entry: AnyNewEntry): EntryProblem[] {
  const { corrects } = entry;
  if (corrects === undefined) return [];
  const held = facts.typeOf(corrects);
  if (held === undefined) return [entryProblem("/corrects", "unknown_entry", { value: corrects })];
  if (held !== entry.type) {
    return [entryProblem("/corrects", "other_type", { value: corrects, held })];
  }
  if (!facts.isInForce(corrects)) {
    return [entryProblem("/corrects", "not_in_force", { value: corrects })];
  }
  return [];
}

const CHECKS: Checks = {
  actor(actor, check) {
    requireTerritory(actor.territory, check);
    requirePlace(actor, check);
    requireDays("registerFrom", actor.registerFrom, "registerTo", actor.registerTo, check);
  },
  municipality(payload, check) {
    requireTerritory(payload.territory, check);
    requirePlace(payload, check);
  },
  assessment(payload, check) {
    if (payload.wave !== null) requireWave(payload.wave, check);
    requireTwo(["reporter", payload.reporter], ["target", payload.target], check);
    requireRange("level", payload.level, 0, 5, check);
    requireRange("frequency", payload.frequency, 0, 5, check);
    requireRange("trust", payload.trust, 1, 4, check);
  },
  documentary(payload, check) {
    requireTwo(["source", payload.source], ["target", payload.target], check);
    requireRange("level", payload.level, 0, 5, check);
  },
  "given-tie"(payload, check) {
    requireWave(payload.wave, check);
    requireTwo(["source", payload.source], ["target", payload.target], check);
    requirePositive("weight", payload.weight, check);
    const high = check.settings.weightMax;
    if (high !== null && payload.weight !== null && payload.weight > high) {
      check.problem("weight", "too_heavy", { value: payload.weight, high });
    }
  },
  event(payload, check) {
    const known = Object.keys(resolveParameters(check.settings.parameters).eventWeights)
      // An agreement is a state with days of its own, not something that happened on one.
      .filter((type) => type !== "agreement");
    requireKnown("type", payload.type, known, "unknown_event_type", check);
    requireSeveral("participants", payload.participants, check);
    requirePositive("weight", payload.weight, check);
  },
  agreement(payload, check) {
    requireDays("from", payload.from, "to", payload.to, check);
    requireSeveral("signatories", payload.signatories, check);
  },
  response(payload, check) {
    requireWave(payload.wave, check);
    requireActor("actor", payload.actor, check);
    if (payload.answered && !payload.asked) check.problem("answered", "not_asked");
    if (payload.roster !== "all") requireDistinct("roster", payload.roster, check);
  },
  logging(payload, check) {
    requireDays("from", payload.from, "to", payload.to, check);
    requireTerritory(payload.territory, check);
  },
  progress(payload, check) {
    const known = check.settings.indicators.map(({ id }) => id);
    requireKnown("indicator", payload.indicator, known, "unknown_indicator", check);
    requireTerritory(payload.territory, check);
  },
  diary(payload, check) {
    requireTerritory(payload.territory, check);
  },
  mention(payload, check) {
    requireTerritory(payload.territory, check);
    requireKnown("type", payload.type, MENTION_TYPES, "unknown_mention_type", check);
  },
  merge({ absorbed, into, reason }, check) {
    requireKnown("reason", reason, MERGE_REASONS, "unknown_merge_reason", check);
    requireDistinct("absorbed", absorbed, check);
    requireActor("into", into, check);
    if (absorbed.length === 0) check.problem("absorbed", "too_few_to_merge");
    if (absorbed.includes(into)) check.problem("into", "merged_with_itself");
    for (const [index, actor] of absorbed.entries()) {
      requireOwnRecord(`absorbed/${index}`, actor, check);
    }
    requireOwnRecord("into", into, check);
  },
  distinct({ actors }, check) {
    requireSeveral("actors", actors, check);
  },
  split({ actor, parts }, check) {
    requireActor("actor", actor, check);
    requireSeveral("parts", parts, check);
  },
  retraction({ entry }, { facts, problem }) {
    const held = facts.typeOf(entry);
    if (held === undefined) problem("entry", "unknown_entry", { value: entry });
    else if (held === "programme") problem("entry", "not_retractable");
    else if (!facts.isInForce(entry)) problem("entry", "not_in_force", { value: entry });
  },
};

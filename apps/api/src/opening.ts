import {
  type AnyNewEntry,
  type CivilDate,
  canonicalJson,
  checkEntry,
  entryIdFrom,
  type JournalFacts,
  LegamiError,
  type ProgrammeSettings,
} from "@legami/core";
import { isMatch, tagOf } from "./entity-tags.ts";
import { InvalidEntries } from "./invalid-entries.ts";
import { unknownProgramme } from "./programme-cache.ts";

/** What a new programme is unless it says otherwise. */
const USUAL = {
  timezone: "Europe/Rome",
  t0: null,
  timeline: "dated",
  waves: [],
  territories: [],
  parameters: {},
  indicators: [],
  simulated: null,
  seed: null,
  lenses: ["declared", "enacted", "combined"],
  observation: "recorded",
  weightMax: null,
} as const satisfies Omit<ProgrammeSettings, "id" | "name">;

/** The settings as sent, and the usual for what was left out. */
export type OpeningSettings = Pick<ProgrammeSettings, "id" | "name"> & Partial<ProgrammeSettings>;

/**
 * The entry that opens a programme, or the one that has opened it with the same settings.
 *
 * @throws LegamiError `LEGAMI_ENTRY_CONFLICT` if it is open with other settings;
 *   `LEGAMI_INVALID_ENTRY` if the settings do not hold together.
 */
export function openingEntry(
  facts: JournalFacts,
  sent: OpeningSettings,
  today: CivilDate,
): AnyNewEntry {
  const settings: ProgrammeSettings = { ...USUAL, ...sent };
  const held = facts.opening();
  if (held !== undefined) {
    if (canonicalJson(held.payload) === canonicalJson(settings)) return held;
    throw new LegamiError(
      "LEGAMI_ENTRY_CONFLICT",
      `programme “${settings.id}” is open already, with other settings`,
      { details: { id: settings.id } },
    );
  }
  const entry: AnyNewEntry = {
    // One id for each programme: of two that open it in the same instant the store takes one.
    id: entryIdFrom({ opening: settings.id }),
    type: "programme",
    happenedOn: settings.t0 ?? settings.waves[0]?.date ?? today,
    payload: settings,
  };
  requireSound(facts, entry);
  return entry;
}

/**
 * The entry that replaces the settings, or the one that has already done so.
 *
 * @param expected `If-Match`: the tag of the settings that these were made of
 * @returns null if others hold meanwhile
 * @throws InvalidEntries if the settings do not hold together, or take out what entries name
 */
export function settingsEntry(
  facts: JournalFacts,
  settings: ProgrammeSettings,
  expected: string,
): AnyNewEntry | null {
  const held = facts.opening();
  if (held === undefined) throw unknownProgramme(settings.id);
  // Made of what it says: sent twice it is the same entry.
  const id = entryIdFrom({ settings, expected });
  const sentBefore = facts.entry(id);
  if (sentBefore !== undefined) return sentBefore;
  if (!isMatch(expected, tagOf(held.id))) return null;
  if (canonicalJson(held.payload) === canonicalJson(settings)) return held;
  const { happenedOn } = held;
  const entry: AnyNewEntry = {
    id,
    type: "programme",
    happenedOn,
    payload: settings,
    corrects: held.id,
  };
  requireSound(facts, entry);
  return entry;
}

function requireSound(facts: JournalFacts, entry: AnyNewEntry): void {
  const inSettings = checkEntry(facts, entry).flatMap(({ pointer, message }) =>
    // The day of the entry is ours, made from the settings.
    pointer.startsWith("/payload") ? [{ pointer: pointer.slice("/payload".length), message }] : [],
  );
  if (inSettings.length > 0) throw new InvalidEntries(inSettings);
}

import {
  type AnyNewEntry,
  type CivilDate,
  canonicalJson,
  checkEntry,
  entryIdFrom,
  JournalFacts,
  LegamiError,
  type ProgrammeSettings,
} from "@legami/core";
import { InvalidEntries } from "./invalid-entries.ts";
import type { KnownProgramme } from "./programme-cache.ts";

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
  known: KnownProgramme | null,
  sent: OpeningSettings,
  today: CivilDate,
): AnyNewEntry {
  const settings: ProgrammeSettings = { ...USUAL, ...sent };
  const held = known?.entries.findLast(
    (entry) => entry.type === "programme" && known.facts.isInForce(entry.id),
  );
  if (held !== undefined) {
    if (canonicalJson(held.payload) === canonicalJson(settings)) return asSent(held);
    throw new LegamiError(
      "LEGAMI_ENTRY_CONFLICT",
      `programme “${settings.id}” is open already, with other settings`,
      { details: { id: settings.id, seq: held.seq } },
    );
  }
  const entry: AnyNewEntry = {
    // One id for each programme: of two that open it in the same instant the store takes one.
    id: entryIdFrom({ opening: settings.id }),
    type: "programme",
    happenedOn: settings.t0 ?? settings.waves[0]?.date ?? today,
    payload: settings,
  };
  requireSound(known, entry);
  return entry;
}

function requireSound(known: KnownProgramme | null, entry: AnyNewEntry): void {
  const inSettings = checkEntry(known?.facts ?? new JournalFacts(), entry).flatMap(
    ({ pointer, message }) =>
      // The day of the entry is ours, made from the settings.
      pointer.startsWith("/payload")
        ? [{ pointer: pointer.slice("/payload".length), message }]
        : [],
  );
  if (inSettings.length > 0) throw new InvalidEntries(inSettings);
}

function asSent({
  seq: _seq,
  recordedAt: _recordedAt,
  ...entry
}: KnownProgramme["entries"][number]) {
  return entry as AnyNewEntry;
}

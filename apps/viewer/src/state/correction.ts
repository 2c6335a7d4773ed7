/** A correction: an entry that takes the place of another, which stays in the journal. */
import type { AnyNewEntry, Entry } from "@legami/core";
import type { NamedActor, ProgrammeHead } from "../api/wire.ts";
import { formatDate } from "../i18n/format.ts";
import { type Draft, entryOf } from "./draft.ts";

/** What the form can correct. */
export type Tie = Extract<Entry, { readonly type: "event" | "assessment" }>;

export function isTie(entry: Entry): entry is Tie {
  return entry.type === "event" || entry.type === "assessment";
}

/** Ids of those that the tie is between; the one that said it first. */
export function sidesOf(entry: Tie): readonly string[] {
  return entry.type === "event"
    ? entry.payload.participants
    : [entry.payload.reporter, entry.payload.target];
}

/** The form as it was when the entry was saved. */
export function draftOf(entry: Tie, nameOf: (id: string) => NamedActor): Draft {
  const [who, other] = sidesOf(entry).map(nameOf);
  const common = {
    who: who ?? null,
    with: other ?? null,
    added: null,
    what: entry.type,
    day: formatDate(entry.happenedOn),
    note: entry.personal?.["note"] ?? "",
  };
  return entry.type === "event"
    ? { ...common, type: entry.payload.type, level: null, frequency: null }
    : {
        ...common,
        type: null,
        level: entry.payload.level,
        frequency: entry.payload.frequency,
      };
}

/** What the form does not show of the entry stays as it was: others who took part, trust, its name. */
export function correctionOf(
  draft: Draft,
  of: Tie,
  id: string,
  programme: ProgrammeHead,
): AnyNewEntry | null {
  const told = entryOf(draft, id, programme);
  if (told?.type === "event" && of.type === "event") {
    const { event, weight, logger } = of.payload;
    const isBetweenTwo = of.payload.participants.length === 2;
    const participants = isBetweenTwo ? told.payload.participants : of.payload.participants;
    return { ...told, payload: { ...told.payload, event, weight, logger, participants } };
  }
  if (told?.type === "assessment" && of.type === "assessment") {
    const { trust } = of.payload;
    // Told of the same day, it belongs to the same survey, whatever was set since.
    const wave = told.happenedOn === of.happenedOn ? of.payload.wave : told.payload.wave;
    return { ...told, payload: { ...told.payload, trust, wave } };
  }
  return null;
}

/** The same once more, on another day: it goes on. */
export function repetitionOf(entry: Tie, id: string, day: string): AnyNewEntry {
  const common = { id, happenedOn: day };
  return entry.type === "event"
    ? { ...common, type: "event", payload: { ...entry.payload, event: id } }
    : { ...common, type: "assessment", payload: { ...entry.payload, wave: null } };
}

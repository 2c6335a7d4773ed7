/** The form that logs a tie: what is filled in, what is missing, and the entry it becomes. */
import type { AnyNewEntry } from "@legami/core";
import type { NamedActor, ProgrammeHead } from "../api/wire.ts";
import { formatDate, parseDay } from "../i18n/format.ts";
import type { AddedActor } from "./added-actor.ts";
import { waveAround } from "./timeline.ts";
import { formatView, selectTie, type ViewState } from "./view-state.ts";

const EVENT_TYPES: readonly string[] = [
  "joint-activity",
  "co-design",
  "shared-resource",
  "referral",
  "contact",
];

/** Types of what is done together: the usual ones, those of the programme, and one that an entry has. */
export function eventTypesOf({ settings }: ProgrammeHead, held: string | null): readonly string[] {
  const own = Object.keys(settings.parameters["eventWeights"] ?? {});
  const others = [...own, ...(held === null ? [] : [held])];
  // An agreement is no event: it has a form of its own.
  return [...new Set([...EVENT_TYPES, ...others])].filter(
    (type) => type !== "agreement" || type === held,
  );
}

export const LEVELS = [1, 2, 3, 4, 5] as const;

/** Every week, every month, a few times a year: of the six of a survey, those that are told apart at once. */
export const FREQUENCIES = [5, 3, 2] as const;

export interface Draft {
  readonly who: NamedActor | null;
  readonly with: NamedActor | null;
  /** The one in `with`, where it is not on the register yet: it goes there with the tie. */
  readonly added?: AddedActor | null;
  /** Something done on a day, or the tie as it is in general. */
  readonly what: "event" | "assessment" | null;
  readonly type: string | null;
  readonly level: number | null;
  readonly frequency: number | null;
  /** As typed, `18/05/2021`. */
  readonly day: string;
  readonly note: string;
}

export type DraftErrors = Partial<Record<keyof Draft, string>>;

/**
 * The day to begin with: today where the programme is; for simulated data, whose time is past, the
 * last day on record (a wave's own, where it belongs to one).
 */
export function proposedDay(programme: ProgrammeHead, now: Date): string {
  const { settings, moments } = programme;
  const latest = moments.findLast(({ date }) => date !== null)?.date ?? null;
  if (settings.simulated !== null && latest !== null)
    return formatDate(waveAround(programme, latest)?.date ?? latest);
  // The Canadian way of writing a day is the one of ISO 8601.
  const today = new Intl.DateTimeFormat("en-CA", { timeZone: settings.timezone }).format(now);
  return formatDate(today);
}

/** Keys of the dictionary (`log.errors`), by field; none if it can be saved. */
export function checkDraft(draft: Draft): DraftErrors {
  const errors: DraftErrors = {};
  if (draft.who === null) errors.who = "who";
  if (draft.with === null) errors.with = "with";
  else if (draft.with.id === draft.who?.id) errors.with = "same";
  if (draft.what === null) errors.what = "what";
  if (draft.what === "event" && draft.type === null) errors.type = "type";
  if (draft.what === "assessment" && draft.level === null) errors.level = "level";
  const day = parseDay(draft.day);
  if (day === null) errors.day = "date";
  if (day === "no-day") errors.day = "noDay";
  return errors;
}

/** The entry, under an id made once per form: sending it twice makes one tie. */
export function entryOf(draft: Draft, id: string, programme: ProgrammeHead): AnyNewEntry | null {
  const day = parseDay(draft.day);
  if (
    Object.keys(checkDraft(draft)).length > 0 ||
    day === null ||
    draft.who === null ||
    draft.with === null
  )
    return null;
  const note = draft.note.trim();
  const common = { id, happenedOn: day, ...(note === "" ? {} : { personal: { note } }) };
  if (draft.what === "event" && draft.type !== null) {
    const participants = [draft.who.id, draft.with.id];
    const logger = draft.who.id;
    const payload = { event: id, type: draft.type, participants, weight: null, logger };
    return { ...common, type: "event", payload };
  }
  if (draft.what === "assessment" && draft.level !== null) {
    return {
      ...common,
      type: "assessment",
      payload: {
        wave: waveAround(programme, day)?.at ?? null,
        reporter: draft.who.id,
        target: draft.with.id,
        level: draft.level,
        frequency: draft.frequency,
        trust: null,
      },
    };
  }
  return null;
}

/** All that saving the draft sends, the tie last: who is new goes before the tie with it. */
export function entriesOf(draft: Draft, id: string, programme: ProgrammeHead): AnyNewEntry[] {
  const tie = entryOf(draft, id, programme);
  if (tie === null) return [];
  const isNew = draft.added != null && draft.added.actor.id === draft.with?.id;
  return [...((isNew && draft.added?.entriesOn(tie.happenedOn)) || []), tie];
}

/** The address at which the entry can be seen: its date, its lens, its tie chosen. */
export function addressOf(
  entry: AnyNewEntry,
  programme: ProgrammeHead,
  view: ViewState,
): string | null {
  if (entry.type !== "event" && entry.type !== "assessment") return null;
  const [a, b] =
    entry.type === "event"
      ? entry.payload.participants
      : [entry.payload.reporter, entry.payload.target];
  if (a === undefined || b === undefined) return null;
  const waves = programme.moments.filter(({ kind }) => kind === "wave");
  const wave =
    entry.type === "assessment" && entry.payload.wave !== null
      ? waves.find(({ at }) => at === entry.payload.wave)
      : waves.find(({ date }) => date === entry.happenedOn);
  const to = wave ?? { at: entry.happenedOn, date: entry.happenedOn };
  const first = waves[0];
  const isAfterFirst =
    first !== undefined && (first.date === null || to.date === null || first.date <= to.date);
  const lens = entry.type === "event" ? "enacted" : "declared";
  return formatView({
    ...view,
    from: isAfterFirst ? first.at : to.at,
    to: to.at,
    scope: null,
    lens: (programme.lenses as readonly string[]).includes(lens) ? lens : null,
    selection: selectTie(a, b),
  });
}

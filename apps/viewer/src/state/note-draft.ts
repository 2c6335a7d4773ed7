import type { AnyNewEntry, EntryOf } from "@legami/core";
import { formatDate, parseDay } from "../i18n/format.ts";

/** A diary note as the form holds it. */
export interface NoteDraft {
  /** Null = the whole programme; undefined = not said yet. */
  readonly territory: string | null | undefined;
  readonly day: string;
  readonly text: string;
}

export function noteOf({ territory, day, text }: NoteDraft, id: string): AnyNewEntry | null {
  const happenedOn = parseDay(day);
  if (happenedOn === null || happenedOn === "no-day" || territory === undefined) return null;
  if (text.trim() === "") return null;
  const personal = { text: text.trim() };
  return { id, type: "diary", happenedOn, payload: { territory }, personal };
}

export function noteDraftOf(entry: EntryOf<"diary">): NoteDraft {
  const { happenedOn, payload, personal } = entry;
  return {
    territory: payload.territory,
    day: formatDate(happenedOn),
    text: personal?.["text"] ?? "",
  };
}

import type { AnyNewEntry } from "@legami/core";
import { formatDate } from "../i18n/format.ts";
import type { Words } from "../i18n/words.ts";

/** What a logged entry says, in the words of the form: `Abbiamo progettato insieme, 18/05/2021`. */
export function entryWords({ t, has }: Words, entry: AnyNewEntry): string {
  const day = formatDate(entry.happenedOn);
  if (entry.type === "event" && has(`log.types.${entry.payload.type}`)) {
    return `${t(`log.types.${entry.payload.type}`)}, ${day}`;
  }
  if (entry.type === "assessment") return `${t(`level.${entry.payload.level}`)}, ${day}`;
  return day;
}

import type { AnyNewEntry, RecordedBy } from "@legami/core";
import { formatDate } from "../i18n/format.ts";
import type { Words } from "../i18n/words.ts";

/** What a logged entry says, in the words of the form: `Abbiamo progettato insieme, 18/05/2021`. */
export function entryWords(words: Words, entry: AnyNewEntry): string {
  return [whatWords(words, entry), formatDate(entry.happenedOn)].filter(Boolean).join(", ");
}

/** The same without its day; empty where the form has no words for it. */
export function whatWords({ t, has }: Words, entry: AnyNewEntry): string {
  if (entry.type === "event") {
    const { type } = entry.payload;
    return has(`log.types.${type}`) ? t(`log.types.${type}`) : type;
  }
  if (entry.type !== "assessment") return "";
  const { level, frequency } = entry.payload;
  const often = frequency === null ? "" : t(`log.frequencies.${frequency}`).toLowerCase();
  return [level === null ? t("log.noLevel") : t(`level.${level}`), often]
    .filter(Boolean)
    .join(", ");
}

/** Who recorded an entry: `con un link`; empty where it is not known. */
export function recordedWords({ t }: Words, by: RecordedBy | undefined): string {
  if (by === undefined) return "";
  return t(`log.by.${by.startsWith("link:") ? "link" : by}`);
}

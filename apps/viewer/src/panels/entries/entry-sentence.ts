/** An entry in words: of whom it speaks, and what it says. */
import type { Entry } from "@legami/core";
import type { NamedActor, ProgrammeHead } from "../../api/wire.ts";
import { formatDate } from "../../i18n/format.ts";
import type { Words } from "../../i18n/words.ts";
import { actorsIn } from "../../state/journal-rows.ts";
import { whatWords } from "../entry-words.ts";

export function entryTitle(
  { t }: Words,
  entry: Entry,
  nameOf: (id: string) => NamedActor,
  { settings }: ProgrammeHead,
): string {
  if (entry.type === "actor") return entry.payload.label;
  if (entry.type === "diary")
    return t("entries.diaryOf", { where: territory(entry.payload.territory) });
  const names = actorsIn(entry).map((id) => nameOf(id).label);
  if (names.length === 0) return t(`entries.types.${entry.type}`);
  const last = names.at(-1) ?? "";
  return names.length === 1 ? last : `${names.slice(0, -1).join(", ")} ${t("app.and")} ${last}`;

  function territory(id: string | null): string {
    const found = settings.territories.find((one) => one.id === id);
    return found?.label ?? settings.name;
  }
}

export function entrySentence(
  words: Words,
  entry: Entry,
  nameOf: (id: string) => NamedActor,
  { settings }: ProgrammeHead,
): string {
  const { t } = words;
  const day = formatDate(entry.happenedOn);
  const text = entry.personal?.["note"] ?? entry.personal?.["text"] ?? "";
  return [said(), day, text === "" ? "" : `«${text}»`].filter(Boolean).join(". ");

  function said(): string {
    switch (entry.type) {
      case "event":
      case "assessment":
        return whatWords(words, entry);
      case "actor": {
        const { kind, municipality, territory } = entry.payload;
        const where = settings.territories.find(({ id }) => id === territory)?.label;
        const described = [kind === null ? "" : words.kind(kind), municipality, where];
        return `${t("entries.types.actor")}: ${described.filter(Boolean).join(", ")}`;
      }
      case "merge":
        return t(`entries.merged.${entry.payload.reason}`, {
          name: nameOf(entry.payload.into).label,
        });
      case "progress": {
        const { indicator, value } = entry.payload;
        const label = settings.indicators.find(({ id }) => id === indicator)?.label ?? indicator;
        return `${label}: ${value}`;
      }
      case "mention":
        return [entry.payload.document, entry.payload.period].filter(Boolean).join(", ");
      case "municipality":
        return entry.payload.municipality;
      case "diary":
        return "";
      default:
        return t(`entries.types.${entry.type}`);
    }
  }
}

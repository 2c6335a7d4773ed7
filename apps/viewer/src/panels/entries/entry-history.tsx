/** Every version of an entry, the first one too: nothing that was recorded is lost. */
import type { Entry } from "@legami/core";
import { entryState } from "../../api/client.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { namesOf, unnamed } from "../../api/use-entries.ts";
import type { NamedActor, ProgrammeHead } from "../../api/wire.ts";
import { formatInstant } from "../../i18n/format.ts";
import { useWords } from "../../i18n/words.ts";
import { actorsIn } from "../../state/journal-rows.ts";
import type { Language } from "../../state/view-state.ts";
import { recordedWords } from "../entry-words.ts";
import { ErrorNotice } from "../notice.tsx";
import { entrySentence, entryTitle } from "./entry-sentence.ts";

interface History {
  /** The first version first. */
  readonly versions: readonly Entry[];
  readonly isWithdrawn: boolean;
  readonly nameOf: (id: string) => NamedActor;
}

/** Longer chains are told from their end. */
const MOST = 20;

export function EntryHistory({
  programme,
  entry,
  nameOf,
}: {
  readonly programme: ProgrammeHead;
  readonly entry: Entry;
  readonly nameOf: (id: string) => NamedActor;
}) {
  const words = useWords();
  const { t, lang } = words;
  const { id } = programme.settings;
  const { answer, problem } = useAnswer(`history\n${id}\n${entry.id}`, () =>
    historyOf(id, entry, lang, nameOf),
  );
  if (problem !== null) return <ErrorNotice title={t("entries.failed")} problem={problem} />;
  if (answer === null) return <p className="small">{t("entries.loading")}</p>;
  return (
    <ol className="history" data-testid="entry-history">
      {answer.versions.map((version, index) => (
        <li key={version.id} className={isPast(answer, index) ? "is-past" : ""}>
          <span className="small">
            {t(index === 0 ? "entries.first" : "entries.later", {
              when: [
                formatInstant(lang, version.recordedAt),
                recordedWords(words, version.recordedBy),
              ]
                .filter(Boolean)
                .join(", "),
            })}
          </span>
          <span>
            <b>{entryTitle(words, version, answer.nameOf, programme)}</b>.{" "}
            {entrySentence(words, version, answer.nameOf, programme)}
          </span>
        </li>
      ))}
      {answer.isWithdrawn && <li>{t("entries.state.withdrawn")}</li>}
    </ol>
  );
}

function isPast({ versions, isWithdrawn }: History, index: number): boolean {
  return isWithdrawn || index < versions.length - 1;
}

/** The entry, and what it had corrected, back to what was recorded first. */
export async function versionsOf(
  programme: string,
  entry: Entry,
  lang: Language,
): Promise<readonly Entry[]> {
  const versions = [entry];
  for (let before = entry.corrects; before !== undefined && versions.length < MOST; ) {
    const { answer } = await entryState(programme, before, lang);
    versions.push(answer.entry);
    before = answer.entry.corrects;
  }
  return versions;
}

async function historyOf(
  programme: string,
  entry: Entry,
  lang: Language,
  nameOf: (id: string) => NamedActor,
): Promise<History> {
  const { answer } = await entryState(programme, entry.id, lang);
  const versions = (await versionsOf(programme, answer.inForce ?? entry, lang)).toReversed();
  const names = await namesOf(programme, versions.flatMap(actorsIn));
  return {
    versions,
    isWithdrawn: answer.inForce === null,
    nameOf: (id) => names.get(id) ?? nameOf(id) ?? unnamed(id),
  };
}

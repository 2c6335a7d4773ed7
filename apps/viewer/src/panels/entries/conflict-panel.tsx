/** Two have corrected one entry: what each says stands side by side, and somebody decides. */
import type { AnyNewEntry, Entry } from "@legami/core";
import { useEffect, useRef } from "react";
import type { NamedActor, ProgrammeHead } from "../../api/wire.ts";
import { useWords } from "../../i18n/words.ts";
import type { Correcting } from "../../pages/use-correcting.ts";
import { recordedWords } from "../entry-words.ts";
import { ErrorNotice } from "../notice.tsx";
import { entrySentence, entryTitle } from "./entry-sentence.ts";

export function ConflictPanel({
  programme,
  correcting,
  nameOf,
  onLeave,
}: {
  readonly programme: ProgrammeHead;
  readonly correcting: Correcting;
  readonly nameOf: (id: string) => NamedActor;
  readonly onLeave: () => void;
}) {
  const words = useWords();
  const { t } = words;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const { conflict } = correcting;
  if (conflict === null) return null;
  const { current, sent } = conflict;
  const isGone = current === null;
  return (
    <section className="conflict" aria-labelledby="conflict-title" data-testid="conflict">
      <h2 id="conflict-title" ref={title} tabIndex={-1}>
        {t(isGone ? "entries.conflictGone" : "entries.conflictTitle")}
      </h2>
      <p>{t("entries.conflictLede")}</p>
      <div className="conflict-sides">
        <div>
          <h3>{t("entries.now")}</h3>
          {isGone ? (
            <p>{t("entries.isGone")}</p>
          ) : (
            <>
              <Side entry={current} programme={programme} nameOf={nameOf} />
              <p className="small">{recordedWords(words, current.recordedBy)}</p>
            </>
          )}
        </div>
        <div>
          <h3>{t("entries.yours")}</h3>
          <Side entry={sent} programme={programme} nameOf={nameOf} />
        </div>
      </div>
      {correcting.problem !== null && (
        <ErrorNotice title={t("problem.saveTitle")} problem={correcting.problem} />
      )}
      <div className="saved-actions">
        <button type="button" className="button big" onClick={onLeave}>
          {t(isGone ? "entries.keepGone" : "entries.keepTheirs")}
        </button>
        <button
          type="button"
          className="button primary big"
          aria-disabled={correcting.isBusy}
          onClick={correcting.takeMine}
        >
          {t(isGone ? "entries.takeAnew" : "entries.takeMine")}
        </button>
      </div>
    </section>
  );
}

function Side({
  entry,
  programme,
  nameOf,
}: {
  readonly entry: AnyNewEntry;
  readonly programme: ProgrammeHead;
  readonly nameOf: (id: string) => NamedActor;
}) {
  const words = useWords();
  // What is not stored yet has the form of an entry but for its place in the journal.
  const shown = entry as Entry;
  return (
    <p>
      <b>{entryTitle(words, shown, nameOf, programme)}</b>.{" "}
      {entrySentence(words, shown, nameOf, programme)}
    </p>
  );
}

import type { AnyNewEntry } from "@legami/core";
import { useEffect, useRef, useState } from "react";
import { postEntries } from "../api/client.ts";
import { useSending } from "../api/use-sending.ts";
import type { ProgrammeHead, SessionLink } from "../api/wire.ts";
import { addWords } from "../i18n/add-words.ts";
import { note as en } from "../i18n/en/note.ts";
import { note as it } from "../i18n/it/note.ts";
import { useWords } from "../i18n/words.ts";
import { proposedDay } from "../state/draft.ts";
import { useTakenBack } from "../state/history.ts";
import type { NoteDraft } from "../state/note-draft.ts";
import { uuidv7 } from "../state/uuid.ts";
import { NoteForm } from "./note-form.tsx";
import { ErrorNotice } from "./notice.tsx";
import { SavedActions, SavedTitle } from "./saved-parts.tsx";

addWords({ it, en });

/** One note after the other. */
export default function LogNote({
  programme,
  link,
  onStored,
  onSaid,
}: {
  readonly programme: ProgrammeHead;
  readonly link: SessionLink | null;
  readonly onStored: () => void;
  readonly onSaid: (text: string) => void;
}) {
  const { t, lang } = useWords();
  const { isBusy, problem, send } = useSending();
  const ids = useRef({ entry: uuidv7(), retraction: uuidv7() });
  const [draft, setDraft] = useState<NoteDraft>(() => emptyNote(programme, link));
  const [saved, setSaved] = useState<AnyNewEntry | null>(null);
  const [wasUndone, setUndone] = useState(false);
  const isTakenBack = useTakenBack(saved?.id ?? null);
  const isUndone = isTakenBack ?? wasUndone;
  // Done again from the history: what takes it back a second time is another retraction.
  useEffect(() => {
    if (isTakenBack === false) ids.current.retraction = uuidv7();
  }, [isTakenBack]);

  const store = (entry: AnyNewEntry, then: () => void, how: "do" | "undo" = "do") =>
    send(async () => {
      await postEntries(programme.settings.id, [entry], lang, how);
      then();
      onStored();
    });
  const save = (made: (id: string) => AnyNewEntry | null) => {
    const entry = made(ids.current.entry);
    if (entry === null) return;
    store(entry, () => {
      setSaved(entry);
      onSaid(t("note.saved"));
    });
  };
  const undo = () => {
    if (saved === null) return;
    const { id, happenedOn } = saved;
    const payload = { entry: id };
    const retraction: AnyNewEntry = {
      id: ids.current.retraction,
      type: "retraction",
      happenedOn,
      payload,
    };
    const undone = () => {
      setUndone(true);
      onSaid(t("note.undone"));
    };
    store(retraction, undone, "undo");
  };
  const another = () => {
    ids.current = { entry: uuidv7(), retraction: uuidv7() };
    setDraft({ ...emptyNote(programme, link), territory: draft.territory });
    setSaved(null);
    setUndone(false);
    onSaid("");
  };
  return (
    <>
      <h1 className="finding">{t("note.title")}</h1>
      {saved === null ? (
        <NoteForm
          programme={programme}
          isLink={link !== null}
          draft={draft}
          onChange={(patch) => setDraft({ ...draft, ...patch })}
          isBusy={isBusy}
          problem={problem}
          onSave={save}
        />
      ) : (
        <div className="saved" data-testid="saved">
          <SavedTitle text={t(isUndone ? "note.undone" : "note.saved")} />
          {problem !== null && <ErrorNotice title={t("problem.undoTitle")} problem={problem} />}
          <SavedActions
            again={t("note.again")}
            onAnother={another}
            onUndo={isUndone ? null : undo}
            isBusy={isBusy}
          />
        </div>
      )}
    </>
  );
}

function emptyNote(programme: ProgrammeHead, link: SessionLink | null): NoteDraft {
  const [own] = programme.settings.territories;
  return {
    territory: link === null ? undefined : (own?.id ?? null),
    day: proposedDay(programme, new Date()),
    text: "",
  };
}

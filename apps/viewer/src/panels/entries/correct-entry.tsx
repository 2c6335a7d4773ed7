/** The form of an entry as it was saved, to say it better. */
import { useEffect, useRef, useState } from "react";
import type { NamedActor, ProgrammeHead, SessionLink } from "../../api/wire.ts";
import { addWords } from "../../i18n/add-words.ts";
import { entries as entriesEn } from "../../i18n/en/entries.ts";
import { note as noteEn } from "../../i18n/en/note.ts";
import { entries as entriesIt } from "../../i18n/it/entries.ts";
import { note as noteIt } from "../../i18n/it/note.ts";
import { useWords } from "../../i18n/words.ts";
import type { Correcting } from "../../pages/use-correcting.ts";
import { correctionOf, draftOf, isTie, type Tie } from "../../state/correction.ts";
import { noteDraftOf } from "../../state/note-draft.ts";
import { NoteForm } from "../note-form.tsx";
import { TieForm } from "../tie-form.tsx";
import { ConflictPanel } from "./conflict-panel.tsx";
import "../../theme/entries.css";

addWords({ it: entriesIt, en: entriesEn });
addWords({ it: noteIt, en: noteEn });

interface CorrectEntryProps {
  readonly programme: ProgrammeHead;
  readonly link: SessionLink | null;
  readonly correcting: Correcting;
  /** Null while the names are on their way. */
  readonly nameOf: ((id: string) => NamedActor) | null;
}

export default function CorrectEntry(props: CorrectEntryProps) {
  const { t } = useWords();
  const { correcting, nameOf, programme } = props;
  const title = useRef<HTMLHeadingElement>(null);
  const { of, conflict, isGone } = correcting;
  useEffect(() => title.current?.focus(), []);
  const isNote = of?.type === "diary";
  return (
    <>
      <h1 ref={title} tabIndex={-1} className="finding">
        {t(isNote ? "note.correctTitle" : "log.correctTitle")}
      </h1>
      {isGone && (
        <p className="info">
          {t("entries.noLonger")}{" "}
          <button type="button" className="button quiet" onClick={correcting.leave}>
            {t("log.leaveCorrection")}
          </button>
        </p>
      )}
      {conflict !== null && nameOf !== null && (
        <ConflictPanel
          programme={programme}
          correcting={correcting}
          nameOf={nameOf}
          onLeave={correcting.leave}
        />
      )}
      {of !== null && nameOf !== null && (
        <div hidden={conflict !== null}>
          {of.type === "diary" ? (
            <CorrectNote key={of.id} {...props} entry={of} />
          ) : isTie(of) ? (
            <CorrectTie key={of.id} {...props} nameOf={nameOf} entry={of} />
          ) : null}
        </div>
      )}
    </>
  );
}

function CorrectTie({
  programme,
  link,
  correcting,
  nameOf,
  entry,
}: CorrectEntryProps & {
  readonly entry: Tie;
  readonly nameOf: (id: string) => NamedActor;
}) {
  const [draft, setDraft] = useState(() => draftOf(entry, nameOf));
  return (
    <TieForm
      programme={programme}
      link={link}
      recent={[]}
      draft={draft}
      onChange={(patch) => setDraft({ ...draft, ...patch })}
      saving={{
        isBusy: correcting.isBusy,
        problem: correcting.problem,
        save: (one) => correcting.save((id) => correctionOf(one, entry, id, programme)),
        confirm: () => {},
      }}
      correcting={{ entry, onLeave: correcting.leave }}
    />
  );
}

function CorrectNote({
  programme,
  link,
  correcting,
  entry,
}: CorrectEntryProps & { readonly entry: Parameters<typeof noteDraftOf>[0] }) {
  const [draft, setDraft] = useState(() => noteDraftOf(entry));
  return (
    <NoteForm
      programme={programme}
      isLink={link !== null}
      draft={draft}
      onChange={(patch) => setDraft({ ...draft, ...patch })}
      isBusy={correcting.isBusy}
      problem={correcting.problem}
      onSave={correcting.save}
      onLeave={correcting.leave}
    />
  );
}

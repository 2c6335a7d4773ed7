/** Nuovo legame: an operator logs a tie in a few taps; it is saved once, can be undone and seen. */
import type { Actor } from "@legami/core";
import { useEffect, useRef, useState } from "react";
import { listActors } from "../api/client.ts";
import { useAnswer } from "../api/use-answer.ts";
import type { ProgrammeHead } from "../api/wire.ts";
import { addWords } from "../i18n/add-words.ts";
import { log as en } from "../i18n/en/log.ts";
import { log as it } from "../i18n/it/log.ts";
import { useWords } from "../i18n/words.ts";
import { ErrorNotice } from "../panels/notice.tsx";
import { RecentList } from "../panels/recent-list.tsx";
import { SavedPanel } from "../panels/saved-panel.tsx";
import { TieForm } from "../panels/tie-form.tsx";
import { type Draft, proposedDay } from "../state/draft.ts";
import { remember, remembered } from "../state/remembered.ts";
import { useSaving } from "./use-saving.ts";

addWords({ it, en });

export default function LogPage({
  programme,
  onStored,
}: {
  readonly programme: ProgrammeHead;
  readonly onStored: () => void;
}) {
  const { t } = useWords();
  const id = programme.settings.id;
  const register = useAnswer(`actors\n${id}`, (signal) => listActors(id, signal));
  const [draft, setDraft] = useState<Draft>(() => emptyDraft(programme));
  const saving = useSaving(programme, register.answer ?? NOBODY, onStored);
  const form = useRef<HTMLDivElement>(null);

  const change = (patch: Partial<Draft>) => {
    if (patch.who !== undefined) remember("who", patch.who);
    setDraft((before) => ({ ...before, ...patch }));
  };
  const another = () => {
    setDraft((before) => ({
      ...before,
      with: null,
      added: null,
      type: null,
      level: null,
      note: "",
    }));
    saving.reset();
  };
  // Who was added with a tie, or taken back with it, is on the register or no more.
  const { retry: readAgain } = register;
  const { saved } = saving;
  useEffect(() => {
    if (saved !== null && saved.before.length > 0) readAgain();
  }, [saved, readAgain]);
  // The form comes back for the next tie: the first thing to fill in is whom it is with.
  const isSaved = saving.saved !== null;
  const wasSaved = useRef(false);
  useEffect(() => {
    if (wasSaved.current && !isSaved)
      form.current?.querySelector<HTMLElement>("[data-testid=log-with] input")?.focus();
    wasSaved.current = isSaved;
  }, [isSaved]);

  return (
    <div className="wrap page log">
      <div ref={form} className="log-main">
        <h1 className="finding">{t("log.title")}</h1>
        {register.problem !== null && (
          <ErrorNotice title={t("problem.title")} problem={register.problem}>
            <button type="button" className="button" onClick={register.retry}>
              {t("state.retry")}
            </button>
          </ErrorNotice>
        )}
        {register.answer === null && register.problem === null && (
          <p className="small" role="status">
            {t("log.loadingActors")}
          </p>
        )}
        {saving.saved !== null ? (
          <SavedPanel
            programme={programme}
            saved={saving.saved}
            saving={saving}
            onAnother={another}
          />
        ) : (
          register.answer !== null && (
            <TieForm
              programme={programme}
              actors={register.answer}
              draft={draft}
              onChange={change}
              saving={saving}
            />
          )
        )}
      </div>
      <RecentList programme={programme} />
    </div>
  );
}

const NOBODY: readonly Actor[] = [];

/** Who logged last time, on the day to begin with. */
function emptyDraft(programme: ProgrammeHead): Draft {
  return {
    who: remembered("who"),
    with: null,
    what: null,
    type: null,
    level: null,
    day: proposedDay(programme, new Date()),
    note: "",
  };
}

/** One entry of a list: what it says, what became of it, and what can be done about it. */
import type { AnyNewEntry, Entry } from "@legami/core";
import { useEffect, useRef, useState } from "react";
import { postEntries } from "../../api/client.ts";
import { useSending } from "../../api/use-sending.ts";
import type { NamedActor, ProgrammeHead } from "../../api/wire.ts";
import { formatInstant } from "../../i18n/format.ts";
import { useWords, type Words } from "../../i18n/words.ts";
import type { JournalRow } from "../../state/journal-rows.ts";
import { uuidv7 } from "../../state/uuid.ts";
import { recordedWords } from "../entry-words.ts";
import { ErrorNotice } from "../notice.tsx";
import { EntryHistory, versionsOf } from "./entry-history.tsx";
import { entrySentence, entryTitle } from "./entry-sentence.ts";

export interface EntryRowProps {
  readonly programme: ProgrammeHead;
  readonly row: JournalRow;
  readonly nameOf: (id: string) => NamedActor;
  /** The other rows of the list, where earlier versions of the entry may stand. */
  readonly rows: readonly JournalRow[];
  /** The name of the link that an entry was recorded with, where links are known. */
  readonly linkName?: (recordedBy: string) => string | null;
  /** Null where it is not corrected here. */
  readonly onCorrect: ((entry: Entry) => void) | null;
  readonly onStored: () => void;
}

export function EntryRow({
  programme,
  row,
  rows,
  nameOf,
  linkName,
  onCorrect,
  onStored,
}: EntryRowProps) {
  const words = useWords();
  const { t, lang } = words;
  const { entry, state, retraction } = row;
  const { isBusy, problem, send } = useSending();
  const [isAsking, setAsking] = useState(false);
  const [hasHistory, setHistory] = useState(false);
  const [said, setSaid] = useState("");
  const ids = useRef(new Map<string, string>());
  const ask = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isAsking) ask.current?.focus();
  }, [isAsking]);

  /** Withdrawn by a retraction; put back by the retraction of that. */
  const retractionOf = ({ id: of, happenedOn }: Entry): AnyNewEntry => {
    const id = ids.current.get(of) ?? uuidv7();
    ids.current.set(of, id);
    return { id, type: "retraction", happenedOn, payload: { entry: of } };
  };
  const retract = (find: () => Promise<readonly Entry[]>, outcome: string) =>
    send(async () => {
      const retractions = (await find()).map(retractionOf);
      await postEntries(programme.settings.id, retractions, lang);
      ids.current.clear();
      setAsking(false);
      setSaid(t(outcome));
      onStored();
    });
  // With a correction goes what it had corrected, which would hold again without it.
  const withdraw = () =>
    retract(() => versionsOf(programme.settings.id, entry, lang), "entries.withdrawn");
  const restore = () => retract(async () => retractionsOf(entry, rows), "entries.putBack");
  const canAct = onCorrect !== null && CORRECTED_HERE.includes(entry.type);
  return (
    <li
      className={state === "stands" ? "entry-row" : "entry-row is-past"}
      data-testid="recent-entry"
      data-entry={entry.id}
      data-state={state}
    >
      <div className="entry-said">
        <b>{entryTitle(words, entry, nameOf, programme)}</b>
        <span className="small">{entrySentence(words, entry, nameOf, programme)}</span>
        {state !== "stands" && <span className="entry-state">{t(`entries.state.${state}`)}</span>}
        {entry.corrects !== undefined && state === "stands" && (
          <span className="entry-state">{t("entries.isCorrection")}</span>
        )}
      </div>
      <span className="small entry-recorded">
        <time dateTime={entry.recordedAt}>{formatInstant(lang, entry.recordedAt)}</time>
        {linkName !== undefined && <span>{recorder(words, entry, linkName)}</span>}
      </span>
      {isAsking ? (
        <div className="entry-actions">
          <span className="small">{t("entries.withdrawQuestion")}</span>
          <button
            ref={ask}
            type="button"
            className="button"
            aria-disabled={isBusy}
            onClick={withdraw}
          >
            {t("entries.withdrawYes")}
          </button>
          <button type="button" className="button quiet" onClick={() => setAsking(false)}>
            {t("entries.withdrawNo")}
          </button>
        </div>
      ) : (
        <div className="entry-actions">
          {canAct && state === "stands" && (
            <>
              <button type="button" className="button quiet" onClick={() => onCorrect(entry)}>
                {t("entries.correct")}
              </button>
              <button type="button" className="button quiet" onClick={() => setAsking(true)}>
                {t("entries.withdraw")}
              </button>
            </>
          )}
          {canAct && retraction !== null && (
            <button type="button" className="button quiet" aria-disabled={isBusy} onClick={restore}>
              {t("entries.restore")}
            </button>
          )}
          <button
            type="button"
            className="button quiet"
            aria-expanded={hasHistory}
            onClick={() => setHistory(!hasHistory)}
          >
            {t("entries.history")}
          </button>
        </div>
      )}
      <p className="small" aria-live="polite">
        {said}
      </p>
      {problem !== null && <ErrorNotice title={t("problem.saveTitle")} problem={problem} />}
      {hasHistory && <EntryHistory programme={programme} entry={entry} nameOf={nameOf} />}
    </li>
  );
}

function recorder(
  words: Words,
  { recordedBy }: Entry,
  linkName: (recordedBy: string) => string | null,
): string {
  const name = recordedBy === undefined ? null : linkName(recordedBy);
  return name === null ? recordedWords(words, recordedBy) : words.t("log.by.named", { name });
}

/** The retractions that hold of an entry and of what it had corrected. */
function retractionsOf(entry: Entry, rows: readonly JournalRow[]): readonly Entry[] {
  const row = rows.find((one) => one.entry.id === entry.id);
  const before = rows.find((one) => one.entry.id === entry.corrects)?.entry;
  const own = row?.retraction == null ? [] : [row.retraction];
  return before === undefined ? own : [...own, ...retractionsOf(before, rows)];
}

/** Entries of other types are made and mended on pages of their own. */
const CORRECTED_HERE: readonly string[] = ["event", "assessment", "diary"];

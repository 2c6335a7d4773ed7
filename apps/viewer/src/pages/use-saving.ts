/** Saving a tie: one id per form, reused until the server has it; and taking it back. */
import type { AnyNewEntry } from "@legami/core";
import { useEffect, useMemo, useRef, useState } from "react";
import { postEntries } from "../api/client.ts";
import type { ApiProblem } from "../api/problem.ts";
import { useSending } from "../api/use-sending.ts";
import type { ProgrammeHead } from "../api/wire.ts";
import { parseDay } from "../i18n/format.ts";
import { useWords } from "../i18n/words.ts";
import { repetitionOf, type Tie } from "../state/correction.ts";
import { type Draft, entriesOf } from "../state/draft.ts";
import { useTakenBack } from "../state/history.ts";
import { uuidv7 } from "../state/uuid.ts";

export interface Saved {
  readonly entry: AnyNewEntry;
  /** What put its actor on the register, where that was not there before. */
  readonly before: readonly AnyNewEntry[];
  readonly names: readonly [string, string];
  readonly wasAlreadyThere: boolean;
  /** It says once more what was said before. */
  readonly isConfirmation: boolean;
  readonly isUndone: boolean;
}

export interface Saving {
  readonly isBusy: boolean;
  readonly problem: ApiProblem | null;
  readonly saved: Saved | null;
  readonly save: (draft: Draft) => void;
  /** A tie that was logged before goes on: the same once more, on the day of the form. */
  readonly confirm: (tie: Tie, draft: Draft) => void;
  readonly undo: () => void;
  readonly reset: () => void;
}

export function useSaving(
  programme: ProgrammeHead,
  canWithdrawActors: boolean,
  onStored: (draft: Draft) => void,
): Saving {
  const { lang } = useWords();
  const ids = useRef(newIds());
  const { isBusy, problem, send, clear } = useSending();
  const [saved, setSaved] = useState<Saved | null>(null);
  const programmeId = programme.settings.id;

  const submit = (
    entries: readonly AnyNewEntry[],
    then: (wasAlreadyThere: boolean) => void,
    how: "do" | "undo" = "do",
  ) =>
    send(async () => {
      const receipt = await postEntries(programmeId, entries, lang, how);
      then(receipt.status === "already_there");
    });

  const store = (draft: Draft, entries: readonly AnyNewEntry[], isConfirmation: boolean) => {
    const entry = entries.at(-1);
    if (entry === undefined) return;
    const names = [draft.who?.label ?? "", draft.with?.label ?? ""] as const;
    submit(entries, (wasAlreadyThere) => {
      const before = entries.slice(0, -1);
      setSaved({ entry, before, names, wasAlreadyThere, isConfirmation, isUndone: false });
      onStored(draft);
    });
  };
  const save = (draft: Draft) =>
    store(draft, entriesOf(draft, ids.current.entry, programme), false);
  const confirm = (tie: Tie, draft: Draft) => {
    const day = parseDay(draft.day);
    if (day === null || day === "no-day") return;
    store(draft, [repetitionOf(tie, ids.current.repetitionOf(tie.id), day)], true);
  };
  const undo = () => {
    if (saved === null) return;
    const { happenedOn } = saved.entry;
    // An actor that a link added may have been named by others in the meantime: it stays.
    const before = saved.before.filter(({ type }) => canWithdrawActors || type !== "actor");
    // The tie first: an actor with ties is not taken off the register.
    const retractions = [...before, saved.entry].reverse().map((entry): AnyNewEntry => {
      const own = ids.current.retractionOf(entry.id);
      return { id: own, type: "retraction", happenedOn, payload: { entry: entry.id } };
    });
    submit(retractions, () => setSaved({ ...saved, isUndone: true }), "undo");
  };
  const reset = () => {
    ids.current = newIds();
    setSaved(null);
    clear();
  };
  const isTakenBack = useTakenBack(saved?.entry.id ?? null);
  // Done again from the history: what takes it back a second time is another retraction.
  useEffect(() => {
    if (isTakenBack === false) ids.current.forgetRetractions();
  }, [isTakenBack]);
  const shown = useMemo(
    () => (saved === null || isTakenBack === null ? saved : { ...saved, isUndone: isTakenBack }),
    [saved, isTakenBack],
  );
  return { isBusy, problem, saved: shown, save, confirm, undo, reset };
}

/** The ids of one form: the tie's, and for every entry that of its retraction, each made once. */
function newIds() {
  const made = new Map<string, string>();
  const once = (what: string) => {
    const id = made.get(what) ?? uuidv7();
    made.set(what, id);
    return id;
  };
  return {
    entry: uuidv7(),
    retractionOf: (entry: string) => once(`retraction ${entry}`),
    forgetRetractions: () => {
      for (const what of made.keys()) if (what.startsWith("retraction ")) made.delete(what);
    },
    repetitionOf: (entry: string) => once(`repetition ${entry}`),
  };
}

/** Saving a tie: one id per form, reused until the server has it; and taking it back. */
import type { Actor, AnyNewEntry } from "@legami/core";
import { useCallback, useRef, useState } from "react";
import { postEntry } from "../api/client.ts";
import { ApiProblem } from "../api/problem.ts";
import type { ProgrammeHead } from "../api/wire.ts";
import { useWords } from "../i18n/words.ts";
import { type Draft, entryOf } from "../state/draft.ts";
import { addRecent, markRemoved } from "../state/recent-entries.ts";
import { uuidv7 } from "../state/uuid.ts";

export interface Saved {
  readonly entry: AnyNewEntry;
  readonly names: readonly [string, string];
  readonly wasAlreadyThere: boolean;
  readonly isUndone: boolean;
}

export interface Saving {
  readonly isBusy: boolean;
  readonly problem: ApiProblem | null;
  readonly saved: Saved | null;
  readonly save: (draft: Draft) => void;
  readonly undo: () => void;
  readonly reset: () => void;
}

export function useSaving(
  programme: ProgrammeHead,
  actors: readonly Actor[],
  onStored: () => void,
): Saving {
  const { lang } = useWords();
  const ids = useRef({ entry: uuidv7(), retraction: uuidv7() });
  const isRunning = useRef(false);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const [saved, setSaved] = useState<Saved | null>(null);
  const programmeId = programme.settings.id;

  /** One request at a time: a second tap finds the first one still running. */
  const send = useCallback(
    async (entry: AnyNewEntry, then: (wasAlreadyThere: boolean) => void) => {
      if (isRunning.current) return;
      isRunning.current = true;
      setBusy(true);
      setProblem(null);
      try {
        const receipt = await postEntry(programmeId, entry, lang);
        then(receipt.status === "already_there");
        onStored();
      } catch (error) {
        setProblem(error instanceof ApiProblem ? error : new ApiProblem(0, "UNREADABLE"));
      } finally {
        isRunning.current = false;
        setBusy(false);
      }
    },
    [programmeId, lang, onStored],
  );

  const save = (draft: Draft) => {
    const entry = entryOf(draft, ids.current.entry, programme);
    if (entry === null) return;
    const name = (id: string | null) => actors.find((actor) => actor.id === id)?.label ?? id ?? "";
    const names = [name(draft.who), name(draft.with)] as const;
    void send(entry, (wasAlreadyThere) => {
      setSaved({ entry, names, wasAlreadyThere, isUndone: false });
      addRecent({ entry, programme: programmeId, names, time: clock(), status: "sent" });
    });
  };
  const undo = () => {
    if (saved === null) return;
    const { id, happenedOn } = saved.entry;
    void send(
      { id: ids.current.retraction, type: "retraction", happenedOn, payload: { entry: id } },
      () => {
        setSaved({ ...saved, isUndone: true });
        markRemoved(id);
      },
    );
  };
  const reset = () => {
    ids.current = { entry: uuidv7(), retraction: uuidv7() };
    setSaved(null);
    setProblem(null);
  };
  return { isBusy, problem, saved, save, undo, reset };
}

function clock(): string {
  const now = new Date();
  return `${String(now.getHours()).padStart(2, "0")}:${String(now.getMinutes()).padStart(2, "0")}`;
}

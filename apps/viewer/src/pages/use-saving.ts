/** Saving a tie: one id per form, reused until the server has it; and taking it back. */
import type { Actor, AnyNewEntry } from "@legami/core";
import { useCallback, useRef, useState } from "react";
import { postEntries } from "../api/client.ts";
import { ApiProblem } from "../api/problem.ts";
import type { ProgrammeHead } from "../api/wire.ts";
import { useWords } from "../i18n/words.ts";
import { type Draft, entriesOf } from "../state/draft.ts";
import { addRecent, markRemoved } from "../state/recent-entries.ts";
import { uuidv7 } from "../state/uuid.ts";

export interface Saved {
  readonly entry: AnyNewEntry;
  /** What put its actor on the register, where that was not there before. */
  readonly before: readonly AnyNewEntry[];
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
  const ids = useRef(newIds());
  const isRunning = useRef(false);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const [saved, setSaved] = useState<Saved | null>(null);
  const programmeId = programme.settings.id;

  /** One request at a time: a second tap finds the first one still running. */
  const send = useCallback(
    async (entries: readonly AnyNewEntry[], then: (wasAlreadyThere: boolean) => void) => {
      if (isRunning.current) return;
      isRunning.current = true;
      setBusy(true);
      setProblem(null);
      try {
        const receipt = await postEntries(programmeId, entries, lang);
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
    const entries = entriesOf(draft, ids.current.entry, programme);
    const entry = entries.at(-1);
    if (entry === undefined) return;
    const known = draft.added == null ? actors : [...actors, draft.added.actor];
    const name = (id: string | null) => known.find((actor) => actor.id === id)?.label ?? id ?? "";
    const names = [name(draft.who), name(draft.with)] as const;
    void send(entries, (wasAlreadyThere) => {
      const before = entries.slice(0, -1);
      setSaved({ entry, before, names, wasAlreadyThere, isUndone: false });
      addRecent({ entry, programme: programmeId, names, time: clock(), status: "sent" });
    });
  };
  const undo = () => {
    if (saved === null) return;
    const { id, happenedOn } = saved.entry;
    // The tie first: an actor with ties is not taken off the register.
    const retractions = [...saved.before, saved.entry].reverse().map((entry): AnyNewEntry => {
      const own = ids.current.retractionOf(entry.id);
      return { id: own, type: "retraction", happenedOn, payload: { entry: entry.id } };
    });
    void send(retractions, () => {
      setSaved({ ...saved, isUndone: true });
      markRemoved(id);
    });
  };
  const reset = () => {
    ids.current = newIds();
    setSaved(null);
    setProblem(null);
  };
  return { isBusy, problem, saved, save, undo, reset };
}

/** The ids of one form: the tie's, and for every entry that of its retraction, each made once. */
function newIds() {
  const retractions = new Map<string, string>();
  const retractionOf = (entry: string) => {
    const id = retractions.get(entry) ?? uuidv7();
    retractions.set(entry, id);
    return id;
  };
  return { entry: uuidv7(), retractionOf };
}

function clock(): string {
  const now = new Date();
  return `${String(now.getHours()).padStart(2, "0")}:${String(now.getMinutes()).padStart(2, "0")}`;
}

/** The entries of a type that hold now: added to, corrected, withdrawn, and the last of that taken back. */
import type { AnyNewEntry, EntryOf, EntryPayloads } from "@legami/core";
import { useEffect, useState } from "react";
import { entryState, postEntries, putCorrection } from "../api/client.ts";
import { listInForce } from "../api/entries-in-force.ts";
import { ApiProblem } from "../api/problem.ts";
import { useAnswer } from "../api/use-answer.ts";
import { useSending } from "../api/use-sending.ts";
import { useWords } from "../i18n/words.ts";
import { useHistoryRound } from "../state/history.ts";
import { uuidv7 } from "../state/uuid.ts";

type ListedType = "municipality" | "response" | "logging";

interface NewRow<Type extends ListedType> {
  readonly happenedOn: string;
  readonly payload: EntryPayloads[Type];
  /** Id of the row that it takes the place of. */
  readonly corrects?: string;
}

/** How that goes, whatever is in the list. */
export interface ListDeeds {
  readonly isRead: boolean;
  readonly isBusy: boolean;
  readonly problem: ApiProblem | null;
  readonly retry: () => void;
  /** What was done last, and can be taken back. */
  readonly done: Deed["what"] | null;
  readonly undo: () => void;
}

export interface EntryList<Type extends ListedType> extends ListDeeds {
  /** Null while they are on their way. */
  readonly rows: readonly EntryOf<Type>[] | null;
  readonly add: (rows: readonly NewRow<Type>[], then?: () => void) => void;
  readonly correct: (of: EntryOf<Type>, payload: EntryPayloads[Type], then?: () => void) => void;
  readonly withdraw: (of: EntryOf<Type>) => void;
}

interface Deed {
  readonly what: "added" | "corrected" | "withdrawn" | "undone";
  readonly undo: readonly AnyNewEntry[];
}

export function useEntryList<Type extends ListedType>(
  programme: string,
  type: Type,
  onStored: () => void,
): EntryList<Type> {
  const { lang } = useWords();
  const asked = useAnswer(`rows\n${programme}\n${type}`, (signal) =>
    listInForce(programme, type, signal),
  );
  const { isBusy, problem, send } = useSending();
  const [deed, setDeed] = useState<Deed | null>(null);
  const turned = useHistoryRound();
  const { retry } = asked;
  // Taken back from the history: the list is another one, and what was done last is not to be undone twice.
  useEffect(() => {
    if (turned === 0) return;
    setDeed(null);
    retry();
  }, [turned, retry]);

  const done = (next: Deed) => {
    setDeed(next);
    asked.retry();
    onStored();
  };
  const entryOf = (row: NewRow<Type>) => ({ id: uuidv7(), type, ...row }) as AnyNewEntry;
  return {
    rows: asked.answer,
    isRead: asked.answer !== null,
    isBusy,
    problem: problem ?? asked.problem,
    retry: asked.retry,
    done: deed?.what ?? null,
    add: (rows, then = () => {}) => {
      const entries = rows.map(entryOf);
      send(async () => {
        await postEntries(programme, entries, lang);
        done({ what: "added", undo: entries.map(retractionOf) });
        then();
      });
    },
    correct: (of, payload, then = () => {}) =>
      send(async () => {
        const { id, happenedOn } = of as AnyNewEntry;
        const { answer, tag } = await entryState(programme, id, lang);
        if (answer.inForce?.id !== id) {
          asked.retry();
          throw new ApiProblem(412, "LEGAMI_STALE");
        }
        const entry = entryOf({ happenedOn, payload });
        await putCorrection(programme, id, tag, entry, lang);
        done({ what: "corrected", undo: [retractionOf(entry)] });
        then();
      }),
    withdraw: (of) =>
      send(async () => {
        const entry = retractionOf(of as AnyNewEntry);
        await postEntries(programme, [entry], lang);
        done({ what: "withdrawn", undo: [retractionOf(entry)] });
      }),
    undo: () => {
      if (deed === null) return;
      send(async () => {
        await postEntries(programme, deed.undo, lang, "undo");
        done({ what: "undone", undo: [] });
      });
    },
  };
}

/** Which row of the list a form is open on, or that it is on a new one; and saving that form. */
export function useOpenRow<Type extends ListedType>(
  list: EntryList<Type>,
  dayOf: (payload: EntryPayloads[Type]) => string,
) {
  const [open, setOpen] = useState<EntryOf<Type> | "new" | null>(null);
  const save = (payload: EntryPayloads[Type]) => {
    const close = () => setOpen(null);
    if (open === "new") list.add([{ happenedOn: dayOf(payload), payload }], close);
    else if (open !== null) list.correct(open, payload, close);
  };
  return { open, setOpen, save };
}

/** A correction that is withdrawn gives way to what it corrected. */
function retractionOf({ id, happenedOn }: AnyNewEntry): AnyNewEntry {
  return { id: uuidv7(), type: "retraction", happenedOn, payload: { entry: id } };
}

/** Correcting an entry: only the version that was read, or whoever was faster is shown. */
import type { AnyNewEntry, Entry } from "@legami/core";
import { useRef, useState } from "react";
import { entryState, postEntries, putCorrection } from "../api/client.ts";
import { ApiProblem } from "../api/problem.ts";
import { type Sending, useSending } from "../api/use-sending.ts";
import { useWords } from "../i18n/words.ts";
import { uuidv7 } from "../state/uuid.ts";

/** Somebody was faster. */
interface Conflict {
  /** What holds now; null = it was withdrawn. */
  readonly current: Entry | null;
  readonly sent: AnyNewEntry;
}

export interface Correcting extends Pick<Sending, "isBusy" | "problem"> {
  /** The version that is corrected; null while none is. */
  readonly of: Entry | null;
  readonly conflict: Conflict | null;
  /** It was withdrawn before it could be opened. */
  readonly isGone: boolean;
  readonly start: (entry: Entry) => void;
  /** @param made the correction under the id given */
  readonly save: (made: (id: string) => AnyNewEntry | null) => void;
  readonly takeMine: () => void;
  readonly leave: () => void;
}

export function useCorrecting(programme: string, onDone: () => void): Correcting {
  const { lang } = useWords();
  const { isBusy, problem, send, clear } = useSending();
  const [held, setHeld] = useState<{ of: Entry; tag: string } | null>(null);
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const [isGone, setGone] = useState(false);
  const id = useRef(uuidv7());

  const leave = () => {
    setHeld(null);
    setConflict(null);
    setGone(false);
    clear();
  };
  const done = () => {
    leave();
    onDone();
  };
  /** The newest version, and the tag that an edit of it needs. */
  const read = async (of: string) => {
    const { answer, tag } = await entryState(programme, of, lang);
    return { inForce: answer.inForce, tag };
  };
  const put = async (of: Entry, tag: string, entry: AnyNewEntry) => {
    try {
      await putCorrection(programme, of.id, tag, entry, lang);
      done();
    } catch (error) {
      if (!(error instanceof ApiProblem) || error.code !== "LEGAMI_STALE") throw error;
      setConflict({ current: (error.details["current"] ?? null) as Entry | null, sent: entry });
    }
  };

  return {
    isBusy,
    problem,
    of: held?.of ?? null,
    conflict,
    isGone,
    leave,
    start: (entry) =>
      send(async () => {
        leave();
        id.current = uuidv7();
        const { inForce, tag } = await read(entry.id);
        if (inForce === null) setGone(true);
        else setHeld({ of: inForce, tag });
      }),
    save: (made) => {
      const entry = made(id.current);
      if (held === null || entry === null) return;
      send(() => put(held.of, held.tag, entry));
    },
    takeMine: () => {
      if (held === null || conflict === null) return;
      const { current, sent } = conflict;
      send(async () => {
        if (current === null) {
          await postEntries(programme, [sent], lang);
          return done();
        }
        const { inForce, tag } = await read(current.id);
        await put(inForce ?? current, tag, sent);
      });
    },
  };
}

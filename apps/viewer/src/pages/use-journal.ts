/** The journal page by page from its end, with what became of each entry. */
import type { Entry } from "@legami/core";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { latestEntries, listEntries } from "../api/client.ts";
import { type ApiProblem, asProblem } from "../api/problem.ts";
import { namesOf, unnamed } from "../api/use-entries.ts";
import type { NamedActor } from "../api/wire.ts";
import { useHistoryRound } from "../state/history.ts";
import { actorsIn, type JournalRow, journalRows } from "../state/journal-rows.ts";

interface Held {
  readonly entries: readonly Entry[];
  /** Of entries whose type is asked for; retractions are of another. */
  readonly retractions: readonly Entry[];
  readonly names: ReadonlyMap<string, NamedActor>;
  /** Null at the beginning of the journal. */
  readonly next: string | null;
}

const NOTHING: Held = { entries: [], retractions: [], names: new Map(), next: "" };
const PAGE = "100";
/** So many entries of somebody who recorded few are looked for before more are asked for. */
const ENOUGH = 20;
const MOST_PAGES = 5;

export interface JournalPages {
  readonly rows: readonly JournalRow[];
  /** Those of whoever is asked for. */
  readonly shown: readonly JournalRow[];
  readonly nameOf: (id: string) => NamedActor;
  readonly hasMore: boolean;
  readonly isBusy: boolean;
  readonly problem: ApiProblem | null;
  readonly more: () => void;
  readonly readAgain: () => void;
}

/** @param by who recorded them; empty = everybody */
export function useJournal(programme: string, type: string, by: string): JournalPages {
  const [held, setHeld] = useState(NOTHING);
  const [isBusy, setBusy] = useState(true);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const [round, setRound] = useState(0);
  const turned = useHistoryRound();
  const asked = useRef<AbortController | null>(null);

  const read = useCallback(
    async (before: Held) => {
      asked.current?.abort();
      const controller = new AbortController();
      asked.current = controller;
      setBusy(true);
      setProblem(null);
      try {
        const after = await pagesAfter(programme, type, by, before, controller.signal);
        if (!controller.signal.aborted) setHeld(after);
      } catch (error) {
        if (!controller.signal.aborted) setProblem(asProblem(error));
      } finally {
        if (!controller.signal.aborted) setBusy(false);
      }
    },
    [programme, type, by],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: a round more reads it anew
  useEffect(() => {
    setHeld(NOTHING);
    void read(NOTHING);
    return () => asked.current?.abort();
  }, [read, round, turned]);

  const rows = useMemo(
    () => journalRows([...held.entries, ...held.retractions]),
    [held.entries, held.retractions],
  );
  const listed = new Set(held.entries.map(({ id }) => id));
  return {
    rows,
    shown: rows.filter(
      ({ entry }) => listed.has(entry.id) && (by === "" || entry.recordedBy === by),
    ),
    nameOf: (id) => held.names.get(id) ?? unnamed(id),
    hasMore: held.next !== null && held.entries.length > 0,
    isBusy,
    problem,
    more: () => void read(held),
    readAgain: () => setRound((count) => count + 1),
  };
}

/** One page more; some more where few of it were recorded by whoever is asked for. */
async function pagesAfter(
  programme: string,
  type: string,
  by: string,
  before: Held,
  signal: AbortSignal,
): Promise<Held> {
  const found: Entry[] = [];
  let { next } = before;
  for (let page = 0; page < MOST_PAGES && next !== null; page++) {
    const query = {
      limit: PAGE,
      ...(type === "" ? {} : { type }),
      ...(next === "" ? {} : { after: next }),
    };
    const answer = await latestEntries(programme, query, signal);
    found.push(...answer.items);
    next = answer.next === null ? null : String(answer.next);
    const own = found.filter(({ recordedBy }) => by === "" || recordedBy === by);
    if (own.length >= ENOUGH) break;
  }
  const needsRetractions = type !== "" && type !== "retraction" && before.entries.length === 0;
  const retractions = needsRetractions
    ? await listEntries(programme, "retraction", signal)
    : before.retractions;
  const names = await namesOf(
    programme,
    found.flatMap(actorsIn).filter((id) => !before.names.has(id)),
    signal,
  );
  return {
    entries: [...before.entries, ...found],
    retractions,
    names: new Map([...before.names, ...names]),
    next,
  };
}

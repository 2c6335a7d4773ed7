/** A piece of the journal with the names of those in it. */
import { useState } from "react";
import { actorsIn, type JournalRow, journalRows } from "../state/journal-rows.ts";
import { actorsByIds, latestEntries } from "./client.ts";
import { type Asked, useAnswer } from "./use-answer.ts";
import type { NamedActor, SessionLink } from "./wire.ts";

export interface NamedRows {
  readonly rows: readonly JournalRow[];
  readonly nameOf: (id: string) => NamedActor;
  /** Where the next page begins; null at the end. */
  readonly next: string | null;
}

const LATEST = "60";
const MOST_IDS = 100;

/** What whoever sits here recorded last. */
export function useOwnEntries(
  programme: string,
  link: SessionLink | null,
): Asked<NamedRows> & { readonly readAgain: () => void } {
  const query: Record<string, string> = { limit: LATEST };
  if (link === null) query["recordedBy"] = "coordinator";
  const [round, setRound] = useState(0);
  const asked = useAnswer(`own\n${programme}\n${link?.id ?? ""}\n${round}`, (signal) =>
    namedRows(programme, query, signal),
  );
  return { ...asked, readAgain: () => setRound((count) => count + 1) };
}

/** A page of the journal from its end, those before it being known already. */
async function namedRows(
  programme: string,
  query: Readonly<Record<string, string>>,
  signal?: AbortSignal,
): Promise<NamedRows> {
  const { items, next } = await latestEntries(programme, query, signal);
  const names = await namesOf(programme, items.flatMap(actorsIn), signal);
  return {
    rows: journalRows(items),
    nameOf: (id) => names.get(id) ?? unnamed(id),
    next: next === null ? null : String(next),
  };
}

/** Names by id, asked for in pieces that an address can hold. */
export async function namesOf(
  programme: string,
  ids: readonly string[],
  signal?: AbortSignal,
): Promise<ReadonlyMap<string, NamedActor>> {
  const all = [...new Set(ids)];
  const pieces = Array.from({ length: Math.ceil(all.length / MOST_IDS) }, (_, index) =>
    all.slice(index * MOST_IDS, (index + 1) * MOST_IDS),
  );
  const found = await Promise.all(pieces.map((piece) => actorsByIds(programme, piece, signal)));
  return new Map(found.flat().map((actor) => [actor.id, actor]));
}

export function unnamed(id: string): NamedActor {
  return { id, label: id, kind: null, municipality: null, territory: null };
}

/** How far a programme has come: who is on its register, and whether there is a tie. */
import { listActors, listEntries } from "./client.ts";
import { get } from "./http.ts";
import { type Asked, useAnswer } from "./use-answer.ts";
import type { Page } from "./wire.ts";

export interface Start {
  readonly actors: number;
  readonly municipalities: number;
  readonly hasTies: boolean;
}

const TIES = ["assessment", "event", "documentary", "agreement", "given-tie"] as const;

/** Null while it is on its way, and where it is not asked for. */
export function useStart(programme: string, head: string, isWanted = true): Start | null {
  const question = isWanted ? `start\n${programme}\n${head}` : null;
  return useAnswer(question, (signal) => readStart(programme, signal)).answer;
}

/** Whether a tie was ever told. */
export function useHasTies(programme: string, head: string, isWanted = true): Asked<boolean> {
  const question = isWanted ? `ties\n${programme}\n${head}` : null;
  return useAnswer(question, (signal) => readTies(programme, signal));
}

async function readStart(programme: string, signal: AbortSignal): Promise<Start> {
  const [actors, municipalities, hasTies] = await Promise.all([
    listActors(programme, signal),
    listEntries(programme, "municipality", signal),
    readTies(programme, signal),
  ]);
  return {
    actors: actors.length,
    municipalities: new Set(municipalities.map(({ payload }) => payload.municipality)).size,
    hasTies,
  };
}

async function readTies(programme: string, signal: AbortSignal): Promise<boolean> {
  const path = `/v1/programmes/${encodeURIComponent(programme)}/entries`;
  const ties = await Promise.all(
    TIES.map((type) => get<Page<unknown>>(path, { type, limit: "1" }, signal)),
  );
  return ties.some(({ items }) => items.length > 0);
}

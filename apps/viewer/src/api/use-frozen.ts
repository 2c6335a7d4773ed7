import { type Frozen, listFrozen } from "./programme-client.ts";
import { type Asked, useAnswer } from "./use-answer.ts";

/** What was frozen of a programme, the latest first. */
export function useFrozen(programme: string): Asked<readonly Frozen[]> {
  return useAnswer(`frozen\n${programme}`, (signal) => listFrozen(programme, signal));
}

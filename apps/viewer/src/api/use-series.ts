/**
 * What positions are made from: the actors of the register and the ties of all waves in all lenses,
 * so that neither the slider nor a slot of the sentence moves an actor, and a tie logged between
 * waves does not either.
 */
import type { PlacedActor, PlacedTie } from "../stage/positions.ts";
import { getSnapshot, listActors } from "./client.ts";
import { type Asked, useAnswer } from "./use-answer.ts";
import type { ProgrammeHead } from "./wire.ts";

export interface Series {
  readonly actors: readonly PlacedActor[];
  readonly ties: readonly PlacedTie[];
}

/** `isWanted`: on a page that has more urgent things to ask, the drawing waits. */
export function useSeries(programme: ProgrammeHead, isWanted = true): Asked<Series> {
  const { settings, lenses, moments, head } = programme;
  const question = isWanted ? `series\n${settings.id}\n${head.hash}` : null;
  const ask = async (signal: AbortSignal): Promise<Series> => {
    const waves = moments.filter(({ kind }) => kind === "wave");
    const shown = waves.length > 0 ? waves : moments;
    const asked = lenses.flatMap((lens) =>
      shown.map(({ at }) =>
        getSnapshot(
          at,
          { programme: settings.id, scope: "ALL", lens, lang: "it", only: "density" },
          signal,
        ),
      ),
    );
    const [actors, snapshots] = await Promise.all([
      listActors(settings.id, signal),
      Promise.all(asked),
    ]);
    return { actors, ties: snapshots.flatMap(({ ties }) => ties) };
  };
  // Another object would place every actor anew, to the same places.
  return useAnswer<Series>(question, ask, { isLasting: true });
}

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

export function useSeries(programme: ProgrammeHead): Asked<Series> {
  return useAnswer<Series>(`${programme.settings.id}\n${programme.head.hash}`, async (signal) => {
    const { settings, lenses, moments } = programme;
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
  });
}

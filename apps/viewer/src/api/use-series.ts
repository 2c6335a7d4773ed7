/**
 * What positions are made from: the actors of the register and the ties of all waves in all lenses,
 * so that neither the slider nor a slot of the sentence moves an actor, and a tie logged between
 * waves does not either. And where somebody has put some of them.
 */
import type { LayoutTie } from "@legami/core";
import { useMemo } from "react";
import type { PlacedActor } from "../stage/positions.ts";
import { getSnapshot, listActors } from "./client.ts";
import { type Places, usePlaces } from "./places.ts";
import { type Asked, useAnswer } from "./use-answer.ts";
import type { ProgrammeHead } from "./wire.ts";

export interface Series {
  readonly actors: readonly PlacedActor[];
  /** Ties of each wave, in all lenses. */
  readonly dates: readonly (readonly LayoutTie[])[];
  /** By hand, as shares of the territory's box. */
  readonly places?: Places;
}

/** `isWanted`: on a page that has more urgent things to ask, the drawing waits. */
export function useSeries(programme: ProgrammeHead, isWanted = true): Asked<Series> {
  const { settings, lenses, moments, head } = programme;
  const question = isWanted ? `series\n${settings.id}\n${head.hash}` : null;
  const ask = async (signal: AbortSignal): Promise<Series> => {
    const official = moments.filter(({ kind }) => kind === "wave");
    const shown = official.length > 0 ? official : moments;
    const asked = shown.map(({ at }) =>
      Promise.all(
        lenses.map((lens) =>
          getSnapshot(
            at,
            { programme: settings.id, scope: "ALL", lens, lang: "it", only: "density" },
            signal,
          ),
        ),
      ),
    );
    const [actors, waves] = await Promise.all([
      listActors(settings.id, signal),
      Promise.all(asked),
    ]);
    return { actors, dates: waves.map((wave) => wave.flatMap(({ ties }) => ties)) };
  };
  // Another object would place every actor anew, to the same places.
  const asked = useAnswer<Series>(question, ask, { isLasting: true });
  const { places } = usePlaces(settings.id, isWanted);
  const { answer } = asked;
  const placed = useMemo(
    () => (answer === null || places.size === 0 ? answer : { ...answer, places }),
    [answer, places],
  );
  return { ...asked, answer: placed };
}

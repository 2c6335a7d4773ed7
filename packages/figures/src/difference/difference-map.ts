/** Actors and ties of a difference as the map draws them. */
import { type ChangeEvaluation, isLab } from "@legami/core";
import type { MapActor, MapTie } from "../map/network-map.ts";
import { FATE_LOOKS, FATES_BOTTOM_UP } from "../map/tie-looks.ts";
import type { Stage } from "../stage.ts";
import { actorPaint, type FatedActor, nameOf } from "./actor-fates.ts";

/** @param actors the most important first */
export function fatedActors(
  actors: readonly FatedActor[],
  { preset, radiusOf, names }: Pick<Stage, "preset" | "radiusOf" | "names">,
): MapActor[] {
  return actors.map((actor, index) => {
    const { id, label, kind, fate } = actor;
    const lines = names.lines.get(id) ?? [[label]];
    return {
      id,
      label,
      kind,
      radius: radiusOf(id),
      paint: actorPaint(isLab(actor), fate),
      data: { actor: id, kind: kind ?? "", fate },
      name: index < preset.labels ? nameOf(actor, lines) : null,
    };
  });
}

export function fatedTies({ ties }: Pick<ChangeEvaluation, "ties">): MapTie[] {
  return FATES_BOTTOM_UP.flatMap((fate) =>
    ties
      .filter((tie) => tie.fate === fate)
      .map(({ source, target }) => {
        return { source, target, look: FATE_LOOKS[fate], data: { source, target, fate } };
      }),
  );
}

import type { Words } from "../i18n/words.ts";
import type { Selection } from "../state/view-state.ts";
import { neighboursIn, type Scene } from "./scene.ts";

/** What a screen reader hears when something is chosen on the map. */
export function announcement(
  scene: Scene,
  selection: Selection | null,
  words: Words,
  describeTie: (source: string, target: string) => string,
): string {
  if (selection === null) return "";
  if (selection.kind === "tie") return describeTie(selection.source, selection.target);
  const actor = scene.actors.find(({ id }) => id === selection.id);
  if (actor === undefined) return "";
  const count = neighboursIn(scene, actor.id).length;
  return words.t("stage.selectedActor", {
    name: actor.label,
    kind: words.kind(actor.kind),
    ties: words.t("finding.ties", { count, formatted: count }),
  });
}

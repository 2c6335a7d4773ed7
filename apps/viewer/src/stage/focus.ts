/** What stays lit when something is chosen: the actor with its ties, or the tie with its ends. */
import { isSelectedTie, type Selection } from "../state/view-state.ts";
import { neighboursIn, type Scene, type SceneActor, type SceneTie } from "./scene.ts";

/** One moment of the drawing, also between two pictures. */
export interface Frame {
  readonly actors: readonly SceneActor[];
  readonly ties: readonly (SceneTie & { readonly opacity: number })[];
}

export interface Focus {
  /** Something is chosen: what is lit is little enough to name in full. */
  readonly isNarrow: boolean;
  readonly isSelected: (id: string) => boolean;
  readonly isLit: (id: string) => boolean;
  readonly isLitTie: (source: string, target: string) => boolean;
}

export const EVERYTHING: Focus = {
  isNarrow: false,
  isSelected: () => false,
  isLit: () => true,
  isLitTie: () => true,
};

export function focusOf(scene: Scene, selection: Selection | null): Focus {
  if (selection === null) return EVERYTHING;
  if (selection.kind === "tie") {
    const isEnd = (id: string) => id === selection.source || id === selection.target;
    if (!scene.ties.some(({ source, target }) => isSelectedTie(selection, source, target)))
      return EVERYTHING;
    return {
      isNarrow: true,
      isSelected: isEnd,
      isLit: isEnd,
      isLitTie: (source, target) => isSelectedTie(selection, source, target),
    };
  }
  if (!scene.actors.some(({ id }) => id === selection.id)) return EVERYTHING;
  const lit = new Set([selection.id, ...neighboursIn(scene, selection.id)]);
  return {
    isNarrow: true,
    isSelected: (id) => id === selection.id,
    isLit: (id) => lit.has(id),
    isLitTie: (source, target) => source === selection.id || target === selection.id,
  };
}

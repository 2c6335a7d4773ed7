/** What the pointer does on the map, as choices of actors and ties. */

import type { Point } from "@legami/core";
import type Sigma from "sigma";
import { isSelectedTie, type Selection, type TieSelection } from "../state/view-state.ts";

export interface StageEvents {
  readonly onSelect: (selection: Selection | null) => void;
  readonly onHover: (over: { readonly what: Selection; readonly at: Point } | null) => void;
  /** Whether actors are being put in their place; a drag moves the map otherwise. */
  readonly isArranging: () => boolean;
  /** An actor was dragged there, in the units of the layout. */
  readonly onMove: (id: string, to: Point) => void;
}

interface Under {
  /** Told of the actor under the pointer, and of there being none. */
  readonly onHoverActor: (id: string | null) => void;
  /** The tie under a point of the screen. */
  readonly tieAt: (at: Point) => TieSelection | null;
  /** Whether a tie is named as soon as the pointer is on it, or when it is clicked. */
  readonly isTieHovered: boolean;
}

export function listenTo(
  sigma: Sigma,
  { onSelect, onHover }: StageEvents,
  { onHoverActor, tieAt, isTieHovered }: Under,
): void {
  const mouse = sigma.getMouseCaptor();
  let hovered: Selection | null = null;
  const pointer = (on: boolean) => {
    sigma.getContainer().style.cursor = on ? "pointer" : "";
  };
  const over = (what: Selection | null, at: Point) => {
    hovered = what;
    pointer(what !== null);
    onHoverActor(what?.kind === "actor" ? what.id : null);
    onHover(what === null ? null : { what, at: { x: at.x, y: at.y } });
  };
  sigma.on("clickNode", ({ node }) => onSelect({ kind: "actor", id: node }));
  sigma.on("clickStage", ({ event }) => onSelect(tieAt(event)));
  // A double click on nothing would zoom, and the first click of it has just cleared the choice.
  sigma.on("doubleClickStage", (event) => event.preventSigmaDefault());
  sigma.on("enterNode", ({ node, event }) => over({ kind: "actor", id: node }, event));
  sigma.on("leaveNode", ({ event }) => over(null, event));
  if (!isTieHovered) return;
  mouse.on("mousemove", (event) => {
    if (hovered?.kind === "actor" || mouse.isMouseDown) return;
    const tie = tieAt(event);
    const isSame = tie === null ? hovered === null : isSelectedTie(hovered, tie.source, tie.target);
    if (!isSame) over(tie, event);
  });
  mouse.on("mouseleave", (event) => {
    if (hovered?.kind === "tie") over(null, event);
  });
}

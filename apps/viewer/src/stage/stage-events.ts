/** What the pointer does on the map, as choices of actors and ties. */

import type { Point } from "@legami/core";
import type Sigma from "sigma";
import { type Selection, selectTie } from "../state/view-state.ts";

export interface StageEvents {
  readonly onSelect: (selection: Selection | null) => void;
  readonly onHover: (over: { readonly what: Selection; readonly at: Point } | null) => void;
  /** Whether actors are being put in their place; a drag moves the map otherwise. */
  readonly isArranging: () => boolean;
  /** An actor was dragged there, in the units of the layout. */
  readonly onMove: (id: string, to: Point) => void;
}

export function listenTo(
  sigma: Sigma,
  { onSelect, onHover }: StageEvents,
  onHoverActor: (id: string | null) => void,
): void {
  const pointer = (on: boolean) => {
    sigma.getContainer().style.cursor = on ? "pointer" : "";
  };
  const tieOf = (edge: string): Selection => {
    const [source = "", target = ""] = sigma.getGraph().extremities(edge);
    return selectTie(source, target);
  };
  const over = (what: Selection | null, at: Point) => {
    pointer(what !== null);
    onHoverActor(what?.kind === "actor" ? what.id : null);
    onHover(what === null ? null : { what, at: { x: at.x, y: at.y } });
  };
  sigma.on("clickNode", ({ node }) => onSelect({ kind: "actor", id: node }));
  sigma.on("clickEdge", ({ edge }) => onSelect(tieOf(edge)));
  sigma.on("clickStage", () => onSelect(null));
  // A double click on nothing would zoom, and the first click of it has just cleared the choice.
  sigma.on("doubleClickStage", (event) => event.preventSigmaDefault());
  sigma.on("enterNode", ({ node, event }) => over({ kind: "actor", id: node }, event));
  sigma.on("leaveNode", ({ event }) => over(null, event));
  sigma.on("enterEdge", ({ edge, event }) => over(tieOf(edge), event));
  sigma.on("leaveEdge", ({ event }) => over(null, event));
}

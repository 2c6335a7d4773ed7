/** What the pointer does on the map, as choices of actors and ties. */
import type Sigma from "sigma";
import type { Selection } from "../state/view-state.ts";
import type { Point } from "./spacing.ts";

export interface StageEvents {
  readonly onSelect: (selection: Selection | null) => void;
  readonly onHoverTie: (
    tie: { readonly source: string; readonly target: string; readonly at: Point } | null,
  ) => void;
}

export function listenTo(
  sigma: Sigma,
  { onSelect, onHoverTie }: StageEvents,
  onHoverActor: (id: string | null) => void,
): void {
  const pointer = (on: boolean) => {
    sigma.getContainer().style.cursor = on ? "pointer" : "";
  };
  const endsOf = (edge: string) => {
    const [source = "", target = ""] = sigma.getGraph().extremities(edge);
    return source < target ? { source, target } : { source: target, target: source };
  };
  const hover = (id: string | null) => {
    pointer(id !== null);
    onHoverActor(id);
  };
  sigma.on("clickNode", ({ node }) => onSelect({ kind: "actor", id: node }));
  sigma.on("clickEdge", ({ edge }) => onSelect({ kind: "tie", ...endsOf(edge) }));
  sigma.on("clickStage", () => onSelect(null));
  // A double click on nothing would zoom, and the first click of it has just cleared the choice.
  sigma.on("doubleClickStage", (event) => event.preventSigmaDefault());
  sigma.on("enterNode", ({ node }) => hover(node));
  sigma.on("leaveNode", () => hover(null));
  sigma.on("enterEdge", ({ edge, event }) => {
    pointer(true);
    onHoverTie({ ...endsOf(edge), at: { x: event.x, y: event.y } });
  });
  sigma.on("leaveEdge", () => {
    pointer(false);
    onHoverTie(null);
  });
}

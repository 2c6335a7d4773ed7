import { UndirectedGraph } from "graphology";
import type { Actor } from "../model/actor.ts";
import type { Snapshot } from "./snapshot.ts";
import type { SnapshotTie } from "./snapshot-tie.ts";

/** Attributes of a tie in a graph; `strength` is a similarity, not a length. */
export type TieAttributes = Omit<SnapshotTie, "source" | "target">;

/**
 * The snapshot as a graphology graph, for the libraries of that family and for drawing: a node an
 * actor by id, an edge a tie. Mind that those libraries read a missing weight as 1, and that a graph
 * cannot say what was not observed: measures read the snapshot, not this.
 */
export function snapshotGraph(snapshot: Snapshot): UndirectedGraph<Actor, TieAttributes> {
  const graph = new UndirectedGraph<Actor, TieAttributes>();
  for (const actor of snapshot.actors) graph.addNode(actor.id, actor);
  for (const { source, target, ...attributes } of snapshot.ties) {
    graph.addEdge(source, target, attributes);
  }
  return graph;
}

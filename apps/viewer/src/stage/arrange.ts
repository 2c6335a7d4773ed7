/** Where the actors of one territory stand to each other, before they are fitted into its box. */
import { UndirectedGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import type { Point } from "./spacing.ts";
import { stressLayout } from "./stress.ts";

type Neighbours = ReadonlyMap<string, ReadonlySet<string>>;

const START_RADIUS = 1;
/** Above this all pairs are too many, and ForceAtlas2 with its approximation takes over. */
const MANY = 900;
const STEPS = 150;

export function arrange(members: readonly string[], neighbours: Neighbours): Map<string, Point> {
  return members.length <= MANY
    ? stressLayout(members, neighbours, seedOf)
    : forceLayout(members, neighbours);
}

/** A point of a disc, from the id alone (FNV-1a: the same on every machine). */
function seedOf(id: string): Point {
  let hash = 0x811c9dc5;
  for (const character of id)
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  const angle = ((hash & 0xffff) / 0x10000) * 2 * Math.PI;
  const radius = START_RADIUS * Math.sqrt((hash >>> 16) / 0x10000);
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}

/** A fixed start and a fixed number of steps: no chance and no clock. */
function forceLayout(members: readonly string[], neighbours: Neighbours): Map<string, Point> {
  const graph = new UndirectedGraph();
  const inside = new Set(members);
  for (const id of members) graph.addNode(id, seedOf(id));
  for (const id of members) {
    for (const other of [...(neighbours.get(id) ?? [])].sort()) {
      if (inside.has(other) && !graph.hasEdge(id, other)) graph.addEdge(id, other);
    }
  }
  if (graph.size > 0) {
    forceAtlas2.assign(graph, {
      iterations: STEPS,
      settings: { ...forceAtlas2.inferSettings(graph), barnesHutOptimize: true },
    });
  }
  return new Map(
    members.map((id) => [
      id,
      {
        x: graph.getNodeAttribute(id, "x") as number,
        y: graph.getNodeAttribute(id, "y") as number,
      },
    ]),
  );
}

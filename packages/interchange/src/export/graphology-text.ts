import { actorColumns } from "./actor-columns.ts";
import { aboutNetwork, type OutNetwork } from "./network.ts";
import { tieColumns } from "./tie-columns.ts";

/** The network at its last moment as graphology reads it. */
export function graphologyText(network: OutNetwork): string {
  const { actors = [], ties = [] } = network.moments.at(-1) ?? {};
  const ofActors = actorColumns(actors);
  const ofTies = tieColumns(network);
  const graph = {
    options: { type: "undirected", multi: false, allowSelfLoops: false },
    attributes: { name: network.settings.name, description: aboutNetwork(network).join("\n") },
    nodes: actors.map((actor) => ({ key: actor.id, attributes: valuesOf(ofActors, actor) })),
    edges: ties.map((tie) => ({
      source: tie.source,
      target: tie.target,
      attributes: valuesOf(ofTies, tie),
    })),
  };
  return `${JSON.stringify(graph, null, 1)}\n`;
}

interface Column<Item> {
  readonly name: string;
  readonly of: (item: Item) => string | number | null;
}

function valuesOf<Item>(columns: readonly Column<Item>[], item: Item): Record<string, unknown> {
  const values = columns.map(({ name, of }) => [name, of(item)] as const);
  return Object.fromEntries(values.filter(([, value]) => value !== null));
}

/**
 * A network at several moments as tables of spells, for R's networkDynamic: the moment k (from 0) lasts
 * from k to k + 1. Vertices are numbered from 1, as R counts.
 */
import { actorColumns } from "./actor-columns.ts";
import type { OutNetwork } from "./network.ts";
import type { OutCell, OutTable } from "./out-table.ts";

export function spellTables(network: OutNetwork): { edges: OutTable; vertices: OutTable } {
  const { actors, moments } = network;
  const numbers = new Map(actors.map(({ id }, index) => [id, index + 1]));
  const numberOf = (id: string) => numbers.get(id) ?? 0;
  const columns = actorColumns(actors);
  const edges = moments.flatMap(({ label, ties }, at) =>
    ties.map(({ source, target, strength }): OutCell[] => [
      at,
      at + 1,
      numberOf(source),
      numberOf(target),
      strength,
      source,
      target,
      label,
    ]),
  );
  const vertices = moments.flatMap(({ label, actors: present }, at) =>
    present.map((actor): OutCell[] => [
      at,
      at + 1,
      numberOf(actor.id),
      actor.id,
      ...columns.map(({ of }) => of(actor)),
      label,
    ]),
  );
  const ofEdges = ["onset", "terminus", "tail", "head", "strength", "tail_id", "head_id", "moment"];
  const ofVertices = [
    "onset",
    "terminus",
    "vertex.id",
    "id",
    ...columns.map(({ name }) => name),
    "moment",
  ];
  return {
    edges: { name: "edges", rows: [ofEdges, ...edges] },
    vertices: { name: "vertices", rows: [ofVertices, ...vertices] },
  };
}

/** A network as the two tables of a flat pair: actors, and ties with their strength as weight. */
import { actorColumns } from "./actor-columns.ts";
import type { OutNetwork } from "./network.ts";
import type { OutCell, OutTable } from "./out-table.ts";

export function networkTables(network: OutNetwork): { actors: OutTable; ties: OutTable } {
  return { actors: actorTable(network), ties: tieTable(network) };
}

function actorTable({ actors, moments }: OutNetwork): OutTable {
  const columns = actorColumns(actors);
  const presence = registerOf(moments);
  const hasRegister = [...presence.values()].some(({ from, to }) => from !== null || to !== null);
  const header = [
    "id",
    ...columns.map(({ name }) => name),
    ...(hasRegister ? ["register_from", "register_to"] : []),
  ];
  const rows = actors.map((actor): OutCell[] => {
    const { from = null, to = null } = presence.get(actor.id) ?? {};
    const cells = columns.map(({ of }) => of(actor));
    return [actor.id, ...cells, ...(hasRegister ? [from, to] : [])];
  });
  return { name: "actors", rows: [header, ...rows] };
}

interface Register {
  readonly from: string | null;
  readonly to: string | null;
}

/** The first and the last moment of each actor; null where it is the first or the last of all. */
function registerOf(moments: OutNetwork["moments"]): ReadonlyMap<string, Register> {
  const first = new Map<string, string>();
  const last = new Map<string, string>();
  for (const { label, actors } of moments) {
    for (const { id } of actors) {
      if (!first.has(id)) first.set(id, label);
      last.set(id, label);
    }
  }
  const [begin, end] = [moments[0]?.label, moments.at(-1)?.label];
  return new Map(
    [...first].map(([id, from]) => {
      const to = last.get(id) ?? from;
      return [id, { from: from === begin ? null : from, to: to === end ? null : to }];
    }),
  );
}

/** False for a network at one moment without a day, which needs no column to say when. */
export function hasWaves({ moments }: OutNetwork): boolean {
  return moments.length > 1 || moments[0]?.date !== null;
}

function tieTable(network: OutNetwork): OutTable {
  const isSpread = hasWaves(network);
  const { moments } = network;
  const header = [...(isSpread ? ["wave"] : []), "source", "target", "weight"];
  const rows = moments.flatMap(({ label, ties }) =>
    ties.map(({ source, target, strength }): OutCell[] => [
      ...(isSpread ? [label] : []),
      source,
      target,
      strength,
    ]),
  );
  return { name: "ties", rows: [header, ...rows] };
}

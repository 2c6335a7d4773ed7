/**
 * Published networks with reference values by other tools, read in place from `../shared/datasets`
 * and turned into flat pairs of files: the rule of the data set decides which rows are ties, and
 * neither weights nor levels are written.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";

export const DATASETS = new URL("../../../../../shared/datasets/", import.meta.url).pathname;

export const areDatasetsThere = existsSync(DATASETS);

type Row = Readonly<Record<string, string>>;

interface Relation {
  readonly name: string;
  readonly directed: boolean;
  readonly rule: { readonly op: ">=" | "<=" | "any"; readonly value: number };
}

interface Meta {
  readonly form: "waves" | "events" | "increments";
  readonly two_mode?: boolean;
  readonly modes?: readonly string[];
  readonly projection?: { readonly onto: string };
  readonly node_set: "all" | "presence" | "active";
  readonly relations: readonly Relation[];
  readonly waves?: readonly string[];
  readonly windows?: readonly {
    readonly label: string;
    readonly start: number | string;
    readonly end: number | string;
  }[];
  readonly snapshots?: readonly string[];
  readonly slices_by?: string;
}

export interface Reference {
  readonly graphs: Readonly<Record<string, ReferenceGraph>>;
  readonly transitions: readonly ReferenceTransition[];
}

interface ReferenceGraph {
  readonly relation: string;
  readonly wave: string;
  readonly slice: string;
  readonly directed: boolean;
  readonly measures: Readonly<Record<string, { readonly value: number | null } | undefined>>;
  /** One row an actor, the id first. */
  readonly nodes: {
    readonly columns: readonly string[];
    readonly rows: readonly (readonly (string | number | null)[])[];
  };
}

export interface TieChanges {
  readonly ties_before: number;
  readonly ties_after: number;
  readonly stable: number;
  readonly lost: number;
  readonly new: number;
  readonly jaccard: number | null;
  readonly retention: number | null;
}

export interface ReferenceTransition {
  readonly relation: string;
  readonly from: string;
  readonly to: string;
  readonly among_common_actors: TieChanges;
  readonly all_ties: TieChanges;
  /** Pearson correlation of the two binary matrices over actors of both waves (numpy, sna gcor). */
  readonly qap_correlation?: { readonly value: number };
}

/** One wave: who took part, and which pairs were tied (direction dropped, no self-ties). */
export interface WaveNetwork {
  readonly actors: ReadonlySet<string>;
  readonly pairs: ReadonlyMap<string, readonly [string, string]>;
}

export class PublishedNetwork {
  readonly name: string;
  readonly meta: Meta;
  readonly reference: Reference;
  readonly actors: readonly Row[];
  readonly #ties: readonly Row[];
  readonly #presence: readonly Row[];

  constructor(name: string) {
    this.name = name;
    this.meta = JSON.parse(this.#text("meta.json"));
    this.reference = JSON.parse(this.#text("reference.json"));
    this.actors = table(this.#text("actors.csv"));
    this.#ties = table(this.#text("ties.csv"));
    this.#presence = existsSync(join(DATASETS, name, "presence.csv"))
      ? table(this.#text("presence.csv"))
      : [];
  }

  isDirected(relation: string): boolean {
    return this.#relation(relation).directed;
  }

  /** Who names whom at a wave, window or date, nobody themselves and nobody twice. */
  named(relation: string, wave: string, slice = "all"): readonly (readonly [string, string])[] {
    const network = this.wave(relation, wave, slice);
    const arcs = this.#arcs(relation, wave).filter(
      ([a, b]) => a !== b && network.actors.has(a) && network.actors.has(b),
    );
    return [...new Map(arcs.map((ends) => [ends.join("\n"), ends])).values()];
  }

  /** The undirected network of a relation at a wave, window or date; of one slice if named. */
  wave(relation: string, wave: string, slice = "all"): WaveNetwork {
    const inSlice = new Set(
      this.actors
        .filter((actor) => this.#isInSlice(actor, slice))
        .map((actor) => actor["id"] ?? ""),
    );
    const arcs = this.#arcs(relation, wave).filter(([a, b]) => inSlice.has(a) && inSlice.has(b));
    // Source stands for the first mode: the kept mode comes second.
    const isOntoFirst = this.meta.projection?.onto === this.meta.modes?.[0];
    const memberships = isOntoFirst ? arcs.map(([a, b]): [string, string] => [b, a]) : arcs;
    const pairs = this.meta.two_mode === true ? projected(memberships) : arcs;
    const network = { actors: new Set<string>(), pairs: new Map<string, [string, string]>() };
    for (const [a, b] of pairs) {
      const ends: [string, string] = a < b ? [a, b] : [b, a];
      if (a !== b) network.pairs.set(ends.join("\n"), ends);
    }
    const own =
      this.meta.two_mode === true
        ? memberships.map(([, b]) => b)
        : arcs.filter(([a, b]) => a !== b).flat();
    for (const id of this.#nodeSet(wave, own, inSlice)) network.actors.add(id);
    return network;
  }

  #nodeSet(
    wave: string,
    active: readonly string[],
    inSlice: ReadonlySet<string>,
  ): Iterable<string> {
    if (this.meta.node_set === "active") return active;
    if (this.meta.two_mode === true) {
      return this.actors
        .filter((actor) => actor["kind"] === this.meta.projection?.onto)
        .map((actor) => actor["id"] ?? "");
    }
    if (this.meta.node_set === "all") return inSlice;
    return this.#presence
      .filter((row) => row["wave"] === wave && !/^(0|no|false)$/i.test(row["present"] ?? "1"))
      .map((row) => row["id"] ?? row["actor"] ?? "");
  }

  #arcs(relation: string, wave: string): [string, string][] {
    const { op, value } = this.#relation(relation).rule;
    const isTie = (weight: number) =>
      op === "any" || (op === ">=" ? weight >= value : weight <= value);
    const rows = this.#ties.filter(
      (row) => row["relation"] === undefined || row["relation"] === relation,
    );
    const ends = (row: Row): [string, string] => [row["source"] ?? "", row["target"] ?? ""];
    if (this.meta.form === "increments") {
      const sums = new Map<string, { ends: [string, string]; sum: number }>();
      for (const row of rows.filter((each) => (each["date"] ?? "") <= wave)) {
        const key = ends(row).sort().join("\n");
        const held = sums.get(key) ?? { ends: ends(row), sum: 0 };
        sums.set(key, { ...held, sum: held.sum + Number(row["weight"]) });
      }
      return [...sums.values()].filter(({ sum }) => isTie(sum)).map((each) => each.ends);
    }
    const window = this.meta.windows?.find((each) => each.label === wave);
    const isIn = (row: Row) =>
      window === undefined
        ? row["wave"] === wave
        : timeIn(row["date"]) >= timeIn(window.start) && timeIn(row["date"]) < timeIn(window.end);
    return rows.filter((row) => isIn(row) && isTie(Number(row["weight"]))).map(ends);
  }

  #isInSlice(actor: Row, slice: string): boolean {
    return slice === "all" || slice === "projection" || this.meta.slices_by === undefined
      ? true
      : actor[this.meta.slices_by] === slice;
  }

  #relation(name: string): Relation {
    const found = this.meta.relations.find((relation) => relation.name === name);
    if (found === undefined) throw new Error(`${this.name} has no relation ${name}`);
    return found;
  }

  #text(file: string): string {
    return readFileSync(join(DATASETS, this.name, file), "utf8");
  }
}

export function publishedNames(): string[] {
  return readdirSync(DATASETS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** The flat pair of files of one or two waves; who took part in one of them only says so. */
export function flatPair(
  network: PublishedNetwork,
  waves: readonly (readonly [string, WaveNetwork])[],
) {
  const names = waves.map(([name]) => name);
  const columns = Object.keys(network.actors[0] ?? {}).filter((column) => !OWN_COLUMNS.has(column));
  const rows = network.actors.flatMap((actor) => {
    const id = actor["id"] ?? "";
    const present = names.filter((_, index) => waves[index]?.[1].actors.has(id) === true);
    if (present.length === 0) return [];
    const isAlways = present.length === names.length;
    const register = isAlways ? ["", ""] : [present[0] ?? "", present.at(-1) ?? ""];
    return [
      [id, actor["label"] ?? id, ...register, ...columns.map((column) => actor[column] ?? "")],
    ];
  });
  const ties = waves.flatMap(([name, { pairs }]) =>
    [...pairs.values()].map(([a, b]) => [name, a, b]),
  );
  return {
    actors: {
      name: "actors.csv",
      content: csv([["id", "label", "register_from", "register_to", ...columns], ...rows]),
    },
    ties: { name: "ties.csv", content: csv([["wave", "source", "target"], ...ties]) },
  };
}

/** The flat pair of files in which everybody named or naming says so: level 1, or 0 of the other side. */
export function reportedPair(
  network: PublishedNetwork,
  relation: string,
  wave: string,
  slice: string,
) {
  const named = network.named(relation, wave, slice);
  const said = new Set(named.map(([a, b]) => `${a}\n${b}`));
  const denied = named.filter(([a, b]) => !said.has(`${b}\n${a}`));
  return {
    actors: {
      name: "actors.csv",
      content: csv([["id"], ...[...network.wave(relation, wave, slice).actors].map((id) => [id])]),
    },
    ties: {
      name: "ties.csv",
      content: csv([
        ["wave", "source", "target", "level"],
        ...named.map(([a, b]) => [wave, a, b, "1"]),
        ...denied.map(([a, b]) => [wave, b, a, "0"]),
      ]),
    },
  };
}

const OWN_COLUMNS = new Set([
  "id",
  "label",
  "lat",
  "lon",
  "register_from",
  "register_to",
  "people_reached",
]);

/** The second mode tied by shared members of the first. */
function projected(memberships: readonly [string, string][]): [string, string][] {
  const partners = new Map<string, string[]>();
  for (const [shared, kept] of memberships)
    partners.set(shared, [...(partners.get(shared) ?? []), kept]);
  return [...partners.values()].flatMap((kept) =>
    kept.flatMap((a, index) => kept.slice(index + 1).map((b): [string, string] => [a, b])),
  );
}

/** Seconds or days as they come: a number, or a calendar day. */
function timeIn(time: string | number | undefined): number {
  const number = Number(time);
  return Number.isNaN(number) ? Date.parse(String(time)) : number;
}

function table(text: string): Row[] {
  return parse(text, { columns: true, bom: true, skip_empty_lines: true });
}

function csv(rows: readonly (readonly string[])[]): string {
  const cell = (value: string) =>
    /[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
  return rows.map((row) => row.map(cell).join(",")).join("\n");
}

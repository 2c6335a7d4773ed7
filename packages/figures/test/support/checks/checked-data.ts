/** Data of every size to draw: the example, published networks, and the ends of the range. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Entry } from "@legami/core";
import { readFlatPair, readProgramme } from "@legami/interchange";

export interface CheckedData {
  readonly name: string;
  readonly entries: () => readonly Entry[];
}

const ROOT = join(import.meta.dirname, "../../../../..");
const EXAMPLE = join(ROOT, "data/example");
const DATASETS = join(ROOT, "../shared/datasets");

/** Persons with three waves of friendship, and with two waves and two relations. */
const PUBLISHED = ["s50_teenage_friends", "kapferer_tailor"] as const;

export const MISSING_DATA: readonly string[] = PUBLISHED.filter(
  (name) => !existsSync(join(DATASETS, name)),
);

export const EXAMPLE_DATA: CheckedData = { name: "example", entries: exampleEntries };

export const SMALL_DATA: readonly CheckedData[] = [
  { name: "empty", entries: () => flat(made(0)) },
  { name: "one actor", entries: () => flat(made(1)) },
];

export const LARGE_DATA: readonly CheckedData[] = [
  { name: "300 actors", entries: () => flat(made(300)) },
  { name: "1500 actors", entries: () => flat(made(1500)) },
];

export const PUBLISHED_DATA: readonly CheckedData[] = PUBLISHED.filter(
  (name) => !MISSING_DATA.includes(name),
).map((name) => ({ name, entries: () => publishedEntries(name) }));

function exampleEntries(): readonly Entry[] {
  const files = readdirSync(EXAMPLE)
    .filter((name) => /\.(csv|json)$/.test(name))
    .sort()
    .map((name) => ({ name, content: readFileSync(join(EXAMPLE, name)) }));
  return numbered(readProgramme(files).entries);
}

function publishedEntries(name: string): readonly Entry[] {
  const read = (file: string) => readFileSync(join(DATASETS, name, file), "utf8");
  const ties = read("ties.csv").split("\n");
  // A weight of 0 is no tie.
  const present = ties.filter((row, index) => index === 0 || !/,0\s*$/.test(row));
  return flat({ actors: read("actors.csv"), ties: present.join("\n") });
}

interface Pair {
  readonly actors: string;
  readonly ties: string;
}

function flat({ actors, ties }: Pair): readonly Entry[] {
  const data = readFlatPair({
    actors: { name: "actors.csv", content: Buffer.from(actors) },
    ties: { name: "ties.csv", content: Buffer.from(ties) },
  });
  return numbered(data.entries);
}

function numbered(entries: readonly object[]): readonly Entry[] {
  const recordedAt = "1970-01-01T00:00:00.000Z";
  return entries.map((entry, index) => ({ ...entry, seq: index + 1, recordedAt }) as Entry);
}

const KINDS = ["lab", "institution", "private", "association", "informal"];
const TERRITORIES = ["Nord", "Centro", "Sud"];
const WAVES = ["t0", "m6", "m12"];
const TIES_EACH = 2.4;

/** A network of three territories and three waves that grows and changes; nothing of it is by chance. */
function made(actors: number): Pair {
  const next = sequence(actors + 7);
  const rows = Array.from({ length: actors }, (_, index) => {
    const kind = index % 12 === 0 ? "lab" : (KINDS[1 + (next() % 4)] ?? "");
    const territory = TERRITORIES[index % TERRITORIES.length] ?? "";
    const place = `${territory} ${1 + (next() % 4)}`;
    const from = index % 9 === 5 ? "m6" : "";
    const [lat, lon] = [45 + (next() % 900) / 1000, 9 + (next() % 900) / 1000];
    return `a${index},Realtà numero ${index},${kind},${territory},${place},${lat},${lon},${from}`;
  });
  const drawn = new Map<string, string>();
  for (let tie = 0; tie < actors * TIES_EACH; tie++) {
    const one = next() % actors;
    // Most ties stay in the territory, and near by.
    const step = next() % 10 < 8 ? 3 * (1 + (next() % 8)) : 1 + (next() % actors);
    const other = (one + step) % actors;
    const [first, last] = [next() % 2, 1 + (next() % 2)];
    for (const [index, wave] of WAVES.entries()) {
      if (one === other || index < first || index > last) continue;
      const isNew = one % 9 === 5 || other % 9 === 5;
      if (isNew && index === 0) continue;
      drawn.set(`${wave},a${one},a${other}`, `${wave},a${one},a${other},${1 + (next() % 5)}`);
    }
  }
  const head = "id,label,kind,territory,municipality,lat,lon,register_from";
  const ties = [...drawn.values()].sort(byWave);
  const few = actors === 0 ? [] : ties;
  return {
    actors: [head, ...rows, ""].join("\n"),
    ties: ["wave,source,target,level", ...few, ""].join("\n"),
  };
}

function byWave(a: string, b: string): number {
  const rank = (row: string) => WAVES.indexOf(row.split(",")[0] ?? "");
  return rank(a) - rank(b);
}

/** Park and Miller's generator: the same numbers on every machine. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state;
  };
}

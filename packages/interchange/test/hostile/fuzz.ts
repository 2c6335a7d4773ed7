/**
 * Damages good files at random, and asks that each is read or refused: soon, with a problem that has a
 * place, and, if it was read, with entries that a store would take. The same seed damages the same way.
 */
import { checkEntries, JournalFacts, type RandomSource, seededRandom } from "@legami/core";
import { InputError, type ProgrammeData } from "../../src/index.ts";

/** What a parser reads: texts by name, and what becomes of them. */
export interface FuzzParser {
  readonly name: string;
  /** Good files to begin from. */
  readonly seeds: readonly Files[];
  /** What stands in such files, to be put where it does not belong. */
  readonly words: readonly string[];
  readonly read: (files: Files) => ProgrammeData;
}

export type Files = Readonly<Record<string, string>>;

interface FuzzFailure {
  readonly run: number;
  readonly what: string;
  /** The files that were damaged. */
  readonly files: Files;
}

export interface FuzzReport {
  readonly parser: string;
  readonly runs: number;
  readonly read: number;
  readonly refused: number;
  readonly slowestMs: number;
  readonly failures: readonly FuzzFailure[];
}

/** Ways in which a parser could be bad, to see that each is found. */
export const SABOTAGES = ["crash", "hang", "dirty", "silent"] as const;

type Sabotage = (typeof SABOTAGES)[number];

export interface FuzzOptions {
  readonly runs: number;
  readonly seed?: string;
  readonly maxMs?: number;
  readonly sabotage?: Sabotage;
}

/** More would only say the same. */
const MAX_FAILURES = 5;

export function fuzz(
  parser: FuzzParser,
  { runs, seed = "1", maxMs = 5000, sabotage }: FuzzOptions,
): FuzzReport {
  const random = seededRandom(`fuzz/${parser.name}/${seed}`);
  const read = sabotage === undefined ? parser.read : sabotaged(parser.read, sabotage, maxMs);
  const failures: FuzzFailure[] = [];
  const counts = { read: 0, refused: 0 };
  let slowestMs = 0;
  let run = 0;
  for (; run < runs && failures.length < MAX_FAILURES; run++) {
    const files = damaged(parser, random);
    const began = performance.now();
    const outcome = outcomeOf(() => read(files));
    const ms = performance.now() - began;
    slowestMs = Math.max(slowestMs, ms);
    if (outcome === "read" || outcome === "refused") counts[outcome]++;
    else failures.push({ run, what: outcome, files: damagedOf(files, parser) });
    if (ms > maxMs) {
      failures.push({ run, what: `took ${Math.round(ms)} ms`, files: damagedOf(files, parser) });
    }
  }
  return { parser: parser.name, runs: run, ...counts, slowestMs: Math.round(slowestMs), failures };
}

/** Those of the files that no good file of the parser is like. */
function damagedOf(files: Files, { seeds }: FuzzParser): Files {
  return Object.fromEntries(
    Object.entries(files).filter(([name, text]) => seeds.every((seed) => seed[name] !== text)),
  );
}

/** `read`, `refused`, or what is wrong with how the parser behaved. */
function outcomeOf(read: () => ProgrammeData): string {
  let data: ProgrammeData;
  try {
    data = read();
  } catch (error) {
    if (!(error instanceof InputError)) return `threw ${String(error)}`;
    const [first] = error.details.problems;
    return first !== undefined && first.file !== "" ? "refused" : "refused without a problem";
  }
  return faultOf(data) ?? "read";
}

/** Why a store would not take what was read, or null. */
function faultOf({ entries, rows }: ProgrammeData): string | null {
  if (entries[0]?.type !== "programme") return "no programme comes first";
  const ids = new Set(entries.map(({ id }) => id));
  if (ids.size < entries.length) return "two entries have one id";
  const [problem] = checkEntries(new JournalFacts(), entries);
  if (problem !== undefined) {
    const { index, pointer, rule } = problem;
    return `entry ${index} is refused: ${pointer} ${rule}`;
  }
  if (rows.read !== rows.entries + rows.merged + rows.leftOut || rows.merged < 0) {
    return "the sums of rows are wrong";
  }
  return oddValueIn(entries);
}

function oddValueIn(value: unknown): string | null {
  if (typeof value === "number") return Number.isFinite(value) ? null : `a number is ${value}`;
  if (typeof value === "string") {
    return value.isWellFormed() && !value.includes("\0") ? null : "a text is none";
  }
  if (typeof value !== "object" || value === null) return null;
  for (const part of Object.values(value)) {
    const odd = oddValueIn(part);
    if (odd !== null) return odd;
  }
  return null;
}

/** Signs that mean something to one format or another. */
const SIGNS = [
  "",
  '"',
  "'",
  ";",
  ",",
  "\t",
  "\n",
  "\r",
  "<",
  ">",
  "/",
  "&",
  "&lt;",
  "]]>",
  "<!--",
  "{",
  "}",
  "[",
  "]",
  ":",
  "*",
  "=",
  "-1",
  "0",
  "1e999",
  "NaN",
  "\0",
  "\ud800",
  "\u202e",
  "é",
  "e\u0301",
  "😀",
  "|",
  "__proto__",
  "9".repeat(30),
  "2021-02-30",
];

function damaged({ seeds, words }: FuzzParser, random: RandomSource): Files {
  const pick = <Item>(items: readonly Item[]) => items[random.integer(items.length)] as Item;
  const files: Record<string, string> = { ...pick(seeds) };
  const names = Object.keys(files);
  for (let change = 1 + random.integer(4); change > 0; change--) {
    const name = pick(names);
    const text = files[name] ?? "";
    files[name] = changed(text, pick, random, words);
  }
  return files;
}

function changed(
  text: string,
  pick: <Item>(items: readonly Item[]) => Item,
  random: RandomSource,
  words: readonly string[],
): string {
  const at = random.integer(text.length + 1);
  const length = random.integer(12);
  const [before, part, after] = [
    text.slice(0, at),
    text.slice(at, at + length),
    text.slice(at + length),
  ];
  switch (random.integer(7)) {
    case 0:
      return before + after;
    case 1:
      return before + part + part + after;
    case 2:
      return before + pick(SIGNS) + after;
    case 3:
      return before + pick(words) + part + after;
    case 4:
      return before;
    case 5:
      return linesSwapped(text, random);
    default:
      return before + String.fromCharCode(random.integer(0x2100)) + after;
  }
}

function linesSwapped(text: string, random: RandomSource): string {
  const lines = text.split("\n");
  const [a, b] = [random.integer(lines.length), random.integer(lines.length)];
  [lines[a], lines[b]] = [lines[b] ?? "", lines[a] ?? ""];
  return lines.join("\n");
}

/** A parser that is bad now and then, each time in the same way. */
function sabotaged(
  read: FuzzParser["read"],
  sabotage: Sabotage,
  maxMs: number,
): FuzzParser["read"] {
  let run = 0;
  return (files) => {
    if (++run % 50 !== 0) return read(files);
    if (sabotage === "crash") throw new TypeError("sabotage");
    if (sabotage === "silent") throw new InputError("sabotage", [], 0);
    if (sabotage === "hang") {
      const until = performance.now() + maxMs + 1;
      while (performance.now() < until);
      return read(files);
    }
    const entry = { id: "x", type: "progress", happenedOn: "2021-02-30" };
    const payload = { indicator: "x", territory: null, value: Number.NaN };
    return {
      entries: [{ ...entry, payload }],
      notes: [],
      rows: { read: 1, entries: 1, merged: 0, leftOut: 0 },
    } as unknown as ProgrammeData;
  };
}

/** The labelled pairs of the README beside this file, and how well suggestions meet them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Actor, RegisterIndex } from "../../src/index.ts";
import { actor } from "../support/journals.ts";

export interface LabelledPair {
  readonly isSame: boolean;
  readonly family: string;
  readonly typed: string;
  readonly typedIn: string | null;
  readonly record: Actor;
  readonly half: "tuning" | "held-out";
}

export function labelledPairs(): LabelledPair[] {
  const file = readFileSync(join(import.meta.dirname, "labelled-pairs.csv"), "utf8");
  const [, ...rows] = file.trimEnd().split("\n");
  return rows.map((row, at) => {
    const [label, family = "", typed = "", typedIn = "", name = "", town = "", aliases = ""] =
      row.split(";");
    return {
      isSame: label === "same",
      family,
      typed,
      typedIn: typedIn === "" ? null : typedIn,
      record: actor(`pair-${at + 1}`, {
        label: name,
        municipality: town === "" ? null : town,
        aliases: aliases === "" ? [] : aliases.split("|"),
      }),
      half: at % 2 === 0 ? "tuning" : "held-out",
    };
  });
}

export interface Tally {
  readonly same: number;
  /** Of them: among the first five, and marked there. */
  readonly found: number;
  readonly foundMarked: number;
  /** Records marked for any of the typed names, and those of them that are another organisation. */
  readonly marked: number;
  readonly wronglyMarked: number;
}

/** What suggestions make of the pairs; every record of the index but a pair's own is another one. */
export function tallyOf(index: RegisterIndex, pairs: readonly LabelledPair[]): Tally {
  const results = pairs.map(({ typed, typedIn, record, isSame }) => {
    const found = index.suggest(typed, { municipality: typedIn, limit: 5 });
    const own = isSame ? found.find(({ actor: { id } }) => id === record.id) : undefined;
    const marked = found.filter(({ probablyThere }) => probablyThere);
    return { isSame, own, marked };
  });
  const count = (test: (result: (typeof results)[number]) => boolean) =>
    results.filter(test).length;
  const marked = results.reduce((sum, one) => sum + one.marked.length, 0);
  const foundMarked = count(({ own }) => own?.probablyThere === true);
  return {
    same: count(({ isSame }) => isSame),
    found: count(({ own }) => own !== undefined),
    foundMarked,
    marked,
    wronglyMarked: marked - foundMarked,
  };
}

export function indexOf(pairs: readonly LabelledPair[], others: readonly Actor[] = []) {
  return new RegisterIndex([...others, ...pairs.map(({ record }) => record)]);
}

/** Where organisations are: municipalities as the words of their names. */
import { type ReadName, readName } from "./read-name.ts";

/** A municipality as its words. */
export type Town = readonly string[];

/** A name and where it is. */
export interface PlacedName {
  readonly name: ReadName;
  /** Municipalities that the name itself says. */
  readonly said: readonly Town[];
  /** The municipality on record. */
  readonly town: Town | null;
}

export interface Places {
  /** Both are known, and not the same. */
  readonly differ: boolean;
  /** Words of the places that both are in. */
  readonly shared: ReadonlySet<string>;
}

export function comparePlaces(first: PlacedName, second: PlacedName): Places {
  const [here, there] = [placesOf(first), placesOf(second)];
  const shared = here.filter((place) => there.some((other) => isSame(place, other)));
  const areKnown = here.length > 0 && there.length > 0;
  return { differ: areKnown && shared.length === 0, shared: new Set(shared.flat()) };
}

/** What the name says goes before what is on record: a branch may be filed under the seat. */
function placesOf({ said, town }: PlacedName): readonly Town[] {
  if (said.length > 0) return said;
  return town === null ? [] : [town];
}

function isSame(one: Town, other: Town): boolean {
  return one.length === other.length && one.every((word, at) => word === other[at]);
}

export function townOf(municipality: string | null): Town | null {
  const words = readName(municipality ?? "").words.map(({ text }) => text);
  return words.length === 0 ? null : words;
}

/** The municipalities that a register names. */
export class KnownTowns {
  readonly #byFirstWord = new Map<string, readonly Town[]>();
  readonly #words = new Set<string>();

  learn(town: Town): void {
    const [first = ""] = town;
    const known = this.#byFirstWord.get(first) ?? [];
    if (known.some((other) => isSame(town, other))) return;
    this.#byFirstWord.set(first, [...known, town]);
    for (const word of town) this.#words.add(word);
  }

  /** The word stands in the name of one. */
  hasWord(word: string): boolean {
    return this.#words.has(word);
  }

  saidIn({ words }: ReadName): Town[] {
    return words.flatMap(({ text }, at) =>
      (this.#byFirstWord.get(text) ?? []).filter((town) =>
        town.every((word, i) => words[at + i]?.text === word),
      ),
    );
  }
}

/** An actor that is not on the register yet, described where its first tie is logged. */
import type { Actor, AnyNewEntry, CivilDate } from "@legami/core";
import { plain } from "../panels/tie-rows.ts";
import { uuidv7 } from "./uuid.ts";

export interface AddedActor {
  readonly actor: Actor;
  /**
   * What puts it on the register, from the day of its first tie. Ids are made once: sending it twice
   * adds it once.
   */
  readonly entriesOn: (day: CivilDate) => AnyNewEntry[];
}

interface Described {
  readonly label: string;
  readonly kind: string;
  readonly municipality: string | null;
}

/** @param distinctFrom ids of the actors that it looked like and was said not to be */
export function addedActor(
  described: Described,
  distinctFrom: readonly string[],
  territory: string | null,
): AddedActor {
  const entry = uuidv7();
  const actor: Actor = {
    ...described,
    // Readable, and nobody else's: two phones may add the same name in the same minute.
    id: `${slug(described.label)}-${entry.slice(-6)}`,
    territory,
    lat: null,
    lon: null,
    registerFrom: null,
    registerTo: null,
    peopleReached: null,
    aliases: [],
    columns: {},
  };
  const answers = distinctFrom.map((other) => ({ id: uuidv7(), actors: [actor.id, other] }));
  const entriesOn = (day: CivilDate): AnyNewEntry[] => [
    { id: entry, type: "actor", happenedOn: day, payload: { ...actor, registerFrom: day } },
    ...answers.map(({ id, actors }): AnyNewEntry => {
      return { id, type: "distinct", happenedOn: day, payload: { actors } };
    }),
  ];
  return { actor, entriesOn };
}

/** Municipalities of the register: where whoever logs is comes first, then those with most actors. */
export function municipalitiesOf(
  register: readonly Actor[],
  { territory, municipality: own }: Pick<Actor, "territory" | "municipality">,
): readonly string[] {
  const counts = new Map<string, number>();
  for (const { municipality, territory: where } of register) {
    if (municipality === null) continue;
    // One of one's own territory goes before any other.
    const weight = territory !== null && where === territory ? 1000 : 1;
    counts.set(municipality, (counts.get(municipality) ?? 0) + weight);
  }
  if (own !== null) counts.set(own, Number.POSITIVE_INFINITY);
  return [...counts]
    .sort(([a, x], [b, y]) => (x === y ? a.localeCompare(b, "it") : y - x))
    .map(([municipality]) => municipality);
}

/** The territory of everybody else in that municipality; null where they are in none, or in several. */
export function territoryOf(
  municipality: string | null,
  register: readonly Actor[],
): string | null {
  if (municipality === null) return null;
  const there = register.filter((actor) => plain(actor.municipality ?? "") === plain(municipality));
  const territories = new Set(there.map(({ territory }) => territory));
  const [only = null] = territories;
  return territories.size === 1 ? only : null;
}

function slug(label: string): string {
  const words = plain(label).replace(/[^a-z0-9]+/g, "-");
  return words.replace(/^-|-$/g, "").slice(0, 40) || "realta";
}

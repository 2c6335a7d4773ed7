/** A programme of so many actors and ties at three waves, with some ties other ones at each. */
import { type AnyNewEntry, entryIdFrom, type ProgrammeSettings } from "@legami/core";

const KINDS = ["lab", "institution", "private", "association", "informal"];
const WAVES = [
  { id: "t0", date: "2020-10-22", official: true },
  { id: "m6", date: "2021-04-22", official: true },
  { id: "m12", date: "2021-10-22", official: true },
];
const SETTINGS: ProgrammeSettings = {
  id: "molte",
  name: "Molte realtà",
  timezone: "Europe/Rome",
  t0: "2020-10-22",
  timeline: "dated",
  waves: WAVES,
  territories: ["nord", "sud", "est"].map((id) => ({
    id,
    label: id,
    in: { it: `a ${id}`, en: `in ${id}` },
    role: "receiving",
  })),
  parameters: {},
  indicators: [],
  simulated: "Dati simulati: una rete a caso.",
  seed: 1,
  lenses: ["given"],
  observation: "complete",
  weightMax: 1,
};

export function manyActors(
  actors: number,
  ties: number,
): { readonly settings: ProgrammeSettings; readonly entries: readonly AnyNewEntry[] } {
  const random = chance(1);
  const ids = Array.from({ length: actors }, (_, index) => `a${String(index).padStart(4, "0")}`);
  const entries: AnyNewEntry[] = [entry("programme", WAVES[0]?.date ?? "", SETTINGS)];
  ids.forEach((id, index) => {
    entries.push(entry("actor", WAVES[0]?.date ?? "", actorOf(id, index)));
  });
  for (const { id: wave, date } of WAVES) {
    const pairs = new Set<string>();
    while (pairs.size < ties) {
      const a = Math.floor(random() * actors);
      // Most ties stay in the territory, as they do.
      const b =
        random() < 0.8
          ? (a + 3 * Math.floor((random() * actors) / 3)) % actors
          : Math.floor(random() * actors);
      if (a !== b) pairs.add(`${ids[Math.min(a, b)]} ${ids[Math.max(a, b)]}`);
    }
    for (const pair of pairs) {
      const [source = "", target = ""] = pair.split(" ");
      const weight = Math.ceil(random() * 10) / 10;
      entries.push(entry("given-tie", date, { wave, source, target, weight }));
    }
    // No two waves of the same number: a step is seen by it.
    ties += 7;
  }
  return { settings: SETTINGS, entries };
}

function actorOf(id: string, index: number) {
  return {
    id,
    label: `Realtà ${index}`,
    kind: KINDS[index % KINDS.length],
    territory: SETTINGS.territories[index % 3]?.id,
    municipality: null,
    lat: null,
    lon: null,
    registerFrom: null,
    registerTo: null,
    peopleReached: null,
    aliases: [],
    columns: {},
  };
}

function entry(type: string, happenedOn: string, payload: unknown): AnyNewEntry {
  return {
    id: entryIdFrom({ type, happenedOn, payload } as never),
    type,
    happenedOn,
    payload,
  } as AnyNewEntry;
}

function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 16807) % 2147483647;
    return state / 2147483647;
  };
}

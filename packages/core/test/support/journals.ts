/** Journals for tests, built from as few words as the case needs. */
import type {
  Actor,
  AnyNewEntry,
  Entry,
  EntryPayloads,
  EntryType,
  ProgrammeSettings,
  Wave,
} from "../../src/index.ts";

const WAVES: readonly Wave[] = [
  { id: "t0", date: "2020-10-22", official: true },
  { id: "m12", date: "2021-10-22", official: true },
];

/** A programme of two territories and an outside, with waves t0 and m12. */
export function settings(changes: Partial<ProgrammeSettings> = {}): ProgrammeSettings {
  return {
    id: "test",
    name: "Test",
    timezone: "Europe/Rome",
    t0: "2020-10-22",
    timeline: "dated",
    waves: WAVES,
    territories: [
      {
        id: "north",
        label: "North",
        in: { it: "nel Nord", en: "in the North" },
        role: "receiving",
      },
      { id: "south", label: "South", in: { it: "nel Sud", en: "in the South" }, role: "receiving" },
      { id: "away", label: "Away", in: { it: "fuori", en: "elsewhere" }, role: "outside" },
    ],
    parameters: {},
    indicators: [],
    simulated: null,
    seed: null,
    lenses: ["declared", "enacted"],
    observation: "recorded",
    weightMax: null,
    ...changes,
  };
}

/** Settings of a file with undated waves T1 and T2, where every dyad is observed. */
function flatSettings(changes: Partial<ProgrammeSettings> = {}): ProgrammeSettings {
  return settings({
    timeline: "ordinal",
    t0: null,
    waves: [
      { id: "T1", date: "0001-01-01", official: true },
      { id: "T2", date: "0002-01-01", official: true },
    ],
    lenses: ["given"],
    observation: "complete",
    ...changes,
  });
}

export function actor(id: string, changes: Partial<Actor> = {}): Actor {
  return {
    id,
    label: id.toUpperCase(),
    kind: null,
    territory: null,
    municipality: null,
    lat: null,
    lon: null,
    registerFrom: null,
    registerTo: null,
    peopleReached: null,
    aliases: [],
    columns: {},
    ...changes,
  };
}

/** One thing said in a journal; ids and sequence come from its place. */
export type Said = {
  [Type in EntryType]: [type: Type, payload: EntryPayloads[Type], on?: string | undefined];
}[EntryType];

/** A journal: the programme first, then the actors, then what was said. */
export function journal(
  programme: ProgrammeSettings,
  actors: readonly Actor[],
  said: readonly Said[],
): Entry[] {
  const start = programme.waves[0]?.date ?? "2020-10-22";
  const rows: Said[] = [
    ["programme", programme, start],
    ...actors.map((each): Said => ["actor", each, each.registerFrom ?? start]),
    ...said,
  ];
  return rows.map(([type, payload, on], index) => {
    const entry = {
      id: `entry-${index + 1}`,
      type,
      payload,
      happenedOn: on ?? start,
    } as AnyNewEntry;
    return {
      ...entry,
      seq: index + 1,
      recordedAt: `2021-01-01T00:00:00.${String(index % 1000).padStart(3, "0")}Z`,
    };
  });
}

/** One side's answer in a wave. */
export function says(
  reporter: string,
  target: string,
  level: number | null,
  wave: string | null = "t0",
  more: { frequency?: number; trust?: number; on?: string } = {},
): Said {
  const { frequency = null, trust = null, on } = more;
  return ["assessment", { wave, reporter, target, level, frequency, trust }, on];
}

/** An actor that answered about everyone. */
export function answered(id: string, wave: string, roster: "all" | string[] = "all"): Said {
  return ["response", { wave, actor: id, asked: true, answered: true, roster }];
}

export type Pair = readonly [source: string, target: string, weight?: number];

/** A flat network at T1 and T2: its ties with weights, or without. */
export function flatJournal(
  actors: readonly (string | Actor)[],
  before: readonly Pair[],
  after: readonly Pair[] = [],
  changes: Partial<ProgrammeSettings> = {},
): Entry[] {
  const tie =
    (wave: string) =>
    ([source, target, weight]: Pair): Said => [
      "given-tie",
      { wave, source, target, weight: weight ?? null },
    ];
  return journal(
    flatSettings(changes),
    actors.map((each) => (typeof each === "string" ? actor(each) : each)),
    [...before.map(tie("T1")), ...after.map(tie("T2"))],
  );
}

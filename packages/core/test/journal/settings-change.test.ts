import { beforeEach, describe, expect, it } from "vitest";
import { checkEntry } from "../../src/journal/entry-check.ts";
import { JournalFacts } from "../../src/journal/journal-facts.ts";
import type { AnyNewEntry, EntryPayloads, EntryType } from "../../src/model/entry.ts";
import type { ProgrammeSettings } from "../../src/model/programme.ts";

const inRho = { it: "nel Rhodense", en: "in Rho" };
const SETTINGS: ProgrammeSettings = {
  id: "p",
  name: "Programma",
  timezone: "Europe/Rome",
  t0: "2020-10-22",
  timeline: "dated",
  waves: [
    { id: "t0", date: "2020-10-22", official: true },
    { id: "m12", date: "2021-10-22", official: true },
  ],
  territories: [
    { id: "rho", label: "Rhodense", in: inRho, role: "holder" },
    { id: "pv", label: "Pavia", in: inRho, role: "receiving" },
  ],
  parameters: { eventWeights: { festival: 0.5, fair: 0.2 } },
  indicators: [{ id: "workshops", label: "Workshops", target: 3, phase: null }],
  simulated: null,
  seed: null,
  lenses: ["declared"],
  observation: "recorded",
  weightMax: null,
};

describe("a change of the settings", () => {
  let facts: JournalFacts;
  let made = 0;
  const learn = <Type extends EntryType>(type: Type, payload: unknown) => {
    const entry = {
      id: `e${++made}`,
      type,
      happenedOn: "2021-03-01",
      payload: payload as EntryPayloads[Type],
    } as AnyNewEntry;
    facts.learn({ ...entry, recordedBy: "coordinator" });
    return entry;
  };
  let opening: AnyNewEntry;
  beforeEach(() => {
    facts = new JournalFacts();
    opening = learn("programme", SETTINGS);
  });

  const problemsOf = (changes: Partial<ProgrammeSettings>) =>
    checkEntry(facts, {
      id: "next",
      type: "programme",
      happenedOn: "2020-10-22",
      payload: { ...SETTINGS, ...changes },
      corrects: opening.id,
    }).map(({ pointer, rule }) => [pointer, rule]);

  it("may add, rename and take out what nobody has used", () => {
    expect(problemsOf({ name: "Altro" })).toEqual([]);
    expect(problemsOf({ waves: SETTINGS.waves.slice(0, 1) })).toEqual([]);
    expect(problemsOf({ territories: [], indicators: [], parameters: {} })).toEqual([]);
  });

  it.each([
    [
      "actor",
      { id: "a", territory: "pv" },
      { territories: SETTINGS.territories.slice(0, 1) },
      "/territories",
    ],
    [
      "municipality",
      { municipality: "Pavia", territory: "pv" },
      { territories: [] },
      "/territories",
    ],
    ["assessment", { wave: "m12" }, { waves: SETTINGS.waves.slice(0, 1) }, "/waves"],
    ["given-tie", { wave: "t0" }, { waves: [] }, "/waves"],
    ["response", { wave: "t0" }, { waves: [] }, "/waves"],
    [
      "event",
      { type: "fair" },
      { parameters: { eventWeights: { festival: 0.5 } } },
      "/parameters/eventWeights",
    ],
    ["progress", { indicator: "workshops", territory: null }, { indicators: [] }, "/indicators"],
    ["progress", { indicator: "w", territory: "rho" }, { territories: [] }, "/territories"],
    ["logging", { territory: "rho" }, { territories: [] }, "/territories"],
    ["diary", { territory: "rho" }, { territories: [] }, "/territories"],
    ["mention", { territory: "rho" }, { territories: [] }, "/territories"],
  ] as const)("keeps what %s entries name", (type, payload, changes, pointer) => {
    learn(type, payload);

    expect(problemsOf(changes)).toEqual([[`/payload${pointer}`, "in_use"]]);
  });

  it("may take out what only withdrawn entries named", () => {
    const note = learn("diary", { territory: "pv" });
    learn("retraction", { entry: note.id });

    expect(problemsOf({ territories: SETTINGS.territories.slice(0, 1) })).toEqual([]);
  });

  it("may say that the data are simulated, and not take it back", () => {
    expect(problemsOf({ simulated: "Dati inventati." })).toEqual([]);

    facts = new JournalFacts();
    opening = learn("programme", { ...SETTINGS, simulated: "Dati inventati." });
    expect(problemsOf({})).toEqual([["/payload/simulated", "still_simulated"]]);
  });
});

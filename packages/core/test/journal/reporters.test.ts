import { expect, test } from "vitest";
import { reportersIn } from "../../src/journal/reporters.ts";
import type { EntryOf } from "../../src/model/entry.ts";
import type { ProgrammeSettings } from "../../src/model/programme.ts";

const SETTINGS: ProgrammeSettings = {
  id: "prova",
  name: "Prova",
  timezone: "Europe/Rome",
  t0: "2025-09-15",
  timeline: "dated",
  waves: [
    { id: "t0", date: "2025-09-15", official: true },
    { id: "m12", date: "2026-09-15", official: true },
  ],
  territories: [],
  parameters: { waveWindowDays: 20 },
  indicators: [],
  simulated: null,
  seed: null,
  lenses: ["declared"],
  observation: "recorded",
  weightMax: null,
};

function told(reporter: string, wave: string | null, happenedOn: string): EntryOf<"assessment"> {
  return {
    id: `${reporter} ${happenedOn}`,
    seq: 1,
    recordedAt: "2026-10-01T00:00:00.000Z",
    type: "assessment",
    happenedOn,
    payload: { wave, reporter, target: "x", level: 0, frequency: null, trust: null },
  };
}

test("who told of a tie, of none too, answered the wave that it says or whose window holds its day", () => {
  const all = [
    told("a", "t0", "2025-09-20"),
    told("a", "t0", "2025-09-20"),
    told("b", null, "2025-09-30"),
    told("c", "m12", "2025-09-15"),
    told("d", null, "2026-01-01"),
  ];
  expect([...reportersIn(all, SETTINGS, "t0")]).toEqual(["a", "b"]);
  expect([...reportersIn(all, SETTINGS, "m12")]).toEqual(["c"]);
  expect([...reportersIn([], SETTINGS, "t0")]).toEqual([]);
});

test("a narrower window holds fewer days", () => {
  const narrow = { ...SETTINGS, parameters: { waveWindowDays: 10 } };
  expect([...reportersIn([told("b", null, "2025-09-30")], narrow, "t0")]).toEqual([]);
});

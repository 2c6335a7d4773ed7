import type { ProgrammeHead } from "../../src/api/wire.ts";

/** A programme of three waves and one later entry, as the API describes it. */
export const PROGRAMME: ProgrammeHead = {
  settings: {
    id: "esempio",
    name: "Esempio",
    timezone: "Europe/Rome",
    t0: "2020-10-22",
    timeline: "dated",
    waves: [],
    territories: [],
    parameters: {},
    indicators: [],
    simulated: null,
    seed: null,
    lenses: ["declared", "enacted"],
    observation: "recorded",
    weightMax: null,
  },
  head: { seq: 1, hash: "0" },
  moments: [
    { at: "t0", date: "2020-10-22", kind: "wave", official: true },
    { at: "m6", date: "2021-04-22", kind: "wave", official: true },
    { at: "m12", date: "2021-10-22", kind: "wave", official: true },
    { at: "2021-12-20", date: "2021-12-20", kind: "last-entry", official: false },
  ],
  lenses: ["declared", "enacted"],
  scopes: ["ALL", "LO", "T:pavia"],
};

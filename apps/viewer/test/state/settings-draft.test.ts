import type { ProgrammeSettings } from "@legami/core";
import { describe, expect, test } from "vitest";
import { eventTypeNamed, withEventType, withoutPlace } from "../../src/state/event-types.ts";
import { changesParameters, differences } from "../../src/state/settings-differences.ts";
import { draftOf, numberIn, type SettingsDraft } from "../../src/state/settings-draft.ts";
import { settingsOf } from "../../src/state/settings-read.ts";

const SETTINGS: ProgrammeSettings = {
  id: "prova",
  name: "Prova",
  timezone: "Europe/Rome",
  t0: "2020-10-22",
  timeline: "dated",
  waves: [
    { id: "t0", date: "2020-10-22", official: true },
    { id: "m12", date: "2021-10-22", official: true },
  ],
  territories: [
    { id: "rho", label: "Rhodense", in: { it: "nel Rhodense", en: "in Rho" }, role: "holder" },
  ],
  parameters: { changeThreshold: 0.2, eventWeights: { visit: 0.3 } },
  indicators: [{ id: "w", label: "Laboratori", target: 3.5, phase: "final" }],
  simulated: null,
  seed: 7,
  lenses: ["declared", "enacted"],
  observation: "recorded",
  weightMax: null,
};

const DRAFT = draftOf(SETTINGS, "it");
const withDraft = (patch: Partial<SettingsDraft>) => settingsOf({ ...DRAFT, ...patch }, SETTINGS);
const withNumber = (place: string, text: string) =>
  withDraft({ parameters: { ...DRAFT.parameters, [place]: text } });

describe("settings as a form", () => {
  test.each(["it", "en"] as const)("come back as they were, in %s", (lang) => {
    expect(settingsOf(draftOf(SETTINGS, lang), SETTINGS)).toEqual({
      settings: SETTINGS,
      errors: {},
    });
  });

  test("are written as people write: days, decimal commas, nothing for none", () => {
    expect(DRAFT).toMatchObject({ t0: "22/10/2020", indicators: [{ target: "3,5" }] });
    expect(DRAFT.parameters).toMatchObject({ changeThreshold: "0,2", "classCuts.1": "0,7" });
    expect(withDraft({ t0: "" }).settings?.t0).toBeNull();
    expect(numberIn(" 1.5 ")).toBe(1.5);
    expect(["", "1,5,2", "x", "1e9", "∞"].map(numberIn)).toEqual([null, null, null, null, null]);
  });

  test("differ by every text of a row that has no code yet, and by a row as a whole where it has one", () => {
    const row = { id: "", label: "Laboratori aperti", target: "", phase: "" };
    const withRow = (id: string) => ({
      ...DRAFT,
      indicators: [...DRAFT.indicators, { ...row, id }],
    });
    const found = (id: string) =>
      differences(DRAFT, withRow(id)).map(({ place, from, to }) => [place.join("/"), from, to]);
    expect(found("")).toContainEqual(["indicators//label", null, "Laboratori aperti"]);
    expect(found("")).not.toContainEqual(["indicators/", null, ""]);
    expect(found("aperti")).toEqual([["indicators/aperti", null, "aperti"]]);
  });

  test("only say of parameters what is not usual, or was said before", () => {
    expect(withNumber("classCuts.0", "0,5").settings?.parameters).toEqual({
      ...SETTINGS.parameters,
      classCuts: [0.5, 0.7],
    });
    expect(withNumber("changeThreshold", "0.1").settings?.parameters["changeThreshold"]).toBe(0.1);
    expect(withNumber("eventWeights.contact", "0,6").settings?.parameters["eventWeights"]).toEqual({
      visit: 0.3,
      contact: 0.6,
    });
  });

  test.each([
    ["classCuts.0", "0,9", ["parameters.classCuts.0", "parameters.classCuts.1"]],
    ["observedShare", "1,5", ["parameters.observedShare"]],
    ["staleDays", "presto", ["parameters.staleDays"]],
    ["communitySeeds", "1", ["parameters.communitySeeds"]],
  ])("refuse %s = %s where it is written", (place, text, places) => {
    const { settings, errors } = withNumber(place, text);
    expect(settings).toBeNull();
    expect(Object.keys(errors)).toEqual(places);
  });

  test("refuse what is missing, repeated, out of order or no day", () => {
    const { settings, errors } = withDraft({
      name: " ",
      t0: "31/02/2020",
      territories: [...DRAFT.territories, { ...DRAFT.territories[0], it: "" } as never],
      waves: [...DRAFT.waves, { id: "m6", date: "22/04/2021", official: false }],
      indicators: [{ id: "w", label: "x", target: "tre", phase: "" }],
    });
    expect(settings).toBeNull();
    expect(errors).toEqual({
      name: "required",
      t0: "noDay",
      "territories.1.it": "required",
      "territories.1.id": "repeated",
      "waves.2.date": "order",
      "indicators.0.target": "number",
    });
  });

  test("take types of events of the programme's own, and let go of them", () => {
    const added = withEventType(DRAFT.parameters, "cena di quartiere");
    expect(withDraft({ parameters: added }).errors).toEqual({
      "parameters.eventWeights.cena di quartiere": "number",
    });
    const weighed = { ...added, "eventWeights.cena di quartiere": "0,5" };
    expect(withDraft({ parameters: weighed }).settings?.parameters["eventWeights"]).toEqual({
      visit: 0.3,
      "cena di quartiere": 0.5,
    });
    const less = withoutPlace(DRAFT.parameters, "eventWeights.visit");
    expect(withDraft({ parameters: less }).settings?.parameters["eventWeights"]).toEqual({});
    expect(differences(DRAFT, { ...DRAFT, parameters: less })).toEqual([
      { place: ["parameters", "eventWeights.visit"], from: "0,3", to: null },
    ]);
  });

  test.each([
    ["  Cena   di quartiere ", { type: "Cena di quartiere", fault: null }],
    [" ", { type: null, fault: "required" }],
    ["VISIT", { type: null, fault: "repeated" }],
    ["contatto", { type: null, fault: "repeated" }],
  ])("name a type of events: «%s»", (text, told) => {
    expect(eventTypeNamed(text, ["visit", "contact", "Contatto"])).toEqual(told);
  });

  test("give a new row a code made of its name, and English its own words", () => {
    const row = { id: "", label: "Rho", it: "a Rho", en: "", role: "receiving" as const };
    const { settings } = withDraft({ territories: [...DRAFT.territories, row, row] });
    expect(settings?.territories.slice(1)).toMatchObject([
      { id: "rho-2", in: { it: "a Rho", en: "in Rho" } },
      { id: "rho-3" },
    ]);
  });
});

describe("what differs", () => {
  test("is told place by place, a row that came or went once", () => {
    const after: SettingsDraft = {
      ...DRAFT,
      name: "Altro",
      waves: DRAFT.waves.slice(0, 1),
      territories: DRAFT.territories.map((one) => ({ ...one, label: "Rho" })),
      parameters: { ...DRAFT.parameters, staleDays: "300" },
    };
    const found = differences(DRAFT, after);
    expect(found).toEqual([
      { place: ["name"], from: "Prova", to: "Altro" },
      { place: ["territories", "rho", "label"], from: "Rhodense", to: "Rho" },
      { place: ["waves", "m12"], from: "m12", to: null },
      { place: ["parameters", "staleDays"], from: "270", to: "300" },
    ]);
    expect(changesParameters(found)).toBe(true);
    expect(changesParameters(found.slice(0, 3))).toBe(false);
    expect(differences(DRAFT, DRAFT)).toEqual([]);
  });
});

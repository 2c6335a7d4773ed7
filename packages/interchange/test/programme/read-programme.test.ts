import { existsSync, readdirSync, readFileSync } from "node:fs";
import {
  checkEntries,
  DEFAULT_PARAMETERS,
  type EntryType,
  JournalFacts,
  resolveParameters,
} from "@legami/core";
import { describe, expect, it } from "vitest";
import { readProgramme } from "../../src/index.ts";
import { readFolder, settingsWith } from "../support/files.ts";

/** Day, payload and personal text of the entries of a type. */
function said(type: EntryType, changes: Parameters<typeof readFolder>[0] = {}): unknown[] {
  return readFolder(changes).entries.flatMap((entry) =>
    entry.type === type ? [[entry.happenedOn, entry.payload, entry.personal]] : [],
  );
}

describe("readProgramme", () => {
  it("reads the settings, with what is left out as the contract says", () => {
    const { settings, entries, notes } = readFolder();

    expect(settings).toEqual({
      id: "prova",
      name: "Programma di prova",
      timezone: "Europe/Rome",
      t0: "2024-01-15",
      timeline: "dated",
      waves: [
        { id: "t0", date: "2024-01-15", official: true },
        { id: "m6", date: "2024-07-15", official: true },
      ],
      territories: [
        { id: "nord", label: "Nord", in: { it: "a Nord", en: "in the North" }, role: "holder" },
        { id: "sud", label: "Sud", in: { it: "a Sud", en: "in the South" }, role: "receiving" },
      ],
      parameters: { contactHalfLifeDays: 90, eventWeights: { festa: 0.5 } },
      indicators: [{ id: "labs", label: "Laboratori aperti", target: 12, phase: "final" }],
      simulated: null,
      seed: 7,
      lenses: ["declared", "enacted", "combined"],
      observation: "recorded",
      weightMax: null,
    });
    expect(entries[0]).toMatchObject({
      type: "programme",
      happenedOn: "2024-01-15",
      payload: settings,
    });
    expect(resolveParameters(settings.parameters)).toMatchObject({
      ...DEFAULT_PARAMETERS,
      ...{
        contactHalfLifeDays: 90,
        eventWeights: { ...DEFAULT_PARAMETERS.eventWeights, festa: 0.5 },
      },
    });
    expect(notes).toEqual([]);
  });

  it("needs no more than programme.json with id and name, and actors.csv", () => {
    const { settings, entries } = readProgramme([
      { name: "programme.json", content: '\uFEFF{"id": "x", "name": "X"}\r\n' },
      { name: "ACTORS.csv", content: "id\na\n" },
    ]);

    expect(settings).toMatchObject({
      t0: null,
      waves: [],
      territories: [],
      parameters: {},
      seed: null,
    });
    expect(entries.map(({ type, happenedOn }) => [type, happenedOn])).toEqual([
      ["programme", "0001-01-01"],
      ["actor", "0001-01-01"],
    ]);
  });

  it("describes actors from the first day they were on the register, else from t0", () => {
    expect(said("actor")).toMatchObject([
      [
        "2024-01-15",
        { id: "a", kind: "lab", peopleReached: 120, aliases: ["Ada lab", "ADA"] },
        undefined,
      ],
      ["2024-01-15", { id: "b", kind: "private" }, undefined],
      ["2024-07-15", { id: "c", kind: "association", registerFrom: "2024-07-15" }, undefined],
    ]);
  });

  it("dates an assessment by its own date, else by its wave, and keeps an empty level as no answer", () => {
    expect(said("assessment")).toEqual([
      [
        "2024-01-20",
        { wave: "t0", reporter: "a", target: "b", level: 4, frequency: 3, trust: 3 },
        undefined,
      ],
      [
        "2024-01-15",
        { wave: "t0", reporter: "b", target: "a", level: null, frequency: null, trust: null },
        undefined,
      ],
      [
        "2024-07-15",
        { wave: "m6", reporter: "a", target: "b", level: 5, frequency: null, trust: 4 },
        undefined,
      ],
    ]);
  });

  it("reports an answer far from its wave, and does not move it", () => {
    const { entries, notes } = readFolder({
      "assessments.csv":
        "wave,date,reporter,target,level\nt0,2024-02-14,a,b,1\nt0,2024-02-15,b,a,1\n",
    });

    expect(notes).toMatchObject([
      {
        code: "date-off-wave",
        file: "assessments.csv",
        row: 3,
        column: "date",
        values: { days: 31, wave: "t0" },
      },
    ]);
    expect(entries.filter(({ type }) => type === "assessment")).toMatchObject([
      { happenedOn: "2024-02-14" },
      { happenedOn: "2024-02-15", payload: { wave: "t0" } },
    ]);
  });

  it("gathers an event from the rows of its participants, with its notes kept apart", () => {
    expect(said("event")).toEqual([
      [
        "2024-02-01",
        { event: "e1", type: "contact", participants: ["a", "b"], weight: null, logger: "Rita" },
        { note: "prima visita" },
      ],
      [
        "2024-07-20",
        { event: "e2", type: "festa", participants: ["a", "c"], weight: null, logger: null },
        undefined,
      ],
    ]);
  });

  it("gathers an agreement from the rows of its signatories", () => {
    expect(said("agreement")).toEqual([
      [
        "2024-01-15",
        { agreement: "p", from: "2024-01-15", to: null, signatories: ["a", "b"] },
        undefined,
      ],
    ]);
  });

  it("reads responses with whole rosters, rosters by id, and none for who was not asked", () => {
    expect(said("response")).toEqual([
      [
        "2024-01-15",
        { wave: "t0", actor: "a", asked: true, answered: true, roster: "all" },
        undefined,
      ],
      [
        "2024-01-15",
        { wave: "t0", actor: "b", asked: true, answered: false, roster: ["a", "c"] },
        undefined,
      ],
      [
        "2024-07-15",
        { wave: "m6", actor: "b", asked: false, answered: false, roster: [] },
        undefined,
      ],
    ]);
  });

  it("reads logging, documents, progress, diary and municipalities", () => {
    expect(said("logging")).toEqual([
      [
        "2024-01-15",
        { from: "2024-01-15", to: null, territory: "nord", relation: "LO" },
        undefined,
      ],
    ]);
    expect(said("documentary")).toEqual([
      [
        "2024-01-15",
        { source: "a", target: "b", level: 3, kind: "management", basis: "§1" },
        undefined,
      ],
    ]);
    expect(said("progress")).toEqual([
      ["2024-06-30", { indicator: "labs", territory: "nord", value: 7 }, { note: "quasi" }],
    ]);
    expect(said("diary")).toEqual([
      ["2024-03-01", { territory: "nord" }, { text: "Il gruppo si è allargato.", author: "Rita" }],
    ]);
    expect(said("municipality")).toMatchObject([
      ["2024-01-15", { municipality: "Rho", territory: "nord", lat: 45.53, lon: 9.04 }, undefined],
      ["2024-01-15", { municipality: "Pavia" }, undefined],
    ]);
  });

  it("makes no id from personal text, and tells pages of one day apart", () => {
    const diary = (text: string) =>
      readFolder({ "diary.csv": `date,text\n2024-03-01,${text}\n2024-03-01,zz\n` });
    const ids = (text: string) =>
      diary(text).entries.flatMap(({ type, id }) => (type === "diary" ? [id] : []));

    expect(new Set(ids("uno")).size).toBe(2);
    expect(ids("uno")).toEqual(ids("due"));
  });

  it("tells the ids of two programmes apart", () => {
    const ids = new Set(readFolder().entries.map(({ id }) => id));

    expect(
      readFolder(settingsWith({ id: "altra" })).entries.filter(({ id }) => ids.has(id)),
    ).toEqual([]);
  });

  it("notes files it does not know, places it does not know and actors off the register", () => {
    const { notes } = readFolder({
      "notes.csv": "x\n",
      "actors.csv": "id,municipality,lat,lon\na,Lodi,,\nb,Rho,,\nc,Como,45.8,9.1\n",
      "ties.csv": "source,target,date,level\na,a,2024-01-15,1\n",
    });

    expect(notes.map(({ code, file, row }) => `${code} ${file} ${row}`)).toEqual([
      "unknown-file notes.csv null",
      "unknown-municipality actors.csv 2",
      "self-tie ties.csv 2",
    ]);
    expect(
      readFolder({ "ties.csv": "source,target,date,level\na,c,2024-01-15,1\n" }).notes,
    ).toMatchObject([
      {
        code: "off-register",
        file: "ties.csv",
        row: 2,
        column: "target",
        found: "c",
        values: { moment: "2024-01-15" },
      },
    ]);
  });

  it("takes any territory where the programme lists none", () => {
    expect(
      said("actor", {
        ...settingsWith({ territories: [] }),
        "actors.csv": "id,territory\na,est\nb,\nc,\n",
      }),
    ).toMatchObject([
      ["2024-01-15", { territory: "est" }, undefined],
      ["2024-01-15", { territory: null }, undefined],
      ["2024-01-15", { territory: null }, undefined],
    ]);
  });

  const baseline = new URL("../../../../data/baseline/", import.meta.url);
  const isThere = existsSync(new URL("programme.json", baseline));

  it.skipIf(!isThere)("reads the real baseline", () => {
    const files = readdirSync(baseline).map((name) => ({
      name,
      content: readFileSync(new URL(name, baseline)),
    }));
    const { settings, entries, notes } = readProgramme(files);
    const count = (type: EntryType) => entries.filter((entry) => entry.type === type).length;

    expect(settings.waves).toEqual([{ id: "t0", date: "2020-10-22", official: true }]);
    expect([count("actor"), count("documentary"), count("municipality")]).toEqual([64, 99, 13]);
    expect(notes.filter(({ code }) => code !== "unknown-file")).toEqual([]);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  });

  it("has the territories that its tables name where it lists none", () => {
    const data = readFolder(settingsWith({ territories: [] }));

    expect(data.settings.territories.map(({ id }) => id)).toEqual(["nord", "sud"]);
    expect(checkEntries(new JournalFacts(), data.entries)).toEqual([]);
  });
});

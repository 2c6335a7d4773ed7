import { describe, expect, it } from "vitest";
import { describeProblem, type InputProblem } from "../../src/index.ts";
import { PROGRAMME_FILES, problemsOf, readFolder, settingsWith } from "../support/files.ts";

type Broken = Partial<InputProblem> & {
  readonly what: string;
  readonly files: Readonly<Record<string, string | null>>;
};

const json = (fields: Readonly<Record<string, unknown>>) => settingsWith(fields);
const PROGRAMME = "programme.json";
const WAVE = { id: "t0", date: "2024-01-15" };

const BROKEN_SETTINGS: readonly Broken[] = [
  {
    what: "no programme.json",
    files: { [PROGRAMME]: null },
    code: "missing-file",
    file: PROGRAMME,
  },
  { what: "an empty programme.json", files: { [PROGRAMME]: "" }, code: "invalid-json", row: 1 },
  {
    what: "a comma too many",
    files: { [PROGRAMME]: '{\n  "id": "x",\n}' },
    code: "invalid-json",
    row: 3,
    found: "}",
    values: { character: 1, max: 20 },
  },
  {
    what: "a line break in a text",
    files: { [PROGRAMME]: '{"id": "x\n"}' },
    code: "invalid-json",
    row: 1,
  },
  {
    what: "a name without quotation marks",
    files: { [PROGRAMME]: "{id: 1}" },
    code: "invalid-json",
    row: 1,
    found: "id: 1}",
  },
  {
    what: "something after the end",
    files: { [PROGRAMME]: "{} x" },
    code: "invalid-json",
    row: 1,
    found: "x",
  },
  {
    what: "a number of no JSON",
    files: { [PROGRAMME]: '{"seed": 01}' },
    code: "invalid-json",
    row: 1,
  },
  {
    what: "half a character",
    files: { [PROGRAMME]: '{"id": "\\ud800"}' },
    code: "invalid-json",
    row: 1,
  },
  {
    what: "brackets without end",
    files: { [PROGRAMME]: "[".repeat(100_000) },
    code: "json-too-deep",
    row: 1,
  },
  {
    what: "a field twice",
    files: { [PROGRAMME]: '{"id": "x", "\\u0069d": "y"}' },
    code: "duplicate-field",
    row: 1,
    found: "id",
  },
  { what: "a list", files: { [PROGRAMME]: "[]" }, code: "invalid-field", column: "/", found: "[]" },
  { what: "no id", files: json({ id: null }), code: "missing-field", column: "/id" },
  { what: "an empty name", files: json({ name: "  " }), code: "invalid-field", column: "/name" },
  {
    what: "an unknown field",
    files: json({ "t/0": 1 }),
    code: "unknown-field",
    column: "/t~10",
    found: "t/0",
  },
  {
    what: "an unknown field of a wave",
    files: json({ waves: [{ ...WAVE, data: 1 }] }),
    code: "unknown-field",
    column: "/waves/0/data",
    found: "data",
  },
  {
    what: "a field called as the prototype",
    files: { [PROGRAMME]: '{"__proto__": {"id": "x"}}' },
    code: "unknown-field",
    column: "/__proto__",
  },
  {
    what: "an unknown time zone",
    files: json({ timezone: "Roma" }),
    code: "invalid-field",
    column: "/timezone",
  },
  {
    what: "a wave without a date",
    files: json({ waves: [{ id: "t0" }] }),
    code: "missing-field",
    column: "/waves/0/date",
  },
  {
    what: "a wave on no day",
    files: json({ waves: [{ id: "t0", date: "2024-02-30" }] }),
    code: "invalid-field",
    column: "/waves/0/date",
    found: '"2024-02-30"',
  },
  {
    what: "waves out of order",
    files: json({ waves: [WAVE, { id: "m6", date: "2024-01-15" }] }),
    code: "waves-not-ascending",
    column: "/waves/1/date",
  },
  {
    what: "a wave twice",
    files: json({ waves: [WAVE, { id: "t0", date: "2024-02-15" }] }),
    code: "duplicate-id",
    column: "/waves/1/id",
    found: '"t0"',
  },
  {
    what: "a wave that is a text",
    files: json({ waves: ["t0"] }),
    code: "invalid-field",
    column: "/waves/0",
    found: '"t0"',
  },
  {
    what: "waves that are no list",
    files: json({ waves: {} }),
    code: "invalid-field",
    column: "/waves",
  },
  {
    what: "an official wave in words",
    files: json({ waves: [{ ...WAVE, official: "yes" }] }),
    code: "invalid-field",
    column: "/waves/0/official",
  },
  {
    what: "an unknown role",
    files: json({ territories: [{ id: "x", role: "boss" }] }),
    code: "invalid-field",
    column: "/territories/0/role",
    found: '"boss"',
  },
  {
    what: "a territory twice",
    files: json({ territories: [{ id: "x" }, { id: "x" }] }),
    code: "duplicate-id",
    column: "/territories/1/id",
  },
  {
    what: "an unknown parameter",
    files: json({ parameters: { constructor: 1 } }),
    code: "unknown-field",
    column: "/parameters/constructor",
  },
  {
    what: "a parameter in words",
    files: json({ parameters: { staleDays: "many" } }),
    code: "invalid-parameter",
    column: "/parameters/staleDays",
    found: '"many"',
  },
  {
    what: "cuts in the wrong order",
    files: json({ parameters: { classCuts: [0.7, 0.4] } }),
    code: "invalid-parameter",
    column: "/parameters/classCuts",
  },
  {
    what: "an unknown part of a parameter",
    files: json({ parameters: { dimensionWeights: { love: 1 } } }),
    code: "unknown-field",
    column: "/parameters/dimensionWeights",
    found: "love",
  },
  {
    what: "an indicator's target in words",
    files: json({ indicators: [{ id: "x", target: "12" }] }),
    code: "invalid-field",
    column: "/indicators/0/target",
  },
  {
    what: "an unknown phase",
    files: json({ indicators: [{ id: "x", phase: "dopo" }] }),
    code: "invalid-field",
    column: "/indicators/0/phase",
  },
  {
    what: "simulated as true",
    files: json({ simulated: true }),
    code: "invalid-field",
    column: "/simulated",
    found: "true",
  },
  { what: "a seed below 0", files: json({ seed: -1 }), code: "invalid-field", column: "/seed" },
];

const BROKEN_ROWS: readonly Broken[] = [
  {
    what: "no actors.csv",
    files: { "actors.csv": null },
    code: "missing-file",
    file: "actors.csv",
  },
  {
    what: "an actor in no territory",
    files: { "actors.csv": "id,territory\na,est\nb,\nc,\n" },
    code: "unknown-territory",
    file: "actors.csv",
    row: 2,
    column: "territory",
    found: "est",
  },
  {
    what: "an actor on the register from no day",
    files: { "actors.csv": "id,register_from\na,m12\nb,\nc,\n" },
    code: "unknown-moment",
    file: "actors.csv",
    row: 2,
    column: "register_from",
    found: "m12",
  },
  {
    what: "a municipality twice",
    files: { "municipalities.csv": "comune,lat,lon\nRho,45,9\nRho,45,9\n" },
    code: "duplicate-municipality",
    file: "municipalities.csv",
    row: 3,
    column: "comune",
  },
  {
    what: "a municipality without a place",
    files: { "municipalities.csv": "municipality,lat,lon\nRho,45,\n" },
    code: "missing-value",
    file: "municipalities.csv",
    row: 2,
    column: "lon",
  },
  {
    what: "an assessment in no wave",
    files: { "assessments.csv": "wave,reporter,target,level\nm3,a,b,1\n" },
    code: "unknown-wave",
    file: "assessments.csv",
    row: 2,
    column: "wave",
    found: "m3",
  },
  {
    what: "an assessment of nobody",
    files: { "assessments.csv": "wave,reporter,target,level\nt0,a,z,1\n" },
    code: "unknown-actor",
    file: "assessments.csv",
    row: 2,
    column: "target",
    found: "z",
  },
  {
    what: "the same report twice",
    files: { "assessments.csv": "wave,reporter,target,level\nt0,a,b,1\nt0,a,b,\n" },
    code: "duplicate-report",
    file: "assessments.csv",
    row: 3,
    column: "reporter",
  },
  {
    what: "an event of one actor",
    files: {
      "events.csv": "event,date,type,actor\ne1,2024-02-01,contact,a\ne1,2024-02-01,contact,a\n",
    },
    code: "too-few-participants",
    file: "events.csv",
    row: 2,
    column: "event",
    found: "e1",
  },
  {
    what: "an event on two days",
    files: {
      "events.csv": "event,date,type,actor\ne1,2024-02-01,contact,a\ne1,2024-02-02,contact,b\n",
    },
    code: "rows-disagree",
    file: "events.csv",
    row: 3,
    column: "date",
    found: "2024-02-02",
  },
  {
    what: "an event of two types",
    files: {
      "events.csv": "event,date,type,actor\ne1,2024-02-01,contact,a\ne1,2024-02-01,referral,b\n",
    },
    code: "rows-disagree",
    file: "events.csv",
    row: 3,
    column: "type",
  },
  {
    what: "an event logged by two",
    files: {
      "events.csv":
        "event,date,type,actor,logger\ne1,2024-02-01,contact,a,R\ne1,2024-02-01,contact,b,S\n",
    },
    code: "rows-disagree",
    file: "events.csv",
    row: 3,
    column: "logger",
  },
  {
    what: "an event of no type",
    files: {
      "events.csv": "event,date,type,actor\ne1,2024-02-01,toString,a\ne1,2024-02-01,toString,b\n",
    },
    code: "unknown-event-type",
    file: "events.csv",
    row: 2,
    column: "type",
    found: "toString",
  },
  {
    what: "an agreement as an event",
    files: {
      "events.csv": "event,date,type,actor\ne1,2024-02-01,agreement,a\ne1,2024-02-01,agreement,b\n",
    },
    code: "unknown-event-type",
    file: "events.csv",
    row: 2,
    found: "agreement",
  },
  {
    what: "an agreement that ends before it begins",
    files: {
      "agreements.csv":
        "agreement,date_from,date_to,actor\np,2024-02-01,2024-01-01,a\np,2024-02-01,2024-01-01,b\n",
    },
    code: "period-reversed",
    file: "agreements.csv",
    row: 2,
    column: "date_to",
  },
  {
    what: "an agreement with two ends",
    files: {
      "agreements.csv":
        "agreement,date_from,date_to,actor\np,2024-02-01,,a\np,2024-02-01,2024-09-01,b\n",
    },
    code: "rows-disagree",
    file: "agreements.csv",
    row: 3,
    column: "date_to",
  },
  {
    what: "an agreement of one",
    files: { "agreements.csv": "agreement,date_from,actor\np,2024-02-01,a\n" },
    code: "too-few-participants",
    file: "agreements.csv",
    row: 2,
  },
  {
    what: "asked in words",
    files: { "responses.csv": "wave,actor,asked,answered,roster\nt0,a,forse,no,all\n" },
    code: "not-yes-or-no",
    file: "responses.csv",
    row: 2,
    column: "asked",
    found: "forse",
  },
  {
    what: "answered without being asked",
    files: { "responses.csv": "wave,actor,asked,answered,roster\nt0,a,no,sì,all\n" },
    code: "answered-unasked",
    file: "responses.csv",
    row: 2,
    column: "answered",
  },
  {
    what: "an actor asked twice",
    files: {
      "responses.csv": "wave,actor,asked,answered,roster\nt0,a,si,no,all\nt0,a,si,si,all\n",
    },
    code: "duplicate-response",
    file: "responses.csv",
    row: 3,
    column: "actor",
  },
  {
    what: "a roster of strangers",
    files: { "responses.csv": "wave,actor,asked,answered,roster\nt0,a,1,0,b | z\n" },
    code: "unknown-actor",
    file: "responses.csv",
    row: 2,
    column: "roster",
    found: "z",
  },
  {
    what: "asked about nobody",
    files: { "responses.csv": "wave,actor,asked,answered,roster\nt0,a,1,0,\n" },
    code: "missing-value",
    file: "responses.csv",
    row: 2,
    column: "roster",
  },
  {
    what: "logging of no relation",
    files: { "logging.csv": "date_from,territory,relation\n2024-01-01,nord,XX\n" },
    code: "not-a-choice",
    file: "logging.csv",
    row: 2,
    column: "relation",
    found: "XX",
  },
  {
    what: "logging nowhere",
    files: { "logging.csv": "date_from,territory,relation\n2024-01-01,,LO\n" },
    code: "missing-value",
    file: "logging.csv",
    row: 2,
    column: "territory",
  },
  {
    what: "a documentary tie without a level",
    files: { "ties.csv": "source,target,date,level\na,b,2024-01-01,\n" },
    code: "missing-value",
    file: "ties.csv",
    row: 2,
    column: "level",
  },
  {
    what: "progress of no indicator",
    files: { "progress.csv": "indicator,date,value\nx,2024-01-01,1\n" },
    code: "unknown-indicator",
    file: "progress.csv",
    row: 2,
    column: "indicator",
    found: "x",
  },
  {
    what: "progress without a value",
    files: { "progress.csv": "indicator,date,value\nlabs,2024-01-01,\n" },
    code: "missing-value",
    file: "progress.csv",
    row: 2,
    column: "value",
  },
  {
    what: "an empty page of the diary",
    files: { "diary.csv": "date,text\n2024-01-01,\n" },
    code: "missing-value",
    file: "diary.csv",
    row: 2,
    column: "text",
  },
];

describe("readProgramme", () => {
  it.each([...BROKEN_SETTINGS, ...BROKEN_ROWS])(
    "refuses $what",
    ({ what: _, files, ...expected }) => {
      const problems = problemsOf(() => readFolder(files));
      const problem = problems.find(
        ({ code, row }) => code === expected.code && row === (expected.row ?? row),
      );

      expect(problem).toMatchObject(expected);
      if (problem === undefined) return;
      for (const sentence of [describeProblem(problem, "it"), describeProblem(problem, "en")]) {
        expect(sentence).toContain(problem.file);
        if (problem.row !== null)
          expect(sentence).toMatch(new RegExp(`(riga|row|line) ${problem.row}`));
        if (problem.column !== null) expect(sentence).toContain(problem.column);
        expect(sentence).not.toMatch(/undefined|\bof the register\b/);
      }
    },
  );

  it("reports all problems of all files at once", () => {
    const problems = problemsOf(() =>
      readFolder({
        "events.csv": "event,date,actor\n",
        "diary.csv": "date,text\n2024-13-01,x\n",
        "actors.csv": "id,lat,lon\na,,\nb,,9\nc,,\n",
      }),
    );

    expect(problems.map(({ file, code }) => `${file} ${code}`)).toEqual([
      "actors.csv incomplete-coordinates",
      "events.csv missing-column",
      "diary.csv not-a-date",
    ]);
  });

  it("reports all fields of programme.json that are wrong at once", () => {
    const fields = { id: 7, t0: "oggi", seed: 1.5, waves: [{ id: "t0" }, WAVE] };
    const problems = problemsOf(() => readFolder(json(fields)));

    expect(problems.map(({ column }) => column)).toEqual([
      "/waves/1/id",
      "/waves/0/date",
      "/id",
      "/t0",
      "/seed",
    ]);
  });

  it("refuses two files of one name", () => {
    const problems = problemsOf(() =>
      readFolder({ "Actors.CSV": PROGRAMME_FILES["actors.csv"] ?? "" }),
    );

    expect(problems).toMatchObject([{ code: "duplicate-file", file: "Actors.CSV" }]);
  });
});

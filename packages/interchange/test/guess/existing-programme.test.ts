import { type AnyNewEntry, JournalFacts } from "@legami/core";
import { describe, expect, it } from "vitest";
import {
  describeProblem,
  fatesIn,
  type ImportChoices,
  type ImportTarget,
  planImport,
} from "../../src/index.ts";
import { readFolder } from "../support/files.ts";

const { settings, entries } = readFolder();
const actors = entries.flatMap((entry) => (entry.type === "actor" ? [entry.payload] : []));
const TARGET: ImportTarget = {
  id: settings.id,
  name: settings.name,
  settings,
  actors,
  describedOn: {},
};

const actorsOf = (all: readonly AnyNewEntry[]) =>
  all.flatMap((one) => (one.type === "actor" ? [one.payload] : []));

const planned = (content: string, choices: ImportChoices = {}) =>
  planImport({ files: [{ name: "nuovi.csv", content }], target: TARGET, choices });

describe("rows that go into a programme", () => {
  it("find their actors by id, name or alias, whatever the capitals and blanks", () => {
    const plan = planned("Chi;Con chi;Livello\nAda lab; bea ;3\nADA;CAI;2\n");

    expect(plan.problems).toEqual([]);
    expect(plan.entries.map(({ type, payload }) => ({ type, ...payload }))).toMatchObject([
      { type: "assessment", wave: "m6", reporter: "a", target: "b", level: 3 },
      { type: "assessment", wave: "m6", reporter: "a", target: "c", level: 2 },
    ]);
  });

  it("are made twice from the same rows with the same ids", () => {
    const rows = "Chi;Con chi;Livello\nAda;Bea;3\nAda;Dino;2\n";

    expect(planned(rows).entries).toEqual(planned(rows).entries);
  });

  it("belong to the wave that is near their day, or to none", () => {
    const plan = planned("Chi;Con chi;Livello;Data\nAda;Bea;3;20/01/2024\nAda;Cai;2;01/04/2024\n");

    expect(plan.entries.map(({ payload }) => payload)).toMatchObject([
      { wave: "t0" },
      { wave: null },
    ]);
  });

  it("without a day have the one that is given for them", () => {
    const rows = "Chi;Con chi;Livello\nAda;Bea;3\n";

    expect(planned(rows, { date: "2024-01-20" }).entries).toMatchObject([
      { happenedOn: "2024-01-20", payload: { wave: "t0" } },
    ]);
    const fresh = planImport({
      files: [{ name: "nuovi.csv", content: rows }],
      target: { ...TARGET, settings: null, actors: [] },
      choices: { date: "2024-01-20" },
    });
    expect(fresh.opens).toMatchObject({
      timeline: "dated",
      waves: [{ id: "t0", date: "2024-01-20" }],
    });
  });

  it("with a day and no level are meetings, unless somebody says otherwise", () => {
    const rows = "Chi;Con chi;Data\nAda;Bea;20/03/2024\n";
    const [event] = planned(rows).entries;
    const [stated] = planned(rows, { means: "documentary", level: 3 }).entries;

    expect(event).toMatchObject({
      type: "event",
      happenedOn: "2024-03-20",
      payload: { type: "contact" },
    });
    expect(stated).toMatchObject({
      type: "documentary",
      payload: { source: "a", target: "b", level: 3 },
    });
  });

  it("bring new actors along, and ask about those that are probably there", () => {
    const rows = "Chi;Con chi;Livello\nAda;Associazione Cai;3\nAda;Dino e figli;4\n";
    const plan = planned(rows);

    expect(plan.questions).toMatchObject([
      { name: "Associazione Cai", rows: [2], candidate: { id: "c" }, answer: null },
    ]);
    const added = plan.entries.flatMap((one) => (one.type === "actor" ? one.payload.label : []));
    expect(added).toEqual(["Associazione Cai", "Dino e figli"]);

    const same = planned(rows, { names: { "Associazione Cai": "c" } });
    expect(same.questions).toMatchObject([{ rows: [2], answer: "same" }]);
    expect(actorsOf(same.entries)).toMatchObject([
      { id: "c", label: "Cai", aliases: ["Associazione Cai"] },
      { label: "Dino e figli" },
    ]);
    expect(same.entries.find(({ type }) => type === "assessment")?.payload).toMatchObject({
      target: "c",
    });

    const other = planned(rows, { names: { "Associazione Cai": null } });
    expect(other.questions).toMatchObject([{ rows: [2], answer: "different" }]);
    expect(actorsOf(other.entries).map(({ id }) => id)).toEqual([
      "associazione-cai",
      "dino-e-figli",
    ]);
    expect(other.entries.find(({ type }) => type === "distinct")?.payload).toEqual({
      actors: ["associazione-cai", "c"],
    });
  });

  it("are asked about once: the other writing is a name of the actor from then on", () => {
    const rows = "Chi;Con chi;Livello\nAda;Associazione Cai;3\n";
    const first = planned(rows, { names: { "Associazione Cai": "c" } });
    const [known] = actorsOf(first.entries);
    const register = actors.map((one) => (one.id === "c" && known !== undefined ? known : one));
    const again = planImport({
      files: [{ name: "nuovi.csv", content: rows.replace("Associazione", "ASSOCIAZIONE") }],
      target: { ...TARGET, actors: register },
      choices: {},
    });

    expect(again.questions).toEqual([]);
    expect(again.entries).toMatchObject([{ type: "assessment", payload: { target: "c" } }]);
  });

  it("that describe an actor by another name say both at once", () => {
    const plan = planned("Nome;Comune\nAssociazione Cai;Rho\n", {
      kind: "actors",
      names: { "Associazione Cai": "c" },
    });

    expect(actorsOf(plan.entries)).toMatchObject([
      { id: "c", label: "Cai", municipality: "Rho", aliases: ["Associazione Cai"] },
    ]);
    expect(plan.rows).toMatchObject([{ fate: "entries", entries: [0] }]);
  });

  it("of an actor that is new in the same file remember its other writing, too", () => {
    const rows = "Chi;Con chi;Livello\nAda;Cooperativa Girasole;3\nBea;Coop. Girasole;4\n";
    const [question] = planned(rows).questions;
    expect(question).toMatchObject({ name: "Coop. Girasole", candidate: { isNew: true } });

    const plan = planned(rows, { names: { "Coop. Girasole": question?.candidate.id ?? "" } });
    expect(actorsOf(plan.entries)).toMatchObject([
      { label: "Cooperativa Girasole", aliases: ["Coop. Girasole"] },
    ]);
  });

  it("are refused one by one, each with its column and what to do", () => {
    const plan = planned(
      "Chi;Con chi;Livello;Rilevazione\nAda;Bea;3;t0\nAda;;3;t0\nAda;Bea;3;t9\nAda;Bea;4;t0\nAda;Bea;3;t0\nAda;ada;1;t0\n",
    );

    expect(plan.rows.map(({ row, fate }) => `${row} ${fate}`)).toEqual([
      "2 entries",
      "3 refused",
      "4 refused",
      "5 refused",
      "6 merged",
      "7 refused",
    ]);
    expect(plan.problems.map((problem) => describeProblem(problem, "it"))).toEqual([
      expect.stringContaining("riga 3, colonna «Con chi»"),
      expect.stringContaining("riga 4, colonna «Rilevazione»"),
      expect.stringContaining("riga 5"),
      expect.stringContaining("riga 7, colonna «Con chi»: «ada» sta a tutti e due i capi"),
    ]);
  });

  it("say what is missing that no column holds", () => {
    const said = (content: string, choices: ImportChoices = {}) =>
      planned(content, choices).problems.map(({ code, row, column }) => [code, row, column]);

    expect(said("Chi;Con chi\nAda;Bea\n", { means: "assessment" })).toEqual([
      ["no-level", 2, null],
    ]);
    expect(said("Chi;Con chi\nAda;Bea\n", { means: "event" })).toEqual([["no-day", 2, null]]);
    expect(said("Partecipante;Evento\nAda;Festa\nBea;Festa\n", { kind: "events" })).toEqual([
      ["no-day", 2, null],
      ["no-day", 3, null],
    ]);
  });

  it("of a matrix say which cell is no level", () => {
    const plan = planned(";Ada;Bea\nAda;;2,5\nBea;3;\n", { means: "assessment" });

    expect(plan.problems.map((problem) => describeProblem(problem, "it"))).toEqual([
      expect.stringContaining("riga 2, colonna «Bea»: «2,5» non è nella scala"),
    ]);
    expect(plan.entries).toMatchObject([{ payload: { reporter: "b", target: "a", level: 3 } }]);
  });

  it("of a form are answers: the moment of sending is no day on which anything was done", () => {
    const rows =
      "Informazioni cronologiche;La tua realtà;Con quali realtà lavorate?;Quanto spesso?\n20/01/2024 10.30.00;Ada;Bea, Cai;Ogni mese\n";
    const plan = planned(rows, { means: "assessment", level: 3 });

    expect(planned(rows).reading?.means).not.toBe("event");
    expect(plan.entries.map(({ payload }) => payload)).toMatchObject([
      { wave: "t0", reporter: "a", target: "b", level: 3, frequency: 3 },
      { wave: "t0", reporter: "a", target: "c", level: 3, frequency: 3 },
    ]);
  });

  it("bring actors onto the register with the survey that their answer belongs to", () => {
    const plan = planned(
      "Chi;Con chi;Livello;Data\nNuova uno;Ada;3;20/01/2024\nNuova due;Ada;3;10/01/2024\n",
    );
    const [wave] = settings.waves;

    expect(wave?.date).toBe("2024-01-15");
    expect(actorsOf(plan.entries)).toMatchObject([
      { label: "Nuova uno", registerFrom: "2024-01-15" },
      { label: "Nuova due", registerFrom: "2024-01-10" },
    ]);
  });

  it("open a programme with the surveys that the days of the answers fall into", () => {
    const opened = (...days: readonly string[]) => {
      const rows = days.map((day, at) => `A${at};B${at};3;${day}`);
      const content = ["Chi;Con chi;Livello;Data", ...rows].join("\n");
      const fresh = { ...TARGET, settings: null, actors: [] };
      return planImport({ files: [{ name: "nuovi.csv", content }], target: fresh, choices: {} });
    };
    const two = opened("16/09/2025", "30/09/2025", "15/09/2025", "14/09/2026", "20/09/2026");

    expect(two.opens).toMatchObject({
      t0: "2025-09-15",
      waves: [
        { id: "t0", date: "2025-09-15" },
        { id: "m12", date: "2026-09-14" },
      ],
    });
    const waves = two.entries.flatMap((one) =>
      one.type === "assessment" ? [one.payload.wave] : [],
    );
    expect(waves).toEqual(["t0", "t0", "t0", "m12", "m12"]);
    // One survey alone, and answers that trickle in, stay as they are.
    expect(opened("15/09/2025", "30/09/2025").opens?.waves).toEqual([]);
    expect(opened("15/09/2025", "20/10/2025", "15/09/2026").opens?.waves).toEqual([]);
  });

  it("say how many of them each wave gets, and how many none", () => {
    const plan = planned(
      "Chi;Con chi;Livello;Data\nAda;Bea;3;20/01/2024\nBea;Ada;3;21/01/2024\nAda;Cai;2;01/04/2024\n",
    );

    expect(fatesIn(plan, settings.id, new JournalFacts(), null).waves).toEqual([
      { wave: "t0", count: 2 },
      { wave: null, count: 1 },
    ]);
  });

  it("leave nothing behind where their row is refused: no actor without a tie", () => {
    const plan = planned("Chi;Con chi;Livello\nAda;Nuova realtà;9\nAda;Bea;3\n");

    expect(plan.entries.map(({ type }) => type)).toEqual(["assessment"]);
  });
});

describe("what was guessed wrong", () => {
  it("is chosen: columns, separator, order of the date, header", () => {
    const rows = "a,b\nx|y|z\nAda|Bea|03/04/2024\n";
    const plan = planned(rows, {
      separator: "|",
      headerRow: 2,
      dateFormat: "mdy",
      columns: { x: "source", y: "target", z: "date" },
    });

    expect(plan.entries).toMatchObject([{ type: "event", happenedOn: "2024-03-04" }]);
  });

  it("is told where nobody can know it", () => {
    const plan = planned("p;q\n1;2\n3;4\n");

    expect(plan.rows).toEqual([]);
    expect(plan.problems.map(({ code }) => code)).toEqual(["column-not-found", "column-not-found"]);
    expect(plan.reading?.columns.map(({ name }) => name)).toEqual(["p", "q"]);
  });

  it("stays of the kind that somebody has chosen, with the columns of that kind, until they are found", () => {
    const { reading } = planned("p;q\n1;2\n3;4\n", { kind: "events" });

    expect(reading?.kind).toBe("events");
    expect(reading?.fields).toEqual(["actor", "actors", "date", "event", "type", "note"]);
  });
});

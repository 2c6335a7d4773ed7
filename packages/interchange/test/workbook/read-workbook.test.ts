import fc from "fast-check";
import readXlsx from "read-excel-file/universal";
import { describe, expect, it } from "vitest";
import { readProgramme, readWorkbook } from "../../src/index.ts";
import { PROGRAMME_FILES } from "../support/files.ts";
import { actorsIn, idsIn, noteCodes, tiesIn } from "../support/networks.ts";
import {
  dayCell,
  type TestCell,
  type TestWorkbook,
  workbookBytes,
  workbookFile,
} from "../support/workbooks.ts";

const read = (book: TestWorkbook, options = {}) => readWorkbook(workbookFile(book), options);
const ACTORS = [
  ["id", "label"],
  ["a", "Ada"],
  ["b", "Bea"],
];
const TIES = [
  ["source", "target"],
  ["a", "b"],
];

/** The small programme of the tests as a workbook, its rows as texts. */
function programmeSheets(): Record<string, TestCell[][]> {
  const settings = JSON.parse(PROGRAMME_FILES["programme.json"] ?? "");
  const sheets: Record<string, TestCell[][]> = {
    programme: [
      ["field", "value"],
      ["id", settings.id],
      ["name", settings.name],
      ["seed", settings.seed],
    ],
    waves: [
      ["id", "date", "official"],
      ["t0", dayCell(45306), true],
      ["m6", "2024-07-15", null],
    ],
    territories: [
      ["id", "label", "in_it", "in_en", "role"],
      ["nord", "Nord", "a Nord", "in the North", "holder"],
      ["sud", "Sud", "a Sud", "in the South", "receiving"],
    ],
    parameters: [
      ["parameter", "value"],
      ["contactHalfLifeDays", 90],
      ["eventWeights.festa", 0.5],
    ],
    indicators: [
      ["id", "label", "target", "phase"],
      ["labs", "Laboratori aperti", 12, "final"],
    ],
  };
  for (const [file, text] of Object.entries(PROGRAMME_FILES)) {
    if (!file.endsWith(".csv")) continue;
    const lines = text.trimEnd().split("\n");
    const delimiter = lines[0]?.includes(";") ? ";" : ",";
    sheets[file.slice(0, -4)] = lines.map((line) => line.split(delimiter));
  }
  return sheets;
}

const ITALIAN_SHEETS: Readonly<Record<string, string>> = {
  programme: "Programma",
  waves: "Rilevazioni",
  territories: "Territori",
  parameters: "Parametri",
  indicators: "Indicatori",
  actors: "Realtà",
  municipalities: "Comuni",
  assessments: "Valutazioni",
  responses: "Risposte",
  ties: "Legami",
  events: "Eventi",
  agreements: "Accordi",
  logging: "Registrazioni",
  progress: "Avanzamento",
  diary: "Diario",
};

describe("a workbook of a programme", () => {
  const folder = readProgramme(
    Object.entries(PROGRAMME_FILES).map(([name, content]) => ({ name, content })),
  );

  it.each([true, false])("says what the folder says (strings shared: %s)", (sharesStrings) => {
    const { settings, entries, rows } = read({ sheets: programmeSheets(), sharesStrings });

    expect(settings).toEqual(folder.settings);
    expect(entries).toEqual(folder.entries);
    expect(rows).toEqual(folder.rows);
  });

  it("says it in Italian, too", () => {
    const sheets = Object.fromEntries(
      Object.entries(programmeSheets()).map(([name, rows]) => [ITALIAN_SHEETS[name] ?? name, rows]),
    );
    sheets["Programma"] = [
      ["Campo", "Valore"],
      ["Codice", "prova"],
      ["Nome", "Programma di prova"],
      ["Seme", "7"],
      ["Fuso orario", "Europe/Rome"],
    ];
    sheets["Rilevazioni"] = [
      ["Codice", "Data", "Ufficiale"],
      ["t0", "15/01/2024", "sì"],
      ["m6", dayCell(45488), "sì"],
    ];
    sheets["Territori"] = [
      ["Codice", "Etichetta", "In italiano", "In inglese", "Ruolo"],
      ["nord", "Nord", "a Nord", "in the North", "titolare"],
      ["sud", "Sud", "a Sud", "in the South", "ricevente"],
    ];
    sheets["Parametri"] = [
      ["Parametro", "Valore"],
      ["contactHalfLifeDays", "90"],
      ["eventWeights.festa", "0,5"],
    ];
    sheets["Indicatori"] = [
      ["Codice", "Etichetta", "Obiettivo", "Fase"],
      ["labs", "Laboratori aperti", "12", "final"],
    ];
    const { settings, entries } = read({ sheets });

    expect(settings).toEqual(folder.settings);
    expect(entries).toEqual(folder.entries);
  });

  it("reads lists of parameters", () => {
    const sheets = programmeSheets();
    sheets["parameters"] = [
      ["parameter", "value"],
      ["classCuts", "0,3 | 0,6"],
    ];
    // An event of a type that only the parameters had made known.
    sheets["events"] = [["event", "date", "type", "actor"]];
    expect(read({ sheets }).settings.parameters).toEqual({ classCuts: [0.3, 0.6] });
  });
});

describe("a workbook of a network", () => {
  it("is the two tables of a flat pair", () => {
    const data = read({ sheets: { Actors: ACTORS, Ties: TIES } });

    expect(idsIn(data)).toEqual(["a", "b"]);
    expect(tiesIn(data)).toEqual(["a–b"]);
    expect(data.settings.name).toBe("rete");
    expect(data.notes).toEqual([]);
  });

  it("is one table of ties, whatever its sheet is called", () => {
    const data = read({ sheets: { "Foglio 1": TIES, Istruzioni: [["leggi qui"]] } });

    expect(idsIn(data)).toEqual(["a", "b"]);
    expect(noteCodes(data)).toEqual(["actors-from-ties"]);
  });

  it("takes numbers, days, truths and texts for what they say", () => {
    const data = read({
      sheets: {
        nodi: [
          ["id", "label", "people_reached", "registro_dal", "attivo", "ora"],
          ["007", "sette", 120, dayCell(44347), true, { xml: '<c r="R" s="3"><v>0.4375</v></c>' }],
          [8, "otto", 3, { xml: '<c r="R" s="2"><v>44347.4375</v></c>' }, false, null],
        ],
        archi: [
          ["data", "source", "target", "weight"],
          [dayCell(44347), "007", 8, 1.096],
          [{ xml: '<c r="R" t="d"><v>2021-06-01T00:00:00</v></c>' }, "007", "8", "1,5"],
        ],
      },
    });

    expect(actorsIn(data)).toMatchObject([
      {
        id: "007",
        peopleReached: 120,
        registerFrom: "2021-05-31",
        columns: { attivo: "true", ora: "10:30:00" },
      },
      { id: "8", registerFrom: "2021-05-31", columns: { attivo: "false" } },
    ]);
    const events = data.entries.flatMap((entry) => (entry.type === "event" ? [entry] : []));
    expect(events.map(({ happenedOn, payload }) => [happenedOn, payload.weight])).toEqual([
      ["2021-05-31", 1.096],
      ["2021-06-01", 1.5],
    ]);
  });

  it("counts days from 1904 where the workbook does", () => {
    const ties = [
      ["data", "source", "target"],
      [dayCell(44347 - 1462), "a", "b"],
    ];
    const data = read({ sheets: { actors: ACTORS, ties }, begins1904: true });
    expect(data.entries.at(-1)?.happenedOn).toBe("2021-05-31");
  });

  it("reads what formulas gave, and runs of text without how they are said", () => {
    const ties = [
      ["source", "target", "weight"],
      [
        { xml: '<c r="R" t="str"><f>LOWER("A")</f><v>a</v></c>' },
        {
          xml: '<c r="R" t="inlineStr"><is><r><t>b</t></r><r><t/></r><rPh><t>bi</t></rPh></is></c>',
        },
        { xml: '<c r="R"><f>1+1</f><v>2</v></c>' },
      ],
    ];
    expect(tiesIn(read({ sheets: { actors: ACTORS, ties } }))).toEqual(["a–b 2"]);
  });

  it("finds the names of columns under a title, and says so", () => {
    const ties = [["Legami del 2024"], [], ["Da", "A", "Peso"], ["a", "b", 2]];
    const data = read({ sheets: { Attori: ACTORS, Legami: ties } });

    expect(tiesIn(data)).toEqual(["a–b 2"]);
    expect(data.notes).toMatchObject([
      {
        code: "rows-above-header",
        part: { kind: "sheet", name: "Legami" },
        row: 3,
        values: { count: 1 },
      },
    ]);
  });

  it("leaves out hidden sheets and others, and says so", () => {
    const data = read({
      sheets: {
        actors: ACTORS,
        ties: TIES,
        vecchi: { rows: TIES, state: "hidden" },
        grafico: [["x"]],
        note: [["y"]],
      },
    });
    expect(data.notes.map(({ code, part }) => [code, part?.name])).toEqual([
      ["hidden-sheet", "vecchi"],
      ["unknown-sheet", "grafico"],
    ]);
  });

  it("passes over rows and cells that are only formatted", () => {
    const empty = { xml: '<c r="R" s="1"/>' };
    const ties = [...TIES, [empty, empty, empty], [], ["b", "a", empty]];
    expect(tiesIn(read({ sheets: { actors: ACTORS, ties } }))).toEqual(["a–b", "b–a"]);
  });

  it("has waves in their order and a greatest weight, as other networks", () => {
    const ties = [
      ["wave", "source", "target", "weight"],
      ["t1", "a", "b", 2],
      ["t0", "a", "b", 1],
    ];
    const options = { waves: ["t0", "t1"], weightMax: 2 };
    const { settings } = read({ sheets: { actors: ACTORS, ties } }, options);
    expect(settings.waves.map(({ id }) => id)).toEqual(["t0", "t1"]);
    expect(settings.weightMax).toBe(2);
  });
});

describe("the cells of a workbook", () => {
  const cell: fc.Arbitrary<TestCell> = fc.oneof(
    fc.constant(null),
    fc.constantFrom("01", "=1+1", "_x0041_", "è €", "a\nb", "<b>&amp;", "1,5"),
    fc.string({ minLength: 1, maxLength: 5, unit: "grapheme" }).map((text) => `x${text}`),
    fc.integer({ min: -1e9, max: 1e9 }),
    fc.double({ min: -1e6, max: 1e6, noNaN: true }),
    fc.boolean(),
    fc.integer({ min: 61, max: 60_000 }).map(dayCell),
  );

  /** As `read-excel-file` gives a cell, in the words of a table. */
  function wordOf(value: unknown): string {
    if (value === null || value === undefined) return "";
    if (value instanceof Date) return value.toISOString().slice(0, 10);
    return String(value).trim().normalize("NFC");
  }

  it("are those that read-excel-file 9.3 finds in them", async () => {
    const rows = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(rows, fc.boolean(), async (cells, sharesStrings) => {
        const sheet = [["id", "x", "y", "z"], ...cells.map((row, at) => [`n${at}`, ...row])];
        const book = { sheets: { actors: sheet, ties: TIES.slice(0, 1) }, sharesStrings };
        const [first] = await readXlsx(workbookBytes(book).buffer as ArrayBuffer);
        const expected = (first?.data ?? []).slice(1).map((row) => row.slice(1).map(wordOf));
        const found = actorsIn(read(book)).map(({ columns }) =>
          ["x", "y", "z"].map((name) => columns[name] ?? ""),
        );
        const padded = expected.map((row) => [...row, "", "", ""].slice(0, 3));
        expect(found).toEqual(padded);
      }),
      { numRuns: 60 },
    );
  });
});

import { describe, expect, it } from "vitest";
import { describeProblem, type InputProblem, readFlatPair } from "../../src/index.ts";
import { errorOf, type FlatOptions, problemsOf, readFlat } from "../support/files.ts";

type Broken = FlatOptions & Partial<InputProblem> & { readonly what: string };

/** Bytes as they are, one for each character. */
const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const ACTORS = "actors.csv";
const TIES = "ties.csv";

const BROKEN: readonly Broken[] = [
  // the file as a file
  { what: "an empty file", ties: "", code: "empty-file", file: TIES, row: null, column: null },
  {
    what: "a file of blank lines",
    actors: "\n \n;;\n",
    code: "empty-file",
    file: ACTORS,
    row: null,
  },
  {
    what: "MacRoman",
    actors: bytes("id,label\na,Ada\nb,Citt\x88 \x8f\n"),
    code: "wrong-encoding",
    file: ACTORS,
    row: 3,
    column: null,
    values: { encoding: "MacRoman" },
  },
  {
    what: "code page 850",
    actors: bytes("id,label\na,perch\x82\nb,caff\x8a\n"),
    code: "wrong-encoding",
    file: ACTORS,
    row: 2,
    values: { encoding: "DOS" },
  },
  {
    what: "UTF-8 that turns into Windows-1252",
    actors: bytes("id,label\r\na,Citt\xc3\xa0\r\nb,Citt\xe0\r\n"),
    code: "mixed-encodings",
    file: ACTORS,
    row: 3,
    column: null,
  },
  {
    what: "Windows-1252 that turns into UTF-8",
    actors: bytes("id,label\na,Citt\xe0\nb,Citt\xc3\xa0\n"),
    code: "mixed-encodings",
    file: ACTORS,
    row: 3,
  },
  {
    what: "Windows-1252 after a mark of UTF-8",
    actors: bytes("\xef\xbb\xbfid,label\na,Citt\xe0\n"),
    code: "mixed-encodings",
    file: ACTORS,
    row: 2,
  },
  {
    what: "UTF-16 cut in half a character",
    ties: bytes("\xff\xfes\0o\0\n\0x"),
    code: "broken-utf-16",
    file: TIES,
    row: 2,
  },
  {
    what: "UTF-16 with half a pair",
    ties: bytes("\xfe\xff\0s\0\n\xd8\0\0a"),
    code: "broken-utf-16",
    file: TIES,
    row: 2,
  },
  {
    what: "half a character",
    ties: "source,target\na,\ud800\n",
    code: "broken-utf-16",
    file: TIES,
    row: 2,
  },
  {
    what: "a workbook by the name of CSV",
    ties: bytes("PK\x03\x04\x14\0\x06\0"),
    code: "workbook",
    file: TIES,
    row: null,
  },
  { what: "a NUL", ties: "source,target\na,b\0\n", code: "nul-character", file: TIES, row: 2 },
  {
    what: "a quotation mark never closed",
    actors: 'id,label\na,Ada\nb,"Bea\nc,Cai\n',
    code: "unclosed-quote",
    file: ACTORS,
    row: 3,
    column: "label",
    found: "Bea",
  },
  {
    what: "text after a closed quotation mark",
    actors: 'id,label\na,"A" da\n',
    code: "text-after-quote",
    file: ACTORS,
    row: 2,
    column: "label",
    found: "da",
  },
  {
    what: "a cell that never ends",
    actors: `id,label\na,${"x".repeat(32_768)}\n`,
    code: "cell-too-long",
    file: ACTORS,
    row: 2,
    column: "label",
  },
  {
    what: "a quoted cell that never ends",
    actors: `id,label\na,"${"x".repeat(32_768)}"\n`,
    code: "cell-too-long",
    file: ACTORS,
    row: 2,
    column: "label",
  },
  {
    what: "a file that is one cell without end",
    actors: `id\n${"€".repeat(15_000_000)}`,
    code: "cell-too-long",
    file: ACTORS,
    row: 2,
    column: "id",
  },
  {
    what: "millions of blank lines",
    actors: "\n".repeat(2_000_010),
    code: "too-many-rows",
    file: ACTORS,
    row: 2_000_002,
    column: null,
  },
  {
    what: "201 columns",
    actors: `id${",x".repeat(200)}\n`,
    code: "too-many-columns",
    file: ACTORS,
    row: 1,
  },
  {
    what: "a short row",
    ties: "source,target,level\na,b,1\n\na\n",
    code: "too-few-cells",
    file: TIES,
    row: 4,
  },
  {
    what: "a short row that needs what is missing",
    ties: "source,target,level\na,b,1\n\na,c\n",
    code: "missing-value",
    file: TIES,
    row: 4,
    column: "level",
  },
  {
    what: "a file cut short in its last row",
    ties: "source,target,level,frequency\na,b,1,2\na,c,1",
    code: "too-few-cells",
    file: TIES,
    row: 3,
  },
  {
    what: "a decimal comma between commas",
    ties: "source,target,weight\na,b,1,5\n",
    code: "too-many-cells",
    file: TIES,
    row: 2,
  },
  {
    what: "ten thousand waves without dates",
    ties: `wave,source,target\n${Array.from({ length: 10_000 }, (_, wave) => `w${wave},a,b\n`).join("")}`,
    code: "too-many-waves",
    file: TIES,
    column: "wave",
  },
  {
    what: "a thousand faulty rows",
    ties: `source,target\n${'"x"y,b\n'.repeat(2000)}`,
    code: "text-after-quote",
    file: TIES,
    row: 2,
    column: "source",
  },
  // its columns
  {
    what: "no id",
    actors: "name;kind\nAda;lab\n",
    code: "missing-column",
    file: ACTORS,
    row: 1,
    column: "id",
  },
  {
    what: "no target",
    ties: "source,level\na,2\n",
    code: "missing-column",
    file: TIES,
    row: 1,
    column: "target",
  },
  {
    what: "a column twice",
    ties: "source,target,Weight,weight\na,b,1,2\n",
    code: "duplicate-column",
    file: TIES,
    row: 1,
    column: "weight",
  },
  {
    what: "two words for a column",
    actors: "id,nome,etichetta\na,A,A\n",
    code: "duplicate-column",
    file: ACTORS,
    row: 1,
    column: "etichetta",
  },
  {
    what: "a column without a name",
    ties: "source,target,\na,b,\na,c,7\n",
    code: "unnamed-column",
    file: TIES,
    row: 3,
    column: "C",
    found: "7",
  },
  {
    what: "wave and date",
    ties: "source,target,wave,date\na,b,t0,2024-01-01\n",
    code: "conflicting-columns",
    file: TIES,
    row: 1,
    column: "date",
  },
  {
    what: "weight and level",
    ties: "level,source,target,weight\n1,a,b,1\n",
    code: "conflicting-columns",
    file: TIES,
    row: 1,
    column: "weight",
  },
  // its cells
  {
    what: "an empty id",
    actors: "id,label\na,Ada\nb,Bea\n,Cai\n",
    code: "missing-value",
    file: ACTORS,
    row: 4,
    column: "id",
  },
  {
    what: "an empty wave",
    ties: "source,target,wave\na,b,t0\na,c,\n",
    code: "missing-value",
    file: TIES,
    row: 3,
    column: "wave",
  },
  {
    what: "an empty date",
    ties: "source,target,date\na,b,\n",
    code: "missing-value",
    file: TIES,
    row: 2,
    column: "date",
  },
  {
    what: "an empty level",
    ties: "source,target,level\na,b,\n",
    code: "missing-value",
    file: TIES,
    row: 2,
    column: "level",
  },
  {
    what: "an empty weight",
    ties: "source,target,weight\na,b,\n",
    code: "missing-value",
    file: TIES,
    row: 2,
    column: "weight",
  },
  {
    what: "an actor twice",
    actors: "id\na\nb\nc\na\n",
    code: "duplicate-actor",
    file: ACTORS,
    row: 5,
    column: "id",
    found: "a",
  },
  {
    what: "an unknown source",
    ties: "source,target\nz,b\n",
    code: "unknown-actor",
    file: TIES,
    row: 2,
    column: "source",
    found: "z",
  },
  {
    what: "an unknown target",
    ties: "source,target\na,A\n",
    code: "unknown-actor",
    file: TIES,
    row: 2,
    column: "target",
    found: "A",
  },
  {
    what: "a level above the scale",
    ties: "source,target,level\na,b,5\nb,a,6\n",
    code: "not-on-scale",
    file: TIES,
    row: 3,
    column: "level",
    found: "6",
  },
  {
    what: "a level between steps",
    ties: "source;target;Livello\na;b;2,5\n",
    code: "not-on-scale",
    file: TIES,
    row: 2,
    column: "Livello",
    found: "2,5",
  },
  {
    what: "trust of 0",
    ties: "source,target,level,trust\na,b,1,0\n",
    code: "not-on-scale",
    file: TIES,
    row: 2,
    column: "trust",
  },
  {
    what: "the same report twice in a wave",
    ties: "wave,source,target,level\nt0,a,b,1\nt1,a,b,1\nt0,b,a,1\nt0,a,b,2\n",
    code: "duplicate-report",
    file: TIES,
    row: 5,
    column: "source",
  },
  {
    what: "the same report twice on a day",
    ties: "date,source,target,level\n2024-01-01,a,b,1\n01/01/2024,a,b,2\n",
    code: "duplicate-report",
    file: TIES,
    row: 3,
  },
  {
    what: "a weight of 0",
    ties: "source,target,weight\na,b,0\n",
    code: "not-positive",
    file: TIES,
    row: 2,
    column: "weight",
    found: "0",
  },
  {
    what: "a weight in words",
    ties: "source,target,weight\na,b,forte\n",
    code: "not-a-number",
    file: TIES,
    row: 2,
    column: "weight",
    found: "forte",
  },
  {
    what: "an endless weight",
    ties: "source,target,weight\na,b,1e400\n",
    code: "not-a-number",
    file: TIES,
    row: 2,
    column: "weight",
  },
  {
    what: "a weight above the maximum",
    ties: "source,target,weight\na,b,11\n",
    weightMax: 10,
    code: "weight-above-maximum",
    file: TIES,
    row: 2,
    column: "weight",
    found: "11",
  },
  {
    what: "weights of a pair above the maximum together",
    ties: "source,target,weight\na,b,6\nb,a,5\n",
    weightMax: 10,
    code: "weight-above-maximum",
    file: TIES,
    row: 3,
    column: "weight",
  },
  {
    what: "a day that does not exist",
    ties: "source,target,date\na,b,2023-02-29\n",
    code: "not-a-date",
    file: TIES,
    row: 2,
    column: "date",
    found: "2023-02-29",
  },
  {
    what: "a year of two digits",
    ties: "Da;A;Data\na;b;31/05/21\n",
    code: "two-digit-year",
    file: TIES,
    row: 2,
    column: "Data",
    found: "31/05/21",
    values: { whole: "31/05/2021" },
  },
  {
    what: "a wave with a year of two digits",
    ties: "source,target,wave\na,b,31.5.21\n",
    code: "two-digit-year",
    file: TIES,
    row: 2,
    column: "wave",
  },
  {
    what: "a register date with a year of two digits",
    actors: "id,dal\na,1/5/21\nb,\n",
    ties: "source,target,wave\na,b,t0\n",
    code: "two-digit-year",
    file: ACTORS,
    row: 2,
    column: "dal",
  },
  {
    what: "a number that may be thousands",
    ties: "source;target;weight\na;b;2,5\na;c;1.096\n",
    code: "ambiguous-number",
    file: TIES,
    row: 3,
    column: "weight",
    found: "1.096",
    values: { digits: "1096", decimal: "1,096" },
  },
  {
    what: "a number that may be thousands in English",
    ties: "source;target;weight\na;b;2.5\na;c;1,096\n",
    code: "ambiguous-number",
    file: TIES,
    row: 3,
    values: { digits: "1096", decimal: "1.096" },
  },
  {
    what: "month and day exchanged",
    ties: "source,target,date\na,b,12/31/2023\n",
    code: "not-a-date",
    file: TIES,
    row: 2,
    column: "date",
  },
  {
    what: "a wave that --waves does not have",
    ties: "source,target,wave\na,b,t0\na,b,t9\n",
    waves: ["t0", "t1"],
    code: "unknown-wave",
    file: TIES,
    row: 3,
    column: "wave",
    found: "t9",
  },
  {
    what: "a register of no such wave",
    actors: "id,register_to\na,t7\nb,\n",
    ties: "source,target,wave\na,b,t0\n",
    code: "unknown-moment",
    file: ACTORS,
    row: 2,
    column: "register_to",
    found: "t7",
  },
  {
    what: "a register date among waves without dates",
    actors: "id,register_from\na,2024-01-01\nb,\n",
    ties: "source,target,wave\na,b,t0\n",
    code: "date-in-ordinal-waves",
    file: ACTORS,
    row: 2,
    column: "register_from",
  },
  {
    what: "a register that ends before it begins",
    actors: "id,register_from,register_to\na,t1,t0\nb,,\n",
    ties: "source,target,wave\na,b,t0\na,b,t1\n",
    code: "register-reversed",
    file: ACTORS,
    row: 2,
    column: "register_to",
    found: "t0",
  },
  {
    what: "a latitude off the globe",
    actors: "id;lat;lon\na;90,01;9\n",
    ties: "source,target\n",
    code: "out-of-range",
    file: ACTORS,
    row: 2,
    column: "lat",
    found: "90,01",
  },
  {
    what: "a latitude alone",
    actors: "id,lat,lon\na,45,\n",
    ties: "source,target\n",
    code: "incomplete-coordinates",
    file: ACTORS,
    row: 2,
    column: "lon",
  },
  {
    what: "a latitude without the column of longitudes",
    actors: "id,lat\na,45\n",
    ties: "source,target\n",
    code: "incomplete-coordinates",
    file: ACTORS,
    row: 2,
    column: "lon",
  },
  {
    what: "people reached below 0",
    actors: "id,people_reached\na,-1\n",
    ties: "source,target\n",
    code: "not-a-count",
    file: ACTORS,
    row: 2,
    column: "people_reached",
    found: "-1",
  },
  {
    what: "people reached with a thousands point",
    actors: "id,people_reached\na,12.0\nb,1.000\n",
    ties: "source,target\n",
    code: "not-a-count",
    file: ACTORS,
    row: 3,
    column: "people_reached",
    found: "1.000",
  },
];

describe("readFlatPair", () => {
  it.each(BROKEN)("refuses $what", ({ what: _, actors, ties, waves, weightMax, ...expected }) => {
    const options = { actors, ties, waves, weightMax };
    const given = Object.fromEntries(
      Object.entries(options).filter(([, value]) => value !== undefined),
    );
    const error = errorOf(() => readFlat(given));
    const problem = error.details.problems.find(({ code }) => code === expected.code);

    expect(error.code).toBe("LEGAMI_INVALID_INPUT");
    expect(problem).toMatchObject(expected);
    if (problem === undefined) return;
    const italian = describeProblem(problem, "it");
    const english = describeProblem(problem, "en");
    const { file, row, column } = problem;
    for (const sentence of [italian, english]) {
      expect(sentence).toContain(file);
      expect(sentence).not.toMatch(/\{\w+\}|undefined|null/);
      if (column !== null) expect(sentence).toContain(column);
    }
    if (row !== null) {
      expect(italian).toContain(`riga ${row}`);
      expect(english).toContain(`row ${row}`);
    }
    expect(italian).not.toBe(english);
  });

  it("takes a header without end for what it is", () => {
    const problems = problemsOf(() => readFlat({ actors: "€".repeat(15_000_000) }));

    expect(problems.map(({ code }) => code)).toEqual(["missing-column", "cell-too-long"]);
    for (const problem of problems) expect(describeProblem(problem, "it").length).toBeLessThan(300);
  });

  it("says all that is wrong at once, file by file from the top down", () => {
    const problems = problemsOf(() =>
      readFlat({
        actors: "id,lat,lon\na,91,9\nb,45,\na,,\n",
        ties: "source,target,weight\nz,b,-1\na,b,x\n",
      }),
    );

    expect(problems.map(({ code, file, row }) => `${file} ${row} ${code}`)).toEqual([
      "actors.csv 2 out-of-range",
      "actors.csv 3 incomplete-coordinates",
      "actors.csv 4 duplicate-actor",
      "ties.csv 2 not-positive",
      "ties.csv 2 unknown-actor",
      "ties.csv 3 not-a-number",
    ]);
  });

  it("lists a hundred problems and counts the rest", () => {
    const error = errorOf(() => readFlat({ ties: `source,target\n${"a,z\n".repeat(250)}` }));

    expect(error.details.problems).toHaveLength(100);
    expect(error.details.more).toBe(150);
    expect(error.message).toContain("249 more");
  });

  it.each([
    { what: "a row too long", actors: "id,lat,lon\na,45,5,9\nb,,\n", code: "too-many-cells" },
    { what: "a file cut short", actors: 'id,label\n"a,Ada\nb,Bea\n', code: "unclosed-quote" },
  ])("does not report as unknown the actors of $what", ({ actors, code }) => {
    expect(problemsOf(() => readFlat({ actors })).map((problem) => problem.code)).toEqual([code]);
  });

  it("counts rows as a spreadsheet does, with blank lines and lines inside a cell", () => {
    const actors = 'id,label\n\na,"Ada\ndi Rho"\n,\nb,Bea\nb,Bea\n';
    const [problem] = problemsOf(() => readFlat({ actors }));

    expect(problem).toMatchObject({ code: "duplicate-actor", row: 6, values: { first: 5 } });
  });

  it("shows control characters of a cell instead of sending them to the terminal", () => {
    const [problem] = problemsOf(() => readFlat({ ties: "source,target\na,\u001b[2Jz\n" }));

    expect(problem && describeProblem(problem, "it")).toContain("«\\u001b[2Jz»");
  });

  it.each([
    { what: "a wave twice", options: { waves: ["t0", "t0"] } },
    { what: "waves for a file without any", options: { waves: ["t0"] } },
    { what: "a maximum of 0", options: { weightMax: 0 } },
    { what: "no maximum", options: { weightMax: Number.NaN } },
  ])("refuses the options: $what", ({ options }) => {
    const files = {
      actors: { name: ACTORS, content: "id\na\nb\n" },
      ties: { name: TIES, content: "source,target\na,b\n" },
    };
    expect(() => readFlatPair(files, options)).toThrowError(
      expect.objectContaining({ code: "LEGAMI_INVALID_OPTION" }),
    );
  });
});

import type { Actor, AnyNewEntry } from "@legami/core";
import { describe, expect, it } from "vitest";
import { describeNote } from "../../src/index.ts";
import { readFlat } from "../support/files.ts";

/** What the entries say, without their ids. */
function said(entries: readonly AnyNewEntry[], type: AnyNewEntry["type"]): unknown[] {
  return entries
    .filter((entry) => entry.type === type)
    .map(({ happenedOn, payload }) => [happenedOn, payload]);
}

function actorsIn(actors: string, ties = "source,target\n"): Actor[] {
  const { entries } = readFlat({ actors, ties });
  return entries.flatMap((entry) => (entry.type === "actor" ? [entry.payload] : []));
}

describe("readFlatPair", () => {
  it("reads ties at waves as ties of lens given, without a scale", () => {
    const { settings, entries, notes } = readFlat({
      ties: "wave,source,target\nprima,a,b\ndopo,b,c\n",
    });

    expect(settings).toEqual({
      id: "flat",
      name: "ties",
      timezone: "Europe/Rome",
      t0: null,
      timeline: "ordinal",
      waves: [
        { id: "prima", date: "0001-01-01", official: true },
        { id: "dopo", date: "0002-01-01", official: true },
      ],
      territories: [],
      parameters: {},
      indicators: [],
      simulated: null,
      seed: null,
      lenses: ["given"],
      observation: "complete",
      weightMax: null,
    });
    expect(entries[0]).toMatchObject({ type: "programme", payload: settings });
    expect(said(entries, "given-tie")).toEqual([
      ["0001-01-01", { wave: "prima", source: "a", target: "b", weight: null }],
      ["0002-01-01", { wave: "dopo", source: "b", target: "c", weight: null }],
    ]);
    expect(notes).toEqual([]);
  });

  it("orders waves by the option, which may name waves without rows", () => {
    const { settings } = readFlat({
      ties: "wave,source,target\ndopo,a,b\nprima,a,b\n",
      waves: ["prima", "durante", "dopo"],
    });

    expect(settings.waves.map(({ id, date }) => `${id} ${date}`)).toEqual([
      "prima 0001-01-01",
      "durante 0002-01-01",
      "dopo 0003-01-01",
    ]);
  });

  it("puts waves named by dates in the calendar", () => {
    const { settings, entries } = readFlat({
      actors: "id,register_from,register_to\na,31/12/2023,2024-06-01\nb,,2024-01-01\n",
      ties: "wave,source,target,level\n2024-06-01,a,b,2\n2024-01-01,a,b,3\n",
    });

    expect(settings.timeline).toBe("dated");
    expect(settings.lenses).toEqual(["declared"]);
    expect(settings.waves.map(({ id, date }) => `${id} ${date}`)).toEqual([
      "2024-01-01 2024-01-01",
      "2024-06-01 2024-06-01",
    ]);
    expect(entries.filter(({ type }) => type === "actor")).toMatchObject([
      {
        happenedOn: "2023-12-31",
        payload: { registerFrom: "2023-12-31", registerTo: "2024-06-01" },
      },
      { happenedOn: "2024-01-01", payload: { registerFrom: null, registerTo: "2024-01-01" } },
    ]);
  });

  it("reads register dates as waves where waves have no dates", () => {
    const { entries } = readFlat({
      actors: "id,register_from,register_to\na,t1,\nb,t0,t0\n",
      ties: "wave,source,target\nt0,a,b\nt1,a,b\n",
    });

    expect(entries.filter(({ type }) => type === "actor")).toMatchObject([
      { payload: { id: "a", registerFrom: "0002-01-01", registerTo: null } },
      { payload: { id: "b", registerFrom: "0001-01-01", registerTo: "0001-01-01" } },
    ]);
  });

  it("keeps a tie of an actor off the register, and says so", () => {
    const { entries, notes } = readFlat({
      actors: "id,register_from\na,t1\nb,\n",
      ties: "wave,source,target\nt0,a,b\nt1,a,b\n",
    });

    expect(said(entries, "given-tie")).toHaveLength(2);
    expect(notes).toMatchObject([
      { code: "off-register", row: 2, column: "source", found: "a", values: { moment: "t0" } },
    ]);
  });

  it("reads levels at waves as assessments by the source, 0 included", () => {
    const { entries } = readFlat({
      ties: "wave,source,target,level,frequency,trust\nt0,a,b,0,,\nt0,b,a,3.0,5,4\n",
    });

    expect(said(entries, "assessment")).toEqual([
      [
        "0001-01-01",
        { wave: "t0", reporter: "a", target: "b", level: 0, frequency: null, trust: null },
      ],
      ["0001-01-01", { wave: "t0", reporter: "b", target: "a", level: 3, frequency: 5, trust: 4 }],
    ]);
  });

  it("reads dated levels as assessments outside any wave", () => {
    const { settings, entries } = readFlat({
      ties: "date,source,target,level\n1/3/2024,a,b,2\n2024-05-01,a,b,0\n",
    });

    expect(settings).toMatchObject({ timeline: "dated", waves: [], lenses: ["declared"] });
    expect(said(entries, "assessment")).toMatchObject([
      ["2024-03-01", { wave: null, reporter: "a", target: "b", level: 2 }],
      ["2024-05-01", { wave: null, level: 0 }],
    ]);
  });

  it("reads dated rows without levels as events of two, and repeated rows as several", () => {
    const { settings, entries } = readFlat({
      ties: 'date,source,target,weight\n2024-03-01,a,b,"0,5"\n2024-03-01,a,b,"0,5"\n',
    });
    const events = entries.flatMap((entry) => (entry.type === "event" ? [entry] : []));

    expect(settings.lenses).toEqual(["enacted"]);
    expect(events).toMatchObject([
      {
        happenedOn: "2024-03-01",
        payload: { type: "contact", participants: ["a", "b"], weight: 0.5, logger: null },
      },
      { payload: { participants: ["a", "b"] } },
    ]);
    expect(new Set(events.map(({ payload }) => payload.event)).size).toBe(2);
    expect(new Set(events.map(({ id }) => id)).size).toBe(2);
  });

  it("gives events without a weight the weight 1", () => {
    const { entries } = readFlat({ ties: "date,source,target\n2024-03-01,a,b\n" });

    expect(said(entries, "event")).toMatchObject([["2024-03-01", { weight: 1 }]]);
  });

  it("leaves rows of a pair apart, with their weights, and keeps the maximum", () => {
    const { settings, entries } = readFlat({
      ties: "source,target,weight\na,b,0.1\nb,a,0.2\nb,c,1e-3\n",
      weightMax: 0.3,
    });

    expect(settings).toMatchObject({ weightMax: 0.3, timeline: "ordinal", waves: [{ id: "all" }] });
    expect(said(entries, "given-tie")).toMatchObject([
      ["0001-01-01", { wave: "all", source: "a", target: "b", weight: 0.1 }],
      ["0001-01-01", { source: "b", target: "a", weight: 0.2 }],
      ["0001-01-01", { source: "b", target: "c", weight: 0.001 }],
    ]);
  });

  it("uses no maximum where there are no weights, and says so", () => {
    const { settings, notes } = readFlat({ weightMax: 5 });

    expect(settings.weightMax).toBeNull();
    expect(notes.map(({ code }) => code)).toEqual(["weight-max-without-weights"]);
  });

  it("leaves a tie to oneself out, and says so in both languages", () => {
    const { entries, notes } = readFlat({ ties: "source,target\na,a\na,b\n" });
    const [note] = notes;

    expect(said(entries, "given-tie")).toHaveLength(1);
    expect(note).toMatchObject({
      code: "self-tie",
      file: "ties.csv",
      row: 2,
      column: "target",
      found: "a",
    });
    expect(note && describeNote(note, "it")).toBe(
      "ties.csv, riga 2, colonna «target»: «a» sta a tutti e due i capi del legame, quindi la riga è stata lasciata fuori",
    );
  });

  it("says which columns of the ties it does not read", () => {
    const { notes } = readFlat({ ties: "source,target,wieght\na,b,3\n" });

    expect(notes).toMatchObject([{ code: "ignored-column", column: "wieght", row: 1 }]);
  });

  it("lists a hundred notes of a kind and counts the rest", () => {
    const { notes } = readFlat({ ties: `source,target\n${"a,a\n".repeat(103)}` });

    expect(notes).toHaveLength(101);
    expect(notes.at(-1)).toMatchObject({
      code: "more-notes",
      file: "ties.csv",
      values: { count: 3, of: "self-tie" },
    });
  });

  it("makes a territory of every value, in order of id", () => {
    const { settings } = readFlat({ actors: "id,territorio\na,sud\nb,nord\nc,\n" });

    expect(settings.territories).toEqual([
      { id: "nord", label: "nord", in: { it: "a nord", en: "in nord" }, role: "receiving" },
      { id: "sud", label: "sud", in: { it: "a sud", en: "in sud" }, role: "receiving" },
    ]);
  });

  it("reads headers in Italian, words for kinds, decimal commas and further columns", () => {
    const [actor] = actorsIn(
      "ID; Nome ;TIPO;Comune;Latitudine;Longitudine;Persone raggiunte;Alias;Settore;Vuota\n" +
        "a;Ada;Gruppo  Informale;Rho;45,53;9,04;12;A.|AD;sport;\n",
    );

    expect(actor).toEqual({
      id: "a",
      label: "Ada",
      kind: "informal",
      territory: null,
      municipality: "Rho",
      lat: 45.53,
      lon: 9.04,
      registerFrom: null,
      registerTo: null,
      peopleReached: 12,
      aliases: ["A.", "AD"],
      columns: { Settore: "sport" },
    });
  });

  it("keeps a column that shares its meaning with a known one as a further column", () => {
    expect(actorsIn("id,label,name\na,Ada,Adelaide\n")).toMatchObject([
      { label: "Ada", columns: { name: "Adelaide" } },
    ]);
  });

  it("labels an actor by its id and keeps unknown kinds as they are", () => {
    expect(actorsIn("id,kind\na,Person\n")).toMatchObject([{ label: "a", kind: "Person" }]);
  });

  it("takes names of prototypes for what they are", () => {
    const { entries } = readFlat({
      actors: "id,__proto__,constructor\n__proto__,x,y\nconstructor,,\ntoString,,\n",
      ties: "source,target\n__proto__,constructor\nconstructor,toString\n",
    });
    const [, first] = entries;

    expect(first?.type === "actor" && Object.entries(first.payload.columns)).toEqual([
      ["__proto__", "x"],
      ["constructor", "y"],
    ]);
    expect(said(entries, "given-tie")).toMatchObject([
      ["0001-01-01", { source: "__proto__", target: "constructor" }],
      ["0001-01-01", { source: "constructor", target: "toString" }],
    ]);
  });

  it("finds an actor whatever form its accents were typed in", () => {
    const { entries } = readFlat({
      actors: "id\ncaffe\u0300\nb\n",
      ties: "source,target\ncaff\u00e8,b\n",
    });

    expect(said(entries, "given-tie")).toHaveLength(1);
  });

  it.each([
    { what: "no actors and no ties", actors: "id,label\n", ties: "source,target,wave\n" },
    { what: "actors without ties", actors: "id\na\n", ties: "source,target,date,level" },
  ])("reads an empty network: $what", (files) => {
    const { entries, notes } = readFlat(files);

    expect(entries.filter(({ type }) => type !== "programme" && type !== "actor")).toEqual([]);
    expect(notes).toEqual([]);
  });

  it("keeps ids as texts, with their zeros, and quotation marks of print as they are", () => {
    const [first, second] = actorsIn("id;label\n007;“Casa” d’Arte\n7;«Sette»\n");

    expect([first?.id, first?.label, second?.id, second?.label]).toEqual([
      "007",
      "“Casa” d’Arte",
      "7",
      "«Sette»",
    ]);
  });

  it("reads rows that end early, as Excel writes them, and says so once", () => {
    const { entries, notes } = readFlat({
      actors: "id;label;note;altro\na;Ada;x;y\nb;Bea\nc\n",
      ties: "source;target;level;trust\na;b;3\nb;c;2;1\n",
    });

    expect(
      entries.filter(({ type }) => type === "actor").map(({ payload }) => payload),
    ).toMatchObject([
      { columns: { note: "x", altro: "y" } },
      { label: "Bea", columns: {} },
      { label: "c" },
    ]);
    expect(said(entries, "assessment")).toMatchObject([
      ["0001-01-01", { level: 3, trust: null }],
      ["0001-01-01", { trust: 1 }],
    ]);
    expect(notes).toMatchObject([
      {
        code: "short-rows",
        file: "actors.csv",
        row: 3,
        values: { cells: 2, columns: 4, count: 2 },
      },
      { code: "short-rows", file: "ties.csv", row: 2, values: { count: 1 } },
    ]);
  });

  it("puts waves named by Italian dates in the calendar", () => {
    const { settings, entries } = readFlat({
      actors: "Realtà;Dal\na;15/1/2024\nb;\n",
      ties: "Rilevazione;Chi;Con chi;Livello di collaborazione\n15/7/2024;a;b;2\n15.01.2024;a;b;3\n2024-01-15;b;a;3\n",
    });

    expect(settings).toMatchObject({
      timeline: "dated",
      waves: [{ id: "2024-01-15" }, { id: "2024-07-15" }],
    });
    expect(said(entries, "assessment")).toMatchObject([
      ["2024-07-15", { wave: "2024-07-15", reporter: "a", target: "b" }],
      ["2024-01-15", { wave: "2024-01-15", reporter: "a" }],
      ["2024-01-15", { wave: "2024-01-15", reporter: "b" }],
    ]);
  });

  it("takes waves of the option in either form of a date", () => {
    const { settings } = readFlat({
      ties: "wave;source;target\n15/01/2024;a;b\n",
      waves: ["15/1/2024", "2024-07-15"],
    });

    expect(settings.waves.map(({ id }) => id)).toEqual(["2024-01-15", "2024-07-15"]);
  });

  it("reads thousands where they are clear", () => {
    const { entries } = readFlat({ ties: "Da;A;Peso\na;b;1.096,5\nb;c;2,5\nc;a;1.234.567\n" });

    expect(said(entries, "given-tie")).toMatchObject([
      ["0001-01-01", { weight: 1096.5 }],
      ["0001-01-01", { weight: 2.5 }],
      ["0001-01-01", { weight: 1234567 }],
    ]);
  });

  it.each([
    { habit: "a line that names the separator", ties: "sep=;\nsource;target\na;b\n" },
    { habit: "tabs", ties: "source\ttarget\na\tb\n" },
    { habit: "old Mac lines", ties: "source,target\ra,b\r" },
    { habit: "mixed line ends", ties: "source,target\r\na,b\n\r\n" },
    { habit: "quotation marks everywhere", ties: '"source" , "target"\n "a" , "b"\n' },
    { habit: "rows of empty cells", ties: "source,target\n,\na,b\n,\n,,,,\n" },
    { habit: "a comma inside a quoted header", ties: 'source;target;"x,y,z,"\na;b;\n' },
    { habit: "a column of empty cells without a name", ties: "source,target,\na,b,\n" },
    {
      habit: "columns of empty cells after the last",
      ties: "source;target;;;\r\na;b;;;\r\n;;;;\r\n",
    },
    { habit: "empty cells beyond the header", ties: "source,target\na,b,,\n" },
    { habit: "a line that names a separator of its own", ties: "sep=|\nsource|target\na|b\n" },
    {
      habit: "a separator that is not the most frequent",
      ties: "SEP=,\r\nsource,target,;;;\r\na,b,\r\n",
    },
    {
      habit: "the line of the separator as LibreOffice saves it",
      ties: '"sep=;";\nsource;target\na;b\n',
    },
    { habit: "a tab as separator, named", ties: "sep=\t\nsource\ttarget\na\tb\n" },
    {
      habit: "blanks that do not break",
      ties: "source;\u00a0target\u00a0\n\u00a0a\u202f;b\ufeff\u200b\n",
    },
  ])("puts up with $habit", ({ ties }) => {
    expect(said(readFlat({ ties }).entries, "given-tie")).toMatchObject([
      ["0001-01-01", { source: "a", target: "b" }],
    ]);
  });
});

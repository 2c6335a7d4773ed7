/**
 * Forty sheets as Italian Excel, LibreOffice, Google and KoboToolbox export them, and as Gephi and
 * people with a matrix write them. All tell of the same few organisations, so that what should come of
 * each can be written beside it.
 */

import { encoded } from "../support/encodings.ts";
import { dayCell, type TestCell, workbookBytes } from "../support/workbooks.ts";

export interface MessySheet {
  readonly name: string;
  /** Who writes such a file, and what is odd about it. */
  readonly like: string;
  readonly content: string | Uint8Array;
  /** Rows of data, and the entries of ties or events or, in a list of actors, of actors. */
  readonly read: number;
  readonly entries: number;
  readonly type: "assessment" | "event" | "given-tie" | "actor";
  /** Something that has to come out as it was meant: fields of a payload, or the day. */
  readonly one: Readonly<Record<string, unknown>>;
  readonly refused?: number;
  readonly merged?: number;
  /** What somebody has to choose, where the guess is wrong: one key is one change. */
  readonly changes?: object;
}

const NAMES = [
  "Comune di Rho",
  "Spazio Qui",
  "Caffè Letterario",
  "Ser.Co.P.",
  "Oratorio San Carlo",
  "Sartoria di quartiere",
] as const;
const [RHO, QUI, CAFFE, SERCOP, ORATORIO, SARTORIA] = NAMES;

/** Who with whom, how closely, since when. */
const TIES = [
  [RHO, QUI, 4, "2021-10-22"],
  [QUI, CAFFE, 3, "2021-10-05"],
  [CAFFE, SERCOP, 2, "2021-09-30"],
  [SERCOP, ORATORIO, 5, "2021-10-13"],
  [ORATORIO, SARTORIA, 1, "2021-10-01"],
  [SARTORIA, RHO, 3, "2021-11-02"],
] as const;

const italian = (day: string) => day.split("-").reverse().join("/");
const short = (day: string) => italian(day).replace(/\/20(\d\d)$/, "/$1");
const american = (day: string) =>
  `${Number(day.slice(5, 7))}/${Number(day.slice(8))}/${day.slice(0, 4)}`;
const serial = (day: string) => Math.round((Date.parse(day) - Date.UTC(1899, 11, 30)) / 86_400_000);
const MONTHS = ["gen", "feb", "mar", "apr", "mag", "giu", "lug", "ago", "set", "ott", "nov", "dic"];
const month = (day: string) => MONTHS[Number(day.slice(5, 7)) - 1] ?? "";

type Row = readonly (string | number)[];
const csv = (rows: readonly Row[], separator: string, end = "\r\n") =>
  rows.map((row) => row.map((cell) => quoted(String(cell), separator)).join(separator)).join(end) +
  end;
const quoted = (cell: string, separator: string) =>
  cell.includes(separator) || /["\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
const book = (rows: readonly (readonly TestCell[])[], after = "", name = "Foglio1") =>
  workbookBytes({ sheets: { [name]: { rows, after } } });
const tiesOf = (make: (tie: (typeof TIES)[number]) => Row) => TIES.map(make);

const LEVELLED = { type: "assessment", read: 6, entries: 6 } as const;
const FIRST = { level: 4, happenedOn: "2021-10-22" };
const dated = (
  write: (day: string) => string | number,
  separator = ";",
  header: Row = ["Chi", "Con chi", "Livello", "Data"],
) => csv([header, ...tiesOf(([a, b, level, day]) => [a, b, level, write(day)])], separator);

const LEVEL_WORDS = ["nessuno", "molto basso", "basso", "medio", "alto", "molto alto"];

export const MESSY_SHEETS: readonly MessySheet[] = [
  // Excel, Italian.
  {
    ...LEVELLED,
    name: "excel-1.csv",
    like: "Excel: semicolons, Windows-1252, gg/mm/aaaa",
    content: encoded(dated(italian), "Windows-1252"),
    one: FIRST,
  },
  {
    ...LEVELLED,
    name: "excel-2.csv",
    like: "Excel: UTF-8 with a mark",
    content: `\ufeff${dated(italian)}`,
    one: FIRST,
  },
  {
    ...LEVELLED,
    name: "excel-3.txt",
    like: "Excel: Unicode text, UTF-16 with tabs",
    content: encoded(dated(italian, "\t"), "UTF-16 LE with mark"),
    one: FIRST,
  },
  {
    ...LEVELLED,
    name: "excel-4.csv",
    like: "Excel: a title and a remark above, an empty column, a total below",
    content: encoded(
      csv(
        [
          ["Rete dei laboratori – rilevazione di ottobre 2021", "", "", "", ""],
          ["Elaborazione: équipe di valutazione", "", "", "", ""],
          ["", "", "", "", ""],
          ["Realtà 1", "Realtà 2", "", "Forza (1-5)", "Data"],
          ...tiesOf(([a, b, level, day]) => [a, b, "", level, italian(day)]),
          ["Totale", "6", "", "18", ""],
        ],
        ";",
      ),
      "Windows-1252",
    ),
    one: FIRST,
  },
  {
    ...LEVELLED,
    name: "excel-5.csv",
    like: "Excel: years of two digits",
    content: dated(short),
    one: FIRST,
  },
  {
    ...LEVELLED,
    name: "excel-6.csv",
    like: "Excel: month and year, “ott-21”",
    content: dated((day) => `${month(day)}-${day.slice(2, 4)}`),
    one: { level: 4, happenedOn: "2021-10-01" },
  },
  {
    ...LEVELLED,
    name: "excel-7.csv",
    like: "Excel: days as serial numbers",
    content: dated(serial),
    one: FIRST,
  },
  {
    ...LEVELLED,
    name: "excel-8.csv",
    like: "Excel: days in words, “22 ottobre 2021”",
    content: dated((day) => `${Number(day.slice(8))} ${month(day)}. ${day.slice(0, 4)}`),
    one: FIRST,
  },
  {
    ...LEVELLED,
    name: "excel-9.xlsx",
    like: "Excel: days as days, a title over merged cells",
    content: book(
      [
        ["Legami del territorio", null, null, null],
        [null, null, null, null],
        ["Da", "A", "Intensità", "Giorno"],
        ...TIES.map(([a, b, level, day]): TestCell[] => [a, b, level, dayCell(serial(day))]),
      ],
      '<mergeCells count="1"><mergeCell ref="A1:D1"/></mergeCells>',
    ),
    one: FIRST,
  },
  {
    ...LEVELLED,
    name: "excel-10.xlsx",
    like: "Excel: the one who answers merged over her rows",
    content: book(
      [
        ["Organizzazione", "Partner", "Livello", "Data"],
        [RHO, QUI, 4, dayCell(serial("2021-10-22"))],
        [null, CAFFE, 3, dayCell(serial("2021-10-22"))],
        [null, SERCOP, 2, dayCell(serial("2021-10-22"))],
        [SARTORIA, RHO, 5, dayCell(serial("2021-10-22"))],
        [null, QUI, 1, dayCell(serial("2021-10-22"))],
        [null, ORATORIO, 3, dayCell(serial("2021-10-22"))],
      ],
      '<mergeCells count="2"><mergeCell ref="A2:A4"/><mergeCell ref="A5:A7"/></mergeCells>',
    ),
    one: FIRST,
  },
  {
    ...LEVELLED,
    name: "excel-11.xlsx",
    like: "Excel: a hidden sheet of lists, an empty second sheet",
    content: workbookBytes({
      sheets: {
        Elenchi: { rows: NAMES.map((name) => [name]), state: "hidden" },
        "Dati ottobre": [
          ["Ente", "Ente partner", "Livello", "Data"],
          ...TIES.map(([a, b, level, day]): TestCell[] => [a, b, level, italian(day)]),
        ],
        Foglio3: [],
      },
    }),
    one: FIRST,
  },
  {
    type: "given-tie",
    read: 6,
    entries: 6,
    name: "excel-12.csv",
    like: "Excel: weights with a decimal comma and thousands",
    content: csv(
      [["Da", "A", "Peso"], ...tiesOf(([a, b, level]) => [a, b, `1.00${level},5`])],
      ";",
    ),
    one: { weight: 1004.5 },
  },
  // LibreOffice.
  {
    ...LEVELLED,
    name: "calc-1.csv",
    like: "LibreOffice: commas, every text in quotation marks",
    content: `"Origine","Destinazione","Livello","Data"\n${TIES.map(([a, b, level, day]) => `"${a}","${b}",${level},${italian(day)}`).join("\n")}\n`,
    one: FIRST,
  },
  {
    ...LEVELLED,
    name: "calc-2.csv",
    like: "LibreOffice: tabs, ISO days",
    content: dated((day) => day, "\t"),
    one: FIRST,
  },
  {
    ...LEVELLED,
    name: "calc-3.csv",
    like: "LibreOffice: bars between the cells",
    content: dated((day) => italian(day).replaceAll("/", "."), "|"),
    one: FIRST,
  },
  {
    ...LEVELLED,
    name: "calc-4.csv",
    like: "LibreOffice: stray and hard blanks around names",
    content: dated(italian)
      .replaceAll(RHO, `\u00a0Comune  di Rho `)
      .replaceAll(QUI, " Spazio Qui\u00a0"),
    one: FIRST,
  },
  {
    ...LEVELLED,
    name: "calc-5.xlsx",
    like: "LibreOffice: texts in their cells, notes sheet first",
    content: workbookBytes({
      sharesStrings: false,
      sheets: {
        Note: [
          ["Come compilare"],
          ["Una riga per ogni legame"],
          ["Livello da 0 a 5"],
          ["Date gg/mm/aaaa"],
          ["Grazie"],
        ],
        Foglio2: [
          ["Chi segnala", "Collabora con", "Livello di collaborazione", "Data"],
          ...TIES.map(([a, b, level, day]): TestCell[] => [a, b, String(level), italian(day)]),
        ],
      },
    }),
    one: FIRST,
  },
  {
    ...LEVELLED,
    name: "calc-6.csv",
    like: "LibreOffice: levels in words",
    content: csv(
      [
        ["Chi", "Con chi", "Quanto collaborate", "Data"],
        ...tiesOf(([a, b, level, day]) => [a, b, LEVEL_WORDS[level] ?? "", italian(day)]),
      ],
      ";",
    ),
    one: FIRST,
  },
  {
    ...LEVELLED,
    name: "calc-7.csv",
    like: "LibreOffice: levels as “4 - alto”, header again halfway",
    content: csv(
      [
        ["Chi", "Con chi", "Livello", "Data"],
        ...tiesOf(([a, b, level, day]) => [
          a,
          b,
          `${level} - ${LEVEL_WORDS[level]}`,
          italian(day),
        ]).slice(0, 3),
        ["Chi", "Con chi", "Livello", "Data"],
        ...tiesOf(([a, b, level, day]) => [
          a,
          b,
          `${level} - ${LEVEL_WORDS[level]}`,
          italian(day),
        ]).slice(3),
      ],
      ";",
    ),
    one: FIRST,
  },
  // Google Sheets and Forms.
  {
    ...LEVELLED,
    name: "google-1.csv",
    like: "Google: commas, UTF-8, no mark, names with commas",
    content: dated(italian, ",").replaceAll(SARTORIA, '"Sartoria, cucito e moda"'),
    one: FIRST,
  },
  {
    ...LEVELLED,
    name: "google-2.csv",
    like: "Google Forms: a time stamp, a question for each column",
    content: csv(
      [
        [
          "Informazioni cronologiche",
          "Indirizzo email",
          "Nome della tua organizzazione",
          "Con quale organizzazione collabori?",
          "Livello della collaborazione (0-5)",
        ],
        ...tiesOf(([a, b, level, day]) => [
          `${italian(day)} 10.31.07`,
          "x@example.org",
          a,
          b,
          level,
        ]),
      ],
      ",",
    ),
    one: FIRST,
  },
  {
    type: "assessment",
    read: 3,
    entries: 5,
    name: "google-3.csv",
    like: "Google Forms: a grid, one column for each partner",
    content: csv(
      [
        [
          "Informazioni cronologiche",
          "La tua organizzazione",
          `Quanto collaborate con [${QUI}]`,
          `Quanto collaborate con [${CAFFE}]`,
          `Quanto collaborate con [${SERCOP}]`,
        ],
        ["22/10/2021 9.00.00", RHO, "Molto", "Poco", ""],
        ["22/10/2021 9.10.00", ORATORIO, "", "Abbastanza", "Moltissimo"],
        ["22/10/2021 9.20.00", SARTORIA, "Per niente", "", ""],
      ],
      ",",
    ),
    one: { level: 4, happenedOn: "2021-10-22" },
  },
  {
    type: "given-tie",
    read: 3,
    entries: 5,
    name: "google-4.csv",
    like: "Google Forms: ticked boxes in one cell",
    content: csv(
      [
        ["La tua organizzazione", "Con chi collaborate?"],
        [RHO, `${QUI}, ${CAFFE}`],
        [SERCOP, `${ORATORIO}, ${SARTORIA}`],
        [SARTORIA, RHO],
      ],
      ",",
    ),
    one: { source: "comune-di-rho", target: "spazio-qui" },
  },
  {
    type: "event",
    read: 3,
    entries: 3,
    name: "google-5.csv",
    like: "Google: a diary of meetings, who was there in one cell",
    content: csv(
      [
        ["Data", "Titolo", "Partecipanti", "Tipo"],
        ["22/10/2021", "Festa di quartiere", `${RHO}; ${QUI}; ${CAFFE}`, "attività comune"],
        ["05/11/2021", "Tavolo", `${RHO}; ${SERCOP}`, "co-progettazione"],
        ["12/11/2021", "Telefonata", `${QUI}; ${ORATORIO}`, "contatto"],
      ],
      ",",
    ),
    one: { type: "joint-activity", happenedOn: "2021-10-22" },
  },
  {
    type: "event",
    read: 5,
    entries: 2,
    merged: 3,
    name: "google-6.csv",
    like: "Google: one row for each participant",
    content: csv(
      [
        ["Evento", "Data evento", "Tipo evento", "Partecipante"],
        ["E1", "22/10/2021", "co-progettazione", RHO],
        ["E1", "22/10/2021", "co-progettazione", QUI],
        ["E1", "22/10/2021", "co-progettazione", CAFFE],
        ["E2", "03/11/2021", "contatto", RHO],
        ["E2", "03/11/2021", "contatto", SERCOP],
      ],
      ",",
    ),
    one: { type: "co-design", happenedOn: "2021-10-22" },
  },
  {
    type: "event",
    read: 6,
    entries: 6,
    name: "google-7.csv",
    like: "Google: meetings of two, without level",
    content: csv(
      [
        ["Data", "Chi", "Con chi", "Note"],
        ...tiesOf(([a, b, , day]) => [italian(day), a, b, "ok"]),
      ],
      ",",
    ),
    one: { type: "contact", happenedOn: "2021-10-22" },
  },
  {
    ...LEVELLED,
    name: "google-8.csv",
    like: "Google in English: month first",
    content: csv(
      [
        ["From", "To", "Strength", "Date"],
        ...tiesOf(([a, b, level, day]) => [a, b, level, american(day)]),
      ],
      ",",
    ),
    one: FIRST,
  },
  // KoboToolbox.
  {
    type: "given-tie",
    read: 3,
    entries: 5,
    name: "kobo-1.csv",
    like: "Kobo: select_multiple as columns of 0 and 1, groups in the header",
    content: csv(
      [
        [
          "start",
          "end",
          "anagrafica/organizzazione",
          "rete/Con chi collaborate?",
          `rete/Con chi collaborate?/${QUI}`,
          `rete/Con chi collaborate?/${CAFFE}`,
          `rete/Con chi collaborate?/${SERCOP}`,
          "_id",
          "_uuid",
          "_submission_time",
          "_validation_status",
          "_index",
        ],
        [
          "2021-10-22T09:00:00.000+02:00",
          "2021-10-22T09:05:00.000+02:00",
          RHO,
          "spazio_qui caffe_letterario",
          1,
          1,
          0,
          101,
          "u1",
          "2021-10-22 07:05:00",
          "",
          1,
        ],
        [
          "2021-10-22T10:00:00.000+02:00",
          "2021-10-22T10:05:00.000+02:00",
          ORATORIO,
          "caffe_letterario sercop",
          0,
          1,
          1,
          102,
          "u2",
          "2021-10-22 08:05:00",
          "",
          2,
        ],
        [
          "2021-10-23T10:00:00.000+02:00",
          "2021-10-23T10:05:00.000+02:00",
          SARTORIA,
          "sercop",
          0,
          0,
          1,
          103,
          "u3",
          "2021-10-23 08:05:00",
          "",
          3,
        ],
      ],
      ";",
    ),
    one: { source: "comune-di-rho", target: "spazio-qui" },
  },
  {
    type: "given-tie",
    read: 2,
    entries: 3,
    name: "kobo-2.xlsx",
    like: "Kobo: XLSX with labels, TRUE and FALSE, its own columns last",
    content: book(
      [
        [
          "La vostra organizzazione",
          `Con chi?/${QUI}`,
          `Con chi?/${CAFFE}`,
          "_id",
          "_submitted_by",
        ],
        [RHO, true, true, 1, "anna"],
        [SERCOP, false, true, 2, "luca"],
      ],
      "",
      "questionario",
    ),
    one: { source: "comune-di-rho", target: "spazio-qui" },
  },
  {
    type: "assessment",
    read: 2,
    entries: 4,
    name: "kobo-3.csv",
    like: "Kobo: a level for each partner in a matrix of questions",
    content: csv(
      [
        ["today", "chi_risponde", `livello/${QUI}`, `livello/${CAFFE}`, "_id", "__version__"],
        ["2021-10-22", RHO, 4, 2, 1, "v1"],
        ["2021-10-22", SERCOP, 0, 5, 2, "v1"],
      ],
      ",",
    ),
    one: FIRST,
  },
  {
    type: "given-tie",
    read: 2,
    entries: 4,
    name: "kobo-4.csv",
    like: "Kobo: codes in one cell, no columns for the answers",
    content: csv(
      [
        ["organizzazione", "partner", "_id", "_index"],
        ["comune_rho", "spazio_qui caffe_letterario ser_cop", 1, 1],
        ["ser_cop", "oratorio_san_carlo", 2, 2],
      ],
      ",",
    ),
    one: { source: "comune_rho", target: "spazio_qui" },
  },
  {
    ...LEVELLED,
    name: "kobo-5.csv",
    like: "Kobo: a repeat group, one row for each tie, with its parent",
    content: csv(
      [
        [
          "rispondente",
          "legami/partner",
          "legami/livello",
          "legami/data",
          "_index",
          "_parent_table_name",
          "_parent_index",
        ],
        ...tiesOf(([a, b, level, day]) => [a, b, level, day, 1, "rete", 1]),
      ],
      ";",
    ),
    one: FIRST,
  },
  // Gephi and matrices.
  {
    type: "given-tie",
    read: 6,
    entries: 6,
    name: "gephi-edges.csv",
    like: "Gephi: its own table of edges",
    content: csv(
      [
        ["Source", "Target", "Type", "Id", "Label", "timeset", "Weight"],
        ...tiesOf(([a, b, level]) => [a, b, "Undirected", level, "", "", `${level}.0`]),
      ],
      ",",
    ),
    one: { weight: 4 },
  },
  {
    type: "given-tie",
    read: 6,
    entries: 5,
    name: "matrice-1.csv",
    like: "a matrix, the same on both sides",
    content: matrix((a, b) =>
      TIES.slice(0, 5).some(([x, y]) => (x === a && y === b) || (x === b && y === a)) ? 1 : 0,
    ),
    one: { weight: 1 },
  },
  {
    type: "given-tie",
    read: 6,
    entries: 6,
    name: "matrice-2.csv",
    like: "a matrix with weights, the diagonal blank",
    content: matrix((a, b) =>
      a === b ? "" : (TIES.find(([x, y]) => x === a && y === b)?.[2] ?? ""),
    ),
    one: { weight: 4 },
  },
  {
    type: "given-tie",
    read: 6,
    entries: 6,
    name: "matrice-3.xlsx",
    like: "a matrix of crosses under a title",
    content: book([
      ["Chi lavora con chi"],
      [null, ...NAMES],
      ...NAMES.map((a): TestCell[] => [
        a,
        ...NAMES.map((b) => (TIES.some(([x, y]) => x === a && y === b) ? "x" : null)),
      ]),
    ]),
    one: { weight: 1 },
  },
  // Lists of actors, and the odd ones.
  {
    type: "actor",
    read: 6,
    entries: 6,
    name: "realta.csv",
    like: "a list of organisations",
    content: csv(
      [
        ["N.", "Denominazione", "Tipologia", "Comune", "Persone raggiunte"],
        ...NAMES.map((name, at) => [at + 1, name, "associazione", "Rho", 10 * at]),
      ],
      ";",
    ),
    one: { label: RHO, kind: "association", municipality: "Rho" },
  },
  {
    ...LEVELLED,
    name: "senza-intestazione.csv",
    like: "no header at all",
    content: csv(
      tiesOf(([a, b, level, day]) => [a, b, level, italian(day)]),
      ";",
    ),
    one: FIRST,
  },
  {
    ...LEVELLED,
    name: "sep.csv",
    like: "a first line for Excel alone",
    content: `sep=;\r\n${dated(italian)}`,
    one: FIRST,
  },
  {
    ...LEVELLED,
    name: "problemi.csv",
    like: "three rows that cannot be right: no partner, 31 February, with itself",
    content: csv(
      [
        ["Chi", "Con chi", "Livello", "Data"],
        ...tiesOf(([a, b, level, day]) => [a, b, level, italian(day)]),
        [RHO, "", 3, "22/10/2021"],
        [RHO, SERCOP, 1, "31/02/2021"],
        [CAFFE, CAFFE, 1, "22/10/2021"],
      ],
      ";",
    ),
    read: 9,
    refused: 3,
    one: FIRST,
  },
];

function matrix(cell: (a: string, b: string) => string | number): string {
  return csv([["", ...NAMES], ...NAMES.map((a) => [a, ...NAMES.map((b) => cell(a, b))])], ";");
}

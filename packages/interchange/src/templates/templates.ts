/** Files to fill in: a programme or a network, in Italian or in English, each with an example. */
import type { Language } from "@legami/core";
import { italianWordsFor } from "../csv/column-names.ts";
import { CSV_STYLES, csvText } from "../export/csv-text.ts";
import type { OutTable } from "../export/out-table.ts";
import { SETTINGS_FILE } from "../programme/file-names.ts";
import { italianSheetName, SETTINGS_SHEETS } from "../workbook/sheet-names.ts";
import { COLUMN_NOTES } from "./column-notes.ts";
import { networkRows, programmeRows } from "./example-rows.ts";
import { NETWORK_NOTES } from "./network-notes.ts";

export const TEMPLATE_KINDS = ["programme", "network"] as const;

export type TemplateKind = (typeof TEMPLATE_KINDS)[number];

/** The tables of a template, and the one that says what to write in which column. */
export interface Template {
  readonly tables: readonly OutTable[];
  readonly notes: OutTable;
}

/** As the sheets of a workbook. */
export function templateOf(kind: TemplateKind, lang: Language): Template {
  const columns = kind === "programme" ? COLUMN_NOTES : NETWORK_NOTES;
  const rows = kind === "programme" ? programmeRows(lang) : networkRows(lang);
  const tables = Object.entries(columns).map(([table, notes]) => ({
    name: titleOf(table, lang),
    rows: [
      Object.keys(notes).map((column) => headerOf(table, column, lang)),
      ...(rows[table] ?? []),
    ],
  }));
  return { tables, notes: notesOf(columns, lang) };
}

/** Name of a sheet: `Realtà`. */
function titleOf(table: string, lang: Language): string {
  const name = lang === "it" ? italianSheetName(table) : table;
  const accented = name === "realta" ? "realtà" : name;
  return accented.charAt(0).toUpperCase() + accented.slice(1);
}

/** Italian headers where the first word for a column is not the one that people would write. */
const ITALIAN_HEADERS: Readonly<Record<string, string>> = {
  label: "nome",
  aliases: "altri nomi",
  actor: "realtà",
  reporter: "chi risponde",
  source: "chi",
  target: "con chi",
  "indicators.target": "obiettivo",
  "mentions.source": "fonte",
  date_from: "dal",
  date_to: "al",
  asked: "interpellata",
  answered: "ha risposto",
};

function headerOf(table: string, column: string, lang: Language): string {
  if (lang === "en") return column;
  const header = ITALIAN_HEADERS[`${table}.${column}`] ?? ITALIAN_HEADERS[column];
  return header ?? italianWordsFor(column)[0] ?? column;
}

const NOTES_WORDS = {
  en: {
    name: "Instructions",
    header: ["table", "column", "what to write"],
    advice:
      "Put your own rows in place of the examples. Only the table of actors and, in a programme, that of the programme must be there: delete those that are not needed.",
  },
  it: {
    name: "Istruzioni",
    header: ["tabella", "colonna", "che cosa scrivere"],
    advice:
      "Scrivi le tue righe al posto degli esempi. Servono solo la tabella delle realtà e, in un programma, quella del programma: le altre, se non servono, si cancellano.",
  },
} as const;

function notesOf(columns: typeof COLUMN_NOTES, lang: Language): OutTable {
  const { name, header, advice } = NOTES_WORDS[lang];
  const rows = Object.entries(columns).flatMap(([table, notes]) =>
    Object.entries(notes).map(([column, note]) => [
      titleOf(table, lang),
      headerOf(table, column, lang),
      note[lang],
    ]),
  );
  return { name, rows: [[advice], [], header, ...rows] };
}

/** The same as the files of a folder: settings as JSON, tables as CSV, notes as a text to read. */
export function templateFiles(kind: TemplateKind, lang: Language): ReadonlyMap<string, string> {
  const { tables, notes } = templateOf(kind, lang);
  const settings = new Set(SETTINGS_SHEETS.map((table) => titleOf(table, lang)));
  const files = new Map<string, string>();
  if (kind === "programme") files.set(SETTINGS_FILE, settingsText(lang));
  for (const { name, rows } of tables) {
    const file = `${name.toLowerCase().replaceAll("à", "a")}.csv`;
    if (!settings.has(name)) files.set(file, csvText(rows, CSV_STYLES[lang]));
  }
  const lines = notes.rows.map((row) => row.join(" · "));
  files.set(`${notes.name.toLowerCase()}.txt`, `${lines.join("\n")}\n`);
  return files;
}

/** The settings of the example as a folder has them. */
function settingsText(lang: Language): string {
  const [id, name] =
    lang === "it" ? ["mio-programma", "Il mio programma"] : ["my-programme", "My programme"];
  const settings = {
    id,
    name,
    timezone: "Europe/Rome",
    t0: "2024-01-15",
    waves: [
      { id: "t0", date: "2024-01-15", official: true },
      { id: "m6", date: "2024-07-15", official: true },
    ],
    territories: [
      { id: "nord", label: "Nord", in_it: "nel Nord", in_en: "in the North", role: "holder" },
    ],
    parameters: { contactHalfLifeDays: 180 },
    indicators: [
      {
        id: "incontri",
        label: lang === "it" ? "Incontri aperti" : "Open meetings",
        target: 12,
        phase: "final",
      },
    ],
    simulated: null,
    seed: null,
  };
  return `${JSON.stringify(settings, null, 2)}\n`;
}

import { contractName, italianNames } from "../programme/file-names.ts";

/** Sheets that hold what `programme.json` holds in a folder. */
export const SETTINGS_SHEETS: readonly string[] = [
  "programme",
  "waves",
  "territories",
  "parameters",
  "indicators",
];

const ITALIAN: ReadonlyMap<string, string> = new Map([
  ["programma", "programme"],
  ["rilevazioni", "waves"],
  ["territori", "territories"],
  ["parametri", "parameters"],
  ["indicatori", "indicators"],
]);

/** What graph programs call the two tables of a network. */
const OF_GRAPHS: ReadonlyMap<string, string> = new Map([
  ["nodes", "actors"],
  ["nodi", "actors"],
  ["edges", "ties"],
  ["archi", "ties"],
]);

/** Sheets for people, of which nothing is read and nothing said. */
const FOR_PEOPLE = new Set([
  "note",
  "notes",
  "istruzioni",
  "instructions",
  "leggimi",
  "readme",
  "read me",
  "guida",
  "guide",
]);

/** The name of the contract for a sheet, `null` for one of no table, undefined for one of notes. */
export function sheetNameOf(name: string): string | null | undefined {
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "").trim().toLowerCase();
  if (FOR_PEOPLE.has(plain)) return undefined;
  if (SETTINGS_SHEETS.includes(plain)) return plain;
  return (
    ITALIAN.get(plain) ?? OF_GRAPHS.get(plain) ?? contractName(`${plain}.csv`)?.slice(0, -4) ?? null
  );
}

/** What a sheet is called in Italian. */
export function italianSheetName(name: string): string {
  const [italian] = [...ITALIAN].find(([, english]) => english === name) ?? [];
  return italian ?? italianNames(`${name}.csv`)[0]?.slice(0, -4) ?? name;
}

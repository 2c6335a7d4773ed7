/**
 * Who takes part: the baseline's real actors, then the invented ones of newcomers.csv.
 *
 * Only invented actors leave the register: no real organisation is made to close or to
 * merge, not even in a simulation. Each comes in through a first gathering called by
 * `broughtBy`. `newly-known` is one that existed before the programme noticed it (methods
 * E13): it widens the register, and is no sign by itself that the network grew.
 */
import { readFileSync } from "node:fs";
import { cell, readCsv } from "./csv.ts";

export interface CastActor {
  readonly id: string;
  readonly label: string;
  readonly kind: string;
  readonly territory: string;
  readonly municipality: string;
  /** First and last day on the register, both included; empty = no bound. */
  readonly from: string;
  readonly to: string;
  readonly origin: "baseline" | "invented";
  /** `founded` or `newly-known`; empty for the baseline. */
  readonly entry: string;
  /** `closed` or `merged`; empty for who stays. */
  readonly exit: string;
  /** Who called the first gathering; empty for the baseline. */
  readonly broughtBy: string;
  readonly aliases: readonly string[];
}

export interface DocumentedTie {
  readonly source: string;
  readonly target: string;
  readonly level: number;
}

/** Other names of real organisations, as people write them: for the search and the duplicates. */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  sercop: ["Sercop", "Azienda speciale dei Comuni del Rhodense"],
  opcafe: ["OP Café", "Oltreiperimetri Café"],
  csp: ["CSP"],
  csf: ["CSF Pavia"],
  "csv-lombardia-sud": ["CSV Lombardia Sud"],
  "lab-scala": ["In Scala"],
  "casa-rozzano": ["Casa di Rozzano"],
  "cav-rozzano": ["CAV Rozzano"],
};

export function castOf(): CastActor[] {
  const real = rowsAt("../../data/baseline/actors.csv").map((row) => ({
    ...described(row),
    from: "",
    to: "",
    origin: "baseline" as const,
    entry: "",
    exit: "",
    broughtBy: "",
    aliases: ALIASES[cell(row, "id")] ?? [],
  }));
  const invented = rowsAt("newcomers.csv").map((row) => ({
    ...described(row),
    from: cell(row, "from"),
    to: cell(row, "to"),
    origin: "invented" as const,
    entry: cell(row, "entry"),
    exit: cell(row, "exit"),
    broughtBy: cell(row, "brought_by"),
    aliases: cell(row, "aliases")
      .split("|")
      .filter((alias) => alias !== ""),
  }));
  return [...real, ...invented];
}

function described(row: Record<string, string>) {
  return {
    id: cell(row, "id"),
    label: cell(row, "label"),
    kind: cell(row, "kind"),
    territory: cell(row, "territory"),
    municipality: cell(row, "municipality"),
  };
}

export function documentedTies(): DocumentedTie[] {
  return rowsAt("../../data/baseline/ties.csv").map((row) => ({
    source: cell(row, "source"),
    target: cell(row, "target"),
    level: Number(cell(row, "level")),
  }));
}

/** The baseline's municipalities, and the one that only a newcomer sits in. */
export function municipalities(): Record<string, string>[] {
  const sanMartino = {
    municipality: "San Martino Siccomario",
    territory: "pavia",
    lat: "45.1600",
    lon: "9.1400",
  };
  return rowsAt("../../data/baseline/municipalities.csv").flatMap((row) =>
    cell(row, "municipality") === "Carbonara al Ticino" ? [row, sanMartino] : [row],
  );
}

function rowsAt(path: string): Record<string, string>[] {
  return readCsv(readFileSync(new URL(path, import.meta.url), "utf8"));
}

export function isOnRegister(actor: CastActor, date: string): boolean {
  return (actor.from === "" || actor.from <= date) && (actor.to === "" || date <= actor.to);
}

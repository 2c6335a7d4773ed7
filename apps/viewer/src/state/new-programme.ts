/** A programme that is about to be made: its form, and what is sent. */
import type { CivilDate } from "@legami/core";
import { formatDate, parseDay } from "../i18n/format.ts";
import { codeFor, idOfName } from "./programme-id.ts";
import type { TerritoryDraft, WaveDraft } from "./settings-draft.ts";
import { type ReadDraft, settingsOf, type WrittenSettings } from "./settings-read.ts";

export interface NewProgramme {
  readonly name: string;
  /** Null = made of the name. */
  readonly id: string | null;
  readonly t0: string;
  readonly waves: readonly WaveDraft[];
  readonly territories: readonly TerritoryDraft[];
  readonly simulated: string | null;
}

/** The programme's own evaluation looks at the start, half-way and after a year. */
const USUAL_MONTHS = [0, 6, 12] as const;
const STEP_MONTHS = 6;

export const NO_TERRITORY: TerritoryDraft = {
  id: "",
  label: "",
  it: "",
  en: "",
  role: "receiving",
};

export const EMPTY_PROGRAMME: NewProgramme = {
  name: "",
  id: null,
  t0: "",
  waves: [],
  territories: [NO_TERRITORY],
  simulated: null,
};

/** The day so many months later; the last of the month where that has no such day. */
export function monthsAfter(day: CivilDate, months: number): CivilDate {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last)))
    .toISOString()
    .slice(0, 10);
}

/** The usual dates from a start, as far as the start is a day. */
export function usualWaves(t0: string): readonly WaveDraft[] {
  const day = dayIn(t0);
  if (day === null) return [];
  return USUAL_MONTHS.map((months) => ({
    id: months === 0 ? "t0" : `m${months}`,
    date: formatDate(monthsAfter(day, months)),
    official: true,
  }));
}

/** One more date, half a year after the last; its code says how many months after the start that is. */
export function nextWave(t0: string, waves: readonly WaveDraft[]): WaveDraft {
  const ids = waves.map(({ id }) => id);
  const start = dayIn(t0);
  const last = dayIn(waves.at(-1)?.date ?? "");
  if (start === null || (waves.length > 0 && last === null)) {
    return { id: codeFor(waves.length === 0 ? "t0" : "m", ids), date: "", official: true };
  }
  const months = last === null ? 0 : monthsBetween(start, last) + STEP_MONTHS;
  return {
    id: codeFor(months === 0 ? "t0" : `m${months}`, ids),
    date: formatDate(monthsAfter(start, months)),
    official: true,
  };
}

function dayIn(text: string): CivilDate | null {
  const day = parseDay(text);
  return day === "no-day" ? null : day;
}

function monthsBetween(from: CivilDate, to: CivilDate): number {
  const [a = 0, b = 0] = [from, to].map((day) => {
    const [year = 0, month = 0] = day.split("-").map(Number);
    return 12 * year + month;
  });
  return b - a;
}

export function idOf({ id, name }: NewProgramme): string {
  return id ?? idOfName(name);
}

/** What is sent to open it, the rest being as the server usually has it; rows of territories that nobody has written anything in are left out. */
export function openingOf(form: NewProgramme): ReadDraft<WrittenSettings> {
  const { name, t0, waves, simulated } = form;
  const territories = form.territories.filter(({ label, it }) => `${label}${it}`.trim() !== "");
  const draft = { name, t0, waves, simulated, territories, indicators: [], parameters: {} };
  const read = settingsOf(draft, { id: idOf(form), parameters: {} });
  const missing: Record<string, string> = { ...read.errors };
  if (t0.trim() === "") missing["t0"] = "required";
  if (territories.length === 0) {
    missing["territories.0.label"] = "required";
    missing["territories.0.it"] = "required";
  }
  if (!/^[a-z0-9][a-z0-9._-]{0,63}$/.test(idOf(form))) missing["id"] = "code";
  const isWhole = Object.keys(missing).length === 0;
  return { settings: isWhole ? read.settings : null, errors: missing };
}

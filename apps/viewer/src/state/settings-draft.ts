/** The settings of a programme as a form has them: texts, some of them not whole yet. */
import {
  DEFAULT_PARAMETERS,
  INDICATOR_PHASES,
  PARAMETER_GROUPS,
  type Parameters,
  type ProgrammeSettings,
  resolveParameters,
  type TerritoryRole,
} from "@legami/core";
import { formatDate } from "../i18n/format.ts";
import type { Language } from "./view-state.ts";

export interface TerritoryDraft {
  readonly id: string;
  readonly label: string;
  readonly it: string;
  readonly en: string;
  readonly role: TerritoryRole;
}

export interface WaveDraft {
  readonly id: string;
  /** As written, `22/10/2020`. */
  readonly date: string;
  readonly official: boolean;
}

export interface IndicatorDraft {
  readonly id: string;
  readonly label: string;
  /** As written; empty = none. */
  readonly target: string;
  /** Empty = the whole programme. */
  readonly phase: string;
}

export interface SettingsDraft {
  readonly name: string;
  readonly t0: string;
  /** Null = the data are real. */
  readonly simulated: string | null;
  readonly territories: readonly TerritoryDraft[];
  readonly waves: readonly WaveDraft[];
  readonly indicators: readonly IndicatorDraft[];
  /** Every number of the register as written, by its place: `classCuts.0`, `eventWeights.contact`. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** A key of `programme.errors` for every place that is not as it should be. */
export type SettingsErrors = Readonly<Record<string, string>>;

export type Place = readonly [name: keyof Parameters, part: string | null];

export const PHASES: readonly string[] = INDICATOR_PHASES;

/** The places of a parameter's numbers, the usual ones first. */
export function placesOf(name: keyof Parameters, draft: SettingsDraft): readonly string[] {
  const standard = DEFAULT_PARAMETERS[name];
  if (typeof standard === "number") return [name];
  const usual = Object.keys(standard).map((part) => `${name}.${part}`);
  const own = Object.keys(draft.parameters).filter((place) => place.startsWith(`${name}.`));
  return [...new Set([...usual, ...own])];
}

export function placeOf(place: string): Place {
  const dot = place.indexOf(".");
  if (dot < 0) return [place as keyof Parameters, null];
  return [place.slice(0, dot) as keyof Parameters, place.slice(dot + 1)];
}

/** The usual number at a place; null where the programme has added it (a type of event). */
export function usualAt(place: string): number | null {
  const [name, part] = placeOf(place);
  return numberAt(DEFAULT_PARAMETERS[name], part);
}

function numberAt(value: unknown, part: string | null): number | null {
  const held = part === null ? value : (value as Readonly<Record<string, unknown>>)[part];
  return typeof held === "number" ? held : null;
}

export function draftOf(settings: ProgrammeSettings, lang: Language): SettingsDraft {
  const { name, t0, simulated, territories, waves, indicators } = settings;
  return {
    name,
    t0: t0 === null ? "" : formatDate(t0),
    simulated,
    territories: territories.map(({ id, label, in: where, role }) => ({
      id,
      label,
      it: where.it,
      en: where.en,
      role,
    })),
    waves: waves.map(({ id, date, official }) => ({ id, date: formatDate(date), official })),
    indicators: indicators.map(({ id, label, target, phase }) => ({
      id,
      label,
      target: target === null ? "" : written(target, lang),
      phase: phase ?? "",
    })),
    parameters: parametersOf(settings, lang),
  };
}

function parametersOf(
  { parameters: own }: ProgrammeSettings,
  lang: Language,
): Record<string, string> {
  const parameters = resolveParameters(own);
  const all = Object.values(PARAMETER_GROUPS).flatMap((group) =>
    Object.keys(group),
  ) as (keyof Parameters)[];
  return Object.fromEntries(
    all.flatMap((name) => {
      const value = parameters[name];
      if (typeof value === "number") return [[name, written(value, lang)]];
      return Object.entries(value).map(([part, one]) => [
        `${name}.${part}`,
        written(one as number, lang),
      ]);
    }),
  );
}

/** As it is written back: no grouping, which a form would have to read again. */
export function written(value: number, lang: Language): string {
  const text = String(value);
  return lang === "it" ? text.replace(".", ",") : text;
}

/** `0,4` and `0.4`; null where it is no number. */
export function numberIn(text: string): number | null {
  const plain = text.trim().replace(",", ".");
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}

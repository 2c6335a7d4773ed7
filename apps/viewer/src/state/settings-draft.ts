/** The settings of a programme as a form has them: texts, some of them not whole yet. */
import {
  DEFAULT_PARAMETERS,
  INDICATOR_PHASES,
  LegamiError,
  PARAMETER_GROUPS,
  type Parameters,
  type ProgrammeSettings,
  resolveParameters,
  type TerritoryRole,
} from "@legami/core";
import { formatDate, parseDay } from "../i18n/format.ts";
import { codeFor } from "./programme-id.ts";
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

export interface ReadDraft {
  /** Null where something is not as it should be. */
  readonly settings: ProgrammeSettings | null;
  readonly errors: SettingsErrors;
}

/** What the form says, over the settings that it does not show. */
export function settingsOf(draft: SettingsDraft, base: ProgrammeSettings): ReadDraft {
  const errors: Record<string, string> = {};
  const required = (place: string, text: string) => {
    if (text.trim() === "") errors[place] = "required";
    return text.trim();
  };
  const day = (place: string, text: string): string => {
    const parsed = parseDay(text);
    if (parsed === null) errors[place] = "date";
    if (parsed === "no-day") errors[place] = "noDay";
    return parsed ?? "";
  };
  const distinct = (list: string, ids: readonly string[]) => {
    ids.forEach((id, index) => {
      if (ids.indexOf(id) < index) errors[`${list}.${index}.id`] = "repeated";
    });
  };
  const territories = coded(draft.territories).map(({ id, label, it, en, role }, index) => ({
    id,
    label: required(`territories.${index}.label`, label),
    in: {
      it: required(`territories.${index}.it`, it),
      en: en.trim() === "" ? `in ${label.trim()}` : en.trim(),
    },
    role,
  }));
  const waves = draft.waves.map(({ id, date, official }, index) => ({
    id: required(`waves.${index}.id`, id),
    date: day(`waves.${index}.date`, date),
    official,
  }));
  waves.forEach(({ date }, index) => {
    const before = waves[index - 1]?.date;
    const place = `waves.${index}.date`;
    if (before !== undefined && errors[place] === undefined && date <= before)
      errors[place] = "order";
  });
  const indicators = coded(draft.indicators).map(({ id, label, target, phase }, index) => {
    const number = target.trim() === "" ? null : numberIn(target);
    if (target.trim() !== "" && number === null) errors[`indicators.${index}.target`] = "number";
    return {
      id,
      label: required(`indicators.${index}.label`, label),
      target: number,
      phase: phase === "" ? null : phase,
    };
  });
  for (const [list, rows] of Object.entries({ territories, waves, indicators })) {
    distinct(
      list,
      rows.map(({ id }) => id),
    );
  }
  const settings: ProgrammeSettings = {
    ...base,
    name: required("name", draft.name),
    t0: draft.t0.trim() === "" ? null : day("t0", draft.t0),
    simulated: draft.simulated === null ? null : required("simulated", draft.simulated),
    territories,
    waves,
    indicators,
    parameters: overridesOf(draft, base, errors),
  };
  return { settings: Object.keys(errors).length > 0 ? null : settings, errors };
}

/** Rows without a code get one made of their name. */
function coded<Row extends { readonly id: string; readonly label: string }>(
  rows: readonly Row[],
): readonly Row[] {
  const taken = rows.map(({ id }) => id.trim()).filter((id) => id !== "");
  return rows.map((row) => {
    const id = row.id.trim() === "" ? codeFor(row.label, taken) : row.id.trim();
    taken.push(id);
    return { ...row, id };
  });
}

/** What differs from the usual, and what the programme had said itself already. */
function overridesOf(
  draft: SettingsDraft,
  base: ProgrammeSettings,
  errors: Record<string, string>,
): Record<string, unknown> {
  const overrides: Record<string, unknown> = {};
  const own = base.parameters;
  const names = [...new Set(Object.keys(draft.parameters).map((place) => placeOf(place)[0]))];
  for (const name of names) {
    const places = placesOf(name, draft);
    const numbers = places.map((place) => numberIn(draft.parameters[place] ?? ""));
    places.forEach((place, index) => {
      if (numbers[index] === null) errors[`parameters.${place}`] = "number";
    });
    if (numbers.includes(null)) continue;
    const isOwn = Object.hasOwn(own, name);
    const isUsual = places.every((place, index) => numbers[index] === usualAt(place));
    if (isUsual && !isOwn) continue;
    overrides[name] = overrideOf(name, places, numbers as number[], own[name]);
    try {
      resolveParameters({ [name]: overrides[name] });
    } catch (error) {
      if (!(error instanceof LegamiError)) throw error;
      for (const place of places) errors[`parameters.${place}`] = "range";
    }
  }
  return overrides;
}

function overrideOf(
  name: keyof Parameters,
  places: readonly string[],
  numbers: readonly number[],
  own: unknown,
): unknown {
  const standard = DEFAULT_PARAMETERS[name];
  if (typeof standard === "number") return numbers[0];
  if (Array.isArray(standard)) return numbers;
  const parts = places.map((place, index) => [placeOf(place)[1] ?? "", numbers[index]] as const);
  const said = (own ?? {}) as object;
  return Object.fromEntries(
    parts.filter(
      ([part, number]) =>
        Object.hasOwn(said, part) || number !== (standard as Record<string, number>)[part],
    ),
  );
}

/** Every text of a form by its place, rows by their codes. */
function textsOf(draft: SettingsDraft): Map<string, string> {
  const { name, t0, simulated, parameters } = draft;
  const texts = new Map<string, string>([
    ["name", name],
    ["t0", t0],
    ["simulated", simulated ?? ""],
  ]);
  for (const list of ["territories", "waves", "indicators"] as const) {
    for (const { id, ...fields } of draft[list]) {
      texts.set(`${list}.${id}`, id);
      for (const [field, value] of Object.entries(fields))
        texts.set(`${list}.${id}.${field}`, String(value));
    }
  }
  for (const [place, text] of Object.entries(parameters)) texts.set(`parameters.${place}`, text);
  return texts;
}

export interface Difference {
  /** `territories.pavia.label`; `waves.m12` where a row is only on one side. */
  readonly place: string;
  /** Null where it is not there. */
  readonly from: string | null;
  readonly to: string | null;
}

/** What differs between two forms; a row that came or went is told once. */
export function differences(from: SettingsDraft, to: SettingsDraft): readonly Difference[] {
  const [a, b] = [textsOf(from), textsOf(to)];
  const places = [...new Set([...a.keys(), ...b.keys()])];
  return places.flatMap((place) => {
    const row = /^(territories|waves|indicators)\.[^.]+(?=\.)/.exec(place)?.[0];
    if (row !== undefined && a.has(row) !== b.has(row)) return [];
    const [before, after] = [a.get(place) ?? null, b.get(place) ?? null];
    return before === after ? [] : [{ place, from: before, to: after }];
  });
}

/** True where the parameters differ: what later evaluations say then differs, too. */
export function changesParameters(list: readonly Difference[]): boolean {
  return list.some(({ place }) => place.startsWith("parameters."));
}

/** What a form of settings says, and what in it is not as it should be. */
import {
  DEFAULT_PARAMETERS,
  LegamiError,
  type Parameters,
  type ProgrammeSettings,
  resolveParameters,
} from "@legami/core";
import { parseDay } from "../i18n/format.ts";
import { codeFor } from "./programme-id.ts";
import {
  numberIn,
  placeOf,
  placesOf,
  type SettingsDraft,
  type SettingsErrors,
  usualAt,
} from "./settings-draft.ts";

/** What a form of settings holds. */
export type WrittenSettings = Pick<
  ProgrammeSettings,
  "id" | "name" | "t0" | "simulated" | "territories" | "waves" | "indicators" | "parameters"
>;

export interface ReadDraft<Settings> {
  /** Null where something is not as it should be. */
  readonly settings: Settings | null;
  readonly errors: SettingsErrors;
}

/** What the form says, over the settings that it does not show. */
export function settingsOf<Base extends Pick<WrittenSettings, "id" | "parameters">>(
  draft: SettingsDraft,
  base: Base,
): ReadDraft<Base & WrittenSettings> {
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
  const settings = {
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
  base: Pick<WrittenSettings, "parameters">,
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

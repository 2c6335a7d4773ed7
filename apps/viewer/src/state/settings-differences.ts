/** What differs between two forms of settings, place by place. */
import type { SettingsDraft } from "./settings-draft.ts";

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

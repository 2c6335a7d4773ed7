/** What differs between two forms of settings, place by place. */
import type { SettingsDraft } from "./settings-draft.ts";

/** `territories`, `pavia`, `label`; without a field the row itself. A code may have dots in it. */
type Place = readonly [list: string, row?: string, field?: string];

interface PlacedText {
  readonly place: Place;
  readonly text: string;
}

/** Every text of a form, rows by their codes. */
function textsOf(draft: SettingsDraft): PlacedText[] {
  const { name, t0, simulated, parameters } = draft;
  const at = (text: string, ...place: Place): PlacedText => ({ place, text });
  return [
    at(name, "name"),
    at(t0, "t0"),
    at(simulated ?? "", "simulated"),
    ...(["territories", "waves", "indicators"] as const).flatMap((list) =>
      draft[list].flatMap(({ id, ...fields }) => [
        at(id, list, id),
        ...Object.entries(fields).map(([field, value]) => at(String(value), list, id, field)),
      ]),
    ),
    ...Object.entries(parameters).map(([name, text]) => at(text, "parameters", name)),
  ];
}

export interface Difference {
  readonly place: Place;
  /** Null where it is not there. */
  readonly from: string | null;
  readonly to: string | null;
}

/** A place as one text; no code has a line end. */
export function placeKey(place: Place): string {
  return place.join("\n");
}

/** What differs between two forms; a row that came or went is told once. */
export function differences(from: SettingsDraft, to: SettingsDraft): readonly Difference[] {
  const byKey = (texts: readonly PlacedText[]) =>
    new Map(texts.map((one) => [placeKey(one.place), one] as const));
  const [a, b] = [byKey(textsOf(from)), byKey(textsOf(to))];
  return [...new Map([...a, ...b])].flatMap(([key, { place }]) => {
    const [list, row, field] = place;
    // A row without a code yet is told by its fields.
    if (row === "" && field === undefined) return [];
    const rowKey = field === undefined || !row ? null : placeKey([list, row]);
    if (rowKey !== null && a.has(rowKey) !== b.has(rowKey)) return [];
    const [before, after] = [a.get(key)?.text ?? null, b.get(key)?.text ?? null];
    return before === after ? [] : [{ place, from: before, to: after }];
  });
}

/** True where the parameters differ: what later evaluations say then differs, too. */
export function changesParameters(list: readonly Difference[]): boolean {
  return list.some(({ place }) => place[0] === "parameters");
}

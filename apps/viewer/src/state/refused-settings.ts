/** What the server says of settings, at the place of the form that it is about. */
import type { PointedError } from "../api/problem.ts";
import type { SettingsDraft, SettingsErrors } from "./settings-draft.ts";

/** What of a form has places; a new programme has no indicators and no numbers yet. */
type Placed = Pick<SettingsDraft, "territories" | "waves"> &
  Partial<Pick<SettingsDraft, "indicators" | "parameters">>;

/** Its sentences by place; those about no place of the form are left to the notice. */
export function refusedPlaces(pointed: readonly PointedError[], draft: Placed): SettingsErrors {
  const placed = pointed.flatMap(({ pointer, detail }) => {
    const place = placeAt(pointer, draft);
    return place === null ? [] : [[place, detail] as const];
  });
  // Of several about one place the first is shown there.
  return Object.fromEntries(placed.reverse());
}

/** `/territories/0/in/it` is `territories.0.it`; a list or a parameter as a whole is its own place. */
function placeAt(pointer: string, draft: Placed): string | null {
  const [first = "", ...rest] = pointer
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
  if (first === "parameters") return parameterAt(rest, draft);
  if (first === "territories" || first === "waves" || first === "indicators") {
    const [index = "", ...field] = rest;
    const isRow = draft[first]?.[Number(index)] !== undefined && index !== "";
    return isRow ? `${first}.${index}.${field.at(-1) ?? "id"}` : first;
  }
  return ["name", "t0", "simulated"].includes(first) ? first : null;
}

function parameterAt([name = "", part]: readonly string[], draft: Placed): string | null {
  const places = Object.keys(draft.parameters ?? {});
  const place = part === undefined ? name : `${name}.${part}`;
  if (places.includes(place)) return `parameters.${place}`;
  return places.some((one) => one.startsWith(`${name}.`)) ? `parameters.${name}` : null;
}

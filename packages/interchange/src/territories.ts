import { compareIds, type Territory } from "@legami/core";

/** A territory for every name that is given, so that scopes can ask for it. */
export function territoriesNamed(names: Iterable<string | null>): Territory[] {
  const ids = new Set<string>();
  for (const name of names) if (name !== null && name !== "") ids.add(name);
  return [...ids].sort(compareIds).map((id) => ({
    id,
    label: id,
    in: { it: `a ${id}`, en: `in ${id}` },
    role: "receiving",
  }));
}

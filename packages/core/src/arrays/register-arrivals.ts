import type { Change } from "./change-arrays.ts";

/** Column of the actors that says how one came onto the register (methods E13). */
const ENTRY_COLUMN = "register_entry";
const NEWLY_KNOWN = "newly-known";

export interface RegisterArrivals {
  /** Active actors at the second date less those at the first. */
  readonly gain: number;
  /** Active at the second date, on the register only after the first, and there before it. */
  readonly newlyKnown: number;
  /** The same, but nobody wrote down whether they were there before. */
  readonly unknown: number;
}

/** How many of the actors gained had existed before, and were only not known (methods D18, step 5). */
export function registerArrivals({ networks, arrays }: Change): RegisterArrivals {
  const { before, after } = networks;
  const arrived = after.actors.filter(
    ({ id }, index) => after.degree[index]! > 0 && !arrays.before.indexOf.has(id),
  );
  const entries = arrived.map(({ columns }) =>
    Object.hasOwn(columns, ENTRY_COLUMN) ? columns[ENTRY_COLUMN] : "",
  );
  return {
    gain: after.active - before.active,
    newlyKnown: entries.filter((entry) => entry === NEWLY_KNOWN).length,
    unknown: entries.filter((entry) => entry === "").length,
  };
}

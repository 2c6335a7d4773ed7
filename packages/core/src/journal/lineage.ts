/**
 * Records that stand for one actor. A duplicate is read as the actor it repeats, at every date; after
 * a merger or a split two dates are compared on the coarser unit, which was there at both (methods
 * E13). Each unit goes by the id of the actor that took the others in, or that came apart.
 */
import type { CivilDate } from "../model/dates.ts";
import type { EntryOf } from "../model/entry.ts";

/** The unit of each actor that goes by another's id; everybody else is a unit of its own. */
export type Units = ReadonlyMap<string, string>;

/** Merges of records that were one actor all along. */
export function duplicateUnits(merges: readonly EntryOf<"merge">[]): Units {
  return unitsOf(merges.filter(({ payload }) => payload.reason === "duplicate").map(mergedInto));
}

/** Mergers and splits that happened after the first day, up to the last. */
export function unitsBetween(
  merges: readonly EntryOf<"merge">[],
  splits: readonly EntryOf<"split">[],
  first: CivilDate,
  last: CivilDate,
): Units {
  const happened = ({ happenedOn }: { readonly happenedOn: CivilDate }) =>
    first < happenedOn && happenedOn <= last;
  return unitsOf([
    ...merges
      .filter((entry) => entry.payload.reason === "merger" && happened(entry))
      .map(mergedInto),
    ...splits
      .filter(happened)
      .map(({ payload }) => ({ unit: payload.actor, members: payload.parts })),
  ]);
}

interface Joined {
  readonly unit: string;
  readonly members: readonly string[];
}

function mergedInto({ payload }: EntryOf<"merge">): Joined {
  return { unit: payload.into, members: payload.absorbed };
}

/** Who was joined more than once goes with all of them, under the id that was joined to no other. */
function unitsOf(joined: readonly Joined[]): Units {
  const above = new Map<string, string>();
  const unitOf = (actor: string): string => {
    const next = above.get(actor);
    return next === undefined ? actor : unitOf(next);
  };
  for (const { unit, members } of joined) {
    for (const member of members) {
      const [from, to] = [unitOf(member), unitOf(unit)];
      if (from !== to) above.set(from, to);
    }
  }
  return new Map([...above.keys()].map((actor) => [actor, unitOf(actor)]));
}

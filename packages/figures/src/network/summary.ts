/**
 * A network too large to be drawn actor by actor (methods F4): labs stay themselves, all others of a
 * territory and a kind become one mark as large as they are many, and ties are counted between marks.
 */
import { type Actor, compareIds, isLab, type LayoutTie, type MomentEvaluation } from "@legami/core";
import type { Series } from "../figure-options.ts";
import { mustAgree } from "../results.ts";

/** Active actors that are still drawn one by one. */
export const MOST_DRAWN = 150;

/** A lab, or everybody else of a territory and a kind. */
export interface SummaryMark {
  readonly id: string;
  readonly kind: string | null;
  readonly territory: string | null;
  /** Of a lab; null for a group. */
  readonly label: string | null;
  readonly actors: number;
  /** Among themselves. */
  readonly inside: number;
}

interface SummaryTie extends LayoutTie {
  readonly count: number;
}

export interface Summary {
  readonly marks: readonly SummaryMark[];
  readonly ties: readonly SummaryTie[];
  readonly series: Series;
}

type Placed = Pick<Actor, "id" | "kind" | "territory">;

function markOf({ id, kind, territory }: Placed): string {
  return kind === "lab" ? `lab ${id}` : `group ${JSON.stringify([territory, kind])}`;
}

/** @throws RangeError if an actor or a tie were counted twice, or not at all */
export function summaryOf(
  { ties }: Pick<MomentEvaluation, "ties">,
  active: readonly Actor[],
  series: Series,
): Summary {
  const markById = new Map([...series.actors, ...active].map((actor) => [actor.id, markOf(actor)]));
  const groups = Map.groupBy(active, markOf);
  const inside = new Map<string, number>();
  const between = new Map<string, SummaryTie>();
  for (const { source, target } of ties) {
    const ends = [markById.get(source) ?? "", markById.get(target) ?? ""].sort(compareIds);
    const [one = "", other = ""] = ends;
    if (one === other) inside.set(one, (inside.get(one) ?? 0) + 1);
    else {
      const key = JSON.stringify(ends);
      between.set(key, { source: one, target: other, count: (between.get(key)?.count ?? 0) + 1 });
    }
  }
  const marks = [...groups]
    .map(([id, members]): SummaryMark => {
      const [first] = members;
      const { kind = null, territory = null } = first ?? {};
      return {
        id,
        kind,
        territory,
        label: first !== undefined && isLab(first) ? first.label : null,
        actors: members.length,
        inside: inside.get(id) ?? 0,
      };
    })
    .sort((a, b) => compareIds(a.id, b.id));
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  mustAgree("actors of the summary", sum(marks.map(({ actors }) => actors)), active.length);
  const counted =
    sum(marks.map((mark) => mark.inside)) + sum([...between.values()].map(({ count }) => count));
  mustAgree("ties of the summary", counted, ties.length);
  return { marks, ties: [...between.values()], series: summarised(series, markById) };
}

/** The same marks at every date, so that none of them moves. */
function summarised({ actors, dates }: Series, markById: ReadonlyMap<string, string>): Series {
  const marks = new Map(
    actors.map((actor) => [markOf(actor), { ...actor, id: markOf(actor) }] as const),
  );
  return {
    actors: [...marks.values()],
    dates: dates.map((ties) => {
      const pairs = new Map<string, LayoutTie>();
      for (const { source, target } of ties) {
        const [one = "", other = ""] = [
          markById.get(source) ?? "",
          markById.get(target) ?? "",
        ].sort(compareIds);
        if (one !== other) pairs.set(JSON.stringify([one, other]), { source: one, target: other });
      }
      return [...pairs.values()];
    }),
  };
}

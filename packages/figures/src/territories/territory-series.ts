/** The series of one territory: its own actors, the ties inside it, the results of its scope. */
import type { Actor, SeriesEvaluation, Territory } from "@legami/core";
import { firstPanel, laterPanel, type Panel } from "../multiples/panel.ts";
import type { Sheet } from "../sheet.ts";

export interface TerritorySeries {
  readonly territory: Territory;
  readonly sheet: Sheet;
  readonly series: SeriesEvaluation;
  readonly panels: readonly [Panel, ...Panel[]];
  /** On its register at any date. */
  readonly actors: readonly Actor[];
}

/** @throws RangeError if the ties inside a territory are not those that the evaluation counted */
export function territorySeries(
  { moments, changes, whole }: SeriesEvaluation,
  territory: Territory,
  common: Sheet,
): TerritorySeries {
  const scope = `T:${territory.id}`;
  const sheet = { ...common, scope, scopeName: territory.label };
  const everybody = new Map(
    moments.flatMap(({ actors }) => actors).map((actor) => [actor.id, actor]),
  );
  for (const { actors } of changes) for (const actor of actors) everybody.set(actor.id, actor);
  const isInside = ({ source, target }: { readonly source: string; readonly target: string }) =>
    everybody.get(source)?.territory === territory.id &&
    everybody.get(target)?.territory === territory.id;
  const within = <Dated extends { readonly ties: readonly { source: string; target: string }[] }>(
    dated: Dated,
  ) => ({ ...dated, scopes: [scope], ties: dated.ties.filter(isInside) });
  const [first, ...rest] = moments;
  const series: SeriesEvaluation = {
    moments: [within(first), ...rest.map(within)],
    changes: changes.map(within),
    whole: whole === null ? null : within(whole),
  };
  return {
    territory,
    sheet,
    series,
    panels: [
      firstPanel(series.moments[0], sheet),
      ...series.changes.map((change) => laterPanel(change, sheet)),
    ],
    actors: [...everybody.values()].filter((actor) => actor.territory === territory.id),
  };
}

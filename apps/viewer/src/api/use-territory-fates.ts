/** What became of the ties inside each territory, and how many there are at both dates. */
import type { MeasureResult, Territory } from "@legami/core";
import type { Resolved } from "../state/timeline.ts";
import { getComparison } from "./client.ts";
import { useAnswer } from "./use-answer.ts";
import type { ProgrammeHead } from "./wire.ts";

export interface TerritoryFates {
  readonly territory: Territory;
  readonly results: readonly MeasureResult[];
}

/** None while on its way, and none where one territory, or one kind of ties, is looked at. */
export function useTerritoryFates(
  programme: ProgrammeHead,
  of: Resolved,
): readonly TerritoryFates[] {
  const { settings, scopes, head } = programme;
  const territories = settings.territories.filter(({ id }) => scopes.includes(`T:${id}`));
  const { from, to, lens, isCarried } = of;
  const isWhole = of.scope === "ALL" && !of.isSingle && territories.length > 1;
  const question = isWhole
    ? ["fates", settings.id, from.at, to.at, lens, head.hash].join("\n")
    : null;
  const { answer, answered } = useAnswer(question, (signal) =>
    getComparison(
      { from: from.at, to: to.at, carried: isCarried },
      {
        programme: settings.id,
        scope: territories.map(({ id }) => `T:${id}`).join(","),
        lens,
        lang: "it",
        only: "tie-fate,register-effect",
      },
      signal,
    ),
  );
  if (answer === null || question === null || answered !== question) return [];
  return territories.map((territory) => ({
    territory,
    results: answer.results.filter(({ scope }) => scope === `T:${territory.id}`),
  }));
}

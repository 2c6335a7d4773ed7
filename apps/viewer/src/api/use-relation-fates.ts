/** What became of the ties of each kind of relation, in the territory of the sentence or in all. */
import { joinScope, RELATIONS, splitScope } from "../state/scope-slots.ts";
import type { Resolved } from "../state/timeline.ts";
import { getComparison } from "./client.ts";
import { type Asked, useAnswer } from "./use-answer.ts";
import type { Comparison, ProgrammeHead } from "./wire.ts";

/** Scopes of the relations that the programme knows there, the whole first. */
export function relationScopes(
  { scopes }: Pick<ProgrammeHead, "scopes">,
  scope: string,
): readonly { readonly relation: string; readonly scope: string }[] {
  const { territory } = splitScope(scope);
  return RELATIONS.map((relation) => ({ relation, scope: joinScope(territory, relation) })).filter(
    (one) => scopes.includes(one.scope),
  );
}

export function useRelationFates(
  programme: ProgrammeHead,
  { from, to, scope, lens, isCarried }: Resolved,
): Asked<Comparison> {
  const { settings, head } = programme;
  const asked = relationScopes(programme, scope).map((one) => one.scope);
  const question = ["relations", settings.id, from.at, to.at, asked.join(), lens, head.hash];
  return useAnswer<Comparison>(asked.length === 0 ? null : question.join("\n"), (signal) =>
    getComparison(
      { from: from.at, to: to.at, carried: isCarried },
      {
        programme: settings.id,
        scope: asked.join(),
        lens,
        // Its numbers are read, not its sentences.
        lang: "it",
        only: "tie-fate,tie-retention,register-effect",
      },
      signal,
    ),
  );
}

/** The places a measure page compares: the whole, then the territories, for the ties of the sentence. */
import type { ProgrammeHead } from "../../api/wire.ts";
import { joinScope, splitScope } from "../../state/scope-slots.ts";

export interface Place {
  readonly scope: string;
  /** Null: the whole network. */
  readonly territory: string | null;
}

export function placesOf({ settings, scopes }: ProgrammeHead, scope: string): readonly Place[] {
  const { territory, relation } = splitScope(scope);
  const whole = { scope: relation, territory: null };
  const own = settings.territories
    .filter(({ id }) => territory === null || id === territory)
    .map(({ id }) => ({ scope: joinScope(id, relation), territory: id }));
  return [whole, ...own].filter((place) => scopes.includes(place.scope));
}

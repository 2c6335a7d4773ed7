/** What the overview asks for, and for whom. */
import type { ProgrammeHead } from "../api/wire.ts";
import { SPOKEN_SHARES } from "../panels/overview/biggest-changes.ts";
import type { Column } from "../panels/overview/territory-grid.tsx";

/** Only what is on the page: communities are dear, and not spoken of here. */
export const OVERVIEW_MEASURES = [
  ...new Set([
    "observed-share",
    "response-rate",
    "register-effect",
    "strength-classes",
    "tie-retention",
    "tie-turnover",
    "tie-fate",
    "active-actors",
    "components",
    "actor-turnover",
    "mean-degree",
    "mean-strength",
    ...SPOKEN_SHARES.map((name) => name.split("/")[0] ?? name),
  ]),
].join(",");

/** In the programme's order; only one where the sentence names one. */
export function columnsOf(
  { settings, scopes }: ProgrammeHead,
  only: string | null,
  whole: string,
): readonly Column[] {
  // Read from a file every territory receives, and none is known to bring anything.
  const hasHolder = settings.territories.some(({ role }) => role === "holder");
  const own = settings.territories
    .filter(({ id }) => scopes.includes(`T:${id}`))
    .filter(({ id }) => only === null || id === only)
    .map(({ id, label, role }) => ({ id, label, role: hasHolder ? role : null }));
  return own.length > 0 ? own : [{ id: null, label: whole, role: null }];
}

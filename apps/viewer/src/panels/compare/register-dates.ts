import type { CivilDate, EvaluatedMoment } from "@legami/core";
import type { ProgrammeHead } from "../../api/wire.ts";

/** The days on which the register is read; of waves without dates those that stand in for them. */
export function registerDates(
  { settings }: Pick<ProgrammeHead, "settings">,
  { from, to }: { readonly from: EvaluatedMoment; readonly to: EvaluatedMoment },
): readonly [CivilDate, CivilDate] | null {
  const dayOf = ({ at, date }: EvaluatedMoment) =>
    date ?? settings.waves.find(({ id }) => id === at)?.date ?? null;
  const [first, last] = [dayOf(from), dayOf(to)];
  return first === null || last === null ? null : [first, last];
}

import type { EvaluatedMoment } from "@legami/core";
import type { ProgrammeHead } from "../api/wire.ts";
import { useWords } from "../i18n/words.ts";
import { Info } from "./notice.tsx";

/** A date that is no wave stands on an earlier survey: said in words wherever its numbers show. */
export function CarriedNote({
  programme,
  moments,
}: {
  readonly programme: ProgrammeHead;
  readonly moments: readonly Pick<EvaluatedMoment, "at" | "carried">[];
}) {
  const words = useWords();
  const carried = moments.flatMap((moment) =>
    moment.carried === null ? [] : [{ at: moment.at, ...moment.carried }],
  );
  return carried.map(({ at, wave, ageDays, isStale }) => (
    <Info key={at}>
      <b>{words.moment(programme, at)}</b>{" "}
      {words.t("moment.carried", { count: ageDays, wave: words.moment(programme, wave) })}.{" "}
      {isStale && words.t("moment.stale")}
    </Info>
  ));
}

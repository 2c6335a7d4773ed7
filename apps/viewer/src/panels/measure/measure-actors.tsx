/** What the measure lists, and what each actor has in it: the same dates as the numbers above. */
import type { Measure } from "@legami/core";
import { useMemo } from "react";
import { useActorPairs } from "../../api/use-actor-pairs.ts";
import type { MeasureSeries } from "../../api/use-measure-series.ts";
import type { ProgrammeHead } from "../../api/wire.ts";
import { useWords } from "../../i18n/words.ts";
import type { ViewChange } from "../../state/location.ts";
import type { Resolved } from "../../state/timeline.ts";
import { ActorPairTable } from "../compare/actor-pair-table.tsx";
import { byId } from "../known-actor.ts";
import { NetworkAsked } from "../network-asked.tsx";
import { scoreOf } from "./actor-score.ts";
import { ItemList } from "./item-lists.tsx";
import { itemsOf, itemTable } from "./item-table.ts";

interface MeasureActorsProps {
  readonly programme: ProgrammeHead;
  readonly resolved: Resolved;
  readonly change: ViewChange;
  readonly series: MeasureSeries;
  readonly measure: Measure;
  readonly scope: string;
}

export function MeasureActors(props: MeasureActorsProps) {
  const { programme, resolved, change, series, measure, scope } = props;
  const words = useWords();
  const { t, has, lang } = words;
  const last = series.kind === "single" ? series.measurement : series.comparisons.at(-1);
  const register = last?.register;
  const actors = useMemo(() => byId(register ?? []), [register]);
  const score = series.kind === "single" ? null : scoreOf(measure.key);
  const to = series.moments.at(-1) ?? resolved.to;
  const scores = useActorPairs(
    programme,
    { ...resolved, to, scope },
    lang,
    score !== null && measure.over !== "reading",
  );
  if (last === undefined || measure.over === "reading") return null;
  const rows = "pairs" in last ? [...last.pairs, ...last.results] : last.results;
  const [first = "", end = first] = [series.moments[0], to].map((moment) =>
    words.moment(programme, moment?.at ?? ""),
  );
  const territoryName = (id: string) =>
    programme.settings.territories.find((one) => one.id === id)?.label ?? null;
  const lists = itemsOf(rows, measure.key, scope).flatMap(({ by, dates }) => {
    const table = itemTable(dates);
    return table === null ? [] : [{ by, table, dates: dates.length > 1 ? [first, end] : [end] }];
  });
  if (lists.length === 0 && score === null) return null;
  return (
    <section className="sect" aria-labelledby="measure-one-by-one" data-testid="measure-actors">
      <h2 id="measure-one-by-one">{t("measurePage.oneByOne")}</h2>
      <p className="small">{t("measurePage.oneByOneHint")}</p>
      {lists.map(({ by, table, dates }) => {
        const name = `measurePage.partition.${by}`;
        const label = by === null ? measure.names[lang] : has(name) ? t(name) : by;
        return (
          <div key={by ?? ""}>
            {by !== null && <h3>{label}</h3>}
            <ItemList {...{ label, table, dates, actors, territoryName }} />
          </div>
        );
      })}
      {score !== null && (
        <div aria-busy={scores.isBusy}>
          <NetworkAsked
            asked={scores}
            change={change}
            waiting={
              <p className="small" role="status">
                {t("compare.actorsBusy")}
              </p>
            }
          />
          {scores.answer !== null && (
            <ActorPairTable
              comparison={{ ...scores.answer, changedMost: [] }}
              actors={actors}
              dates={[first, end]}
              scores={[score]}
            />
          )}
        </div>
      )}
    </section>
  );
}

/** From which community to which: bands as high as the actors in them, and the same as a table. */
import type { CommunityReading } from "@legami/core";
import { useMemo, useState } from "react";
import { formatCount } from "../../i18n/format.ts";
import { useReason } from "../../i18n/reason.ts";
import { useWords } from "../../i18n/words.ts";
import { Section } from "../section.tsx";
import { FlowDrawing } from "./flow-drawing.tsx";
import { communityPlan } from "./flow-plan.ts";
import "../../theme/community-flow.css";

interface CommunityFlowProps {
  readonly reading: CommunityReading | undefined;
  /** Names of the dates. */
  readonly dates: readonly [string, string];
  /** Communities are of all ties, and fewer are looked at. */
  readonly isOfAllTies: boolean;
}

/** Height of all actors together, and of one where they are few. */
const HEIGHT = 520;
const UNIT = 7;
const MOST_GROUPS = 12;
const FIRST_EVENTS = 8;

export function CommunityFlow({ reading, dates, isOfAllTies }: CommunityFlowProps) {
  const { t } = useWords();
  const reason = useReason();
  return (
    <Section
      id="communities"
      title={t("compare.communities")}
      hint={t("compare.communitiesHint")}
      testId="communities"
    >
      {reading === undefined ? (
        <p className="say">{t("compare.noCommunities")}</p>
      ) : reading.status !== "ok" ? (
        <p className="say">{reading.sentence || reason(reading.reason ?? reading.status)}</p>
      ) : (
        <Flow reading={reading} dates={dates} />
      )}
      {!isOfAllTies && <p className="small">{t("compare.allTies")}</p>}
    </Section>
  );
}

function Flow({
  reading,
  dates,
}: {
  readonly reading: CommunityReading;
  readonly dates: readonly [string, string];
}) {
  const { t } = useWords();
  const [areAllTold, setAllTold] = useState(false);
  const plan = useMemo(() => {
    const sides = [reading.from, reading.to].map((groups) =>
      groups.reduce((sum, { actors }) => sum + actors, 0),
    );
    const unit = Math.min(UNIT, HEIGHT / Math.max(1, ...sides));
    const others = (count: number) => t("compare.otherGroups", { count });
    return communityPlan(reading, { unit, most: MOST_GROUPS, others });
  }, [reading, t]);
  const told = reading.events.filter(({ isReportable }) => isReportable);
  const unsure = reading.events.length - told.length;
  return (
    <>
      <p className="say">{reading.sentence}</p>
      <div className="flow-beside">
        <FlowDrawing plan={plan} dates={dates} />
        <div>
          <h3>{t("compare.events")}</h3>
          <ul className="clauses">
            {(areAllTold ? told : told.slice(0, FIRST_EVENTS)).map(({ sentence }) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          {!areAllTold && told.length > FIRST_EVENTS && (
            <button type="button" className="button" onClick={() => setAllTold(true)}>
              {t("compare.moreEvents", { count: told.length - FIRST_EVENTS })}
            </button>
          )}
          {unsure > 0 && <p className="small">{t("compare.unsureEvents", { count: unsure })}</p>}
        </div>
      </div>
      <div className="legend">
        {(["stays", "moves", "enters", "leaves"] as const)
          .filter((look) => plan.bands.some((band) => band.look === look))
          .map((look) => (
            <span key={look}>
              <svg width="30" height="12" aria-hidden="true">
                <path d="M1 6H29" strokeWidth="10" className={`band band-${look}`} />
              </svg>
              {t(`compare.band.${look}`)}
            </span>
          ))}
      </div>
      <details className="foldable">
        <summary>{t("compare.flowTable")}</summary>
        <FlowTable reading={reading} dates={dates} />
      </details>
    </>
  );
}

function FlowTable({
  reading,
  dates,
}: {
  readonly reading: CommunityReading;
  readonly dates: readonly [string, string];
}) {
  const { t, has, lang } = useWords();
  const named = new Map([...reading.from, ...reading.to].map(({ id, label }) => [id, label]));
  const stateOf = (id: string) =>
    named.get(id) ?? (has(`compare.state.${id}`) ? t(`compare.state.${id}`) : id);
  return (
    <table data-testid="flow-table">
      <thead>
        <tr>
          {dates.map((date) => (
            <th key={date} scope="col">
              {t("compare.at", { moment: date })}
            </th>
          ))}
          <th scope="col" className="n">
            {t("compare.actors")}
          </th>
        </tr>
      </thead>
      <tbody>
        {reading.flows.map(({ from, to, actors }) => (
          <tr key={`${from} ${to}`}>
            <td>{stateOf(from)}</td>
            <td>{stateOf(to)}</td>
            <td className="n">
              <data value={actors} data-from={from} data-to={to} data-value={actors}>
                {formatCount(lang, actors)}
              </data>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** From which community to which: bands as high as the actors in them, and the same as a table. */
import type { CommunityReading } from "@legami/core";
import { useElementSize } from "@mantine/hooks";
import { useMemo, useState } from "react";
import { formatCount } from "../../i18n/format.ts";
import { useReason } from "../../i18n/reason.ts";
import { useWords } from "../../i18n/words.ts";
import { Section } from "../section.tsx";
import {
  type CommunityPlan,
  communityPlan,
  type PlacedBand,
  type PlacedCommunity,
  wrapped,
} from "./flow-plan.ts";

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

const BAR = 12;
const LETTER = 7;
const HEAD = 26;

function FlowDrawing({
  plan,
  dates,
}: {
  readonly plan: CommunityPlan;
  readonly dates: readonly [string, string];
}) {
  const { t, lang } = useWords();
  const { ref, width } = useElementSize();
  const side = Math.min(190, width * 0.34);
  const [left, right] = [side, width - side];
  const height = HEAD + plan.height + 30;
  const name = ({ label, actors }: PlacedCommunity) => `${label}, ${formatCount(lang, actors)}`;
  return (
    <div ref={ref} className="flow-drawing">
      {width > 0 && (
        <svg
          viewBox={`0 0 ${width} ${height}`}
          width={width}
          height={height}
          role="img"
          aria-label={t("compare.flowAlt", {
            from: plan.before.map(name).join("; "),
            to: plan.after.map(name).join("; "),
          })}
        >
          <text x={left} y="14" textAnchor="end" className="flow-date">
            {dates[0]}
          </text>
          <text x={right} y="14" className="flow-date">
            {dates[1]}
          </text>
          <g transform={`translate(0 ${HEAD})`}>
            {plan.bands.map((band) => (
              <Band key={band.key} band={band} left={left} right={right} />
            ))}
            {[plan.before, plan.after].map((column, index) =>
              column.map((one) => (
                <Community
                  key={one.id}
                  of={one}
                  x={index === 0 ? left - BAR : right}
                  isFirst={index === 0}
                  room={side - BAR - 10}
                />
              )),
            )}
          </g>
        </svg>
      )}
    </div>
  );
}

function Community({
  of,
  x,
  isFirst,
  room,
}: {
  readonly of: PlacedCommunity;
  readonly x: number;
  readonly isFirst: boolean;
  /** Width that its name may take. */
  readonly room: number;
}) {
  const { lang } = useWords();
  const lines = wrapped(of.label, Math.max(8, Math.floor(room / LETTER)));
  const middle = of.top + of.height / 2 - (lines.length - 1) * 8 + 4;
  return (
    <g>
      <title>{of.label}</title>
      <rect x={x} y={of.top} width={BAR} height={of.height} className="community" />
      <text
        x={isFirst ? x - 8 : x + BAR + 8}
        y={Math.max(middle, of.top + 11)}
        textAnchor={isFirst ? "end" : "start"}
        className="flow-name"
      >
        {lines.map((line, index) => (
          <tspan key={line} x={isFirst ? x - 8 : x + BAR + 8} dy={index === 0 ? 0 : 16}>
            {line}
            {index === lines.length - 1 && (
              <tspan className="flow-count"> {formatCount(lang, of.actors)}</tspan>
            )}
          </tspan>
        ))}
      </text>
    </g>
  );
}

/** Between two bars; who comes from no group, or goes to none, has a short one. */
function Band({
  band,
  left,
  right,
}: {
  readonly band: PlacedBand;
  readonly left: number;
  readonly right: number;
}) {
  const { start, end, height, look } = band;
  const stub = Math.min(30, (right - left) / 5);
  const half = height / 2;
  let path = "";
  if (start !== null && end !== null) {
    const middle = (left + right) / 2;
    path = `M${left} ${start + half}C${middle} ${start + half} ${middle} ${end + half} ${right} ${end + half}`;
  } else if (start !== null) {
    path = `M${left} ${start + half}h${stub}`;
  } else if (end !== null) {
    path = `M${right} ${end + half}h${-stub}`;
  }
  return (
    <path d={path} strokeWidth={height} className={`band band-${look}`} data-actors={band.actors} />
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

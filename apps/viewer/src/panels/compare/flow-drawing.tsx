/** Both dates as columns of bars, one bar a community, and bands between them. */
import { useElementSize } from "@mantine/hooks";
import { formatCount } from "../../i18n/format.ts";
import { useWords } from "../../i18n/words.ts";
import { type CommunityPlan, type PlacedBand, type PlacedCommunity, wrapped } from "./flow-plan.ts";

const BAR = 12;
const LETTER = 7;
const HEAD = 26;

export function FlowDrawing({
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

/** One mark per actor, date by date: those that have ties, newcomers, those without ties, those that left. */
import type { CSSProperties } from "react";
import { useWords } from "../../i18n/words.ts";
import { Quoted } from "./quoted.tsx";
import type { Quote } from "./quotes.ts";
import "../../theme/bars.css";

export type UnitMark = "active" | "joined" | "idle" | "left" | "unobserved";

export interface StripRow {
  readonly name: string;
  readonly active: Quote;
  /** How many marks of which kind, in their order. */
  readonly marks: readonly { readonly mark: UnitMark; readonly count: number }[];
}

/** More marks than this are a texture: lengths say it better. */
const MOST_MARKS = 160;

export function UnitStrip({ rows }: { readonly rows: readonly StripRow[] }) {
  const most = Math.max(...rows.map((row) => sum(row)));
  return (
    <div className="strip" style={{ "--most": most } as CSSProperties}>
      {rows.map((row) => (
        <div key={row.name} className="strip-row">
          <span className="strip-name">{row.name}</span>
          <span className={most > MOST_MARKS ? "strip-lengths" : "strip-marks"} aria-hidden="true">
            {row.marks.map(({ mark, count }) =>
              most > MOST_MARKS ? (
                <i
                  key={mark}
                  className={`unit unit-${mark}`}
                  style={{ width: `${(100 * count) / most}%` }}
                />
              ) : (
                Array.from({ length: count }, (_, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: marks are alike and never change places
                  <i key={`${mark}${index}`} className={`unit unit-${mark}`} />
                ))
              ),
            )}
          </span>
          <b className="strip-count">
            <Quoted quote={row.active} />
          </b>
        </div>
      ))}
    </div>
  );
}

/** What the marks mean, each with its number where the engine gives one. */
export function StripWords({
  entries,
  idle,
}: {
  readonly entries: readonly { readonly mark: UnitMark; readonly quote: Quote }[];
  /** Who is known and has no ties at the last date. */
  readonly idle: Quote | null;
}) {
  const { t } = useWords();
  return (
    <ul className="bar-words">
      {entries
        .filter(({ quote }) => quote.value > 0)
        .map(({ mark, quote }) => (
          <li key={`${mark}${quote.of.part}`}>
            <i className={`swatch unit unit-${mark}`} />
            <span>
              <b>
                <Quoted quote={quote} />
              </b>{" "}
              {t(`unit.${quote.of.part}`, { count: quote.value })}
            </span>
          </li>
        ))}
      {idle !== null && idle.value > 0 && (
        <li>
          <i className="swatch unit unit-idle" />
          <span>
            <b>
              <Quoted quote={idle} />
            </b>{" "}
            {t("unit.idle", { count: idle.value })}
          </span>
        </li>
      )}
    </ul>
  );
}

function sum({ marks }: StripRow): number {
  return marks.reduce((total, { count }) => total + count, 0);
}

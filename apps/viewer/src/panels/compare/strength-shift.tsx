/** Strengths at both dates: from which class to which, every tie counted once (methods B5). */
import type { Item } from "@legami/core";
import type { Comparison } from "../../api/wire.ts";
import { formatCount } from "../../i18n/format.ts";
import { useReason } from "../../i18n/reason.ts";
import { useWords } from "../../i18n/words.ts";
import { DateHeads } from "../date-heads.tsx";
import { MeasureNumber } from "../measure-number.tsx";
import { Section } from "../section.tsx";
import { WideTable } from "../wide-table.tsx";
import "../../theme/mixing.css";

interface StrengthShiftProps {
  readonly comparison: Pick<Comparison, "results" | "pairs">;
  readonly scope: string;
  /** Names of the dates. */
  readonly dates: readonly [string, string];
}

const STATES = ["absent", "weak", "medium", "strong"] as const;

export function StrengthShift({ comparison, scope, dates }: StrengthShiftProps) {
  const { t } = useWords();
  const reason = useReason();
  const inScope = <Row extends { key: string; part: string | null; scope: string }>(
    rows: readonly Row[],
    key: string,
    part: string | null = null,
  ) => rows.find((one) => one.key === key && one.part === part && one.scope === scope);
  const fate = inScope(comparison.results, "tie-fate");
  const mean = inScope(comparison.pairs, "mean-strength");
  const retained = inScope(comparison.results, "retained-strength-change");
  const classes = STATES.slice(1).flatMap((name) => {
    const pair = inScope(comparison.pairs, "strength-classes", name);
    return pair === undefined ? [] : [{ name, pair }];
  });
  const hasScale = fate?.items !== undefined && fate.items.length > 0;
  return (
    <Section
      id="shift"
      title={t("compare.strengths")}
      hint={t("compare.strengthsHint")}
      testId="strength-shift"
    >
      {[mean, retained].map(
        (one) =>
          one && (
            <p key={one.key} className="say">
              {one.sentence}
            </p>
          ),
      )}
      {hasScale ? (
        <div className="shift-beside">
          <Transitions items={fate.items ?? []} dates={dates} />
          <WideTable label={t("compare.classes")}>
            <table className="class-counts">
              <thead>
                <tr>
                  <th scope="col">{t("compare.classes")}</th>
                  <DateHeads dates={dates} />
                  <th scope="col" className="n">
                    {t("measures.change")}
                  </th>
                </tr>
              </thead>
              <tbody>
                {classes.map(({ name, pair }) => (
                  <tr key={name}>
                    <th scope="row">{t(`strengthClasses.${name}`)}</th>
                    {(["from", "to", "difference"] as const).map((side) => (
                      <td key={side} className="n">
                        <MeasureNumber
                          of={{ ...pair, side }}
                          value={side === "difference" ? pair.difference : pair[side].value}
                          style="count"
                        />
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </WideTable>
        </div>
      ) : (
        <p className="not-computed">{reason("no_strength_scale")}</p>
      )}
    </Section>
  );
}

/** Rows the first date, columns the second; on the diagonal what kept its class. */
function Transitions({
  items,
  dates,
}: {
  readonly items: readonly Item[];
  readonly dates: readonly [string, string];
}) {
  const { t, lang } = useWords();
  const countOf = (from: string, to: string) =>
    Number(items.find((item) => item["from"] === from && item["to"] === to)?.["count"] ?? 0);
  const most = Math.max(
    1,
    ...items
      .filter((item) => item["from"] !== "absent" || item["to"] !== "absent")
      .map((item) => Number(item["count"])),
  );
  return (
    <WideTable label={t("compare.transitions")}>
      <table className="mixing shift">
        <thead>
          <tr>
            <th scope="col">
              {t("compare.fromTo", { from: unbroken(dates[0]), to: unbroken(dates[1]) })}
            </th>
            {STATES.map((state) => (
              <th key={state} scope="col">
                {t(`compare.strengthState.${state}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {STATES.map((from) => (
            <tr key={from}>
              <th scope="row">{t(`compare.strengthState.${from}`)}</th>
              {STATES.map((to) => {
                const count = countOf(from, to);
                // Pairs that were never tied are thousands, and no tie.
                if (from === "absent" && to === "absent")
                  return <td key={to} className="shift-none" />;
                const shade = count === 0 ? 0 : Math.ceil((4 * count) / most);
                return (
                  <td
                    key={to}
                    className={`mixing-cell seq-${shade}${from === to ? " is-kept" : ""}`}
                  >
                    <data value={count} data-from={from} data-to={to} data-value={count}>
                      {formatCount(lang, count)}
                    </data>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}

/** Each date with its arrow on one line. */
function unbroken(date: string): string {
  return date.replaceAll(" ", "\u00a0");
}

/** The three questions answered for one territory: a number, a picture, a sentence. */
import type { Comparison } from "../../api/wire.ts";
import { useWords } from "../../i18n/words.ts";
import { Answer } from "./answer.tsx";
import { breadthData, holdData } from "./cell-data.ts";
import { CountBar } from "./count-bar.tsx";
import { Before, MainNumber } from "./main-number.tsx";
import { Quoted } from "./quoted.tsx";
import type { Column } from "./territory-grid.tsx";
import { StripWords, UnitStrip } from "./unit-strip.tsx";

interface CellProps {
  readonly comparison: Comparison;
  readonly column: Column;
  readonly fromName: string;
  readonly toName: string;
}

export function HoldCell({ comparison, column, fromName, toName }: CellProps) {
  const { t } = useWords();
  const { said, kept, before, share, allBefore, allAfter, fates } = holdData(comparison, column);
  const isPart = allBefore !== null && before !== null && allBefore.value !== before.value;
  return (
    <>
      {kept !== null && before !== null && (
        <MainNumber quote={kept}>
          {t("overview.outOf")} <Quoted quote={before} />{" "}
          {t("overview.ties", { count: before.value })}
          {share !== null && (
            <>
              , <Quoted quote={share} style="share" />
            </>
          )}
        </MainNumber>
      )}
      <CountBar
        groups={fates.map((group) =>
          group.map(({ fate, quote }) => ({
            fill: fate,
            words: t(`fateCount.${fate}`, { count: quote.value }),
            quote,
          })),
        )}
      />
      {said !== null && <Answer said={said} />}
      {isPart && allAfter !== null && (
        <p className="small">
          {t("overview.allTies", { moment: fromName })} <Quoted quote={allBefore} />,{" "}
          {t("overview.allTiesThen", { moment: toName })} <Quoted quote={allAfter} />.
        </p>
      )}
    </>
  );
}

export function BreadthCell({ comparison, column, fromName, toName }: CellProps) {
  const { t } = useWords();
  const { said, before, after, known, knownBefore, moves } = breadthData(comparison, column);
  const idle = (all: number | undefined, active: number) => Math.max(0, (all ?? active) - active);
  const count = (mark: string) =>
    moves.filter((one) => one.mark === mark).reduce((sum, { quote }) => sum + quote.value, 0);
  return (
    <>
      {after !== null && (
        <MainNumber quote={after}>
          {t("overview.active", { count: after.value })}
          {known !== null && (
            <>
              {" "}
              {t("overview.outOf")} <Quoted quote={known} />{" "}
              {t("overview.known", { count: known.value })}
            </>
          )}
        </MainNumber>
      )}
      {before !== null && <Before moment={fromName} quote={before} />}
      {before !== null && after !== null && (
        <UnitStrip
          rows={[
            {
              name: fromName,
              active: before,
              marks: [
                { mark: "active", count: before.value },
                { mark: "idle", count: idle(knownBefore?.value, before.value) },
              ],
            },
            {
              name: toName,
              active: after,
              marks: [
                { mark: "active", count: after.value - count("joined") },
                { mark: "joined", count: count("joined") },
                { mark: "idle", count: idle(known?.value, after.value) },
                { mark: "left", count: count("left") },
              ],
            },
          ]}
        />
      )}
      <StripWords entries={moves} />
      {said !== null && <Answer said={said} />}
    </>
  );
}

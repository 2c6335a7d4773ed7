/** The three questions answered for one territory: a number, a picture, a sentence. */
import type { Comparison } from "../../api/wire.ts";
import { useWords } from "../../i18n/words.ts";
import { SureNumber } from "../certainty/sure-number.tsx";
import { MeasureNumber } from "../measure-number.tsx";
import { Answer } from "./answer.tsx";
import { breadthData, readingOf, scopeOf } from "./cell-data.ts";
import { FateBar, OfTies, WholeRegister } from "./fates.tsx";
import { holdData } from "./hold-data.ts";
import { Before, MainNumber } from "./main-number.tsx";
import { Quoted } from "./quoted.tsx";
import { changeIn, headlineIn, pairIn } from "./quotes.ts";
import type { Column } from "./territory-grid.tsx";
import { StripWords, UnitStrip } from "./unit-strip.tsx";

interface CellProps {
  readonly comparison: Comparison;
  readonly column: Column;
  readonly fromName: string;
  readonly toName: string;
}

export function HoldCell({ comparison, column, fromName, toName }: CellProps) {
  const scope = scopeOf(column);
  const data = holdData(comparison, scope);
  const { kept, before, share } = data;
  const said =
    headlineIn(readingOf(comparison, column)?.headlines ?? [], "hold") ??
    changeIn(comparison, "tie-retention", scope);
  return (
    <>
      {kept !== null && before !== null && (
        <MainNumber quote={kept}>
          <OfTies
            before={before}
            share={share}
            margin={changeIn(comparison, "tie-retention", scope)}
          />
        </MainNumber>
      )}
      <FateBar fates={data.fates} />
      {said !== null && <Answer said={said} />}
      <WholeRegister data={data} fromName={fromName} toName={toName} />
    </>
  );
}

export function BreadthCell({ comparison, column, fromName, toName }: CellProps) {
  const { t } = useWords();
  const data = breadthData(comparison, column);
  const { said, before, after, known, idle, idleBefore, moves } = data;
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
      <ActiveChange comparison={comparison} scope={scopeOf(column)} />
      {before !== null && after !== null && (
        <UnitStrip
          rows={[
            {
              name: fromName,
              active: before,
              marks: [
                { mark: "active", count: before.value },
                { mark: "idle", count: idleBefore?.value ?? 0 },
              ],
            },
            {
              name: toName,
              active: after,
              marks: [
                { mark: "active", count: after.value - count("joined") },
                { mark: "joined", count: count("joined") },
                { mark: "idle", count: idle?.value ?? 0 },
                { mark: "left", count: count("left") },
              ],
            },
          ]}
        />
      )}
      <StripWords entries={moves} idle={idle} />
      {said !== null && <Answer said={said} />}
    </>
  );
}

/** «Variazione: +9 (tra +8 e +10)». */
function ActiveChange({
  comparison,
  scope,
}: Pick<CellProps, "comparison"> & { readonly scope: string }) {
  const { t } = useWords();
  const pair = pairIn(comparison, "active-actors", scope);
  if (pair === null || pair.difference === null) return null;
  const { key, part, by, frame, difference } = pair;
  return (
    <p className="change-line">
      {t("certainty.change")}:{" "}
      <SureNumber margin={pair} value={difference} style="count" isDifference>
        <MeasureNumber
          of={{ key, part, by, scope, frame, side: "difference" }}
          value={difference}
          style="count"
        />
      </SureNumber>
    </p>
  );
}

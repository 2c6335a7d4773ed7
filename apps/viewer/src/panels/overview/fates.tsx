/** What became of the ties of a scope: of how many, as a bar, and what the large number leaves out. */
import { LEAST_FOR_PERCENT } from "@legami/core";
import { useWords } from "../../i18n/words.ts";
import { type Margin, SureNumber } from "../certainty/sure-number.tsx";
import { CountBar } from "./count-bar.tsx";
import type { HoldData } from "./hold-data.ts";
import { Quoted } from "./quoted.tsx";
import type { Quote } from "./quotes.ts";

/** «su 51 legami, 84%»; of a few ties no percentage. */
export function OfTies({
  before,
  share,
  margin = null,
}: {
  readonly before: Quote;
  readonly share: Quote | null;
  /** Of the share. */
  readonly margin?: Margin | null;
}) {
  const { t } = useWords();
  return (
    <>
      {t("overview.outOf")} <Quoted quote={before} /> {t("overview.ties", { count: before.value })}
      {share !== null && before.value >= LEAST_FOR_PERCENT && (
        <>
          ,{" "}
          <SureNumber margin={margin} value={share.value} style="share">
            <Quoted quote={share} style="share" />
          </SureNumber>
        </>
      )}
    </>
  );
}

export function FateBar({ fates }: Pick<HoldData, "fates">) {
  const { t } = useWords();
  return (
    <CountBar
      groups={fates.map((group) =>
        group.map(({ fate, quote }) => ({
          fill: fate,
          words: t(`fateCount.${fate}`, { count: quote.value }),
          quote,
        })),
      )}
    />
  );
}

/** The ties of everybody, at both dates: the large number counts only those between actors known at both. */
export function WholeRegister({
  data,
  fromName,
  toName,
}: {
  readonly data: HoldData;
  readonly fromName: string;
  readonly toName: string;
}) {
  const { t } = useWords();
  const { allBefore, allAfter, byRegister } = data;
  if (allBefore === null || allAfter === null) return null;
  return (
    <p className="small">
      {t("overview.allTies")} <Quoted quote={allBefore} />{" "}
      {t("overview.tiesAt", { moment: fromName, count: allBefore.value })},{" "}
      <Quoted quote={allAfter} /> {t("overview.at", { moment: toName })}
      {byRegister !== null && byRegister.value > 0 && (
        <>
          . <Quoted quote={byRegister} /> {t("overview.byRegister", { count: byRegister.value })}
        </>
      )}
      .
    </p>
  );
}

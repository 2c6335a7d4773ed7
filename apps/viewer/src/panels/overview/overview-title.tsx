/** The finding of what the sentence speaks of, in the words of the page with the numbers of the engine. */
import type { Comparison } from "../../api/wire.ts";
import { useWords } from "../../i18n/words.ts";
import { Quoted } from "./quoted.tsx";
import { changeIn, pairIn, quoteChange, quoteSide } from "./quotes.ts";

export function OverviewTitle({
  comparison,
  scope,
}: {
  readonly comparison: Comparison;
  readonly scope: string;
}) {
  const { t } = useWords();
  const active = pairIn(comparison, "active-actors", scope);
  const [before, after] = [quoteSide(active, "from"), quoteSide(active, "to")];
  const retention = changeIn(comparison, "tie-retention", scope);
  const [kept, whole] = [quoteChange(retention, "part"), quoteChange(retention, "whole")];
  const fresh = quoteChange(changeIn(comparison, "tie-fate/new", scope));
  const hasHeld = kept !== null && whole !== null && whole.value > 0;
  return (
    <>
      <h1 className="finding" data-testid="finding">
        {before !== null && after !== null && (
          <>
            {t(before.value === after.value ? "title.activeStay" : "title.activeGo")}{" "}
            <em>
              {before.value !== after.value && (
                <>
                  <Quoted quote={before} /> {t("title.goTo")}{" "}
                </>
              )}
              <Quoted quote={after} />
            </em>
          </>
        )}
        {hasHeld ? (
          <>
            {" "}
            {t("title.hold", { count: kept.value })}{" "}
            <em>
              <Quoted quote={kept} /> {t("title.tiesOf", { count: kept.value })}{" "}
              <Quoted quote={whole} />
            </em>
            .
          </>
        ) : (
          "."
        )}
      </h1>
      <p className="lede">
        {hasHeld ? t("title.known") : retention?.sentence}{" "}
        {fresh !== null && (
          <>
            {t("title.fresh", { count: fresh.value })} <Quoted quote={fresh} />.
          </>
        )}
      </p>
    </>
  );
}

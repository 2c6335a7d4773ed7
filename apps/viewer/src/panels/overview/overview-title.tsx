/** The finding of what the sentence speaks of, in the words of the page with the numbers of the engine. */
import type { ReactNode } from "react";
import type { Comparison } from "../../api/wire.ts";
import { filled, gapsFor } from "../../i18n/filled.tsx";
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
  const say = (key: string, count: number, nodes: Readonly<Record<string, ReactNode>>) =>
    filled(t(key, { count, ...gapsFor(nodes) }), nodes);
  const held =
    kept !== null &&
    whole !== null &&
    say(whole.value === 1 ? "title.heldOnly" : "title.held", kept.value, {
      kept: <Quoted quote={kept} />,
      whole: <Quoted quote={whole} />,
    });
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
        {hasHeld ? <> {say("title.hold", kept.value, { held: <em>{held}</em> })}.</> : "."}
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

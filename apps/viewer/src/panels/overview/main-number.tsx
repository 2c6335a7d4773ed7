import type { ReactNode } from "react";
import { useWords } from "../../i18n/words.ts";
import type { NumberStyle } from "../measure-rows.ts";
import { Quoted } from "./quoted.tsx";
import type { Quote } from "./quotes.ts";

/** The one number of a cell, large, with what it is out of beside it. */
export function MainNumber({
  quote,
  style = "count",
  children,
}: {
  readonly quote: Quote;
  readonly style?: NumberStyle;
  readonly children: ReactNode;
}) {
  return (
    <p className="main-number">
      <b>
        <Quoted quote={quote} style={style} />
      </b>{" "}
      <span>{children}</span>
    </p>
  );
}

/** «Al mese 0 erano 27.» */
export function Before({
  moment,
  quote,
  style = "count",
}: {
  readonly moment: string;
  readonly quote: Quote;
  readonly style?: NumberStyle;
}) {
  const { t } = useWords();
  return (
    <p className="small">
      {t("overview.before", { moment, count: quote.value })} <Quoted quote={quote} style={style} />
    </p>
  );
}

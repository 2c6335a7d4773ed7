/** A line of an answer, with what it was at the first date. */
import type { ReactNode } from "react";
import { useWords } from "../../i18n/words.ts";
import { Quoted } from "./quoted.tsx";
import type { Quote } from "./quotes.ts";

export function Line({
  title,
  id,
  children,
}: {
  readonly title: string;
  readonly id: string;
  readonly children: ReactNode;
}) {
  return (
    <div data-line={id}>
      <dt>{title}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** «; al mese 0 erano 5 su 9», or that it was the same. */
export function Then({
  moment,
  before,
  now,
  whole = null,
  wholeNow = null,
}: {
  readonly moment: string | null;
  readonly before: Quote | null;
  readonly now: Quote;
  readonly whole?: Quote | null;
  readonly wholeNow?: Quote | null;
}) {
  const { t } = useWords();
  if (moment === null || before === null) return null;
  if (before.value === now.value && whole?.value === wholeNow?.value)
    return <span className="then">, {t("labs.same", { moment })}</span>;
  return (
    <span className="then">
      ; {t("overview.before", { moment, count: before.value })} <Quoted quote={before} />
      {whole !== null && (
        <>
          {" "}
          {t("overview.outOf")} <Quoted quote={whole} />
        </>
      )}
    </span>
  );
}

/** Two days of one's own, not only waves: the survey before each stands for it. */
import { type FormEvent, useId, useState } from "react";
import type { ProgrammeHead } from "../../api/wire.ts";
import { useWords } from "../../i18n/words.ts";
import type { ViewChange } from "../../state/location.ts";
import type { Resolved } from "../../state/timeline.ts";

interface OtherDatesProps {
  readonly programme: ProgrammeHead;
  readonly resolved: Pick<Resolved, "from" | "to" | "moments">;
  readonly change: ViewChange;
}

export function OtherDates({ programme, resolved, change }: OtherDatesProps) {
  const { t } = useWords();
  const id = useId();
  const { from, to, moments } = resolved;
  const days = moments.flatMap(({ date }) => date ?? []);
  const [first, last] = [days[0], days.at(-1)];
  const [chosen, setChosen] = useState({ from: from.date ?? "", to: to.date ?? "" });
  const [problem, setProblem] = useState<string | null>(null);
  // Waves without dates have no days to choose.
  if (programme.settings.timeline === "ordinal" || first === undefined || last === undefined)
    return null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (chosen.from === "" || chosen.to === "") return setProblem(t("compare.dateMissing"));
    if (chosen.to < chosen.from) return setProblem(t("compare.dateOrder"));
    setProblem(null);
    const named = (day: string) => moments.find(({ date }) => date === day)?.at ?? day;
    change({ from: named(chosen.from), to: named(chosen.to) });
  };
  return (
    <details className="foldable other-dates">
      <summary>{t("compare.otherDates")}</summary>
      <form onSubmit={submit} noValidate>
        {(["from", "to"] as const).map((side) => (
          <label key={side} htmlFor={`${id}-${side}`}>
            <span>{t(side === "from" ? "phrase.fromSlot" : "phrase.toSlot")}</span>
            <input
              id={`${id}-${side}`}
              className="text-input"
              type="date"
              min={first}
              max={last}
              value={chosen[side]}
              aria-describedby={`${id}-problem`}
              aria-invalid={problem !== null}
              onChange={(event) => setChosen({ ...chosen, [side]: event.currentTarget.value })}
            />
          </label>
        ))}
        <button type="submit" className="button">
          {t("compare.compareDates")}
        </button>
        <p id={`${id}-problem`} className="field-error" aria-live="polite">
          {problem}
        </p>
        <p className="small">{t("compare.otherDatesHint")}</p>
      </form>
    </details>
  );
}

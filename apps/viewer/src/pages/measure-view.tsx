/** One measure: what it is, what it is here and now, over time, and how to read it. */
import type { Measure } from "@legami/core";
import { type MeasurePage, PAGE_WORDS, rangeInWords } from "@legami/core/pages";
import { useCertainties } from "../api/use-certainties.ts";
import { certaintyQuestion, useCertainty } from "../api/use-certainty.ts";
import { type MeasureSeries, useMeasureSeries } from "../api/use-measure-series.ts";
import type { Comparison, ProgrammeHead, TimelineMoment } from "../api/wire.ts";
import { useWords } from "../i18n/words.ts";
import { CertaintyBar } from "../panels/certainty/certainty-bar.tsx";
import { CertaintyPanel } from "../panels/certainty/certainty-panel.tsx";
import { Formula } from "../panels/measure/formula.tsx";
import { MeasureActors } from "../panels/measure/measure-actors.tsx";
import { MeasureDownloads } from "../panels/measure/measure-downloads.tsx";
import { MeasureNotes } from "../panels/measure/measure-notes.tsx";
import { MeasureNumbers } from "../panels/measure/measure-numbers.tsx";
import { placesOf } from "../panels/measure/places.ts";
import { NetworkAsked } from "../panels/network-asked.tsx";
import type { ViewChange } from "../state/location.ts";
import { joinScope, splitScope } from "../state/scope-slots.ts";
import type { Resolved } from "../state/timeline.ts";

interface MeasureViewProps {
  readonly programme: ProgrammeHead;
  readonly resolved: Resolved;
  readonly change: ViewChange;
  readonly measure: Measure;
  readonly page: MeasurePage;
}

export function MeasureView({ programme, resolved, change, measure, page }: MeasureViewProps) {
  const { t, lang } = useWords();
  const { territory, relation } = splitScope(resolved.scope);
  // Readings are of all ties of a place, whichever are looked at.
  const isReading = measure.over === "reading";
  const scope = isReading ? joinScope(territory, "ALL") : resolved.scope;
  const scopes = placesOf(programme, scope).map((place) => place.scope);
  const asked = useMeasureSeries({
    programme: programme.settings.id,
    resolved,
    key: measure.key,
    scopes,
    lang,
    revision: programme.head.hash,
  });
  const { answer, problem, isBusy } = asked;
  // The last date is what the column of changes leads to: its margins come first.
  const later =
    answer?.kind === "comparisons" && !isBusy && problem === null ? answer.moments.slice(1) : [];
  const questionOf = (to: TimelineMoment) => {
    const isCarried = [resolved.from, to].some(({ kind }) => kind !== "wave");
    const of = { ...resolved, to, isCarried, scope: scopes.join() };
    return certaintyQuestion(programme, of, lang, measure.key);
  };
  const last = later.at(-1);
  const certainty = useCertainty(last === undefined ? null : questionOf(last));
  const isLastKnown = certainty.state?.kind === "done";
  const earlier = useCertainties(isLastKnown ? later.slice(0, -1).map(questionOf) : []);
  const facts = [
    ...(isReading
      ? []
      : ([[t("measurePage.frameName"), t(`measurePage.frame.${measure.frame}`)]] as const)),
    [t("measurePage.tiesName"), t(`relation.${isReading ? "ALL" : relation}`)],
    [t("measurePage.lensName"), t(`lens.${resolved.lens}`)],
    ...(measure.annex === true
      ? ([[t("measurePage.useName"), t("measurePage.annex")]] as const)
      : []),
  ] as const;
  return (
    <>
      <article className="measure-main" aria-busy={isBusy}>
        <h1>{measure.names[lang]}</h1>
        <p className="measure-question">{measure.plain[lang]}</p>
        <div className="measure-definition">
          <Formula text={page.formula[lang]} />
          <p className="small">
            {measure.id} · {PAGE_WORDS[lang].families[measure.family]} ·{" "}
            {rangeInWords(measure, lang)}
          </p>
        </div>
        <CertaintyBar certainty={certainty} />
        <NetworkAsked
          asked={asked}
          change={change}
          waiting={
            <p className="lede" role="status">
              {t("measurePage.busy")}
            </p>
          }
        />
        {answer !== null && (
          <MeasureNumbers
            programme={programme}
            series={surerSeries(answer, [...earlier, certainty.comparison])}
            measure={measure}
            scopes={scopes}
            scope={scope}
            downloads={
              <MeasureDownloads
                programme={programme}
                resolved={resolved}
                series={answer}
                scopes={scopes}
              />
            }
          />
        )}
        {answer !== null && (
          <MeasureActors
            key={scope}
            programme={programme}
            resolved={resolved}
            change={change}
            series={answer}
            measure={measure}
            scope={scope}
          />
        )}
        <CertaintyPanel certainty={certainty} territory={territory} isOfMeasure />
      </article>
      <MeasureNotes measure={measure} page={page} facts={facts} />
    </>
  );
}

/** @param surer of the last comparisons; null = its margins are not there */
function surerSeries(series: MeasureSeries, surer: readonly (Comparison | null)[]): MeasureSeries {
  if (series.kind !== "comparisons") return series;
  const missing = series.comparisons.length - surer.length;
  const comparisons = series.comparisons.map((each, index) => surer[index - missing] ?? each);
  return { ...series, comparisons };
}

/** Confronto: what became of the network between two dates, in a sentence, a picture and tables. */
import { useMemo } from "react";
import { certaintyQuestion, useCertainty } from "../api/use-certainty.ts";
import { isWithoutTies, useNetwork } from "../api/use-network.ts";
import { useSeries } from "../api/use-series.ts";
import { useHasTies } from "../api/use-start.ts";
import type { ProgrammeHead } from "../api/wire.ts";
import { addWords } from "../i18n/add-words.ts";
import "../i18n/certainty-words.ts";
import { compare as en } from "../i18n/en/compare.ts";
import { compare as it } from "../i18n/it/compare.ts";
import "../i18n/map-words.ts";
import { useWords } from "../i18n/words.ts";
import { OtherDates } from "../panels/compare/other-dates.tsx";
import { DateSlider } from "../panels/date-slider.tsx";
import { Missing } from "../panels/missing.tsx";
import { NetworkAsked } from "../panels/network-asked.tsx";
import { WorkingSentence } from "../panels/working-sentence.tsx";
import { useView } from "../state/location.ts";
import { resolveView } from "../state/timeline.ts";
import { ComparisonView } from "./comparison-view.tsx";
import { SingleView } from "./single-view.tsx";
import { NoTies } from "./states.tsx";
import "../theme/certainty.css";
import "../theme/compare.css";

addWords({ it, en });

export default function ComparePage({ programme }: { readonly programme: ProgrammeHead }) {
  const words = useWords();
  const { t, lang } = words;
  const [view, change] = useView();
  const resolved = useMemo(() => resolveView(programme, view), [programme, view]);
  const asked = useNetwork(programme.settings.id, resolved, lang, programme.head.hash);
  const { answer: network, problem, isBusy } = asked;
  const isCompared = network?.kind === "comparison" && !isBusy && problem === null;
  const certainty = useCertainty(
    isCompared ? certaintyQuestion(programme, network.of, lang) : null,
  );
  const series = useSeries(programme);
  const isEmpty = network !== null && isWithoutTies(network);
  const { answer: hasTies } = useHasTies(programme.settings.id, programme.head.hash, isEmpty);
  if (resolved === null || (isEmpty && hasTies === false)) return <NoTies />;

  const shared = {
    programme,
    series: series.answer,
    hasSeriesFailed: series.problem !== null,
    selection: view.selection,
    onSelect: (selection: typeof view.selection) => change({ selection }, "replace"),
    slider:
      resolved.moments.length > 1 ? (
        <>
          <DateSlider
            programme={programme}
            resolved={resolved}
            isBusy={isBusy}
            onMove={(to) => change({ from: resolved.from.at, to })}
          />
          <OtherDates
            key={`${resolved.from.at} ${resolved.to.at}`}
            programme={programme}
            resolved={resolved}
            change={change}
          />
        </>
      ) : null,
  };
  return (
    <>
      <WorkingSentence programme={programme} resolved={resolved} change={change} />
      <div className="wrap" aria-busy={isBusy}>
        <NetworkAsked
          asked={asked}
          change={change}
          waiting={
            <Missing
              what={t(resolved.isSingle ? "missing.network" : "missing.comparison", {
                from: words.moment(programme, resolved.from.at),
                to: words.moment(programme, resolved.to.at),
              })}
            />
          }
        />
        {network?.kind === "comparison" && (
          <ComparisonView
            {...shared}
            comparison={certainty.comparison ?? network.comparison}
            certainty={certainty}
            of={network.of}
          />
        )}
        {network?.kind === "single" && (
          <SingleView {...shared} measurement={network.measurement} of={network.of} />
        )}
      </div>
    </>
  );
}

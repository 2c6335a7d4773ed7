/** Sintesi: did the network hold, widen, change shape? Territory by territory, with no click. */
import { useMemo } from "react";
import { certaintyQuestion, useCertainty } from "../api/use-certainty.ts";
import { isWithoutTies, useNetwork } from "../api/use-network.ts";
import { useSeries } from "../api/use-series.ts";
import { useStart } from "../api/use-start.ts";
import type { ProgrammeHead } from "../api/wire.ts";
import { addWords } from "../i18n/add-words.ts";
import { overview as en } from "../i18n/en/overview.ts";
import { overviewSections as sectionsEn } from "../i18n/en/overview-sections.ts";
import { overview as it } from "../i18n/it/overview.ts";
import { overviewSections as sectionsIt } from "../i18n/it/overview-sections.ts";
import "../i18n/certainty-words.ts";
import "../i18n/map-words.ts";
import { useWords } from "../i18n/words.ts";
import { DateSlider } from "../panels/date-slider.tsx";
import { Missing } from "../panels/missing.tsx";
import { NetworkAsked } from "../panels/network-asked.tsx";
import { WorkingSentence } from "../panels/working-sentence.tsx";
import { useView } from "../state/location.ts";
import { splitScope } from "../state/scope-slots.ts";
import { resolveView } from "../state/timeline.ts";
import { BaselineView } from "./baseline-view.tsx";
import { columnsOf, OVERVIEW_MEASURES } from "./overview-parts.ts";
import { OverviewView } from "./overview-view.tsx";
import { Loading } from "./states.tsx";
import { useCode } from "./use-code.ts";
import { useSettled } from "./use-settled.ts";
import "../theme/certainty.css";
import "../theme/verdict.css";
import "../theme/indicators.css";

/** Only a programme without ties needs it. */
const fetchStart = () => import("./start-page.tsx");

addWords({ it, en });
addWords({ it: sectionsIt, en: sectionsEn });

export default function OverviewPage({ programme }: { readonly programme: ProgrammeHead }) {
  const words = useWords();
  const { t, lang } = words;
  const [view, change] = useView();
  const resolved = useMemo(() => resolveView(programme, view), [programme, view]);
  const asked = useMemo(
    () => (resolved === null ? null : { ...resolved, scope: "all" }),
    [resolved],
  );
  const network = useNetwork(
    programme.settings.id,
    asked,
    lang,
    programme.head.hash,
    OVERVIEW_MEASURES,
  );
  const { answer, problem, isBusy } = network;
  // Numbers first: margins, small drawings and what stands below are asked for when these are there.
  const isSettled = useSettled(answer !== null);
  const isCompared = isSettled && answer?.kind === "comparison" && !isBusy && problem === null;
  const certainty = useCertainty(
    isCompared ? certaintyQuestion(programme, answer.of, lang, OVERVIEW_MEASURES) : null,
  );
  const series = useSeries(programme, isSettled);
  const isEmpty = resolved === null || (answer !== null && isWithoutTies(answer));
  const start = useStart(programme.settings.id, programme.head.hash, isEmpty);
  const territory = resolved === null ? null : splitScope(resolved.scope).territory;
  const columns = useMemo(
    () => columnsOf(programme, territory, t("overview.wholeNetwork")),
    [programme, territory, t],
  );
  const isBeginning = resolved === null || (isEmpty && start !== null && !start.hasTies);
  const StartPage = useCode(isBeginning ? fetchStart : null);
  if (isBeginning) {
    return StartPage === null ? (
      <Loading text={t("state.loading")} />
    ) : (
      <StartPage programme={programme} />
    );
  }
  const shared = { programme, columns, series: series.answer };
  const names = {
    from: words.moment(programme, resolved.from.at),
    to: words.moment(programme, resolved.to.at),
  };
  const slider = (
    <DateSlider
      programme={programme}
      resolved={resolved}
      isBusy={isBusy}
      onMove={(to) => change({ from: resolved.from.at, to })}
    />
  );
  return (
    <>
      <WorkingSentence programme={programme} resolved={resolved} change={change} isOfAllTies />
      <div className="wrap overview" aria-busy={isBusy}>
        <NetworkAsked asked={network} change={change} />
        {isBusy && (
          <Missing
            what={t(resolved.isSingle ? "overview.missingOne" : "overview.missing", names)}
            hasOlder={answer !== null}
          />
        )}
        {answer?.kind === "comparison" && (
          <OverviewView
            {...shared}
            of={answer.of}
            comparison={certainty.comparison ?? answer.comparison}
            certainty={certainty}
            hasSeriesFailed={series.problem !== null}
            slider={slider}
            isSettled={isSettled}
          />
        )}
        {answer?.kind === "single" && (
          <BaselineView
            {...shared}
            of={answer.of}
            measurement={answer.measurement}
            hasSeriesFailed={series.problem !== null}
            slider={slider}
          />
        )}
      </div>
    </>
  );
}

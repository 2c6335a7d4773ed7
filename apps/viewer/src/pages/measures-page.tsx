/** Misure: every measure with its question, and at /misure/<key> a page for each. */
import { CATALOGUE, type Measure } from "@legami/core";
import { MEASURE_PAGES } from "@legami/core/pages";
import { useMemo } from "react";
import { useNetwork } from "../api/use-network.ts";
import type { ProgrammeHead } from "../api/wire.ts";
import { addWords } from "../i18n/add-words.ts";
import { compare as compareEn } from "../i18n/en/compare.ts";
import { measurePage as en } from "../i18n/en/measure-page.ts";
import { compare as compareIt } from "../i18n/it/compare.ts";
import { measurePage as it } from "../i18n/it/measure-page.ts";
import "../i18n/certainty-words.ts";
import "../i18n/map-words.ts";
import { useWords } from "../i18n/words.ts";
import { PageFooter } from "../panels/footer.tsx";
import { Link } from "../panels/link.tsx";
import { MeasureIndex, MeasureList } from "../panels/measure/measure-list.tsx";
import { QuickValue } from "../panels/measure/quick-value.tsx";
import { WorkingSentence } from "../panels/working-sentence.tsx";
import { usePath, useView } from "../state/location.ts";
import { resolveView } from "../state/timeline.ts";
import { formatView, sharedView } from "../state/view-state.ts";
import "../theme/measure-page.css";
import "../theme/measure-list.css";
import "../theme/measure-charts.css";
import { MeasureView } from "./measure-view.tsx";
import { PATHS } from "./paths.ts";
import { NoTies } from "./states.tsx";
import "../theme/certainty.css";

addWords({ it, en });
addWords({ it: compareIt, en: compareEn });

export default function MeasuresPage({ programme }: { readonly programme: ProgrammeHead }) {
  const { t, lang } = useWords();
  const path = usePath();
  const [view, change] = useView();
  const resolved = useMemo(() => resolveView(programme, view), [programme, view]);
  const network = useNetwork(programme.settings.id, resolved, lang, programme.head.hash).answer;
  if (resolved === null) return <NoTies />;

  const key = path.slice(PATHS.measures.length + 1);
  const measure = CATALOGUE.find((one) => one.key === key);
  const page = MEASURE_PAGES[key];
  const valueFor = (one: Measure) => <QuickValue measure={one} network={network} />;
  return (
    <>
      <WorkingSentence programme={programme} resolved={resolved} change={change} />
      <div className="wrap">
        {measure !== undefined && page !== undefined ? (
          <div className="measure-page">
            <MeasureView
              key={key}
              programme={programme}
              resolved={resolved}
              change={change}
              measure={measure}
              page={page}
            />
            <MeasureIndex current={key} view={view} valueFor={valueFor} />
          </div>
        ) : (
          <div className="measures-all">
            <h1 className="finding">
              {t(key === "" ? "measurePage.title" : "measurePage.unknown")}
            </h1>
            {key === "" ? (
              <p className="lede">{t("measurePage.intro")}</p>
            ) : (
              <p className="lede">
                <Link to={PATHS.measures + formatView(sharedView(view))}>
                  {t("measurePage.toAll")}
                </Link>
              </p>
            )}
            {key === "" && <MeasureList view={view} valueFor={valueFor} />}
          </div>
        )}
        {network !== null && (
          <PageFooter
            programme={programme}
            moments={
              network.kind === "single"
                ? [network.measurement]
                : [network.comparison.from, network.comparison.to]
            }
            parameters={
              (network.kind === "single" ? network.measurement : network.comparison).parameters
            }
          />
        )}
      </div>
    </>
  );
}

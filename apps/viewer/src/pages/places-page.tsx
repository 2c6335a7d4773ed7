/** Mappa: the municipalities where they are, how far ties go, and what is on no map. */
import { useMemo } from "react";
import { usePlaces } from "../api/use-places.ts";
import type { ProgrammeHead } from "../api/wire.ts";
import { addWords } from "../i18n/add-words.ts";
import { places as en } from "../i18n/en/places.ts";
import { places as it } from "../i18n/it/places.ts";
import "../i18n/map-words.ts";
import { useWords } from "../i18n/words.ts";
import { Missing } from "../panels/missing.tsx";
import { NetworkAsked } from "../panels/network-asked.tsx";
import { WorkingSentence } from "../panels/working-sentence.tsx";
import { useView } from "../state/location.ts";
import { resolveView } from "../state/timeline.ts";
import { PlacesView } from "./places-view.tsx";
import { NoTies } from "./states.tsx";
import "../theme/stage.css";
import "../theme/places.css";

addWords({ it, en });

export default function PlacesPage({ programme }: { readonly programme: ProgrammeHead }) {
  const words = useWords();
  const { t, lang } = words;
  const [view, change] = useView();
  const resolved = useMemo(() => resolveView(programme, view), [programme, view]);
  const asked = usePlaces(programme, resolved, lang);
  const { answer, isBusy } = asked;
  if (resolved === null) return <NoTies />;
  return (
    <>
      <WorkingSentence programme={programme} resolved={resolved} change={change} />
      <div className="wrap" aria-busy={isBusy}>
        <NetworkAsked
          asked={asked}
          change={change}
          waiting={
            <Missing
              what={t("places.missing", { moment: words.moment(programme, resolved.to.at) })}
            />
          }
        />
        {answer !== null && (
          <PlacesView programme={programme} places={answer} view={view} change={change} />
        )}
      </div>
    </>
  );
}

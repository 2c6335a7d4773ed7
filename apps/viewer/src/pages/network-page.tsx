/** Rete: the network at one date, everybody in the same place at every date. */
import { useMemo } from "react";
import { useMoment, usePreparedMoments } from "../api/use-moment.ts";
import { useSeries } from "../api/use-series.ts";
import { useHasTies } from "../api/use-start.ts";
import type { ProgrammeHead } from "../api/wire.ts";
import { addWords } from "../i18n/add-words.ts";
import { network as en } from "../i18n/en/network.ts";
import { network as it } from "../i18n/it/network.ts";
import "../i18n/map-words.ts";
import { useWords } from "../i18n/words.ts";
import { CopyLink } from "../panels/copy-link.tsx";
import { DateSlider } from "../panels/date-slider.tsx";
import { Missing } from "../panels/missing.tsx";
import { Player } from "../panels/network/player.tsx";
import { NetworkAsked } from "../panels/network-asked.tsx";
import { MomentSentence } from "../panels/working-sentence.tsx";
import { useView } from "../state/location.ts";
import { resolveMoment } from "../state/timeline.ts";
import { MomentView } from "./moment-view.tsx";
import { NoTies } from "./states.tsx";
import "../theme/network-marks.css";

addWords({ it, en });

export default function NetworkPage({ programme }: { readonly programme: ProgrammeHead }) {
  const words = useWords();
  const { t, lang } = words;
  const [view, change] = useView();
  const resolved = useMemo(() => resolveMoment(programme, view), [programme, view]);
  const asked = useMoment(programme, resolved, lang);
  const { answer, isBusy } = asked;
  const series = useSeries(programme);
  const others = useMemo(
    () =>
      (resolved?.moments ?? []).flatMap(({ at, kind }) =>
        kind === "wave" && at !== resolved?.to.at
          ? (resolveMoment(programme, { ...view, at }) ?? [])
          : [],
      ),
    [programme, view, resolved],
  );
  usePreparedMoments(programme, others, lang, answer !== null && !isBusy);
  const isEmpty = answer !== null && answer.measurement.ties.length === 0;
  const { answer: hasTies } = useHasTies(programme.settings.id, programme.head.hash, isEmpty);
  if (resolved === null || (isEmpty && hasTies === false)) return <NoTies />;
  const { moments, to, scope, lens } = resolved;
  const linked = { ...view, programme: programme.settings.id, at: to.at, scope, lens, lang };
  return (
    <>
      <MomentSentence
        programme={programme}
        resolved={resolved}
        change={change}
        link={<CopyLink view={linked} />}
      />
      <div className="wrap" aria-busy={isBusy}>
        <NetworkAsked
          asked={asked}
          change={change}
          waiting={
            <Missing what={t("network.missing", { moment: words.moment(programme, to.at) })} />
          }
        />
        {answer !== null && (
          <MomentView
            programme={programme}
            of={answer.of}
            measurement={answer.measurement}
            series={series.answer}
            hasSeriesFailed={series.problem !== null}
            view={view}
            change={change}
            slider={
              moments.length > 1 && (
                <div className="player">
                  <Player
                    count={moments.length}
                    current={moments.indexOf(to)}
                    isBusy={isBusy}
                    onShow={(index, step) => change({ at: moments[index]?.at ?? null }, step)}
                  />
                  <DateSlider
                    programme={programme}
                    resolved={resolved}
                    isBusy={isBusy}
                    onMove={(at) => change({ at })}
                    isSingle
                  />
                </div>
              )
            }
          />
        )}
      </div>
    </>
  );
}

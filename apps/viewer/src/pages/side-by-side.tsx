/** The network at both dates, everybody in the same place, two maps that move together. */
import { isOnRegister } from "@legami/core";
import { lazy, type ReactNode, Suspense, useMemo, useState } from "react";
import type { Comparison } from "../api/wire.ts";
import { useWords } from "../i18n/words.ts";
import { registerDates } from "../panels/compare/register-dates.ts";
import { MapLegend } from "../panels/map-legend.tsx";
import { TieMark } from "../panels/marks.tsx";
import { Info } from "../panels/notice.tsx";
import { StageBoundary } from "../panels/stage-boundary.tsx";
import { LinkedCameras } from "../stage/linked-cameras.ts";
import { sideScene } from "../stage/scene.ts";
import { hasWebgl } from "../stage/webgl.ts";
import { splitScope } from "../state/scope-slots.ts";
import { tieKey } from "../state/view-state.ts";
import type { NetworkPageProps } from "./network-page-props.ts";

const NetworkStage = lazy(() => import("../stage/network-stage.tsx"));

interface SideBySideProps extends NetworkPageProps {
  readonly comparison: Comparison;
  /** Names of the dates. */
  readonly dates: readonly [string, string];
  readonly side: ReactNode;
}

const CLASSES = ["weak", "medium", "strong"] as const;

export function SideBySide(props: SideBySideProps) {
  const { programme, of, comparison, dates, series, hasSeriesFailed, selection, onSelect } = props;
  const words = useWords();
  const { t } = words;
  const { territory } = splitScope(of.scope);
  const [cameras] = useState(() => new LinkedCameras());
  const scenes = useMemo(() => {
    const between = registerDates(programme, comparison);
    return (["from", "to"] as const).map((side, index) => {
      const date = between?.[index];
      const there = comparison.register.filter(
        (actor) => date === undefined || isOnRegister(actor, date),
      );
      return { side, scene: sideScene(there, comparison.ties, side, territory) };
    });
  }, [programme, comparison, territory]);
  const extent = useMemo(
    () => new Set(scenes.flatMap(({ scene }) => scene.actors.map(({ id }) => id))),
    [scenes],
  );
  const labels = useMemo(
    () => new Map(comparison.register.map(({ id, label }) => [id, label])),
    [comparison],
  );
  const canDraw = hasWebgl();
  const hasScale = comparison.ties.some(({ from, to }) => (from ?? to)?.class != null);
  const wait = (
    <div className="stage-wait">
      <p className="small" role="status">
        {t("stage.drawing")}
      </p>
    </div>
  );
  const last = scenes[1] ?? scenes[0];
  return (
    <>
      <div className="two-maps" data-testid="two-maps">
        {scenes.map(({ side, scene }, index) => {
          const classOf = new Map(
            comparison.ties.map((tie) => [
              tieKey(tie.source, tie.target),
              tie[side]?.class ?? null,
            ]),
          );
          const tied = scene.actors.filter(({ mark }) => mark !== "idle").length;
          const counts = t("compare.panel", { actors: tied, ties: scene.ties.length });
          return (
            <section key={side} aria-label={dates[index]}>
              <h2>
                {dates[index]} <span className="small">{counts}</span>
              </h2>
              {!canDraw || hasSeriesFailed ? (
                <Info>{t(canDraw ? "stage.crashed" : "stage.noWebgl")}</Info>
              ) : series === null ? (
                wait
              ) : (
                <StageBoundary fallback={<Info>{t("stage.crashed")}</Info>}>
                  <Suspense fallback={wait}>
                    <NetworkStage
                      scene={scene}
                      series={series}
                      territories={programme.settings.territories}
                      selection={selection}
                      onSelect={onSelect}
                      description={`${t("stage.state")}, ${dates[index]}: ${counts}`}
                      describeTie={(source, target) => {
                        const own = classOf.get(tieKey(source, target));
                        return t("stage.tieTooltip", {
                          a: labels.get(source) ?? source,
                          b: labels.get(target) ?? target,
                          fate: own ? t(`strengthClass.${own}`) : t("evidence.noScale"),
                        });
                      }}
                      extent={extent}
                      cameras={cameras}
                    />
                  </Suspense>
                </StageBoundary>
              )}
            </section>
          );
        })}
      </div>
      {props.slider}
      {canDraw && last !== undefined && (
        <>
          <MapLegend scene={last.scene} />
          {hasScale && (
            <div className="legend">
              <b>{t("ties.title")}</b>
              {CLASSES.map((name) => (
                <span key={name}>
                  <TieMark look={name} />
                  {t(`strengthClasses.${name}`)}
                </span>
              ))}
            </div>
          )}
        </>
      )}
      <div className="side-below">{props.side}</div>
    </>
  );
}

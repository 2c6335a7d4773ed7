/** The map with what stands beside it, the thread below; and what stands there when there is no map. */
import { lazy, type ReactNode, Suspense } from "react";
import { useWords } from "../i18n/words.ts";
import { MapLegend } from "../panels/map-legend.tsx";
import { Info } from "../panels/notice.tsx";
import { StageBoundary } from "../panels/stage-boundary.tsx";
import { isLarge } from "../stage/detail.ts";
import type { Moving } from "../stage/network-stage.tsx";
import type { Scene } from "../stage/scene.ts";
import { hasWebgl } from "../stage/webgl.ts";
import type { NetworkPageProps } from "./network-page-props.ts";
import "../theme/stage.css";

const NetworkStage = lazy(() => import("../stage/network-stage.tsx"));
const StaticMap = lazy(() => import("../stage/static-map.tsx"));

interface MapAreaProps extends Omit<NetworkPageProps, "of"> {
  readonly scene: Scene;
  readonly description: string;
  readonly describeTie: (source: string, target: string) => string;
  readonly describeActor?: (id: string) => string;
  readonly hatched?: ReadonlySet<string>;
  /** Actors can be moved now. */
  readonly moving?: Moving | null;
  /** Over the map. */
  readonly heading?: ReactNode;
  /** In place of the usual legend. */
  readonly legend?: ReactNode;
  readonly side: ReactNode;
}

export function MapArea(props: MapAreaProps) {
  const {
    scene,
    series,
    hasSeriesFailed,
    programme,
    selection,
    onSelect,
    description,
    describeTie,
    describeActor,
    hatched,
    moving = null,
    heading,
    legend,
    side,
    slider,
  } = props;
  const { t } = useWords();
  const canDraw = hasWebgl();
  const drawing = (
    <div className="stage-wait">
      <p className="small" role="status">
        {t("stage.drawing")}
      </p>
    </div>
  );
  return (
    <div className="map-area">
      <div className="map">
        {heading}
        {!canDraw && <Info>{t("stage.noWebgl")}</Info>}
        {hasSeriesFailed ? (
          <Info>{t("stage.crashed")}</Info>
        ) : series === null ? (
          drawing
        ) : !canDraw ? (
          <Suspense fallback={drawing}>
            <StaticMap
              scene={scene}
              series={series}
              territories={programme.settings.territories}
              selection={selection}
              description={description}
              {...(hatched === undefined ? {} : { hatched })}
            />
          </Suspense>
        ) : (
          <StageBoundary fallback={<Info>{t("stage.crashed")}</Info>}>
            <Suspense fallback={drawing}>
              <NetworkStage
                scene={scene}
                series={series}
                territories={programme.settings.territories}
                selection={selection}
                onSelect={onSelect}
                description={description}
                describeTie={describeTie}
                {...(describeActor === undefined ? {} : { describeActor })}
                {...(hatched === undefined ? {} : { hatched })}
                moving={moving}
              />
            </Suspense>
          </StageBoundary>
        )}
        {isLarge(scene) && <Info>{t("stage.large")}</Info>}
        {slider}
        {legend ?? <MapLegend scene={scene} />}
      </div>
      <div className="side">{side}</div>
    </div>
  );
}

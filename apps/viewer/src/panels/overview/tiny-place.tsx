/** Where the small drawing stands: it comes after the numbers, and leads to the large one. */
import { lazy, Suspense } from "react";
import { useWords } from "../../i18n/words.ts";
import type { OverviewProps } from "../../pages/overview-props.ts";
import { PATHS } from "../../pages/paths.ts";
import type { Scene } from "../../stage/scene.ts";
import { useView } from "../../state/location.ts";
import { formatView, sharedView } from "../../state/view-state.ts";
import { Link } from "../link.tsx";
import { StageBoundary } from "../stage-boundary.tsx";
import { scopeOf } from "./cell-data.ts";
import type { Column } from "./territory-grid.tsx";
import "../../theme/small-network.css";

const TinyNetwork = lazy(() => import("./tiny-network.tsx"));

interface TinyPlaceProps extends Pick<OverviewProps, "programme" | "series" | "hasSeriesFailed"> {
  readonly scene: Scene;
  readonly column: Column;
  readonly moment: string;
}

export function TinyPlace(props: TinyPlaceProps) {
  const { programme, series, hasSeriesFailed, scene, column, moment } = props;
  const { t } = useWords();
  const missing = <p className="tiny-wait small">{t("overview.missingDrawing")}</p>;
  const failed = <p className="small">{t("overview.noDrawing")}</p>;
  if (hasSeriesFailed) return failed;
  if (series === null) return missing;
  return (
    <StageBoundary fallback={failed}>
      <Suspense fallback={missing}>
        <TinyNetwork
          scene={scene}
          series={series}
          territories={programme.settings.territories}
          territory={column.id}
          description={t("overview.drawing", { place: column.label, moment })}
        />
      </Suspense>
    </StageBoundary>
  );
}

/** To the large drawing of the same network. */
export function ToNetwork({ column }: { readonly column: Column }) {
  const { t } = useWords();
  const [view] = useView();
  const address = formatView({ ...sharedView(view), scope: scopeOf(column) });
  return (
    <p className="to-network">
      <Link className="link small" to={PATHS.network + address}>
        {t("overview.toNetwork")}
        <span className="visually-hidden">: {column.label}</span>
      </Link>
    </p>
  );
}

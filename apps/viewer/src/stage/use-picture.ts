/** From a scene and the series to the picture that is drawn, with WebGL or without. */
import { useMemo } from "react";
import type { Series } from "../api/use-series.ts";
import { useWords } from "../i18n/words.ts";
import { groundsOf, type TerritoryName, traysOf } from "./backdrop.ts";
import { layoutOf } from "./layout-of.ts";
import type { Picture } from "./picture.ts";
import type { Scene } from "./scene.ts";

interface Pictured {
  readonly scene: Scene;
  readonly series: Series;
  readonly territories: readonly TerritoryName[];
  /** Territories of which too little was observed. */
  readonly hatched?: ReadonlySet<string>;
  /** Actors that there must be room for, whoever is drawn. */
  readonly extent?: ReadonlySet<string>;
}

export function usePicture({ scene, series, territories, hatched, extent }: Pictured): Picture {
  const words = useWords();
  // Somebody who was on the register between two waves only has a place too: in the tray.
  const unknown = useMemo(() => {
    const known = new Set(series.actors.map(({ id }) => id));
    return scene.actors.filter(({ id }) => !known.has(id));
  }, [series, scene]);
  const layout = useMemo(
    () =>
      layoutOf(
        unknown.length === 0 ? series : { ...series, actors: [...series.actors, ...unknown] },
        territories,
      ),
    [series, unknown, territories],
  );
  return useMemo(() => {
    const drawn = extent ?? new Set(scene.actors.map(({ id }) => id));
    return {
      ...(extent === undefined ? {} : { extent }),
      scene,
      layout,
      grounds: groundsOf(layout, drawn, territories, words.t("stage.noTerritory"), hatched),
      trays: traysOf(layout, drawn, territories),
      trayLabel: words.t("stage.tray"),
    };
  }, [scene, layout, territories, words, hatched, extent]);
}

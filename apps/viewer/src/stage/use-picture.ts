/** From a scene and its layout to the picture that is drawn, with WebGL or without. */
import { useMemo } from "react";
import { useWords } from "../i18n/words.ts";
import { groundsOf, type TerritoryName, traysOf } from "./backdrop.ts";
import type { Picture } from "./picture.ts";
import type { Layout } from "./positions.ts";
import type { Scene } from "./scene.ts";

interface Pictured {
  readonly scene: Scene;
  readonly layout: Layout;
  readonly territories: readonly TerritoryName[];
  /** Territories of which too little was observed. */
  readonly hatched?: ReadonlySet<string>;
  /** Actors that there must be room for, whoever is drawn. */
  readonly extent?: ReadonlySet<string>;
}

export function usePicture({ scene, layout, territories, hatched, extent }: Pictured): Picture {
  const words = useWords();
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

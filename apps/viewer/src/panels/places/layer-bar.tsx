/** What is drawn: forms and ties by distance, on or off; and at which date the ties. */
import type { DistanceBand } from "@legami/core";
import type { DatedPlaces } from "../../api/use-places.ts";
import { useWords } from "../../i18n/words.ts";
import { LAYERS, type Layer, switched } from "../../state/layers.ts";
import { BandMark, bandName } from "./band-table.tsx";

interface LayerBarProps {
  readonly layers: ReadonlySet<string>;
  readonly dates: readonly DatedPlaces[];
  /** Names of the dates. */
  readonly names: readonly string[];
  readonly shown: DatedPlaces;
  readonly onLayers: (layers: readonly Layer[] | null) => void;
  /** Null: the second date. */
  readonly onDate: (at: string | null) => void;
}

export function LayerBar({ layers, dates, names, shown, onLayers, onDate }: LayerBarProps) {
  const { t } = useWords();
  const isForm = (layer: Layer) => layer === "ellipse" || layer === "outline";
  return (
    <div className="layer-bar">
      <fieldset className="chips" aria-label={t("places.layers")}>
        <span className="chips-name" aria-hidden="true">
          {t("places.layers")}
        </span>
        {LAYERS.map((layer) => (
          <button
            key={layer}
            type="button"
            className="chip"
            aria-pressed={layers.has(layer)}
            onClick={() => onLayers(switched(layers, layer))}
            data-chip={layer}
          >
            {!isForm(layer) && <BandMark band={layer as DistanceBand} />}
            {isForm(layer) ? t(`places.layer.${layer}`) : bandName(t, layer as DistanceBand)}
          </button>
        ))}
      </fieldset>
      {dates.length > 1 && (
        <fieldset className="chips" aria-label={t("places.tiesAt")}>
          <span className="chips-name" aria-hidden="true">
            {t("places.tiesAt")}
          </span>
          {dates.map((dated, index) => (
            <button
              key={dated.moment.at}
              type="button"
              className="chip"
              aria-pressed={dated === shown}
              onClick={() => onDate(index === dates.length - 1 ? null : dated.moment.at)}
              data-chip={dated.moment.at}
            >
              {names[index]}
            </button>
          ))}
        </fieldset>
      )}
    </div>
  );
}

/** What sizes and colours mean on this drawing, with the engine's sentence where there is one. */
import { formatCount, formatDecimal } from "../../i18n/format.ts";
import { useWords } from "../../i18n/words.ts";
import { actorRadius, weightRadius } from "../../stage/looks.ts";
import type { Scene } from "../../stage/scene.ts";
import { fillsOf, largestOf, type Mapping, MORE_GROUPS, NO_GROUP } from "../../state/mapping.ts";

export function MappingLegend({
  scene,
  mapping,
  sentence,
  isBusy,
  hasFailed,
  territoryName,
}: {
  readonly scene: Scene;
  readonly mapping: Mapping;
  readonly sentence: string | null;
  readonly isBusy: boolean;
  readonly hasFailed: boolean;
  readonly territoryName: (id: string | null) => string | null;
}) {
  const { t, lang } = useWords();
  const { size, colour, territories } = mapping;
  const nameOf = (fill: string) => {
    if (fill === NO_GROUP) return t(`network.none.${colour}`);
    if (fill === MORE_GROUPS) return t("network.moreGroups");
    if (colour === "pole") return t(`network.pole.${fill.slice("pole-".length)}`);
    const number = Number(fill.slice("group-".length));
    return colour === "territory"
      ? (territoryName(territories[number - 1]?.id ?? null) ?? "")
      : t("network.community", { number });
  };
  return (
    <div className="mapping-legend" data-testid="mapping-legend">
      <div className="legend">
        <b>{t("network.sizeBy")}</b>
        <Sizes scene={scene} mapping={mapping} />
        <span>{t(`network.sizeSays.${size}`)}</span>
      </div>
      {colour !== "kind" && (
        <div className="legend">
          <b>{t("network.colourBy")}</b>
          {fillsOf(scene, mapping).map(([fill, count]) => (
            <span key={fill} data-drawn="fill" data-of={fill} data-count={count}>
              <i
                className="fill-mark"
                style={{ background: `var(--${fill})` }}
                aria-hidden="true"
              />
              {nameOf(fill)} <i>{formatCount(lang, count)}</i>
            </span>
          ))}
        </div>
      )}
      {(sentence !== null || isBusy || hasFailed) && (
        <p className="small" aria-live="polite" data-testid="mapping-sentence">
          {isBusy ? t("network.computing") : hasFailed ? t("network.notComputed") : sentence}
        </p>
      )}
    </div>
  );
}

/** Three circles with what they stand for: few, half and most. */
function Sizes({ scene, mapping }: { readonly scene: Scene; readonly mapping: Mapping }) {
  const { lang } = useWords();
  const largest = largestOf(scene, mapping);
  if (largest === 0) return null;
  const isCount = mapping.size === "degree" || mapping.size === "core";
  const values = isCount
    ? [...new Set([1, Math.ceil(largest / 2), largest])]
    : [0, largest / 2, largest];
  const radius = (value: number) =>
    mapping.size === "degree" ? actorRadius(value, false) : weightRadius(value / largest);
  return values.map((value) => (
    <span key={value}>
      <svg className="size-mark" width="28" height="28" viewBox="-14 -14 28 28" aria-hidden="true">
        <circle r={radius(value)} />
      </svg>
      <i>{isCount ? formatCount(lang, value) : formatDecimal(lang, value)}</i>
    </span>
  ));
}

/** What shapes, lines and sizes mean at one date, each with how many of it are drawn. */
import { formatCount } from "../../i18n/format.ts";
import { useWords } from "../../i18n/words.ts";
import type { Scene } from "../../stage/scene.ts";
import { NONE } from "../../state/network-filter.ts";
import { KindMark, TieMark } from "../marks.tsx";
import type { Inventory } from "./inventory.ts";

export function StateLegend({
  scene,
  inventory,
  hasHatching,
  isKindColoured,
}: {
  readonly scene: Scene;
  readonly inventory: Inventory;
  readonly hasHatching: boolean;
  /** Colour says something else otherwise; the shape is that of the kind all the same. */
  readonly isKindColoured: boolean;
}) {
  const words = useWords();
  const { t, lang } = words;
  const tied = scene.actors.filter(({ mark }) => mark !== "idle");
  const idle = scene.actors.length - tied.length;
  const kinds = inventory.kinds.map((kind) => ({
    kind: kind === NONE ? null : kind,
    count: tied.filter((actor) => (actor.kind ?? NONE) === kind).length,
  }));
  return (
    <div className="state-legend" data-testid="legend">
      <div className="legend">
        <b>{t("legend.actors")}</b>
        {kinds
          .filter(({ count }) => count > 0)
          .map(({ kind, count }) => (
            <span key={kind} data-drawn="actors" data-of={kind ?? ""} data-count={count}>
              <KindMark kind={kind} isColoured={isKindColoured} />
              {words.kind(kind)} <i>{formatCount(lang, count)}</i>
            </span>
          ))}
        {idle > 0 && (
          <span data-drawn="idle" data-count={idle}>
            <KindMark kind="institution" mark="idle" />
            {t("legend.idle")} <i>{formatCount(lang, idle)}</i>
          </span>
        )}
      </div>
      <div className="legend">
        <b>{t("network.classes")}</b>
        {scene.isUnclassed && scene.ties.length > 0 && (
          <span data-drawn="ties" data-of="" data-count={scene.ties.length}>
            <TieMark look="medium" /> <i>{formatCount(lang, scene.ties.length)}</i>
          </span>
        )}
        {inventory.classes.map((look) => {
          const count = scene.ties.filter((tie) => tie.look === look).length;
          return (
            <span key={look} data-drawn="ties" data-of={look} data-count={count}>
              <TieMark look={look as "weak"} />
              {t(`strengthClasses.${look}`)} <i>{formatCount(lang, count)}</i>
            </span>
          );
        })}
        {hasHatching && (
          <span>
            <i className="hatch-mark" aria-hidden="true" />
            {t("network.hatched")}
          </span>
        )}
      </div>
    </div>
  );
}

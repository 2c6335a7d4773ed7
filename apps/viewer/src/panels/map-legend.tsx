/** What the shapes and outlines of the map mean; only those that are on it. */
import { useWords } from "../i18n/words.ts";
import type { Scene } from "../stage/scene.ts";
import { KindMark } from "./marks.tsx";

const KINDS = ["lab", "institution", "private", "association", "informal"] as const;

export function MapLegend({ scene }: { readonly scene: Scene }) {
  const words = useWords();
  const { t } = words;
  const isState = scene.mode === "state";
  const has = (mark: string) => scene.actors.some((actor) => actor.mark === mark);
  const kinds = KINDS.filter((kind) => scene.actors.some((actor) => actor.kind === kind));
  const others = [...new Set(scene.actors.map(({ kind }) => kind))].filter(
    (kind) => kind !== null && !(KINDS as readonly string[]).includes(kind),
  );
  return (
    <div className="legend">
      <b>{t("legend.actors")}</b>
      {[...kinds, ...others.slice(0, 1)].map((kind) => (
        <span key={kind}>
          <KindMark kind={kind ?? null} isColoured={isState} />
          {others.length > 1 && others.includes(kind) ? t("kind.other") : words.kind(kind)}
        </span>
      ))}
      {!isState && has("entered") && (
        <span>
          <KindMark kind="institution" mark="entered" />
          {t("legend.entered")}
        </span>
      )}
      {!isState && has("left") && (
        <span>
          <KindMark kind="institution" mark="left" />
          {t("legend.left")}
        </span>
      )}
      {!isState && has("gone") && (
        <span>
          <KindMark kind="institution" mark="gone" />
          {t("legend.gone")}
        </span>
      )}
      {has("idle") && (
        <span>
          <KindMark kind="institution" mark="idle" />
          {t("legend.idle")}
        </span>
      )}
      <span>{t("legend.size")}</span>
    </div>
  );
}

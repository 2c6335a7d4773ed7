/** What the lines and shapes of the small drawings mean. */
import { useWords } from "../../i18n/words.ts";
import type { Scene, TieLook } from "../../stage/scene.ts";
import { KindMark, TieMark } from "../marks.tsx";
import "../../theme/small-network.css";

const LOOKS: readonly (readonly [TieLook, string])[] = [
  ["up", "strengthened"],
  ["kept", "stable"],
  ["down", "weakened"],
  ["lost", "dissolved"],
  ["new", "new"],
  ["unobserved", "unobserved"],
];
const KINDS: readonly string[] = ["lab", "institution", "private", "association", "informal"];

export function SmallLegend({ scene }: { readonly scene: Scene }) {
  const words = useWords();
  const { t } = words;
  const isState = scene.mode === "state";
  const looks = new Set(scene.ties.map(({ look }) => look));
  const found = new Set(scene.actors.map(({ kind }) => kind));
  const others = [...found].filter((kind) => kind !== null && !KINDS.includes(kind));
  const kinds = [...KINDS.filter((kind) => found.has(kind)), ...others];
  return (
    <div className="small-legend" data-testid="legend">
      {!isState && (
        <div className="legend">
          <b>{t("overview.lines")}</b>
          {LOOKS.filter(([look]) => looks.has(look)).map(([look, fate]) => (
            <span key={look}>
              <TieMark look={look} />
              {t(`fates.${fate}`)}
            </span>
          ))}
        </div>
      )}
      {kinds.length > 0 && (
        <div className="legend">
          <b>{t("overview.shapes")}</b>
          {kinds.map((kind) => (
            <span key={kind}>
              <KindMark kind={kind} isColoured={isState} />
              {words.kind(kind)}
            </span>
          ))}
        </div>
      )}
    </div>
  );
}

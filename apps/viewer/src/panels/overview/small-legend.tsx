/** What the lines and shapes of the small drawings mean. */
import { useWords } from "../../i18n/words.ts";
import type { TieLook } from "../../stage/scene.ts";
import { KindMark, TieMark } from "../marks.tsx";

const LOOKS: readonly (readonly [TieLook, string])[] = [
  ["up", "strengthened"],
  ["kept", "stable"],
  ["down", "weakened"],
  ["lost", "dissolved"],
  ["new", "new"],
  ["unobserved", "unobserved"],
];
const KINDS = ["lab", "institution", "private", "association", "informal"] as const;

export function SmallLegend({ isState = false }: { readonly isState?: boolean }) {
  const words = useWords();
  const { t } = words;
  return (
    <div className="small-legend" data-testid="legend">
      {!isState && (
        <div className="legend">
          <b>{t("overview.lines")}</b>
          {LOOKS.map(([look, fate]) => (
            <span key={look}>
              <TieMark look={look} />
              {t(`fates.${fate}`)}
            </span>
          ))}
        </div>
      )}
      <div className="legend">
        <b>{t("overview.shapes")}</b>
        {KINDS.map((kind) => (
          <span key={kind}>
            <KindMark kind={kind} isColoured={isState} />
            {words.kind(kind)}
          </span>
        ))}
      </div>
    </div>
  );
}

/** Nobody noted who was asked: what cannot be said for that, and where it is mended. */
import type { ProgrammeHead } from "../api/wire.ts";
import { addWords } from "../i18n/add-words.ts";
import { asked as en } from "../i18n/en/asked.ts";
import { asked as it } from "../i18n/it/asked.ts";
import { useWords } from "../i18n/words.ts";
import { PROGRAMME_PARTS } from "../pages/paths.ts";
import { useView } from "../state/location.ts";
import { formatView, sharedView } from "../state/view-state.ts";
import { Link } from "./link.tsx";

addWords({ it, en });

export function AskedNote({
  programme,
  waves,
}: {
  readonly programme: ProgrammeHead;
  readonly waves: readonly string[];
}) {
  const words = useWords();
  const { t } = words;
  const [view] = useView();
  const [first] = waves;
  if (first === undefined) return null;
  const moments = waves.map((wave) => words.moment(programme, wave)).join(", ");
  return (
    <div className="info" data-testid="asked-note">
      <p>{t("asked.missing", { moments })}</p>
      <Link
        className="button"
        to={PROGRAMME_PARTS.waves + formatView({ ...sharedView(view), at: first })}
      >
        {t("asked.mark")}
      </Link>
    </div>
  );
}

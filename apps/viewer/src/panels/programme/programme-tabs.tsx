import { useWords } from "../../i18n/words.ts";
import { PROGRAMME_PARTS, type ProgrammePart } from "../../pages/paths.ts";
import { useView } from "../../state/location.ts";
import { formatView, sharedView } from "../../state/view-state.ts";
import { Link } from "../link.tsx";

const PARTS = ["state", "settings", "waves", "frozen"] as const;

/** The parts of the programme's page. */
export function ProgrammeTabs({ current }: { readonly current: ProgrammePart }) {
  const { t } = useWords();
  const [view] = useView();
  const keep = formatView(sharedView(view));
  return (
    <nav className="part-tabs" aria-label={t("programme.parts")}>
      {PARTS.map((part) => (
        <Link
          key={part}
          to={PROGRAMME_PARTS[part] + keep}
          {...(part === current ? { "aria-current": "page" as const } : {})}
        >
          {t(`programme.part.${part}`)}
        </Link>
      ))}
    </nav>
  );
}

import { useWords } from "../i18n/words.ts";
import { DATA_PAGES, PATHS, pageAt } from "../pages/paths.ts";
import { usePath, useView } from "../state/location.ts";
import { formatView, sharedView } from "../state/view-state.ts";
import { Link } from "./link.tsx";

/** The screens about the data themselves. */
export function DataTabs() {
  const { t } = useWords();
  const [view] = useView();
  const current = pageAt(usePath());
  const keep = formatView(sharedView(view));
  return (
    <nav className="log-tabs" aria-label={t("nav.data")}>
      {DATA_PAGES.map((page) => (
        <Link
          key={page}
          to={PATHS[page] + keep}
          {...(page === current ? { "aria-current": "page" as const } : {})}
        >
          {t(`nav.${page}`)}
        </Link>
      ))}
    </nav>
  );
}

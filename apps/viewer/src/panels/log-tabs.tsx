import { useWords } from "../i18n/words.ts";
import { PATHS } from "../pages/paths.ts";
import { useView } from "../state/location.ts";
import { formatView, sharedView } from "../state/view-state.ts";
import { Link } from "./link.tsx";

/** The two things that are logged by hand. */
export function LogTabs({ current }: { readonly current: "log" | "note" }) {
  const { t } = useWords();
  const [view] = useView();
  const keep = formatView(sharedView(view));
  return (
    <nav className="log-tabs" aria-label={t("log.tabs")}>
      {(["log", "note"] as const).map((page) => (
        <Link
          key={page}
          to={PATHS[page] + keep}
          {...(page === current ? { "aria-current": "page" as const } : {})}
        >
          {t(page === "log" ? "log.tie" : "log.diary")}
        </Link>
      ))}
    </nav>
  );
}

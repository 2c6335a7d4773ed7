import type { ProgrammeHead } from "../api/wire.ts";
import { useWords } from "../i18n/words.ts";
import { PATHS } from "../pages/paths.ts";
import { addressOf } from "../state/draft.ts";
import { useView } from "../state/location.ts";
import { useRecent } from "../state/recent-entries.ts";
import { entryWords } from "./entry-words.ts";
import { Link } from "./link.tsx";

/** What was saved in this visit: proof for whoever logs, and the way to each tie. */
export function RecentList({ programme }: { readonly programme: ProgrammeHead }) {
  const words = useWords();
  const { t } = words;
  const [view] = useView();
  const recent = useRecent(programme.settings.id);
  return (
    <section className="recent" aria-labelledby="recent-title">
      <h2 id="recent-title">{t("log.recent")}</h2>
      {recent.length === 0 && <p className="small">{t("log.recentNone")}</p>}
      <ul>
        {recent.map(({ entry, names, time, status }) => {
          const address = status === "sent" ? addressOf(entry, programme, view) : null;
          return (
            <li
              key={entry.id}
              className={status === "removed" ? "is-removed" : ""}
              data-testid="recent-entry"
            >
              <b>
                {address === null ? (
                  names.join(` ${t("app.and")} `)
                ) : (
                  <Link to={PATHS.compare + address}>{names.join(` ${t("app.and")} `)}</Link>
                )}
              </b>
              <time>{time}</time>
              <span className="small">{entryWords(words, entry)}</span>
              <span className="small status">{t(`log.${status}`)}</span>
            </li>
          );
        })}
      </ul>
      <p className="small">{t("log.recentNote")}</p>
    </section>
  );
}

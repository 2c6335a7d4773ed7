/** What stands around the form of whoever came in by a link: whose it is, and the way out. */
import { leave, useSession } from "../api/session.ts";
import type { ProgrammeHead, SessionLink } from "../api/wire.ts";
import { formatDate } from "../i18n/format.ts";
import { useWords } from "../i18n/words.ts";
import { ENTER } from "../pages/paths.ts";
import { go } from "../state/location.ts";
import { Logo } from "../theme/icons.tsx";
import { LanguageButtons } from "./language-buttons.tsx";

export function LinkBar() {
  const { t } = useWords();
  return (
    <header className="top link-bar">
      <div className="wrap">
        <span className="brand">
          <Logo />
          <span>{t("app.name")}</span>
        </span>
        <div className="top-right">
          <LanguageButtons />
        </div>
      </div>
    </header>
  );
}

export function LinkFoot({
  link,
  programme,
}: {
  readonly link: SessionLink;
  readonly programme: ProgrammeHead;
}) {
  const { t, lang } = useWords();
  const { session } = useSession();
  const expiresAt = session?.expiresAt ?? null;
  const territory = programme.settings.territories.find(({ id }) => id === link.territory);
  const whose = link.organisation?.label ?? territory?.label ?? link.label;
  return (
    <footer className="foot wrap link-foot" data-testid="link-foot">
      <p>
        {t("link.whose", { whose, programme: programme.settings.name })}{" "}
        {expiresAt !== null && t("link.until", { date: formatDate(expiresAt.slice(0, 10)) })}
      </p>
      <button
        type="button"
        className="button quiet"
        onClick={() => void leave(lang).then(() => go(ENTER))}
      >
        {t("app.leave")}
      </button>
    </footer>
  );
}

import { useMantineColorScheme } from "@mantine/core";
import { useEffect, useRef } from "react";
import { leave, useSession } from "../api/session.ts";
import type { ProgrammeItem } from "../api/wire.ts";
import { useWords } from "../i18n/words.ts";
import { DATA_PAGES, ENTER, PATHS, type PageName, pageAt, SECTIONS } from "../pages/paths.ts";
import { go, usePath, useView } from "../state/location.ts";
import { EMPTY_VIEW, formatView, sharedView } from "../state/view-state.ts";
import {
  HelpIcon,
  HistoryIcon,
  LeaveIcon,
  Logo,
  MoonIcon,
  SunIcon,
  SystemIcon,
} from "../theme/icons.tsx";
import { LanguageButtons } from "./language-buttons.tsx";
import { Link } from "./link.tsx";

export default function Header({
  programmes,
  current,
  onHelp,
  onHistory,
}: {
  readonly programmes: readonly ProgrammeItem[];
  readonly current: string | null;
  readonly onHelp: () => void;
  /** Null while nothing was done in this visit. */
  readonly onHistory: (() => void) | null;
}) {
  const { t, lang } = useWords();
  const { session } = useSession();
  const path = usePath();
  const [view] = useView();
  const keep = formatView(sharedView(view));
  const nav = useRef<HTMLElement>(null);
  // On the narrowest screens the sections run over the side: the current one is in sight.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the path says which is the current one
  useEffect(() => {
    const current = nav.current?.querySelector<HTMLElement>("[aria-current]");
    if (current) current.parentElement?.scrollTo({ left: current.offsetLeft - 40 });
  }, [path]);
  return (
    <header className="top">
      <div className="wrap">
        <Link className="brand" to={PATHS.overview + keep}>
          <Logo />
          <span>{t("app.name")}</span>
        </Link>
        <nav ref={nav} className="nav" aria-label={t("app.sections")}>
          {SECTIONS.map((name) => (
            <Link
              key={name}
              to={PATHS[name] + keep}
              {...(isAt([name], path) ? { "aria-current": "page" as const } : {})}
            >
              {t(`nav.${name}`)}
            </Link>
          ))}
          <Link
            to={PATHS.programme + keep}
            {...(isAt(DATA_PAGES, path) ? { "aria-current": "page" as const } : {})}
          >
            {t("nav.data")}
          </Link>
        </nav>
        <div className="top-right">
          {programmes.length > 1 && programmes.some(({ id }) => id === current) && (
            <select
              className="programme-select"
              aria-label={t("app.programme")}
              value={current ?? ""}
              onChange={(event) =>
                go(
                  path +
                    formatView({
                      ...EMPTY_VIEW,
                      lang: view.lang,
                      programme: event.currentTarget.value,
                    }),
                )
              }
            >
              {programmes.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          )}
          {onHistory !== null && (
            <button
              type="button"
              className="icon-button"
              aria-label={t("app.history")}
              aria-haspopup="dialog"
              onClick={onHistory}
              data-testid="open-history"
            >
              <HistoryIcon />
            </button>
          )}
          <LanguageButtons />
          <ThemeSelect />
          <button
            type="button"
            className="icon-button"
            aria-label={t("app.help")}
            aria-haspopup="dialog"
            onClick={onHelp}
          >
            <HelpIcon />
          </button>
          {session?.passwordSet === true && (
            <button
              type="button"
              className="icon-button leave"
              aria-label={t("app.leave")}
              onClick={() => void leave(lang).then(() => go(ENTER))}
            >
              <LeaveIcon />
            </button>
          )}
        </div>
      </div>
    </header>
  );
}

function isAt(pages: readonly PageName[], path: string): boolean {
  const page = pageAt(path);
  return page !== null && (pages.includes(page) || (page === "note" && pages.includes("log")));
}

/** The system's own list behind the sign: the header weighs on every screen, the form of a phone too. */
function ThemeSelect() {
  const { t } = useWords();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const Sign = { light: SunIcon, dark: MoonIcon, auto: SystemIcon }[colorScheme];
  return (
    <span className="icon-button icon-select">
      <Sign />
      <select
        aria-label={t("app.theme")}
        value={colorScheme}
        onChange={(event) => setColorScheme(event.currentTarget.value as typeof colorScheme)}
      >
        <option value="light">{t("app.themeLight")}</option>
        <option value="dark">{t("app.themeDark")}</option>
        <option value="auto">{t("app.themeAuto")}</option>
      </select>
    </span>
  );
}

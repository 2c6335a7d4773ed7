import { useMantineColorScheme } from "@mantine/core";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { ProgrammeItem } from "../api/wire.ts";
import { useWords } from "../i18n/words.ts";
import { PAGE_NAMES, PATHS, pageAt } from "../pages/paths.ts";
import { go, usePath, useView } from "../state/location.ts";
import { remember } from "../state/remembered.ts";
import { EMPTY_VIEW, formatView, type Language, sharedView } from "../state/view-state.ts";
import { Hatch, HelpIcon, Logo, MoonIcon, SunIcon, SystemIcon } from "../theme/icons.tsx";
import { Link } from "./link.tsx";
import { Slot } from "./slot.tsx";

export function Header({
  programmes,
  current,
  onHelp,
}: {
  readonly programmes: readonly ProgrammeItem[];
  readonly current: string | null;
  readonly onHelp: () => void;
}) {
  const { t } = useWords();
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
          {PAGE_NAMES.map((name) => (
            <Link
              key={name}
              to={PATHS[name] + keep}
              {...(pageAt(path) === name ? { "aria-current": "page" as const } : {})}
            >
              {t(`nav.${name}`)}
            </Link>
          ))}
        </nav>
        <div className="top-right">
          {programmes.length > 1 && programmes.some(({ id }) => id === current) && (
            <Slot
              className="slot quiet-slot programme-slot"
              name={t("app.programme")}
              value={current ?? ""}
              options={programmes.map(({ id, name }) => ({ value: id, label: name }))}
              onChange={(id) =>
                go(path + formatView({ ...EMPTY_VIEW, lang: view.lang, programme: id }))
              }
              testId="slot-programme"
            />
          )}
          <LanguageButtons />
          <ThemeSlot />
          <button
            type="button"
            className="icon-button"
            aria-label={t("app.help")}
            aria-haspopup="dialog"
            onClick={onHelp}
          >
            <HelpIcon />
          </button>
        </div>
      </div>
    </header>
  );
}

function LanguageButtons() {
  const { lang, t } = useWords();
  const { i18n } = useTranslation();
  const [, change] = useView();
  const choose = (next: Language) => {
    remember("lang", next);
    document.documentElement.lang = next;
    void i18n.changeLanguage(next);
    change({ lang: next }, "replace");
  };
  return (
    <fieldset className="languages" aria-label={t("app.language")}>
      {(["it", "en"] as const).map((one) => (
        <button
          key={one}
          type="button"
          lang={one}
          aria-pressed={lang === one}
          onClick={() => choose(one)}
        >
          <span aria-hidden="true">{one.toUpperCase()}</span>
          <span className="visually-hidden">{one === "it" ? "Italiano" : "English"}</span>
        </button>
      ))}
    </fieldset>
  );
}

function ThemeSlot() {
  const { t } = useWords();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const Sign = { light: SunIcon, dark: MoonIcon, auto: SystemIcon }[colorScheme];
  return (
    <Slot
      className="icon-button"
      name={t("app.theme")}
      value={colorScheme}
      options={[
        { value: "light", label: t("app.themeLight") },
        { value: "dark", label: t("app.themeDark") },
        { value: "auto", label: t("app.themeAuto") },
      ]}
      onChange={(scheme) => setColorScheme(scheme as typeof colorScheme)}
      testId="slot-theme"
    >
      <Sign />
    </Slot>
  );
}

/** Stands wherever simulated numbers stand, and says so first; the rest is the programme's, in its language. */
export function SimulatedStrip({ sentence }: { readonly sentence: string }) {
  const { t, lang } = useWords();
  return (
    <section className="sim" aria-label={t("app.simulated")} data-testid="simulated">
      <div className="wrap">
        <Hatch />
        <span>
          <b>{t("app.simulated")}</b>{" "}
          {lang === "it" ? (
            withoutOpening(sentence)
          ) : (
            <>
              {t("app.simulatedNote")} <q lang="it">{withoutOpening(sentence)}</q>
            </>
          )}
        </span>
      </div>
    </section>
  );
}

/** The programme's sentence may open with the words of the strip; they are said once. */
function withoutOpening(sentence: string): string {
  const rest = sentence.replace(/^(dati simulati|simulated data)\s*[:.,–—-]?\s*/i, "");
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

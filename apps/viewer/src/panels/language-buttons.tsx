import { useTranslation } from "react-i18next";
import { useWords } from "../i18n/words.ts";
import { useView } from "../state/location.ts";
import { remember } from "../state/remembered.ts";
import type { Language } from "../state/view-state.ts";

export function LanguageButtons() {
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

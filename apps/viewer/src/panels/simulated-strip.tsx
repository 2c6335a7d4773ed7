import { useWords } from "../i18n/words.ts";
import { Hatch } from "../theme/icons.tsx";

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

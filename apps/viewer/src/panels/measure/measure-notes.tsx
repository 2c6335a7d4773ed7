/** Beside the numbers: how to read them, how they can mislead, when there are none, where they come from. */
import type { Measure } from "@legami/core";
import { limitsInWords, type MeasurePage, PAGE_WORDS, sourceInWords } from "@legami/core/pages";
import type { ReactNode } from "react";
import { useReason } from "../../i18n/reason.ts";
import { useWords } from "../../i18n/words.ts";

interface MeasureNotesProps {
  readonly measure: Measure;
  readonly page: MeasurePage;
  /** How the numbers on this page were computed. */
  readonly facts: readonly (readonly [name: string, value: string])[];
}

export function MeasureNotes({ measure, page, facts }: MeasureNotesProps) {
  const words = useWords();
  const { t, lang } = words;
  const reason = useReason();
  const said = PAGE_WORDS[lang];
  const limits = limitsInWords(measure, page, lang);
  const missing = [...page.missing.map((code) => reason(code)), ...limits.missing];
  return (
    <aside className="measure-side" aria-label={t("measurePage.notes")}>
      <Note title={said.reading}>
        <p>{page.reading[lang]}</p>
      </Note>
      <Note title={said.pitfall}>
        <p>{page.pitfall[lang]}</p>
      </Note>
      <Note title={said.missing}>
        {missing.length === 0 ? (
          <p>{t("measurePage.always")}</p>
        ) : (
          <Clauses opening={t("measurePage.missingIf")} clauses={missing} />
        )}
        {limits.unofficial.length > 0 && (
          <Clauses opening={t("measurePage.unofficialIf")} clauses={limits.unofficial} />
        )}
      </Note>
      {facts.length > 0 && (
        <Note title={t("measurePage.computed")}>
          <dl>
            {facts.map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </Note>
      )}
      <Note title={said.source}>
        <p>{capitalised(sourceInWords(measure, lang))}.</p>
      </Note>
    </aside>
  );
}

function Note({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function Clauses({
  opening,
  clauses,
}: {
  readonly opening: string;
  readonly clauses: readonly string[];
}) {
  return (
    <>
      <p>{opening}</p>
      <ul className="clauses">
        {clauses.map((clause) => (
          <li key={clause}>{clause}</li>
        ))}
      </ul>
    </>
  );
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

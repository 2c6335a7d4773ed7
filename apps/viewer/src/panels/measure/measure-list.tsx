/** Every measure by what it is about: with its question, or, beside a page, by name alone. */
import { CATALOGUE, type Measure } from "@legami/core";
import { FAMILIES, PAGE_WORDS } from "@legami/core/pages";
import type { ReactNode } from "react";
import { useWords } from "../../i18n/words.ts";
import { measureAddress } from "../../pages/paths.ts";
import type { ViewState } from "../../state/view-state.ts";
import { Link } from "../link.tsx";

interface MeasureListProps {
  /** Key of the measure whose page this is. */
  readonly current: string | null;
  readonly view: ViewState;
  readonly valueFor: (measure: Measure) => ReactNode;
}

export function MeasureIndex({ current, view, valueFor }: MeasureListProps) {
  const { t, lang } = useWords();
  return (
    <nav className="measure-index" aria-label={t("measurePage.all")}>
      {FAMILIES.map((family) => (
        <section key={family}>
          <h2>{PAGE_WORDS[lang].families[family]}</h2>
          <ul>
            {measuresOf(family).map((measure) => (
              <li key={measure.key}>
                <Link
                  to={measureAddress(measure.key, view)}
                  {...(measure.key === current ? { "aria-current": "page" as const } : {})}
                >
                  <span>{measure.names[lang]}</span> <span>{valueFor(measure)}</span>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}

export function MeasureList({ view, valueFor }: Omit<MeasureListProps, "current">) {
  const { t, lang } = useWords();
  return FAMILIES.map((family) => (
    <section key={family} className="sect measure-list" aria-labelledby={`family-${family}`}>
      <h2 id={`family-${family}`}>{PAGE_WORDS[lang].families[family]}</h2>
      <ul>
        {measuresOf(family).map((measure) => (
          <li key={measure.key}>
            <Link to={measureAddress(measure.key, view)}>{measure.names[lang]}</Link>
            <span className="measure-question">
              {measure.plain[lang]}
              {measure.annex === true && <i className="small"> ({t("measurePage.annex")})</i>}
            </span>
            <span className="measure-value">{valueFor(measure)}</span>
          </li>
        ))}
      </ul>
    </section>
  ));
}

function measuresOf(family: Measure["family"]): readonly Measure[] {
  return CATALOGUE.filter((measure) => measure.family === family);
}

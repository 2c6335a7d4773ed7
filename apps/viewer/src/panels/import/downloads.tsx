/** The data as files for other programs. */
import { useWords } from "../../i18n/words.ts";

const FORMATS = ["xlsx", "csv", "folder", "graphml", "gexf", "json", "spells"] as const;

export function Downloads({ programme }: { readonly programme: string }) {
  const { t, lang } = useWords();
  const base = `/v1/programmes/${encodeURIComponent(programme)}/export?lang=${lang}&format=`;
  return (
    <section className="sect" data-testid="downloads">
      <div className="sect-head">
        <h2>{t("import.export")}</h2>
        <span className="small">{t("import.exportHint")}</span>
      </div>
      <ul className="plain-links">
        {FORMATS.map((format) => (
          <li key={format}>
            <a href={base + format} download>
              {t(`import.formats.${format}`)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Rows read = new + already there + merged + refused: the sum, and its picture. */
import type { Fate, ImportReport } from "../../api/import-client.ts";
import { formatCount } from "../../i18n/format.ts";
import { useWords } from "../../i18n/words.ts";
import "../../theme/import-sum.css";

const FATES: readonly Fate[] = ["stored", "already", "merged", "refused"];

export function Sum({ counts }: Pick<ImportReport, "counts">) {
  const { t, lang } = useWords();
  const told = Object.fromEntries(
    Object.entries(counts).map(([name, count]) => [name, formatCount(lang, count)]),
  );
  const parts = FATES.filter((fate) => counts[fate] > 0);
  return (
    <section className="import-sum" data-testid="import-sum">
      <h2>{t("import.sum")}</h2>
      <p className="visually-hidden">{t("import.sumText", told)}</p>
      <div className="sum-line" aria-hidden="true">
        <Part count={counts.read} word={t("import.fate.read")} />
        {FATES.map((fate, at) => (
          <span key={fate} className="sum-part">
            <span className="sum-sign">{at === 0 ? "=" : "+"}</span>
            <Part count={counts[fate]} word={t(`import.fate.${fate}`)} fate={fate} />
          </span>
        ))}
      </div>
      <div className="sum-bar" aria-hidden="true">
        {parts.map((fate) => (
          <i key={fate} className={`is-${fate}`} style={{ flexGrow: counts[fate] }} />
        ))}
      </div>
    </section>
  );
}

function Part({
  count,
  word,
  fate,
}: {
  readonly count: number;
  readonly word: string;
  readonly fate?: Fate;
}) {
  const { lang } = useWords();
  return (
    <span className="sum-number">
      <b>{formatCount(lang, count)}</b>
      <span>
        {fate !== undefined && <i className={`sum-mark is-${fate}`} />}
        {word}
      </span>
    </span>
  );
}

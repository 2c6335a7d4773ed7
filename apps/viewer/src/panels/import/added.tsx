import { useWords } from "../../i18n/words.ts";

const TOLD = ["actor", "assessment", "event", "documentary", "given-tie", "distinct"];

/** What comes into the journal, by what it is. */
export function Added({ added }: { readonly added: Readonly<Record<string, number>> }) {
  const { t } = useWords();
  const others = Object.entries(added).filter(([type]) => !TOLD.includes(type));
  const other = others.reduce((sum, [, count]) => sum + count, 0);
  const lines = [
    ...TOLD.map((type) => [type, added[type] ?? 0] as const),
    ["other", other] as const,
  ].filter(([, count]) => count > 0);
  if (lines.length === 0) return <p className="say">{t("import.nothingNew")}</p>;
  return (
    <ul className="say" data-testid="import-added">
      {lines.map(([type, count]) => (
        <li key={type}>{t(`import.adds.${type}`, { count })}</li>
      ))}
    </ul>
  );
}

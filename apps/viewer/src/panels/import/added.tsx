import type { ImportPreview } from "../../api/import-client.ts";
import type { ProgrammeHead } from "../../api/wire.ts";
import { useWords } from "../../i18n/words.ts";

const TOLD = ["actor", "assessment", "event", "documentary", "given-tie", "distinct"];

interface AddedProps {
  readonly added: Readonly<Record<string, number>>;
  readonly waves?: ImportPreview["waves"];
  /** Null where the import opens one. */
  readonly programme?: ProgrammeHead | null;
}

/** What comes into the journal, by what it is; and by survey, where there are several. */
export function Added({ added, waves = [], programme = null }: AddedProps) {
  const words = useWords();
  const { t } = words;
  const others = Object.entries(added).filter(([type]) => !TOLD.includes(type));
  const other = others.reduce((sum, [, count]) => sum + count, 0);
  const lines = [
    ...TOLD.map((type) => [type, added[type] ?? 0] as const),
    ["other", other] as const,
  ].filter(([, count]) => count > 0);
  if (lines.length === 0) return <p className="say">{t("import.nothingNew")}</p>;
  const outside = waves.find(({ wave }) => wave === null)?.count ?? 0;
  const order = (programme?.moments ?? []).map(({ at }) => at);
  const within = waves
    .flatMap(({ wave, count }) => (wave === null ? [] : [{ wave, count }]))
    .sort((a, b) => order.indexOf(a.wave) - order.indexOf(b.wave));
  return (
    <>
      <ul className="say" data-testid="import-added">
        {lines.map(([type, count]) => (
          <li key={type}>{t(`import.adds.${type}`, { count })}</li>
        ))}
      </ul>
      {programme !== null && within.length > 0 && (
        <p className="say" data-testid="import-waves">
          {t("import.byWave", {
            waves: within
              .map(({ wave, count }) => `${words.moment(programme, wave)}: ${count}`)
              .join(", "),
          })}
        </p>
      )}
      {programme !== null && outside > 0 && (
        <p className="info" data-testid="import-outside">
          {t("import.outside", { count: outside })}
        </p>
      )}
    </>
  );
}

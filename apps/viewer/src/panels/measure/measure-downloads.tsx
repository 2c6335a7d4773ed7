/** The numbers of the page as files. */
import type { MeasureSeries } from "../../api/use-measure-series.ts";
import type { ProgrammeHead } from "../../api/wire.ts";
import { useWords } from "../../i18n/words.ts";
import type { Resolved } from "../../state/timeline.ts";

interface MeasureDownloadsProps {
  readonly programme: ProgrammeHead;
  readonly resolved: Resolved;
  readonly series: MeasureSeries;
  readonly scopes: readonly string[];
}

const FORMATS = ["xlsx", "csv"] as const;

export function MeasureDownloads({ programme, resolved, series, scopes }: MeasureDownloadsProps) {
  const { t, lang } = useWords();
  const [from, ...later] = series.moments;
  if (from === undefined) return null;
  const isCarried = series.moments.some(({ kind }) => kind !== "wave");
  const query = new URLSearchParams({
    only: series.key,
    from: from.at,
    ...(later.length === 0 ? {} : { to: later.map(({ at }) => at).join() }),
    scope: scopes.join(),
    lens: resolved.lens,
    lang,
    ...(isCarried ? { allowCarried: "true" } : {}),
  });
  const base = `/v1/programmes/${encodeURIComponent(programme.settings.id)}/numbers?${query}`;
  return (
    <p className="measure-downloads">
      {t("measurePage.download")}{" "}
      {FORMATS.map((format) => (
        <a key={format} href={`${base}&format=${format}`} download data-format={format}>
          {t(`measurePage.format.${format}`)}
        </a>
      ))}
    </p>
  );
}

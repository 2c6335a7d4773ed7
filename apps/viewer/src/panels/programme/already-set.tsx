import type { Start } from "../../api/use-start.ts";
import type { ProgrammeHead } from "../../api/wire.ts";
import { formatCount } from "../../i18n/format.ts";
import { useWords } from "../../i18n/words.ts";

/** What a programme has so far, counted. */
export function AlreadySet({
  programme,
  start,
}: {
  readonly programme: ProgrammeHead;
  readonly start: Start | null;
}) {
  const words = useWords();
  const { t, lang } = words;
  const territories = programme.settings.territories.filter(({ role }) => role !== "outside");
  const waves = programme.moments.filter(({ official }) => official);
  const facts = [
    ["territories", territories.length, territories.map(({ label }) => label).join(", ")],
    ["towns", start?.municipalities ?? null, t("start.townsHint")],
    ["dates", waves.length, waves.map(({ at }) => words.moment(programme, at)).join(", ")],
    ["actors", start?.actors ?? null, start?.actors === 0 ? t("start.actorsHint") : ""],
  ] as const;
  return (
    <dl className="already-set">
      {facts.map(([what, count, hint]) => (
        <div key={what}>
          <dt>{t(`start.facts.${what}`)}</dt>
          <dd>
            <b data-testid={`count-${what}`}>{count === null ? "…" : formatCount(lang, count)}</b>
            <span className="small">{hint}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** «Quanto possiamo esserne sicuri?»: territory by territory in the engine's words, and how it is known. */
import type { Certainty as Facts } from "@legami/core";
import type { Certainty } from "../../api/use-certainty.ts";
import { formatCount } from "../../i18n/format.ts";
import { useWords } from "../../i18n/words.ts";
import { measureAddress } from "../../pages/paths.ts";
import { useView } from "../../state/location.ts";
import { Link } from "../link.tsx";
import { PANEL_ID } from "./certainty-bar.tsx";
import { measureName } from "./measure-name.ts";
import { Stamp } from "./stamp.tsx";

const TOLD_BY = ["change-interval", "minimum-detectable-change", "sensitivity"] as const;

interface CertaintyPanelProps {
  readonly certainty: Certainty;
  /** Only that one is told of; null = all. */
  readonly territory: string | null;
  /** The page speaks of one measure, and not of verdicts. */
  readonly isOfMeasure?: boolean;
}

export function CertaintyPanel({ certainty, territory, isOfMeasure = false }: CertaintyPanelProps) {
  const { t, lang } = useWords();
  if (certainty.state === null) return null;
  const { comparison } = certainty;
  const facts = comparison?.certainty ?? null;
  const told = (comparison?.territories ?? []).filter(
    (one) =>
      (territory === null || one.territory === territory) && !(isOfMeasure && !one.certainty),
  );
  return (
    <section
      className="sect certainty-panel"
      id={PANEL_ID}
      aria-labelledby="certainty-title"
      data-testid="certainty-panel"
    >
      <h2 id="certainty-title">{t("certainty.title")}</h2>
      {comparison === null && <p className="small">{t("certainty.later")}</p>}
      {comparison !== null && facts === null && <p className="say">{t("certainty.nothing")}</p>}
      {facts !== null && (
        <>
          {told.length > 0 && (
            <div className="certainty-places">
              {told.map(({ territory: id, label, verdict, certainty: words }) => (
                <div key={id} data-territory={id}>
                  <h3>{label}</h3>
                  {!isOfMeasure && verdict.label !== null && (
                    <p className="certainty-verdict">
                      <b>{verdict.words[lang]}</b>
                      <Stamp robustness={verdict.robustness} />
                    </p>
                  )}
                  {words !== null && words !== "" && <p className="say">{words}</p>}
                </div>
              ))}
            </div>
          )}
          <Method facts={facts} hasVerdicts={!isOfMeasure} />
        </>
      )}
    </section>
  );
}

function Method(props: { readonly facts: Facts; readonly hasVerdicts: boolean }) {
  const { t, lang } = useWords();
  const [view] = useView();
  const { draws, cells, seed, reports, verdicts } = props.facts;
  const isAssumed = reports !== null && (reports.from.isAssumed || reports.to.isAssumed);
  return (
    <div className="certainty-method">
      <h3>{t("certainty.more")}</h3>
      <p>
        {t(draws === 0 ? "certainty.noDraws" : "certainty.method", { count: draws })}{" "}
        {cells > 0 && t(draws === 0 ? "certainty.byRules" : "certainty.rules", { count: cells })}
        {isAssumed && ` ${t("certainty.assumed")}`}
      </p>
      {props.hasVerdicts && verdicts !== null && (
        <p>
          {t("certainty.verdicts", {
            draws: formatCount(lang, verdicts.draws),
            cells: formatCount(lang, verdicts.cells),
          })}
        </p>
      )}
      <p className="small">
        {draws === 0
          ? t("certainty.seedByRules", { seed })
          : t("certainty.seed", { draws: formatCount(lang, draws), seed })}
      </p>
      <p className="small">
        {t("certainty.links")}{" "}
        {TOLD_BY.map((key, index) => (
          <span key={key}>
            {index > 0 && " · "}
            <Link to={measureAddress(key, view)}>{measureName(key, lang)}</Link>
          </span>
        ))}
      </p>
    </div>
  );
}

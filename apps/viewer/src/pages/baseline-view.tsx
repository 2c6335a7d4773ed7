/** One date: how the network starts. Nothing is compared, and the page says so. */
import { type ReactNode, useMemo } from "react";
import type { Measurement } from "../api/wire.ts";
import { useWords } from "../i18n/words.ts";
import { CarriedNote } from "../panels/carried-note.tsx";
import { PageFooter } from "../panels/footer.tsx";
import { Gradually } from "../panels/gradually.tsx";
import { Gate, SharedGate, sharedGateOf } from "../panels/overview/answer.tsx";
import { baselineRows } from "../panels/overview/baseline-rows.tsx";
import { scopeOf } from "../panels/overview/cell-data.ts";
import { LabsSection } from "../panels/overview/labs-section.tsx";
import type { QualitySide } from "../panels/overview/quality-cell.tsx";
import { QualitySection } from "../panels/overview/quality-section.tsx";
import { Quoted } from "../panels/overview/quoted.tsx";
import { changeIn, quoteChange } from "../panels/overview/quotes.ts";
import { SmallLegend } from "../panels/overview/small-legend.tsx";
import { type Column, TerritoryGrid } from "../panels/overview/territory-grid.tsx";
import { stateScene } from "../stage/scene.ts";
import type { OverviewProps } from "./overview-props.ts";

export function BaselineView(
  props: OverviewProps & { readonly measurement: Measurement; readonly slider: ReactNode },
) {
  const { programme, of, columns, measurement, slider } = props;
  const words = useWords();
  const { t } = words;
  const moment = words.moment(programme, of.to.at);
  const scene = useMemo(
    () => stateScene(measurement.register, measurement.ties, null),
    [measurement],
  );
  const [only] = columns;
  const scope = columns.length === 1 && only !== undefined ? scopeOf(only) : "ALL";
  const active = changeIn(measurement, "active-actors", scope);
  const [count, ties] = [quoteChange(active), quoteChange(active, "m")];
  const sidesOf = (key: string, column: Column): readonly QualitySide[] => {
    const result = changeIn(measurement, key, scopeOf(column));
    if (result === null) return [];
    const [part, whole] = [quoteChange(result, "part"), quoteChange(result, "whole")];
    return [{ moment, result, part, whole }];
  };
  const gate = sharedGateOf(
    columns.flatMap((column) => changeIn(measurement, "active-actors", scopeOf(column)) ?? []),
  );
  return (
    <SharedGate value={gate}>
      <div className="headline">
        <h1 className="finding" data-testid="finding">
          {t("title.atMoment", { moment })}{" "}
          <em>
            {count !== null && <Quoted quote={count} />}{" "}
            {t("overview.active", { count: count?.value ?? 0 })}
          </em>{" "}
          {t("title.with")}{" "}
          <em>
            {ties !== null && <Quoted quote={ties} />}{" "}
            {t("overview.ties", { count: ties?.value ?? 0 })}
          </em>
          .
        </h1>
        <p className="lede">
          {t(of.moments.length > 1 ? "finding.sameDate" : "finding.nothingToCompare")}
        </p>
        <CarriedNote programme={programme} moments={[measurement]} />
        {gate !== null && <Gate gate={gate} />}
      </div>
      <section className="sect first-sect" aria-labelledby="answers-title">
        <h2 id="answers-title" className="visually-hidden">
          {t("overview.answers")}
        </h2>
        <TerritoryGrid
          columns={columns}
          hasRoles
          testId="answers"
          rows={baselineRows({ ...props, words, scene, moment })}
        />
        <SmallLegend scene={scene} />
        {of.moments.length > 1 && slider}
      </section>
      <Gradually>
        <LabsSection
          programme={programme}
          columns={columns}
          answer={measurement}
          fromName={null}
          toName={moment}
          said={() => null}
        />
        <QualitySection programme={programme} columns={columns} sidesOf={sidesOf} />
        <PageFooter
          programme={programme}
          moments={[measurement]}
          parameters={measurement.parameters}
        />
      </Gradually>
    </SharedGate>
  );
}

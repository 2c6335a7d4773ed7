/** The rows of the overview where there is one date: how many ties, how many actors, which shape. */
import type { StrengthClass } from "@legami/core";
import type { Measurement } from "../../api/wire.ts";
import type { Words } from "../../i18n/words.ts";
import type { OverviewProps } from "../../pages/overview-props.ts";
import type { Scene } from "../../stage/scene.ts";
import { Answer } from "./answer.tsx";
import { isShapeGate, type ShapeData, scopeOf } from "./cell-data.ts";
import { CountBar } from "./count-bar.tsx";
import { MainNumber } from "./main-number.tsx";
import { Quoted } from "./quoted.tsx";
import { changeIn, quoteChange } from "./quotes.ts";
import { ShapeCell } from "./shape-cell.tsx";
import type { Column, GridRow } from "./territory-grid.tsx";
import { TinyPlace, ToNetwork } from "./tiny-place.tsx";
import { UnitStrip } from "./unit-strip.tsx";

const CLASSES: readonly StrengthClass[] = ["strong", "medium", "weak"];

interface RowsContext extends OverviewProps {
  readonly words: Words;
  readonly measurement: Measurement;
  readonly scene: Scene;
  readonly moment: string;
}

export function baselineRows(context: RowsContext): readonly GridRow[] {
  const { t } = context.words;
  const row = (id: string, cell: GridRow["cell"]): GridRow => ({
    id,
    title: t(`baseline.${id}`),
    hint: t(`baseline.${id}Hint`),
    cell,
  });
  return [
    row("ties", (column) => <TiesCell {...context} column={column} />),
    row("breadth", (column) => <ActorsCell {...context} column={column} />),
    row("shape", (column) => (
      <ShapeCell
        data={shapeAtOnce(context.measurement, column)}
        picture={<TinyPlace {...context} column={column} />}
        fromName={null}
        link={<ToNetwork column={column} />}
      />
    )),
  ];
}

type CellProps = RowsContext & { readonly column: Column };

function TiesCell({ measurement, column, words: { t } }: CellProps) {
  const scope = scopeOf(column);
  const ties = quoteChange(changeIn(measurement, "active-actors", scope), "m");
  const classes = CLASSES.flatMap((name) => {
    const quote = quoteChange(changeIn(measurement, `strength-classes/${name}`, scope));
    return quote === null
      ? []
      : [{ fill: name, words: t(`classCount.${name}`, { count: quote.value }), quote }];
  });
  return (
    <>
      {ties !== null && (
        <MainNumber quote={ties}>{t("overview.ties", { count: ties.value })}</MainNumber>
      )}
      <CountBar groups={[classes]} />
    </>
  );
}

function ActorsCell({ measurement, column, moment, words: { t } }: CellProps) {
  const result = changeIn(measurement, "active-actors", scopeOf(column));
  const active = quoteChange(result);
  const [known, idle] = [quoteChange(result, "whole"), quoteChange(result, "idle")];
  if (result === null || active === null) return null;
  return (
    <>
      <MainNumber quote={active}>
        {t("overview.active", { count: active.value })}
        {known !== null && (
          <>
            {" "}
            {t("overview.outOf")} <Quoted quote={known} />{" "}
            {t("overview.known", { count: known.value })}
          </>
        )}
      </MainNumber>
      <UnitStrip
        rows={[
          {
            name: moment,
            active,
            marks: [
              { mark: "active", count: active.value },
              { mark: "idle", count: idle?.value ?? 0 },
            ],
          },
        ]}
      />
      <Answer said={result} />
    </>
  );
}

function shapeAtOnce(measurement: Measurement, column: Column): ShapeData {
  const scope = scopeOf(column);
  const degree = changeIn(measurement, "mean-degree", scope);
  const observed = changeIn(measurement, "observed-share", scope);
  const isUnobserved = degree?.gate === "not_observed";
  return {
    said: isUnobserved ? observed : degree,
    isGated: isShapeGate(degree?.gate ?? null),
    degree: quoteChange(degree),
    degreeBefore: null,
    active: quoteChange(changeIn(measurement, "active-actors", scope)),
    observed: isUnobserved ? quoteChange(observed, "part") : null,
    possible: isUnobserved ? quoteChange(observed, "whole") : null,
  };
}

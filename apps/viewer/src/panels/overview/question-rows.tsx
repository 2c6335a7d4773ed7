/** The rows of the overview: the three questions. */
import type { Comparison } from "../../api/wire.ts";
import type { Words } from "../../i18n/words.ts";
import type { OverviewProps } from "../../pages/overview-props.ts";
import type { Scene } from "../../stage/scene.ts";
import { shapeData } from "./cell-data.ts";
import { BreadthCell, HoldCell } from "./change-cells.tsx";
import { ShapeCell } from "./shape-cell.tsx";
import type { GridRow } from "./territory-grid.tsx";
import { TinyPlace, ToNetwork } from "./tiny-place.tsx";

interface RowsContext extends OverviewProps {
  readonly words: Words;
  readonly comparison: Comparison;
  readonly scene: Scene;
  readonly fromName: string;
  readonly toName: string;
}

export function questionRows(context: RowsContext): readonly GridRow[] {
  const { words, comparison, fromName, toName } = context;
  const { t } = words;
  const named = { comparison, fromName, toName };
  const row = (id: string, cell: GridRow["cell"]): GridRow => ({
    id,
    title: t(`question.${id}`),
    hint: t(`question.${id}Hint`),
    cell,
  });
  return [
    row("hold", (column) => <HoldCell {...named} column={column} />),
    row("breadth", (column) => <BreadthCell {...named} column={column} />),
    row("shape", (column) => (
      <ShapeCell
        data={shapeData(comparison, column)}
        picture={<TinyPlace {...context} moment={toName} column={column} />}
        fromName={fromName}
        link={<ToNetwork column={column} />}
      />
    )),
  ];
}

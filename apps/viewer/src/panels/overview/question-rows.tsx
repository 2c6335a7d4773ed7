/** The rows of the overview: three questions with pictures, then the labs' ties as sentences. */
import type { Question } from "@legami/core";
import type { Comparison } from "../../api/wire.ts";
import type { Words } from "../../i18n/words.ts";
import type { OverviewProps } from "../../pages/overview-props.ts";
import type { Scene } from "../../stage/scene.ts";
import { Answer } from "./answer.tsx";
import { readingOf, shapeData } from "./cell-data.ts";
import { BreadthCell, HoldCell } from "./change-cells.tsx";
import { headlineIn } from "./quotes.ts";
import { ShapeCell } from "./shape-cell.tsx";
import type { GridRow } from "./territory-grid.tsx";
import { TinyPlace, ToNetwork } from "./tiny-place.tsx";

const LABS: readonly Question[] = ["lab-organisation", "lab-lab"];

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
  const labs = LABS.filter((question) =>
    comparison.territories.some(({ headlines }) => headlineIn(headlines, question) !== null),
  );
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
    ...labs.map((question) =>
      row(question, (column) => {
        const said = headlineIn(readingOf(comparison, column)?.headlines ?? [], question);
        return said === null ? null : <Answer said={said} />;
      }),
    ),
  ];
}

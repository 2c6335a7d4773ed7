/** Panels of one size, in the rows and columns that leave each the most room. */
export interface Grid {
  readonly columns: number;
  readonly rows: number;
  /** Of a panel, the line above it included. */
  readonly width: number;
  readonly height: number;
}

export const COLUMN_GAP = 14;
export const ROW_GAP = 9;

/** @param aspect width of a good panel for a height of 1 */
export function gridFor(panels: number, width: number, height: number, aspect: number): Grid {
  const each = Array.from({ length: Math.max(1, panels) }, (_, index): Grid => {
    const columns = index + 1;
    const rows = Math.ceil(panels / columns);
    return {
      columns,
      rows,
      width: (width - COLUMN_GAP * (columns - 1)) / columns,
      height: (height - ROW_GAP * (rows - 1)) / Math.max(rows, 1),
    };
  });
  const scale = (grid: Grid) => Math.min(grid.width / aspect, grid.height);
  return each.reduce((best, grid) => (scale(grid) > scale(best) + 1e-9 ? grid : best));
}

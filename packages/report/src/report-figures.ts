/** The figures of a report: drawn from the same evaluation, by name and scope. */
import type { Scene } from "@legami/figures";

export interface ReportFigure {
  /** `difference`, `network`. */
  readonly name: string;
  readonly scope: string;
  readonly scene: Scene;
}

export class ReportFigures {
  readonly #figures: readonly ReportFigure[];

  constructor(figures: readonly ReportFigure[]) {
    this.#figures = figures;
  }

  /** The drawing, or null where there is none yet. */
  find(name: string, scope: string): Scene | null {
    return this.#figures.find((each) => each.name === name && each.scope === scope)?.scene ?? null;
  }
}

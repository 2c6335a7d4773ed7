/** The digest that a figure prints: the same only if everything it was made from is the same. */
import { compareIds, digestOf } from "@legami/core";
import manifest from "../package.json" with { type: "json" };
import type { OwnWords } from "./figure-options.ts";
import type { Layout } from "./layout/place-actors.ts";

export const ENGINE_VERSION: string = manifest.version;

export interface FigureMaking {
  readonly figure: string;
  readonly preset: string;
  readonly language: string;
  readonly scope: string;
  readonly lens: string;
  readonly snapshots: readonly string[];
  readonly own?: OwnWords;
}

/** @param layout where actors stand, in figures that place them */
export function figureDigest(making: FigureMaking, layout?: Layout): string {
  const { snapshots, ...options } = making;
  return digestOf({
    engine: ENGINE_VERSION,
    options,
    snapshots,
    ...(layout === undefined ? {} : { positions: positionsOf(layout) }),
  });
}

function positionsOf({ positions }: Layout) {
  return [...positions]
    .sort(([a], [b]) => compareIds(a, b))
    .map(([id, { x, y }]) => [id, hundredths(x), hundredths(y)]);
}

/** Whole numbers, so that no machine writes them otherwise. */
function hundredths(value: number): number {
  return Math.round(value * 100);
}

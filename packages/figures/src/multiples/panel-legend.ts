/** What the marks of panels mean. */
import { actorPaint } from "../difference/actor-fates.ts";
import { FATE_LOOKS, type TieLook } from "../map/tie-looks.ts";
import { kindSigns, lineSigns, type Sign } from "../parts/legend.ts";
import type { Sheet } from "../sheet.ts";
import type { Panel } from "./panel.ts";

/** The lines that occur, each once. */
export function tieSigns(panels: readonly Panel[], scale: number, { words }: Sheet): Sign[] {
  const occurring = panels
    .flatMap(({ classes }) => classes ?? [])
    .filter(({ strength, count }) => strength === null || count > 0)
    .map(({ strength, look }): [string, TieLook] => [
      strength === null ? words.ties[0] : words.classTies[strength][0],
      look,
    ]);
  const classes = new Map(occurring);
  const fates = [
    ...new Set(panels.flatMap(({ fates: counts }) => counts ?? []).map(({ fate }) => fate)),
  ];
  return lineSigns(
    [
      ...classes,
      ...fates.map((fate): [string, TieLook] => [words.fates[fate][0], FATE_LOOKS[fate]]),
    ],
    scale,
  );
}

export function kindLegend(kinds: readonly (string | null)[], { kindName }: Sheet): Sign[] {
  return kindSigns(kinds, kindName, (kind) => actorPaint(kind === "lab", "retained"));
}

export function hasUnobserved(panels: readonly Panel[]): boolean {
  return panels.some(({ fates }) => fates?.some(({ fate }) => fate === "unobserved") === true);
}

/** Widths tell the strength at the first date. */
export function hasClasses(panels: readonly Panel[]): boolean {
  return panels.some(({ classes }) => classes?.some(({ strength }) => strength !== null) === true);
}

import type { EvaluatedTie, MomentEvaluation } from "@legami/core";
import { describe, expect, it } from "vitest";
import { networkFigure, svgText } from "../../src/index.ts";
import { momentOf, smallProgramme } from "../support/programmes.ts";

const ACTORS = 150;
const TIES = 600;
const MOST_MS = 300;

/** Three territories, ties mostly inside them; no chance, so that every run draws the same. */
function crowd(): MomentEvaluation {
  const evaluation = momentOf(smallProgramme(), "m6");
  const [model] = evaluation.actors;
  const [tie] = evaluation.ties;
  if (model === undefined || tie === undefined) throw new Error("the small programme is empty");
  const kinds = ["lab", "institution", "private", "association", "informal"];
  const actors = Array.from({ length: ACTORS }, (_, index) => ({
    ...model,
    id: `a${String(index).padStart(3, "0")}`,
    label: `Realtà di prova numero ${index}`,
    kind: kinds[index % 10 === 0 ? 0 : 1 + (index % 4)] ?? null,
    territory: ["nord", "sud", null][index % 3] ?? null,
  }));
  const ties = new Map<string, EvaluatedTie>();
  for (let step = 1; ties.size < TIES; step++) {
    const from = (step * 37) % ACTORS;
    const to = (from + 3 * ((step * step) % 29) + (step % 7 === 0 ? 1 : 0)) % ACTORS;
    const [source, target] = [actors[from]?.id ?? "", actors[to]?.id ?? ""].sort();
    if (source === undefined || target === undefined || source === target) continue;
    ties.set(`${source} ${target}`, { ...tie, source, target, class: "weak" });
  }
  const tied = new Set([...ties.values()].flatMap(({ source, target }) => [source, target])).size;
  const results = evaluation.results.map((result) => {
    if (result.key === "active-actors") return { ...result, counts: { part: tied, whole: ACTORS } };
    if (result.key !== "strength-classes") return result;
    return { ...result, value: result.part === "weak" ? TIES : 0 };
  });
  return { ...evaluation, actors, ties: [...ties.values()], results };
}

describe("a figure of 150 actors and 600 ties", () => {
  it(`is drawn in less than ${MOST_MS} ms`, () => {
    const evaluation = crowd();
    const { options } = smallProgramme();
    const { series: _, ...rest } = options;
    const times = Array.from({ length: 5 }, () => {
      const start = performance.now();
      svgText(networkFigure(evaluation, rest));
      return performance.now() - start;
    });
    // The best of five: the machine may be doing other things meanwhile.
    expect(Math.min(...times)).toBeLessThan(MOST_MS);
  });
});

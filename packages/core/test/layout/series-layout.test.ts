import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  displacement,
  type LayoutTie,
  layoutQuality,
  type Point,
  referenceLayout,
  seededRandom,
  seriesLayout,
} from "../../src/index.ts";

function tie(source: string, target: string): LayoutTie {
  return { source, target };
}

function path(n: number): LayoutTie[] {
  return Array.from({ length: n - 1 }, (_, at) => tie(`p${at}`, `p${at + 1}`));
}

function idsOf(ties: readonly LayoutTie[]): string[] {
  return [...new Set(ties.flatMap(({ source, target }) => [source, target]))].sort();
}

function apart(places: ReadonlyMap<string, Point>, a: string, b: string): number {
  const [one, other] = [places.get(a)!, places.get(b)!];
  return Math.hypot(one.x - other.x, one.y - other.y);
}

/** A network that grows by preference, with some ties of its own at each of three dates. */
function growing(n: number, seed: string): LayoutTie[][] {
  const random = seededRandom(seed);
  const ties = Array.from({ length: n * 2 }, (_, at) => {
    const v = 1 + (at % (n - 1));
    return tie(`g${v}`, `g${random.integer(v)}`);
  });
  return [0, 1, 2].map((date) => ties.filter((_, at) => at % 9 !== date));
}

describe("the layout of a series", () => {
  it("sets a path out as a path: every pair at its distance", () => {
    const { reference } = seriesLayout(idsOf(path(6)), [path(6)]);
    expect(layoutQuality(reference, path(6)).stress).toBeLessThan(0.001);
    expect(apart(reference, "p0", "p5")).toBeCloseTo(5, 1);
  });

  it("keeps everybody in place at α = 1, and holds to the reference the more the larger α", () => {
    const dates = growing(40, "series");
    const ids = idsOf(dates.flat());
    const moved = [1, 0.7, 0].map((alpha) => {
      const layout = seriesLayout(ids, dates, alpha);
      return displacement(layout.reference, layout.dates[0]!).mean;
    });
    expect(moved[0]).toBe(0);
    expect(moved[1]!).toBeGreaterThan(0);
    expect(moved[2]!).toBeGreaterThan(moved[1]!);
  });

  // Methods F2, acceptance at α = 0.7.
  it("moves little at α = 0.7, and is not much less true than without an anchor", () => {
    const dates = growing(60, "acceptance");
    const ids = idsOf(dates.flat());
    const [anchored, free] = [seriesLayout(ids, dates, 0.7), seriesLayout(ids, dates, 0)];
    for (const [at, ties] of dates.entries()) {
      expect(displacement(anchored.reference, anchored.dates[at]!).mean).toBeLessThan(0.1);
      const [held, best] = [anchored, free].map(
        (layout) => layoutQuality(layout.dates[at]!, ties).stress!,
      );
      expect(held!).toBeLessThan(1.5 * best!);
    }
  });

  it("moves less from date to date when each is linked to the next, and no date counts more", () => {
    const dates = growing(50, "linked");
    const ids = idsOf(dates.flat());
    const way = (layout: ReturnType<typeof seriesLayout>) =>
      displacement(layout.dates[0]!, layout.dates[1]!).mean;
    const linked = seriesLayout(ids, dates, 0.7, "linked");
    expect(way(linked)).toBeGreaterThan(0);
    expect(way(linked)).toBeLessThan(way(seriesLayout(ids, dates, 0, "linked")));
    const turned = seriesLayout(ids, dates.toReversed(), 0.7, "linked");
    expect(displacement(linked.dates[0]!, turned.dates[2]!).most).toBeLessThan(1e-6);
    expect(seriesLayout(ids, dates, 1, "linked")).toEqual(seriesLayout(ids, dates, 1));
  });

  it("asks the nearest date for the distance of a pair that no path joins", () => {
    const [together, broken] = [path(4), [tie("p0", "p1"), tie("p2", "p3")]];
    const { dates } = seriesLayout(idsOf(together), [together, broken], 0);
    expect(apart(dates[1]!, "p0", "p3")).toBeCloseTo(3, 0);
  });

  it("does not depend on the order of actors and ties, to the last digit", () => {
    const dates = growing(30, "order");
    const ids = idsOf(dates.flat());
    const turned = dates.map((ties) =>
      ties.toReversed().map(({ source, target }) => tie(target, source)),
    );
    expect(seriesLayout(ids, turned)).toEqual(seriesLayout(ids, dates));
  });

  it.each([40, 1000])("comes in steps that say how far it is, to the same places (%i)", (count) => {
    const ids = Array.from({ length: count }, (_, index) => `n${String(index).padStart(4, "0")}`);
    const ties = ids.map((source, index) => ({
      source,
      target: ids[(index * 7 + 1) % count] ?? source,
    }));
    const shares: number[] = [];
    const steps = referenceLayout(ids, [ties]);
    let step = steps.next();
    while (step.done !== true) {
      shares.push(step.value);
      step = steps.next();
    }
    expect(step.value).toEqual(seriesLayout(ids, [ties]).reference);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });

  it("lays out thousands by pivots, about as truly as by all pairs", () => {
    const [small, large] = [growing(880, "large"), growing(930, "large")];
    const stress = (dates: LayoutTie[][]) =>
      layoutQuality(seriesLayout(idsOf(dates.flat()), dates).reference, dates[0]!.slice(0, 1500))
        .stress!;
    expect(stress(large)).toBeLessThan(1.25 * stress(small));
  });

  it.each([
    { what: "nobody", ids: [] as string[], ties: [] as LayoutTie[] },
    { what: "one actor", ids: ["a"], ties: [] },
    { what: "two", ids: ["a", "b"], ties: [tie("a", "b")] },
    { what: "two that are not tied", ids: ["a", "b"], ties: [] },
  ])("places $what at finite places", ({ ids, ties }) => {
    const { reference } = seriesLayout(ids, [ties], 0.5);
    expect(reference.size).toBe(ids.length);
    for (const { x, y } of reference.values()) expect(Number.isFinite(x + y)).toBe(true);
  });

  it("sets no two actors on the same point", () => {
    const ends = fc.tuple(fc.nat(7), fc.nat(7)).filter(([a, b]) => a !== b);
    fc.assert(
      fc.property(fc.array(ends, { minLength: 1, maxLength: 12 }), (pairs) => {
        const ties = pairs.map(([a, b]) => tie(`v${a}`, `v${b}`));
        const ids = idsOf(ties);
        const { reference } = seriesLayout(ids, [ties]);
        for (const [at, a] of ids.entries()) {
          for (const b of ids.slice(at + 1)) expect(apart(reference, a, b)).toBeGreaterThan(0.01);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("the quality of a layout", () => {
  const square = new Map([
    ["a", { x: 0, y: 0 }],
    ["b", { x: 1, y: 1 }],
    ["c", { x: 1, y: 0 }],
    ["d", { x: 0, y: 1 }],
  ]);

  it("counts lines that cross, not those that share an end", () => {
    expect(layoutQuality(square, [tie("a", "b"), tie("c", "d")]).crossings).toBe(1);
    expect(layoutQuality(square, [tie("a", "b"), tie("b", "c")]).crossings).toBe(0);
  });

  it("does not depend on the scale of the drawing", () => {
    const ties = [tie("a", "c"), tie("c", "b")];
    const doubled = new Map([...square].map(([id, { x, y }]) => [id, { x: 2 * x, y: 2 * y }]));
    expect(layoutQuality(doubled, ties).stress).toBeCloseTo(
      layoutQuality(square, ties).stress!,
      12,
    );
  });

  it("has no stress to speak of without ties", () => {
    expect(layoutQuality(square, [])).toEqual({ stress: null, crossings: 0 });
  });
});

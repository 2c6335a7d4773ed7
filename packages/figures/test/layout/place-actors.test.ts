import type { LayoutTie } from "@legami/core";
import { describe, expect, it } from "vitest";
import { arranged, placedIn } from "../../src/layout/place-actors.ts";

const FRAME = { x: 0, y: 0, width: 400, height: 300 };
const TERRITORIES = [
  { id: "nord", isOutside: false },
  { id: "sud", isOutside: false },
  { id: "fuori", isOutside: true },
];

function tie(pair: string): LayoutTie {
  const [source = "", target = ""] = pair.split(" ");
  return { source, target };
}

const ACTORS = [
  ...["n1", "n2", "n3", "n4"].map((id) => ({ id, territory: "nord" })),
  ...["s1", "s2", "s3"].map((id) => ({ id, territory: "sud" })),
  { id: "f1", territory: "fuori" },
  { id: "alone", territory: "nord" },
];
const TIES = ["n1 n2", "n1 n3", "n3 n4", "n4 s1", "s1 s2", "s2 s3", "n1 f1"].map(tie);

function place(only: string | null = null, actors = ACTORS, ties = TIES) {
  return placedIn(arranged(actors, [ties], TERRITORIES), FRAME, only, 14);
}

describe("places of actors", () => {
  it("gives a place to every actor with ties, inside its own territory", () => {
    const { positions, regions } = place();
    expect([...positions.keys()].sort()).toEqual(["f1", "n1", "n2", "n3", "n4", "s1", "s2", "s3"]);
    for (const { members, box } of regions) {
      for (const id of members) {
        const { x, y } = positions.get(id) ?? { x: Number.NaN, y: Number.NaN };
        expect(x >= box.x && x <= box.x + box.width, id).toBe(true);
        expect(y >= box.y && y <= box.y + box.height, id).toBe(true);
      }
    }
  });

  it("sets territories side by side, and what lies outside below", () => {
    const [nord, sud, fuori] = place().regions.map(({ box }) => box);
    expect((nord?.x ?? 0) + (nord?.width ?? 0)).toBeLessThan(sud?.x ?? 0);
    expect(fuori?.y ?? 0).toBeGreaterThan((nord?.y ?? 0) + (nord?.height ?? 0));
  });

  it("does not depend on the order of actors or ties", () => {
    const ties = [...TIES].reverse().map(({ source, target }) => tie(`${target} ${source}`));
    expect(place(null, [...ACTORS].reverse(), ties).positions).toEqual(place().positions);
  });

  it("lets a territory fill the frame alone, turned as it stands among the others", () => {
    const [all, alone] = [place().positions, place("nord").positions];
    expect([...alone.keys()].sort()).toEqual(["n1", "n2", "n3", "n4"]);
    const order = (positions: typeof all) =>
      ["n1", "n2", "n3", "n4"].sort(
        (a, b) => (positions.get(a)?.x ?? 0) - (positions.get(b)?.x ?? 0),
      );
    expect(order(alone)).toEqual(order(all));
  });

  it("puts tied actors nearer to each other than untied ones", () => {
    const chain = Array.from({ length: 12 }, (_, index) => ({ id: `c${index}`, territory: null }));
    const ties = chain
      .slice(1)
      .map((_, index) => ({ source: `c${index}`, target: `c${index + 1}` }));
    const { positions } = placedIn(arranged(chain, [ties], []), FRAME, null, 0);
    const apart = (a: string, b: string) => {
      const [one, other] = [positions.get(a), positions.get(b)];
      return Math.hypot((one?.x ?? 0) - (other?.x ?? 0), (one?.y ?? 0) - (other?.y ?? 0));
    };
    expect(apart("c0", "c11")).toBeGreaterThan(3 * apart("c5", "c6"));
  });

  it("leaves an actor where a hand has put it, and moves nobody else for it", () => {
    const given = [{ actor: "n1", x: 1, y: 0.25 }];
    const by = placedIn(arranged(ACTORS, [TIES], TERRITORIES, given), FRAME, null, 14);
    const [nord] = by.regions;
    if (nord === undefined) throw new Error("no region");
    const { box } = nord;
    expect(by.positions.get("n1")).toEqual({
      x: box.x + box.width,
      y: box.y + box.height / 4,
    });
    const others = (positions: ReadonlyMap<string, unknown>) =>
      [...positions].filter(([id]) => id !== "n1");
    expect(others(by.positions)).toEqual(others(place().positions));
  });

  it("has nothing to place without ties", () => {
    expect(place(null, ACTORS, [])).toMatchObject({ regions: [], cell: 0 });
  });
});

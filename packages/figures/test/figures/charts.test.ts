/** Figures of numbers over the small programme, whose every tie is known, and of a few places. */
import { evaluateChange, evaluateMoment } from "@legami/core";
import { describe, expect, it } from "vitest";
import { figureDrawer, figureNamed } from "../../src/draw-figure.ts";
import { metresOf, placesOf, projectionInto } from "../../src/geography/places.ts";
import { hatched } from "../../src/parts/hatch.ts";
import { apart, niceTicks } from "../../src/parts/plot.ts";
import type { Scene } from "../../src/scene.ts";
import { svgText } from "../../src/svg.ts";
import { flatNetwork } from "../support/flat-network.ts";
import { exampleProgramme, smallProgramme } from "../support/programmes.ts";
import { allOf, groupsNamed, textsIn } from "../support/scenes.ts";

const small = smallProgramme();
const example = exampleProgramme();
const drawn = (name: string, entries = small.entries, request = {}): Scene =>
  figureDrawer(entries, request)(figureNamed(name));

/** Two actors in Pavia, one in Rho, one in Lodi; places are those of a map. */
const PLACES = flatNetwork(
  [
    "a,Alfa,lab,nord,Pavia,45.185,9.155",
    "b,Beta,association,nord,Pavia,45.185,9.155",
    "c,Gamma,private,sud,Rho,45.53,9.04",
    "d,Delta,informal,sud,Lodi,45.314,9.503",
    "e,Epsilon,informal,sud,,,",
  ],
  ["T1,a,b", "T1,a,c", "T1,c,d", "T1,d,e"],
  "id,label,kind,territory,municipality,lat,lon",
);

describe("committed drawings", () => {
  it.each(["territories", "strengths", "series"])("are as they were: %s", async (name) => {
    await expect(svgText(drawn(name))).toMatchFileSnapshot(`drawn/${name}-a4-it.svg`);
  });

  it("are as they were: survival", async () => {
    const text = svgText(drawn("survival", example.entries));
    await expect(text).toMatchFileSnapshot("drawn/survival-a4-it.svg");
  });

  it("are as they were: map", async () => {
    await expect(svgText(drawn("map", PLACES))).toMatchFileSnapshot("drawn/map-a4-it.svg");
  });
});

describe("strengths", () => {
  it("splits the ties of every class by what became of them, and adds up", () => {
    const { rows } = drawn("strengths", example.entries).numbers;
    const change = evaluateChange(example.entries, null, null, { only: ["tie-fate"] });
    const sum = rows.reduce((total, row) => total + Number(row[2]), 0);
    expect(sum).toBe(change.ties.length);
    expect(rows.filter(([, fate]) => fate === "sciolti").map((row) => row[2])).toEqual([1, 3, 43]);
  });

  it("has a bar for each count, as wide as it is large", () => {
    const segments = groupsNamed(drawn("strengths", example.entries), "segment");
    const widths = segments.map(({ children: [box], data }) => {
      const width = box?.type === "path" ? Number(/h([\d.]+)v/.exec(box.commands)?.[1]) : 0;
      return width / Number(data?.["count"]);
    });
    for (const width of widths) expect(width).toBeCloseTo(widths[0] ?? 0, 1);
  });

  it("counts without classes where strength has no scale", () => {
    const scene = drawn(
      "strengths",
      flatNetwork(["a,A,,", "b,B,,", "c,C,,"], ["T1,a,b", "T2,a,b", "T2,b,c"]),
    );
    expect(groupsNamed(scene, "bars")).toEqual([]);
    expect(scene.numbers.rows.map((row) => row[2])).toEqual([1, 1]);
  });
});

describe("survival", () => {
  it("draws the rows of the measure and the number each stands on", () => {
    const scene = drawn("survival", example.entries);
    const [result] = evaluateMoment(example.entries, null, { only: ["tie-survival"] }).results;
    const rows = (result?.items ?? []).filter(
      ({ stratum, from }) => stratum === null && from === "t0",
    );
    expect(scene.numbers.rows.slice(0, rows.length).map((row) => row[5])).toEqual(
      rows.map(({ survival }) => survival),
    );
    expect(
      groupsNamed(scene, "curve")
        .map(({ data }) => data?.["group"])
        .sort(),
    ).toEqual(["all", "medium", "strong", "weak"]);
    expect(textsIn(scene, "followed")).toEqual(expect.arrayContaining(["146", "114"]));
  });

  it("falls in steps where ends are known to the day", () => {
    const scene = drawn("survival", example.entries, { lens: "enacted" });
    const [all] = groupsNamed(scene, "curve").filter(({ data }) => data?.["group"] === "all");
    const points =
      all?.children[0]?.type === "path"
        ? all.children[0].commands
            .slice(1)
            .split("L")
            .map((point) => point.split(" "))
        : [];
    expect(points.length).toBeGreaterThan(20);
    for (const [index, [x, y]] of points.entries()) {
      const [beforeX, beforeY] = points[index - 1] ?? [x, y];
      expect(x === beforeX || y === beforeY).toBe(true);
    }
  });

  it("says why there is no curve of a single wave", () => {
    const scene = drawn("survival", flatNetwork(["a,A,,", "b,B,,"], ["T1,a,b"]));
    expect(groupsNamed(scene, "curve")).toEqual([]);
    expect(scene.title).not.toBe("");
  });
});

describe("series", () => {
  it("shows the values of the evaluation at every wave", () => {
    const { numbers } = drawn("series", example.entries);
    const values = ["t0", "m6", "m12"].map(
      (wave) =>
        evaluateMoment(example.entries, wave, { only: ["density"] }).results.find(
          ({ key, part }) => key === "density" && part === null,
        )?.value,
    );
    expect(numbers.rows.filter(([name]) => name === "Densità").map((row) => row[2])).toEqual(
      values,
    );
    expect(numbers.rows).toHaveLength(27);
  });
});

describe("territories", () => {
  it("sets the receiving ones side by side in the programme's order, and the holder below", () => {
    const scene = drawn("territories", example.entries);
    const territories = [...new Set(scene.numbers.rows.map(([territory]) => territory))];
    expect(territories).toEqual(["Pavia", "Visconteo Sud Milano", "Rhodense"]);
    expect(textsIn(scene).join(" ")).toContain("Contesto: Rhodense");
    expect(textsIn(scene, "lede").join(" ")).toContain("non in classifica");
    expect(scene.title).toBe(
      "Pavia: 53 legami al mese 0 e 104 al mese 12. Visconteo Sud Milano: 68 legami al mese 0 e 34 al mese 12.",
    );
  });

  it("is not made of one territory, or of one scope", () => {
    expect(() => drawn("territories", flatNetwork(["a,A,,nord", "b,B,,nord"], ["T1,a,b"]))).toThrow(
      "two at least",
    );
    expect(() => drawn("territories", example.entries, { scope: "T:pavia" })).toThrow("ALL");
  });
});

describe("map", () => {
  it("counts ties by how far they go, and who has no place", () => {
    const scene = drawn("map", PLACES);
    expect(textsIn(scene, "tie-legend")).toEqual([
      "1 nello stesso comune",
      "1 tra comuni dello stesso territorio",
      "1 tra territori diversi",
    ]);
    expect(textsIn(scene, "caption").join(" ")).toContain("1 realtà attiva non ha un luogo noto.");
    expect(groupsNamed(scene, "actor")).toHaveLength(4);
    expect(textsIn(scene, "names").sort()).toEqual(["Lodi", "Pavia", "Rho"]);
  });

  it("has north up, one scale, and nobody over anybody", () => {
    const actors = evaluateMoment(PLACES, null, { only: ["density"] }).actors.filter(
      ({ lat }) => lat !== null,
    );
    const frame = { x: 0, y: 0, width: 400, height: 300 };
    const projection = projectionInto(
      actors.flatMap((actor) => metresOf(actor) ?? []),
      frame,
    );
    const places = placesOf(actors, projection, 4, frame);
    const at = new Map(places.map(({ name, at: point }) => [name, point]));
    expect(at.get("Rho")?.y).toBeLessThan(at.get("Pavia")?.y ?? 0);
    expect(at.get("Rho")?.x).toBeLessThan(at.get("Lodi")?.x ?? 0);
    const circles = allOf(drawn("map", PLACES), "circle");
    expect(circles.every(({ x }) => Number.isFinite(x))).toBe(true);
    const close = placesOf(
      actors.map((actor, index) => ({ ...actor, lat: 45 + index / 1e5, lon: 9 })),
      projection,
      4,
      frame,
    );
    for (const [index, one] of close.entries())
      for (const other of close.slice(index + 1))
        expect(
          Math.hypot(one.drawnAt.x - other.drawnAt.x, one.drawnAt.y - other.drawnAt.y),
        ).toBeGreaterThanOrEqual(one.radius + other.radius);
  });
});

describe("parts of charts", () => {
  it("finds round ticks up to the largest value", () => {
    expect(niceTicks(37, 3)).toEqual([0, 20, 40]);
    expect(niceTicks(0.07, 3)).toHaveLength(4);
    expect(niceTicks(0, 3)).toEqual([0, 1]);
  });

  it("moves names apart as little as they must", () => {
    expect(apart([10, 11, 50], 8, 0, 100)).toEqual([10, 18, 50]);
    expect(apart([99, 98], 8, 0, 100)).toEqual([100, 92]);
  });

  it("hatches a box and never beyond it", () => {
    const { commands } = hatched({ left: 10, top: 20, width: 30, height: 12 }, 4, "#000", 1, "up");
    const numbers = commands.match(/[\d.]+/g)?.map(Number) ?? [];
    expect(Math.min(...numbers.filter((_, index) => index % 2 === 0))).toBeGreaterThanOrEqual(10);
    expect(Math.max(...numbers.filter((_, index) => index % 2 === 0))).toBeLessThanOrEqual(40);
    expect(Math.min(...numbers.filter((_, index) => index % 2 === 1))).toBeGreaterThanOrEqual(20);
    expect(Math.max(...numbers.filter((_, index) => index % 2 === 1))).toBeLessThanOrEqual(32);
  });
});

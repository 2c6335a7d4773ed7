import { describe, expect, it } from "vitest";
import { figureDrawer, figureNamed } from "../../src/draw-figure.ts";
import type { Scene } from "../../src/scene.ts";
import { svgText } from "../../src/svg.ts";
import { flatNetwork, largeNetwork } from "../support/flat-network.ts";
import { allOf, areaOf, groupsNamed, pairsThatOverlap, textsIn } from "../support/scenes.ts";

const drawn = (entries: ReturnType<typeof largeNetwork>, request = {}): Scene =>
  figureDrawer(entries, request)(figureNamed("network"));

/** 2 labs, 200 associations of the north and 100 of the south, each with one lab. */
function star(): ReturnType<typeof flatNetwork> {
  const others = Array.from({ length: 300 }, (_, index) => index);
  const home = (index: number) => (index < 200 ? "nord" : "sud");
  return flatNetwork(
    [
      "n,Officina Nord,lab,nord",
      "s,Officina Sud,lab,sud",
      ...others.map((index) => `a${index},Ente ${index},association,${home(index)}`),
    ],
    [
      "T1,n,s",
      "T1,a0,a1",
      "T1,a0,a299",
      ...others.map((index) => `T1,a${index},${index < 200 ? "n" : "s"}`),
    ],
  );
}

describe("a network above 150 actors", () => {
  it("is summed up: labs by name, all others by territory and kind", () => {
    const scene = drawn(star());
    const marks = groupsNamed(scene, "actor");
    expect(marks.map(({ data }) => data?.["actors"]).sort()).toEqual(["1", "1", "100", "200"]);
    const names = textsIn(scene, "names");
    expect(names).toEqual(
      expect.arrayContaining([
        "Officina Nord",
        "200 associazioni",
        "1 legame tra loro",
        "100 associazioni",
      ]),
    );
    const counts = groupsNamed(scene, "ties")
      .flatMap((group) => allOf(group, "line"))
      .map(({ data }) => data?.["count"]);
    expect(counts.sort()).toEqual(["1", "1", "100", "200"]);
    expect(textsIn(scene, "caption").join(" ")).toContain("Oltre 150 realtà la mappa riassume");
  });

  it("is drawn actor by actor if that is asked for", () => {
    expect(groupsNamed(drawn(star(), { detail: "actors" }), "actor")).toHaveLength(302);
  });

  it("is drawn actor by actor where nothing tells groups apart", () => {
    const actors = Array.from({ length: 160 }, (_, index) => `a${index},Nodo ${index},,`);
    const ties = actors.slice(1).map((_, index) => `T1,a0,a${index + 1}`);
    expect(groupsNamed(drawn(flatNetwork(actors, ties)), "actor")).toHaveLength(160);
  });

  it.each([300, 1500])("shows %d actors with no name over another, the same twice", (size) => {
    const entries = largeNetwork(size, ["T1", "T2"]);
    const scene = drawn(entries);
    expect(
      pairsThatOverlap(allOf({ children: groupsNamed(scene, "names") }, "text").map(areaOf)),
    ).toEqual([]);
    expect(svgText(drawn(entries))).toBe(svgText(scene));
  });
});

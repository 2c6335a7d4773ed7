import { UndirectedGraph } from "graphology";
import { expect, test } from "vitest";
import { focusOf } from "../../src/stage/focus.ts";
import { drawnActors } from "../../src/stage/frame.ts";
import { fillActors, fillTies } from "../../src/stage/graph-of.ts";
import type { Picture } from "../../src/stage/picture.ts";
import type { Scene } from "../../src/stage/scene.ts";
import { frameAt } from "../../src/stage/transition.ts";

/** A ring, and somebody tied to two of it. */
function ring(count: number): Scene {
  const ids = Array.from({ length: count }, (_, index) => `n${index}`);
  const tie = (source: string, target: string) =>
    ({ key: `${source}~${target}`, source, target, look: "weak" }) as const;
  return {
    mode: "state",
    actors: ids.map((id) => ({ id, label: id, kind: null, territory: null, mark: "steady" })),
    ties: [...ids.map((id, index) => tie(id, ids[(index + 1) % count] ?? "")), tie("n0", "n10")],
  };
}

function drawing(count: number) {
  const scene = ring(count);
  const positions = new Map(scene.actors.map(({ id }, at) => [id, { x: 40 * at, y: 0 }]));
  // Most ties elsewhere: those near by are not among the best tied.
  const degrees = new Map(scene.actors.map(({ id }, at) => [id, at]));
  const picture: Picture = {
    scene,
    layout: { positions, regions: [], degrees },
    grounds: [],
    trays: [],
    trayLabel: "",
  };
  const focus = focusOf(scene, { kind: "actor", id: "n0" });
  return { picture, frame: frameAt(null, scene, 1), focus, tokens: () => "1", width: 1 };
}

test.each([20, 2100])(
  "of %i actors the chosen one, its partners and its ties lie above",
  (count) => {
    const graph = new UndirectedGraph();
    fillActors(graph, drawing(count));
    fillTies(graph, drawing(count));
    const [own, other] = ["n0~n10", "n4~n5"].map((key) => graph.getEdgeAttributes(key));
    expect(own?.["alpha"]).toBe(1);
    expect(other?.["alpha"]).toBe(count > 2000 ? 0.03 : 0.3);
    expect(own?.["zIndex"] > other?.["zIndex"]).toBe(count > 2000);
    const [partner, stranger] = ["n10", "n5"].map((id) => graph.getNodeAttributes(id));
    expect(partner?.["alpha"]).toBe(1);
    expect(partner?.["zIndex"] > stranger?.["zIndex"]).toBe(count > 2000);
  },
);

test("partners of the chosen one are named in a large network, too", () => {
  const { picture, frame, focus } = drawing(2100);
  const drawn = drawnActors(
    frame,
    picture,
    (point) => point,
    focus,
    null,
    1,
    () => 4,
  );
  const named = drawn.filter(({ isNamed }) => isNamed).map(({ id }) => id);
  expect(named.toSorted()).toEqual(["n0", "n1", "n10", "n2099"]);
});

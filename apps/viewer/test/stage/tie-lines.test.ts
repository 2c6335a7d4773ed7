import { expect, test } from "vitest";
import { EVERYTHING, focusOf } from "../../src/stage/focus.ts";
import type { Drawing } from "../../src/stage/graph-of.ts";
import type { Scene, TieLook } from "../../src/stage/scene.ts";
import { drawTies } from "../../src/stage/tie-lines.ts";
import { frameAt } from "../../src/stage/transition.ts";

const TOKENS: Readonly<Record<string, string>> = {
  "fate-kept": "grey",
  "fate-kept-w": "1",
  "fate-new": "blue",
  "fate-new-w": "2",
  "fate-lost": "red",
  "fate-lost-w": "2",
  "fate-lost-dash": "5 3",
};

const actor = (id: string) =>
  ({ id, label: id, kind: "lab", territory: null, mark: "steady" }) as const;
const tie = (source: string, target: string, look: TieLook) => ({
  key: `${source}~${target}`,
  source,
  target,
  look,
});

const SCENE: Scene = {
  mode: "difference",
  actors: ["a", "b", "c"].map(actor),
  ties: [tie("a", "b", "new"), tie("b", "c", "kept"), tie("a", "c", "lost"), tie("a", "x", "new")],
};

interface Line {
  readonly style: string;
  readonly width: number;
  readonly dash: readonly number[];
  readonly alpha: number;
  readonly ends: readonly (readonly [number, number])[];
}

/** What was asked of a canvas, line by line. */
function linesOf(drawing: Partial<Drawing> = {}): Line[] {
  const lines: Line[] = [];
  let dash: readonly number[] = [];
  let ends: [number, number][] = [];
  const context = {
    strokeStyle: "",
    lineWidth: 0,
    globalAlpha: 1,
    setLineDash: (given: readonly number[]) => {
      dash = given;
    },
    beginPath: () => {
      ends = [];
    },
    moveTo: (x: number, y: number) => ends.push([x, y]),
    lineTo: (x: number, y: number) => ends.push([x, y]),
    stroke: () => {
      const { strokeStyle: style, lineWidth: width, globalAlpha: alpha } = context;
      lines.push({ style, width, dash, alpha, ends });
    },
  };
  const positions = new Map(["a", "b", "c"].map((id, index) => [id, { x: index, y: 10 * index }]));
  drawTies(
    {
      context: context as unknown as CanvasRenderingContext2D,
      width: 100,
      height: 100,
      project: ({ x, y }) => ({ x: 2 * x, y: 2 * y }),
    },
    {
      picture: {
        scene: SCENE,
        layout: { positions, regions: [], degrees: new Map() },
        grounds: [],
        trays: [],
        trayLabel: "",
      },
      frame: frameAt(null, SCENE, 1),
      focus: EVERYTHING,
      tokens: (name) => TOKENS[name] ?? "",
      width: 1,
      ...drawing,
    },
  );
  expect(context.globalAlpha).toBe(1);
  expect(dash).toEqual([]);
  return lines;
}

test("ties lie on the screen where their actors do, changes above what stayed", () => {
  const lines = linesOf();
  expect(lines.map(({ style }) => style)).toEqual(["grey", "red", "blue"]);
  expect(lines.map(({ width }) => width)).toEqual([1, 2, 2]);
  expect(lines.map(({ dash }) => dash)).toEqual([[], [5, 3], []]);
  expect(lines[2]?.ends).toEqual([
    [0, 0],
    [2, 20],
  ]);
});

test("what is not chosen steps back; a tie on its way in is paler; lines are thinner on a narrow map", () => {
  const chosen = focusOf(SCENE, { kind: "tie", source: "a", target: "b" });
  expect(linesOf({ focus: chosen }).map(({ alpha }) => alpha)).toEqual([0.16, 0.16, 1]);
  const frame = { ...frameAt(null, SCENE, 1) };
  const paler = { ...frame, ties: frame.ties.map((one) => ({ ...one, opacity: 0.5 })) };
  expect(linesOf({ frame: paler }).map(({ alpha }) => alpha)).toEqual([0.5, 0.5, 0.5]);
  expect(linesOf({ width: 0.5 }).map(({ width }) => width)).toEqual([0.5, 1, 1]);
});

/** A scene laid flat: every node where it stands on the paper, in the order in which it is painted. */
import type { Circle, Line, Path, Scene, SceneNode, Text } from "../../../src/scene.ts";

export type Mark = Path | Circle | Line;

interface Placed<Node> {
  readonly node: Node;
  readonly right: number;
  readonly down: number;
  /** Names of the groups around it, the outermost first. */
  readonly groups: readonly string[];
}

export type PlacedMark = Placed<Mark>;
export type PlacedText = Placed<Text>;

export function placedNodes(scene: Scene): readonly (PlacedMark | PlacedText)[] {
  return [...flattened(scene.children, 0, 0, [])];
}

function* flattened(
  nodes: readonly SceneNode[],
  right: number,
  down: number,
  groups: readonly string[],
): Generator<PlacedMark | PlacedText> {
  for (const node of nodes) {
    if (node.type === "group")
      yield* flattened(node.children, right + (node.right ?? 0), down + (node.down ?? 0), [
        ...groups,
        node.name,
      ]);
    else if (node.type === "text") yield { node, right, down, groups };
    else yield { node, right, down, groups };
  }
}

export function isText(placed: PlacedMark | PlacedText): placed is PlacedText {
  return placed.node.type === "text";
}

export function isMark(placed: PlacedMark | PlacedText): placed is PlacedMark {
  return placed.node.type !== "text";
}

type Corner = readonly [x: number, y: number];

const ROUND = 24;
const BEND = 12;

/** Corners of what a mark fills, on the paper; none for a line. */
export function outlineOf({ node, right, down }: PlacedMark): Corner[] {
  if (node.type === "line") return [];
  const own =
    node.type === "circle"
      ? Array.from({ length: ROUND }, (_, corner): Corner => {
          const angle = (corner * 2 * Math.PI) / ROUND;
          return [node.x + node.radius * Math.cos(angle), node.y + node.radius * Math.sin(angle)];
        })
      : pathCorners(node.commands);
  return own.map(([x, y]) => [x + right, y + down]);
}

/** Of the commands that figures use: M, L, H, V, h, v, C, Z. */
function pathCorners(commands: string): Corner[] {
  const corners: Corner[] = [];
  let [x, y] = [0, 0];
  for (const [, letter = "", rest = ""] of commands.matchAll(/([MLHVhvCZ])([^MLHVhvCZ]*)/g)) {
    const numbers = rest.match(/-?\d*\.?\d+/g)?.map(Number) ?? [];
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = numbers;
    switch (letter) {
      case "M":
      case "L":
        [x, y] = [a, b];
        break;
      case "H":
        x = a;
        break;
      case "V":
        y = a;
        break;
      case "h":
        x += a;
        break;
      case "v":
        y += a;
        break;
      case "C":
        for (let step = 1; step < BEND; step++) {
          const t = step / BEND;
          const at = (p: number, q: number, r: number, s: number) =>
            (1 - t) ** 3 * p + 3 * (1 - t) ** 2 * t * q + 3 * (1 - t) * t ** 2 * r + t ** 3 * s;
          corners.push([at(x, a, c, e), at(y, b, d, f)]);
        }
        [x, y] = [e, f];
        break;
      default:
        continue;
    }
    corners.push([x, y]);
  }
  return corners;
}

export function contains(corners: readonly Corner[], [px, py]: Corner): boolean {
  let isInside = false;
  for (const [index, [ax, ay]] of corners.entries()) {
    const [bx, by] = corners[(index + 1) % corners.length] ?? [0, 0];
    if (ay > py === by > py) continue;
    if (px < ((bx - ax) * (py - ay)) / (by - ay) + ax) isInside = !isInside;
  }
  return isInside;
}

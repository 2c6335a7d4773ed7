/** Figures made wrong on purpose, one way each: a check that stays green then checks nothing. */
import type { Scene, SceneNode } from "../../../src/scene.ts";

export const SABOTAGES = [
  "numbers",
  "words",
  "size",
  "contrast",
  "overlap",
  "7 pt",
  "paper",
  "colours",
  "grey",
  "pixels",
] as const;

export type Sabotage = (typeof SABOTAGES)[number];

/** @param where the scene itself, or only the one that the PDF is made of */
export function sabotaged(scene: Scene, sabotage: Sabotage | null, where: "scene" | "pdf"): Scene {
  const spoil = sabotage === null ? undefined : SPOILED[sabotage];
  return spoil === undefined || spoil.where !== where ? scene : spoil.in(scene);
}

interface Spoiled {
  readonly where: "scene" | "pdf";
  readonly in: (scene: Scene) => Scene;
}

const SPOILED: Readonly<Record<Sabotage, Spoiled>> = {
  numbers: inScene((node) => (node.type === "line" ? { ...node, x2: Number.NaN } : node)),
  words: inPdf((node) => (node.type === "text" ? { ...node, content: "–" } : node)),
  size: {
    where: "pdf",
    in: (scene) => ({ ...scene, height: scene.height + 6 }),
  },
  contrast: inScene((node) =>
    node.type === "text" ? { ...node, style: { ...node.style, fill: "#9aa4ad" } } : node,
  ),
  overlap: inScene((node) => (node.type === "text" ? { ...node, x: 60, y: 60 } : node)),
  "7 pt": inScene((node) =>
    node.type === "text" ? { ...node, style: { ...node.style, size: 6.5 } } : node,
  ),
  paper: inScene((node) => (node.type === "text" ? { ...node, x: node.x - 2000 } : node)),
  colours: inScene((node) =>
    repainted(node, (_, index) => (index % 2 === 0 ? "#7a7a00" : "#8a6a00")),
  ),
  grey: inScene((node) => {
    if (node.type === "text" || node.type === "group") return node;
    const { dash: _dash, ...plain } = node;
    return {
      ...repainted(plain, (_, index) => (index % 2 === 0 ? "#a5410f" : "#0072b2")),
      width: 1,
    };
  }),
  pixels: inPdf((node) =>
    node.type === "text" ? { ...node, x: node.x + 9, y: node.y + 9 } : node,
  ),
};

function inScene(change: (node: SceneNode) => SceneNode): Spoiled {
  return { where: "scene", in: (scene) => changed(scene, change) };
}

function inPdf(change: (node: SceneNode) => SceneNode): Spoiled {
  return { where: "pdf", in: (scene) => changed(scene, change) };
}

function changed(scene: Scene, change: (node: SceneNode) => SceneNode): Scene {
  const deep = (node: SceneNode): SceneNode =>
    node.type === "group" ? { ...node, children: node.children.map(deep) } : change(node);
  count = 0;
  return { ...scene, children: scene.children.map(deep) };
}

let count = 0;

/** Marks of a figure in turn, in one of two colours. */
function repainted<Node extends SceneNode>(
  node: Node,
  colour: (node: Node, index: number) => string,
): Node {
  if (node.type === "text" || node.type === "group") return node;
  const paint = colour(node, count++);
  return { ...node, fill: paint, stroke: paint };
}

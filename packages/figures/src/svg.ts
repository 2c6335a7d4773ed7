/**
 * A scene as SVG text: one element a line, numbers rounded, ids that depend on the figure alone, so
 * that two versions can be compared by eye and the same scene gives the same bytes.
 *
 * Only what every renderer keeps: presentation attributes, no style sheet, no `currentColor`, no
 * `paint-order` (a halo is the same text once more, below).
 */
import { layoutLine } from "./parts/layout-line.ts";
import { POINTS_PER_MM } from "./preset.ts";
import type { Group, Paint, Scene, SceneNode, Text } from "./scene.ts";
import { FACES } from "./text/text-style.ts";

/** Rim around a text with a halo, each side, as a share of its size. */
export const HALO = 0.19;

export function svgText(scene: Scene): string {
  const { name, digest, width, height } = scene;
  const [title, description] = [`${name}-${digest}-title`, `${name}-${digest}-desc`];
  const root = attributes({
    xmlns: "http://www.w3.org/2000/svg",
    lang: scene.language,
    width: `${rounded(scene.widthMm)}mm`,
    height: `${rounded(height / POINTS_PER_MM)}mm`,
    viewBox: `0 0 ${rounded(width)} ${rounded(height)}`,
    role: "img",
    "aria-labelledby": `${title} ${description}`,
    "data-figure": name,
    "data-digest": digest,
  });
  const lines = [
    `<svg${root}>`,
    `  <title id="${title}">${escaped(scene.title)}</title>`,
    `  <desc id="${description}">${escaped(scene.description)}</desc>`,
    ...scene.layouts.map((layout) => `  <metadata>${escaped(layoutLine(layout))}</metadata>`),
    ...scene.children.flatMap((node) => nodeLines(node, "  ")),
    "</svg>",
  ];
  return `${lines.join("\n")}\n`;
}

function nodeLines(node: SceneNode, indent: string): string[] {
  switch (node.type) {
    case "group":
      return groupLines(node, indent);
    case "path":
      return [element("path", { d: node.commands, ...paint(node) }, indent)];
    case "circle":
      return [
        element("circle", { cx: node.x, cy: node.y, r: node.radius, ...paint(node) }, indent),
      ];
    case "line": {
      const { x1, y1, x2, y2 } = node;
      return [element("line", { ...dataOf(node.data), x1, y1, x2, y2, ...paint(node) }, indent)];
    }
    case "text":
      return [textLine(node, { fill: node.style.fill }, indent)];
  }
}

function dataOf(data: Readonly<Record<string, string>> = {}): Attributes {
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [`data-${key}`, value]));
}

function groupLines(group: Group, indent: string): string[] {
  const { name, data, title, down = 0, right = 0, children } = group;
  const isMoved = down !== 0 || right !== 0;
  const transform = isMoved ? `translate(${rounded(right)} ${rounded(down)})` : undefined;
  const open = attributes({ class: name, ...dataOf(data), transform });
  return [
    `${indent}<g${open}>`,
    ...(title === undefined ? [] : [`${indent}  <title>${escaped(title)}</title>`]),
    // All rims first: the rim of one name must not bite into the next.
    ...children.flatMap((child) => haloLines(child, `${indent}  `)),
    ...children.flatMap((child) => nodeLines(child, `${indent}  `)),
    `${indent}</g>`,
  ];
}

function haloLines(node: SceneNode, indent: string): string[] {
  if (node.type !== "text" || node.halo === undefined) return [];
  const rim = {
    class: "halo",
    "aria-hidden": "true",
    fill: node.halo,
    stroke: node.halo,
    "stroke-width": node.style.size * HALO * 2,
    "stroke-linejoin": "round",
  };
  return [textLine(node, rim, indent)];
}

function textLine(text: Text, more: Attributes, indent: string): string {
  const { x, y, content, style, anchor } = text;
  const { family, weight } = FACES[style.face];
  const values = {
    x,
    y,
    "font-family": family,
    "font-weight": weight === 400 ? undefined : weight,
    "font-size": style.size,
    "text-anchor": anchor === "start" ? undefined : anchor,
    ...more,
  };
  return `${indent}<text${attributes(values)}>${escaped(content)}</text>`;
}

function paint({ fill, stroke, width, dash, cap, join }: Paint): Attributes {
  return {
    fill: fill ?? "none",
    stroke,
    "stroke-width": width,
    "stroke-dasharray": dash?.map(rounded).join(" "),
    "stroke-linecap": cap === "butt" ? undefined : cap,
    "stroke-linejoin": join === "miter" ? undefined : join,
  };
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

function element(name: string, values: Attributes, indent: string): string {
  return `${indent}<${name}${attributes(values)}/>`;
}

function attributes(values: Attributes): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) =>
        ` ${key}="${typeof value === "number" ? rounded(value) : escaped(value ?? "")}"`,
    )
    .join("");
}

/** A hundredth of a point is finer than any printer. */
export function rounded(value: number): string {
  const number = Math.round(value * 100) / 100;
  return String(number === 0 ? 0 : number);
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** XML has no way to write most control characters and half pairs: they become spaces and signs. */
function escaped(text: string): string {
  return (
    text
      .toWellFormed()
      .replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
      .replace(/[\u0000-\u001f\u007f\ufffe\uffff]/g, " ")
  );
}

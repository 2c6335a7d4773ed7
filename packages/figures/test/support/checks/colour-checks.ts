/** Colours that mean something: apart for every eye, and told apart by more than colour in grey print. */
import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  formatHex,
  lab65,
  parse,
} from "culori";
import { INK } from "../../../src/palette.ts";
import { nodesOf, type Scene, type SceneNode } from "../../../src/scene.ts";
import type { Mark } from "./placed.ts";

/** Groups in which every mark stands for what is written beside it. */
const LEGENDS: ReadonlySet<string> = new Set(["kinds", "actor-fates", "shades", "marks"]);

function isLegend(name: string): boolean {
  return LEGENDS.has(name) || name.endsWith("-legend");
}

const LEAST_APART = 10;
const BLACK = { mode: "rgb", r: 0, g: 0, b: 0 } as const;
/** Lightness that grey print keeps apart. */
const LEAST_GREY = 12;

const EYES: Readonly<Record<string, (colour: string) => string>> = {
  normal: (colour: string) => colour,
  protanopia: seenBy(filterDeficiencyProt(1)),
  deuteranopia: seenBy(filterDeficiencyDeuter(1)),
  tritanopia: seenBy(filterDeficiencyTrit(1)),
};

function seenBy(filter: ReturnType<typeof filterDeficiencyProt>): (colour: string) => string {
  return (colour) => formatHex(filter(parse(colour) ?? BLACK)) ?? colour;
}

const difference = differenceCiede2000();

interface LegendMark {
  readonly legend: string;
  readonly name: string;
  readonly marks: readonly Mark[];
}

/** What stands before each text of a legend. */
function legendMarks(scene: Scene): LegendMark[] {
  const found: LegendMark[] = [];
  for (const node of nodesOf(scene.children)) {
    if (node.type !== "group" || !isLegend(node.name)) continue;
    let marks: Mark[] = [];
    for (const each of nodesOf(node.children) as Iterable<SceneNode>) {
      if (each.type === "group") continue;
      if (each.type !== "text") marks.push(each);
      else if (marks.length > 0) {
        found.push({ legend: node.name, name: each.content, marks });
        marks = [];
      }
    }
  }
  return found;
}

/** Its fill, or its line where it is hollow. */
function colourOf({ marks }: LegendMark): string {
  const [first] = marks;
  const fill = first?.fill;
  const isFilled = fill !== undefined && fill !== "none" && fill !== INK.paper;
  return (isFilled ? fill : first?.stroke) ?? INK.paper;
}

function pairsOf(scene: Scene): (readonly [LegendMark, LegendMark])[] {
  const marks = legendMarks(scene);
  return marks.flatMap((one, index) =>
    marks
      .slice(index + 1)
      .filter((other) => other.legend === one.legend)
      .map((other) => [one, other] as const),
  );
}

/** Two colours of a legend that some eye takes for one. Equal ones are told apart by their shape. */
export function coloursAlike(scene: Scene): string[] {
  return pairsOf(scene).flatMap(([one, other]) => {
    const [a, b] = [colourOf(one), colourOf(other)];
    if (a === b) return [];
    return Object.entries(EYES).flatMap(([eye, see]) => {
      const apart = difference(see(a), see(b));
      return apart >= LEAST_APART
        ? []
        : [`${one.name} ${a} and ${other.name} ${b}, ${eye}: ${apart.toFixed(1)}`];
    });
  });
}

/** The least difference of two colours of the figure's legends, over all eyes; null without a pair. */
export function leastApart(scene: Scene): number | null {
  const all = pairsOf(scene).flatMap(([one, other]) => {
    const [a, b] = [colourOf(one), colourOf(other)];
    return a === b ? [] : Object.values(EYES).map((see) => difference(see(a), see(b)));
  });
  return all.length === 0 ? null : Math.min(...all);
}

/** Two signs of a legend that grey print makes one: as light as each other, and drawn alike. */
export function signsAlikeInGrey(scene: Scene): string[] {
  return pairsOf(scene).flatMap(([one, other]) => {
    const lightness = [one, other].map((mark) => lab65(colourOf(mark))?.l ?? 0);
    const apart = Math.abs((lightness[0] ?? 0) - (lightness[1] ?? 0));
    if (apart >= LEAST_GREY || formOf(one) !== formOf(other)) return [];
    return [`${one.name} and ${other.name} in grey: ${apart.toFixed(1)}`];
  });
}

/** Everything about a sign but its colours and its place. */
function formOf({ marks }: LegendMark): string {
  return marks
    .map((mark) => {
      const isFilled = mark.fill !== undefined && mark.fill !== "none" && mark.fill !== INK.paper;
      const shape =
        mark.type === "circle"
          ? mark.radius.toFixed(1)
          : mark.type === "path"
            ? relativeShape(mark.commands)
            : "";
      const width = mark.stroke === undefined ? "" : (mark.width ?? 1).toFixed(1);
      return [mark.type, shape, isFilled, width, mark.dash?.join(" "), mark.cap].join("/");
    })
    .join(" + ");
}

/** The corners of a path as seen from its first one, in half points. */
function relativeShape(commands: string): string {
  if (/[a-z]/.test(commands)) return commands.replace(/^M[^A-Za-z]*/, "");
  const numbers = commands.match(/-?[\d.]+/g)?.map(Number) ?? [];
  return numbers
    .map((value, index) => Math.round(2 * (value - (numbers[index % 2] ?? 0))))
    .join(" ");
}

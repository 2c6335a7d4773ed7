/** The example as a drawing: its network at both dates, every tie with its strength. */
import {
  type Actor,
  type EvaluatedTie,
  type Evaluation,
  formatNumber,
  type Language,
} from "../../packages/core/src/index.ts";
import { kindShape } from "../../packages/figures/src/map/kind-shape.ts";
import { groundOf, INK, kindColour } from "../../packages/figures/src/palette.ts";
import type { SceneNode, Text } from "../../packages/figures/src/scene.ts";
import { svgText } from "../../packages/figures/src/svg.ts";

interface Place {
  readonly x: number;
  readonly y: number;
  /** From the place to the line its name stands on. */
  readonly name: number;
}

const [ABOVE, BELOW] = [-11, 20];

/** Where each stands within one half of the drawing, in points: Borgo left, Riva right. */
const PLACES: Readonly<Record<string, Place>> = {
  orti: { x: 28, y: 72, name: ABOVE },
  scuola: { x: 84, y: 66, name: ABOVE },
  officina: { x: 52, y: 136, name: BELOW },
  cortile: { x: 156, y: 112, name: BELOW },
  biblioteca: { x: 190, y: 62, name: ABOVE },
  banda: { x: 222, y: 116, name: BELOW },
  bottega: { x: 208, y: 166, name: BELOW },
};

const HALF = 250;
const GAP = 20;
const WIDTH = 2 * HALF + GAP;
const HEIGHT = 244;
const POINTS_PER_MM = 72 / 25.4;

const GROUNDS = [
  { territory: "borgo", x: 1, width: 117 },
  { territory: "riva", x: 126, width: 123 },
] as const;

const TIE_WIDTHS = { weak: 1, medium: 2, strong: 3.4 } as const;

const WORDS = {
  it: {
    title: "Sette realtà, al mese 0 e al mese 12",
    dates: ["Mese 0", "Mese 12"],
    description: "I legami, con la loro forza.",
    legend: [
      "Sul legame la sua forza, da 0 a 1: più è larga la linea, più è forte. Quadrato: laboratorio. Cerchio: istituzione.",
      "Triangolo: associazione. Esagono: gruppo informale. Rombo: ente privato. Bottega entra nell’elenco dopo il mese 0.",
    ],
  },
  en: {
    title: "Seven actors, at month 0 and at month 12",
    dates: ["Month 0", "Month 12"],
    description: "The ties, with their strength.",
    legend: [
      "On each tie its strength, from 0 to 1: the wider the line, the stronger. Square: lab. Circle: institution.",
      "Triangle: association. Hexagon: informal group. Diamond: private body. Bottega joins the register after month 0.",
    ],
  },
} as const;

/** SVG of both dates side by side. */
export function exampleDrawing({ moments, change }: Evaluation, language: Language): string {
  const words = WORDS[language];
  const labels = new Map(change.actors.map(({ id, label }) => [id, label]));
  const described = moments.map(({ ties }, half) => {
    const each = ties.map(
      ({ source, target, strength }) =>
        `${labels.get(source)}–${labels.get(target)} ${formatNumber(strength, language)}`,
    );
    return `${words.dates[half]}: ${each.join(", ")}.`;
  });
  const territories = new Map(change.territories.map(({ territory, label }) => [territory, label]));
  return svgText({
    name: "example",
    language,
    widthMm: WIDTH / POINTS_PER_MM,
    width: WIDTH,
    height: HEIGHT,
    title: words.title,
    description: [words.description, ...described].join(" "),
    layouts: [],
    isBlank: false,
    digest: moments[1].at.snapshot,
    date: moments[1].at.date,
    numbers: { columns: [], rows: [] },
    children: [
      { type: "path", commands: `M0 0H${WIDTH}V${HEIGHT}H0Z`, fill: INK.paper },
      ...moments.flatMap(({ actors, ties }, half) =>
        halfOf(actors, ties, {
          left: half * (HALF + GAP),
          title: words.dates[half] ?? "",
          territories,
          language,
        }),
      ),
      ...words.legend.map((line, row) => text(line, 0, 222 + 13 * row, { size: 9 })),
    ],
  });
}

interface Half {
  readonly left: number;
  readonly title: string;
  readonly territories: ReadonlyMap<string, string>;
  readonly language: Language;
}

function halfOf(
  actors: readonly Actor[],
  ties: readonly EvaluatedTie[],
  { left, title, territories, language }: Half,
): SceneNode[] {
  return [
    text(title, left, 12, { size: 12, isBold: true }),
    ...GROUNDS.flatMap(({ territory, x, width }, index): SceneNode[] => [
      {
        type: "path",
        commands: `M${left + x} 22H${left + x + width}V204H${left + x}Z`,
        fill: groundOf(index).fill,
        stroke: groundOf(index).line,
        width: 0.8,
      },
      text(territories.get(territory) ?? territory, left + x + 6, 35, { size: 9 }),
    ]),
    ...ties.map((tie) => tieLine(tie, left)),
    // In groups, because only there a text gets its rim.
    {
      type: "group",
      name: "strengths",
      children: ties.map((tie) => tieNumber(tie, left, language)),
    },
    {
      type: "group",
      name: "actors",
      children: actors.flatMap((actor) => actorMark(actor, left)),
    },
  ];
}

function tieLine({ source, target, class: strengthClass }: EvaluatedTie, left: number): SceneNode {
  const [a, b] = [placeOf(source), placeOf(target)];
  return {
    type: "line",
    x1: left + a.x,
    y1: a.y,
    x2: left + b.x,
    y2: b.y,
    stroke: INK.mark,
    width: TIE_WIDTHS[strengthClass ?? "medium"],
    cap: "round",
  };
}

function tieNumber(
  { source, target, strength }: EvaluatedTie,
  left: number,
  language: Language,
): SceneNode {
  const [a, b] = [placeOf(source), placeOf(target)];
  const content = formatNumber(strength, language);
  return text(content, left + (a.x + b.x) / 2, (a.y + b.y) / 2 + 3, {
    size: 9,
    anchor: "middle",
    halo: INK.paper,
  });
}

function actorMark({ id, label, kind }: Actor, left: number): SceneNode[] {
  const { x, y, name } = placeOf(id);
  return [
    kindShape(kind, left + x, y, 7, { fill: kindColour(kind), stroke: INK.paper, width: 1 }),
    text(label, left + x, y + name, { size: 10, anchor: "middle", isBold: true, halo: INK.paper }),
  ];
}

function placeOf(id: string): Place {
  const place = PLACES[id];
  if (place === undefined) throw new Error(`the drawing has no place for ${id}`);
  return place;
}

interface Look {
  readonly size: number;
  readonly isBold?: boolean;
  readonly anchor?: NonNullable<Text["anchor"]>;
  readonly halo?: string;
}

function text(content: string, x: number, y: number, { size, isBold, ...rest }: Look): Text {
  const face = isBold === true ? "sans-bold" : "sans";
  return { type: "text", content, x, y, style: { face, size, fill: INK.ink }, ...rest };
}

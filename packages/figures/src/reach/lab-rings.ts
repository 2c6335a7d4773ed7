/** Labs as discs within discs, side by side and territory by territory. */
import { INK } from "../palette.ts";
import { type Block, grouped, stacked, textAt } from "../parts/block.ts";
import { circleSign, type Sign } from "../parts/legend.ts";
import type { Preset } from "../preset.ts";
import type { Group, Paint, SceneNode } from "../scene.ts";
import { type TextStyle, wrapText } from "../text/text-style.ts";

export interface ReachingLab {
  readonly id: string;
  readonly label: string;
  /** As it stands below its circle. */
  readonly name: string;
  /** Actors within one, two, three steps. */
  readonly reached: readonly [number, number, number];
  readonly inWords: string;
}

export interface LabGroup {
  /** Of the territory; null where there are none. */
  readonly name: string | null;
  readonly labs: readonly ReachingLab[];
}

/** From the innermost: dark to light, so that grey print keeps them apart. */
const RINGS: readonly Paint[] = [
  { fill: "#0b4470", stroke: INK.paper, width: 0.5 },
  { fill: "#4d98c6", stroke: INK.paper, width: 0.5 },
  { fill: "#c5dbea", stroke: "#1a6fa6", width: 0.5 },
];
const EVERYBODY: Paint = { stroke: INK.mark, width: 0.7, dash: [0.7, 1.9], cap: "round" };

const CELL_GAP = 5;
const LEAST_RADIUS = 9;
/** In sizes of a label. */
const CELL_WIDTH = 10;
const LARGEST_RADIUS = 4.4;
const MOST_HEIGHT = 62;

export interface RingsPlan {
  readonly width: number;
  readonly height: number | null;
  readonly preset: Preset;
  /** Actors that a lab could reach. */
  readonly others: number;
  readonly numbersOf: (lab: ReachingLab) => string;
}

/** The circles, as large as the room allows; null where they do not fit at their smallest. */
export function labRings(groups: readonly LabGroup[], plan: RingsPlan): Block | null {
  const { width, height, preset } = plan;
  const { size } = preset.label;
  const most = height ?? MOST_HEIGHT * size;
  const usual = Math.max(2, Math.floor(width / (CELL_WIDTH * size)));
  const columns = height === null ? [usual] : [usual, usual + 1, usual + 2, usual + 3];
  let best: { readonly block: Block; readonly radius: number } | null = null;
  for (const count of columns) {
    const cell = width / count;
    const largest = Math.min(cell / 2 - CELL_GAP, LARGEST_RADIUS * size);
    for (let radius = largest; radius >= Math.max(LEAST_RADIUS, best?.radius ?? 0); radius -= 1) {
      const grid = { ...plan, columns: count, radius };
      const block = stacked(groups.map((group) => groupBlock(group, grid)));
      if (block.height > most) continue;
      best = { block, radius };
      break;
    }
  }
  return best === null ? null : grouped("reach", best.block);
}

interface Grid extends RingsPlan {
  readonly columns: number;
  readonly radius: number;
}

function groupBlock({ name, labs }: LabGroup, plan: Grid): Block {
  const { columns } = plan;
  const rows = Array.from({ length: Math.ceil(labs.length / columns) }, (_, row) =>
    rowBlock(labs.slice(row * columns, (row + 1) * columns), plan),
  );
  return stacked([...(name === null ? [] : [nameBlock(name, plan)]), ...rows]);
}

function nameBlock(name: string, { preset, width }: RingsPlan): Block {
  const { size, leading } = preset.small;
  const style: TextStyle = { face: "sans-bold", size, fill: INK.ink };
  const height = leading + 7;
  return {
    height,
    draw: (top): SceneNode[] => [
      textAt(name, 0, top + leading * 0.8, style),
      {
        type: "line",
        x1: 0,
        x2: width,
        y1: top + leading + 1,
        y2: top + leading + 1,
        stroke: INK.rule,
        width: 0.5,
      },
    ],
  };
}

function rowBlock(labs: readonly ReachingLab[], plan: Grid): Block {
  const { radius, preset } = plan;
  const { label } = preset;
  const cell = plan.width / plan.columns;
  const plain: TextStyle = { face: "sans", size: label.size, fill: INK.ink };
  const names = labs.map(({ name }) => wrapText(name, plain, cell - CELL_GAP));
  const lines = Math.max(...names.map(({ length }) => length));
  const below = 2 * radius + 3;
  const height = below + (lines + 1) * label.leading + 7;
  return {
    height,
    draw: (top) =>
      labs.map((lab, column): Group => {
        const x = (column + 0.5) * cell;
        const [one, two, three] = lab.reached;
        const first = top + below + label.size * 0.9;
        return {
          type: "group",
          name: "lab",
          data: { actor: lab.id, k1: String(one), k2: String(two), k3: String(three) },
          title: lab.inWords,
          children: [
            ...rings(lab, x, top + radius + 1, radius, plan.others),
            textAt(plan.numbersOf(lab), x, first, { ...plain, face: "sans-bold" }, "middle"),
            ...(names[column] ?? []).map((line, index) =>
              textAt(line, x, first + (index + 1) * label.leading, plain, "middle"),
            ),
          ],
        };
      }),
  };
}

function rings(
  { reached }: ReachingLab,
  x: number,
  y: number,
  radius: number,
  others: number,
): SceneNode[] {
  const discs = RINGS.flatMap((paint, step): SceneNode[] => {
    const share = others === 0 ? 0 : (reached[step] ?? 0) / others;
    if (share === 0) return [];
    return [{ type: "circle", x, y, radius: radius * Math.sqrt(share), ...paint }];
  });
  return [...discs.reverse(), { type: "circle", x, y, radius, ...EVERYBODY }];
}

/** What the rings hold. */
export function ringSigns(names: readonly string[], everybody: string): Sign[] {
  return [
    ...names.map((name, step) => circleSign(name, RINGS[step] ?? EVERYBODY)),
    circleSign(everybody, EVERYBODY),
  ];
}

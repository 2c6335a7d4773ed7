/** What the marks mean: ties with their counts, kinds of actors, what became of them. */
import { ACTOR_KINDS, formatNumber, type Language } from "@legami/core";
import { changeMark } from "../map/change-marks.ts";
import { kindShape } from "../map/kind-shape.ts";
import { linePaint } from "../map/network-map.ts";
import type { TieLook } from "../map/tie-looks.ts";
import { INK } from "../palette.ts";
import type { Preset } from "../preset.ts";
import type { Paint, SceneNode } from "../scene.ts";
import { rounded } from "../svg.ts";
import { textWidth } from "../text/text-style.ts";
import { type Block, besides, grouped, paragraph, stacked, textAt } from "./block.ts";

export interface TieCount {
  readonly name: string;
  readonly count: number;
  readonly look: TieLook;
  /** A second count in words, or null. */
  readonly note: string | null;
}

const SAMPLE_HEIGHT = 9;
const SAMPLE_WIDTH = 30;
const COLUMN_GAP = 8;
const COUNT_WIDTH = 22;
/** New, stronger, unchanged, weaker, dissolved, unobserved. */
const MOST_COUNTS = 6;

/** A column for each fate or class: its line, its count, its name. */
export function tieCounts(counts: readonly TieCount[], preset: Preset, language: Language): Block {
  if (preset.isCompact) {
    const lines = counts.map((count) => tieLine(count, preset, language));
    return grouped("tie-legend", stacked(lines));
  }
  const pitch = (preset.width + COLUMN_GAP) / MOST_COUNTS;
  const columns = counts.map((count, column) =>
    tieColumn(count, column * pitch, pitch - COLUMN_GAP, preset, language),
  );
  return grouped("tie-legend", besides(columns));
}

function tieColumn(
  { name, count, look, note }: TieCount,
  x: number,
  width: number,
  preset: Preset,
  language: Language,
): Block {
  const { small } = preset;
  const body = { size: small.size, fill: INK.ink };
  return stacked([
    {
      height: SAMPLE_HEIGHT,
      draw: (top) => lineSample(look, x, top + SAMPLE_HEIGHT / 2, preset.stroke),
    },
    paragraph(
      formatNumber(count, language, 0),
      { face: "sans-bold", size: preset.count.size, fill: INK.ink },
      preset.count.leading,
      x,
      width,
    ),
    paragraph(name, { face: "sans", ...body }, small.leading, x, width),
    ...(note === null
      ? []
      : [
          paragraph(
            note,
            { face: "sans", size: preset.fine.size, fill: INK.ink2 },
            preset.fine.leading,
            x,
            width,
          ),
        ]),
  ]);
}

/** Sample, count, name and note in one line. */
function tieLine({ name, count, look, note }: TieCount, preset: Preset, language: Language): Block {
  const { small, width, stroke } = preset;
  const number = formatNumber(count, language, 0);
  const bold = { face: "sans-bold" as const, size: small.size, fill: INK.ink };
  const x = SAMPLE_WIDTH + COLUMN_GAP;
  const after = x + COUNT_WIDTH;
  const text = note === null ? name : `${name}, ${note}`;
  return besides([
    {
      height: small.leading,
      draw: (top) => lineSample(look, 0, top + small.leading / 2, stroke),
    },
    paragraph(number, bold, small.leading, x, COUNT_WIDTH),
    paragraph(text, { ...bold, face: "sans" }, small.leading, after, width - after),
  ]);
}

function lineSample(
  look: TieLook,
  x: number,
  y: number,
  scale: number,
  width: number = SAMPLE_WIDTH,
): SceneNode[] {
  const ends = { x1: x, y1: y, x2: x + width, y2: y };
  const line: SceneNode = { type: "line", ...ends, ...linePaint(look, scale) };
  if (look.arrow === undefined) return [line];
  return [line, changeMark({ x: x + width / 2, y, look }, scale)];
}

export interface Sign {
  readonly name: string;
  readonly draw: (x: number, y: number) => SceneNode;
  /** Of a sign that is wider than a mark. */
  readonly width?: number;
}

const SIGN = 3.1;
const SIGN_ROOM = 10;
const SIGN_GAP = 12;

function roomOf({ width }: Sign): number {
  return width === undefined ? SIGN_ROOM : width + 4;
}

/** A sign for each kind among the actors, the programme's kinds first. */
export function kindSigns(
  kinds: Iterable<string | null>,
  nameOf: (kind: string | null) => string,
  paintOf: (kind: string | null) => Paint,
): Sign[] {
  const rank = (kind: string | null) => {
    const index = (ACTOR_KINDS as readonly (string | null)[]).indexOf(kind);
    return index < 0 ? ACTOR_KINDS.length : index;
  };
  return [...new Set(kinds)]
    .sort((a, b) => rank(a) - rank(b) || ((a ?? "\uffff") < (b ?? "\uffff") ? -1 : 1))
    .map((kind) => ({
      name: nameOf(kind),
      draw: (x, y) => kindShape(kind, x, y, SIGN, paintOf(kind)),
    }));
}

export function circleSign(name: string, paint: Paint): Sign {
  return { name, draw: (x, y) => ({ type: "circle", x, y, radius: SIGN, ...paint }) };
}

/** A filled box, as in bars. */
export function boxSign(name: string, fill: string): Sign {
  return {
    name,
    width: 14,
    draw: (x, y) => {
      const corner = `M${rounded(x - SIGN - 0.8)} ${rounded(y - 4)}`;
      return { type: "path", commands: `${corner}h14v8h-14Z`, fill, stroke: INK.ink2, width: 0.4 };
    },
  };
}

/** Ties with their names. */
export function lineSigns(
  lines: readonly (readonly [name: string, look: TieLook])[],
  scale: number,
): Sign[] {
  return lines.map(([name, look]) => ({
    name,
    width: SAMPLE_WIDTH * 0.7,
    draw: (x, y) => ({
      type: "group",
      name: "sample",
      children: lineSample(look, x - SIGN - 0.8, y, scale, SAMPLE_WIDTH * 0.7),
    }),
  }));
}

/** Signs with their names, in as many rows as they need. */
export function signRows(name: string, signs: readonly Sign[], preset: Preset): Block {
  const { width, small } = preset;
  const style = { face: "sans" as const, size: small.size, fill: INK.ink };
  let [x, row] = [0, 0];
  const placed = signs.map((sign) => {
    const length = roomOf(sign) + textWidth(sign.name, style);
    if (x > 0 && x + length > width) [x, row] = [0, row + 1];
    const place = { sign, x, row };
    x += length + SIGN_GAP;
    return place;
  });
  const leading = small.leading + 1.5;
  return grouped(name, {
    height: signs.length === 0 ? 0 : (row + 1) * leading,
    draw: (top) =>
      placed.flatMap(({ sign, x: left, row: line }) => {
        const middle = top + (line + 0.5) * leading;
        return [
          sign.draw(left + SIGN + 0.8, middle),
          textAt(sign.name, left + roomOf(sign), middle + small.size * 0.34, style),
        ];
      }),
  });
}

const LINE_SIGN = 22;

/** Lines with their names, in as many rows as they need. */
export function lineRows(
  name: string,
  lines: readonly { readonly name: string; readonly paint: Paint }[],
  preset: Preset,
): Block {
  const signs = lines.map(({ name: said, paint }): Sign => {
    return {
      name: said,
      width: LINE_SIGN,
      draw: (x, y) => {
        const left = x - SIGN - 0.8;
        return { type: "line", x1: left, y1: y, x2: left + LINE_SIGN, y2: y, ...paint };
      },
    };
  });
  return signRows(name, signs, preset);
}

/** Actors without ties, below the map and counted: they have no place in a field of distances. */
import { formatNumber } from "@legami/core";
import { INK } from "../palette.ts";
import type { Sheet } from "../sheet.ts";
import { type Block, gap, grouped, paragraph, stacked } from "./block.ts";
import type { Sign } from "./legend.ts";
import { signRows } from "./legend.ts";

/** More would push the map off the page. */
const MOST_NAMES = 18;

export function trayBlock(
  title: string,
  signs: readonly Sign[],
  { preset, words, language }: Pick<Sheet, "preset" | "words" | "language">,
): Block {
  if (signs.length === 0) return gap(0);
  const shown = preset.isBrief ? [] : signs.slice(0, MOST_NAMES);
  const rest = preset.isBrief ? 0 : signs.length - shown.length;
  const { small, width } = preset;
  const bold = { face: "sans-bold" as const, size: small.size, fill: INK.ink };
  const more = words.andMore(formatNumber(rest, language, 0));
  return grouped(
    "tray",
    stacked([
      paragraph(title, bold, small.leading, 0, width),
      signRows("isolates", shown, preset),
      rest === 0 ? gap(0) : paragraph(more, { ...bold, face: "sans" }, small.leading, 0, width),
    ]),
  );
}

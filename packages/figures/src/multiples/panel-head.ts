import { INK } from "../palette.ts";
import { type Block, besides, gap, grouped, paragraph, rule, stacked } from "../parts/block.ts";
import type { Preset } from "../preset.ts";
import { textWidth } from "../text/text-style.ts";
import type { Panel } from "./panel.ts";

/** On less width the counts go below the date. */
const NARROW = 170;

/** Above a panel: its date, and what it counts. */
export function panelHead(
  { name, sentence }: Pick<Panel, "name" | "sentence">,
  { small, fine }: Preset,
  width: number,
): Block {
  const bold = { face: "sans-bold" as const, size: small.size, fill: INK.ink };
  const plain = { face: "sans" as const, size: fine.size, fill: INK.ink2 };
  const title = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const left = textWidth(title, bold) + 8;
  return grouped(
    "panel-head",
    stacked([
      rule(0.6, 0, width, INK.mark),
      gap(2.5),
      ...(width < NARROW
        ? [
            paragraph(title, bold, small.leading, 0, width),
            paragraph(sentence, plain, fine.leading, 0, width),
          ]
        : [
            besides([
              paragraph(title, bold, small.leading, 0, width),
              paragraph(sentence, plain, small.leading, left, width - left),
            ]),
          ]),
    ]),
  );
}

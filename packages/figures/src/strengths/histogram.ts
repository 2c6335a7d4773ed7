/** How many ties there are of each strength at a date, classes by their grey. */
import { formatNumber, type Language, type StrengthClass, type TieSide } from "@legami/core";
import { CLASS_LOOKS } from "../map/tie-looks.ts";
import { CLASSES } from "../network/class-counts.ts";
import { INK } from "../palette.ts";
import { type Block, textAt } from "../parts/block.ts";
import { acrossAxis, axisStyle, niceTicks, plotIn } from "../parts/plot.ts";
import type { Preset } from "../preset.ts";
import type { SceneNode } from "../scene.ts";
import { rounded } from "../svg.ts";

const BINS = 10;
/** Light to dark, none like another in grey. */
export const CLASS_FILLS: Readonly<Record<StrengthClass, string>> = {
  weak: "#e6eaed",
  medium: "#8a959e",
  strong: CLASS_LOOKS.strong.stroke,
};

type Side = Pick<TieSide, "strength" | "class">;

/** Ties of each tenth of the scale, by class. */
export function binsOf(sides: readonly Side[]): number[][] {
  return Array.from({ length: BINS }, (_, bin) =>
    CLASSES.map(
      (strength) =>
        sides.filter((side) => binOf(side.strength) === bin && side.class === strength).length,
    ),
  );
}

/** Strength 0.3 is in the bin that ends with it: (0.2, 0.3]. */
function binOf(strength: number): number {
  return Math.min(BINS - 1, Math.max(0, Math.ceil(strength * BINS - 1e-9) - 1));
}

export function histogram(
  bins: readonly (readonly number[])[],
  most: number,
  title: string,
  { width, height }: { readonly width: number; readonly height: number },
  preset: Preset,
  language: Language,
  below: string,
): Block {
  const { small, fine } = preset;
  const bold = { face: "sans-bold" as const, size: small.size, fill: INK.ink };
  const style = axisStyle(preset);
  return {
    height,
    draw: (top) => {
      const ticks = niceTicks(most, 3);
      const left = 20;
      const area = {
        left,
        top: top + small.leading + 4,
        width: width - left - 4,
        height: height - small.leading - 8 - 2 * fine.leading,
      };
      const plot = plotIn(area, [0, BINS], [0, ticks.at(-1) ?? 1]);
      const bottom = plot.top + plot.height;
      const bars = bins.flatMap((counts, bin): SceneNode[] => {
        let under = 0;
        return counts.flatMap((count, index): SceneNode[] => {
          const strength = CLASSES[index];
          if (count === 0 || strength === undefined) return [];
          const [low, high] = [plot.y(under), plot.y(under + count)];
          under += count;
          const [x, right] = [plot.x(bin) + 1, plot.x(bin + 1) - 1];
          return [
            {
              type: "path",
              commands: `M${rounded(x)} ${rounded(low)}V${rounded(high)}H${rounded(right)}V${rounded(low)}Z`,
              fill: CLASS_FILLS[strength],
              stroke: INK.ink2,
              width: 0.4,
            },
          ];
        });
      });
      const marks = [0, 0.5, 1].map((at) =>
        textAt(
          formatNumber(at, language),
          plot.x(at * BINS),
          bottom + 3 + style.size,
          style,
          "middle",
        ),
      );
      return [
        textAt(title, 0, top + small.size, bold),
        ...acrossAxis(
          plot,
          ticks.map((at) => ({ at, label: formatNumber(at, language) })),
          preset,
        ),
        { type: "group", name: "bars", children: bars },
        ...marks,
        textAt(
          below,
          plot.left + plot.width / 2,
          bottom + 3 + style.size + fine.leading,
          style,
          "middle",
        ),
      ];
    },
  };
}

/** The blocks of a map figure, from the rule above its title to its digests. */
import type { CivilDate, MomentEvaluation } from "@legami/core";
import { INK } from "./palette.ts";
import { type Block, gap, rule, stacked } from "./parts/block.ts";
import { captionBlock, provenanceBlock } from "./parts/caption.ts";
import { headingBlock } from "./parts/heading.ts";
import type { Group, Scene } from "./scene.ts";
import type { Stage } from "./stage.ts";

export interface MapFigure {
  readonly figure: string;
  readonly kicker: string;
  readonly title: string;
  readonly lede: string;
  readonly map: Group;
  readonly tray: Block;
  readonly legend: readonly Block[];
  readonly howToRead: readonly string[];
  readonly source: readonly string[];
  /** Sentences for who does not see it. */
  readonly description: readonly string[];
  readonly snapshots: readonly string[];
  readonly date: CivilDate | null;
}

export function assembled(
  stage: Stage,
  { simulated, parameters }: Pick<MomentEvaluation, "simulated" | "parameters">,
  parts: MapFigure,
): Scene {
  const { preset, words, frame, language, digest } = stage;
  const { figure, kicker, title, lede, map, snapshots } = parts;
  const { width } = preset;
  const drawing: Block = {
    height: frame.height,
    draw: (top) => (frame.height === 0 ? [] : [{ ...map, down: top }]),
  };
  const caption = [
    { title: words.howToRead, sentences: parts.howToRead },
    { title: words.source, sentences: parts.source },
  ];
  const filled = parts.legend.filter(({ height }) => height > 0);
  const whole = stacked([
    headingBlock({ kicker, title, lede, isSimulated: simulated !== null }, preset, words),
    gap(6),
    drawing,
    gap(parts.tray.height > 0 ? 5 : 0),
    parts.tray,
    gap(5),
    ...filled.flatMap((block, index) => [
      rule(index === 0 ? 0.8 : 0.4, 0, width, index === 0 ? INK.ink : INK.rule),
      gap(4),
      block,
      gap(5),
    ]),
    rule(0.8, 0, width, INK.ink),
    gap(4),
    captionBlock(caption, preset),
    gap(6),
    provenanceBlock({ snapshots, parameters, digest }, preset, words),
  ]);
  return {
    name: figure,
    language,
    widthMm: preset.widthMm,
    width,
    height: whole.height,
    title,
    description: parts.description.join(" "),
    digest,
    date: parts.date,
    children: whole.draw(0),
  };
}

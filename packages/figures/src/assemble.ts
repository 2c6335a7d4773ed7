/** The blocks of a figure on its paper, from the rule above its title to its digests. */
import type { CivilDate, MomentEvaluation } from "@legami/core";
import { INK } from "./palette.ts";
import { type Block, besides, gap, rule, shifted, stacked } from "./parts/block.ts";
import { captionBlock, provenanceBlock } from "./parts/caption.ts";
import { headingBlock } from "./parts/heading.ts";
import { POINTS_PER_MM, type Preset } from "./preset.ts";
import type { NumberTable, Scene } from "./scene.ts";
import type { Sheet } from "./sheet.ts";

/** What the paper leaves to a drawing. */
export interface Room {
  readonly width: number;
  /** To be filled; null = the figure takes what it needs. */
  readonly height: number | null;
  /** What goes with the drawing: below it the paper itself, beside it a narrower one. */
  readonly aside: Preset;
}

export interface FigureParts {
  readonly kicker: string;
  readonly title: string;
  readonly lede: string;
  readonly drawing: Block;
  /** Below the drawing, such as actors without ties. */
  readonly tray?: Block;
  readonly legend: readonly Block[];
  readonly howToRead: readonly string[];
  readonly source: readonly string[];
  /** Sentences for who does not see it. */
  readonly description: readonly string[];
  readonly date: CivilDate | null;
  readonly numbers: NumberTable;
  /** Where positions are part of it; the sheet's otherwise. */
  readonly digest?: string;
}

const COLUMN_GAP = 22;
/** A drawing that is lower shows nothing. */
const LEAST_HEIGHT = 140;
const MOST_TRIES = 5;

/** @param partsIn the figure for the room there is; asked again where the paper has a fixed height */
export function assembled(
  sheet: Sheet,
  evaluation: Pick<MomentEvaluation, "simulated" | "parameters">,
  partsIn: (room: Room) => FigureParts,
): Scene {
  const { preset } = sheet;
  const width = preset.aside === null ? preset.width : preset.width - preset.aside - COLUMN_GAP;
  const aside = preset.aside === null ? preset : { ...preset, width: preset.aside };
  const onPaper = (height: number | null) => {
    const parts = partsIn({ width, height, aside });
    return { parts, whole: wholeOf(sheet, evaluation, parts, aside) };
  };
  if (preset.height === null) return sceneOf(sheet, onPaper(null));
  let drawn = onPaper(preset.height / 2);
  for (let tries = 1; tries < MOST_TRIES; tries++) {
    const height = Math.max(LEAST_HEIGHT, preset.height - drawn.whole.around);
    if (Math.abs(height - drawn.parts.drawing.height) < 0.5) break;
    drawn = onPaper(height);
  }
  return sceneOf(sheet, drawn);
}

function wholeOf(
  { preset, words, snapshots, digest }: Sheet,
  { simulated, parameters }: Pick<MomentEvaluation, "simulated" | "parameters">,
  parts: FigureParts,
  aside: Preset,
): Block & { readonly around: number } {
  const { kicker, title, lede, drawing, tray = gap(0) } = parts;
  const { width } = preset;
  const filled = parts.legend.filter(({ height }) => height > 0);
  const legend = filled.flatMap((block, index) => [
    rule(index === 0 ? 0.8 : 0.4, 0, aside.width, index === 0 ? INK.ink : INK.rule),
    gap(4),
    block,
    gap(5),
  ]);
  const withCaption = (howToRead: readonly string[]) => {
    const caption = [
      { title: words.howToRead, sentences: howToRead },
      { title: words.source, sentences: parts.source },
    ];
    return [...legend, rule(0.8, 0, aside.width, INK.ink), gap(4), captionBlock(caption, aside)];
  };
  const withTray = [gap(tray.height > 0 ? 5 : 0), tray];
  const above = stacked([
    headingBlock({ kicker, title, lede, isSimulated: simulated !== null }, preset, words),
    gap(6),
  ]);
  const below = stacked([
    gap(6),
    provenanceBlock({ snapshots, parameters, digest: parts.digest ?? digest }, preset, words),
  ]);
  if (preset.aside === null) {
    const whole = stacked([
      above,
      drawing,
      ...withTray,
      gap(5),
      ...withCaption(parts.howToRead),
      below,
    ]);
    return { ...whole, around: whole.height - drawing.height };
  }
  const around = above.height + below.height;
  const columnOf = (sentences: number) =>
    stacked([...withCaption(parts.howToRead.slice(0, sentences)), ...withTray]);
  // A slide has no second page: what does not fit of the reading hints stays with the other papers.
  let sentences = parts.howToRead.length;
  while (sentences > 1 && columnOf(sentences).height > (preset.height ?? 0) - around) sentences--;
  const column = shifted(columnOf(sentences), width - preset.aside);
  return { ...stacked([above, besides([drawing, column]), below]), around };
}

function sceneOf(
  { figure, language, preset, digest }: Sheet,
  { parts, whole }: { readonly parts: FigureParts; readonly whole: Block },
): Scene {
  const { title, description, date, numbers } = parts;
  const { margin, widthMm } = preset;
  const inner = Math.max(whole.height, preset.height ?? 0);
  const children = whole.draw(0);
  return {
    name: figure,
    language,
    widthMm,
    width: widthMm * POINTS_PER_MM,
    height: inner + 2 * margin,
    title,
    description: description.join(" "),
    digest: parts.digest ?? digest,
    date,
    numbers,
    children:
      margin === 0
        ? children
        : [{ type: "group", name: "sheet", down: margin, right: margin, children }],
  };
}

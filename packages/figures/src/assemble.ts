/** The blocks of a figure on its paper, from the rule above its title to its digests. */
import type { CivilDate, MomentEvaluation } from "@legami/core";
import type { OwnWords } from "./figure-options.ts";
import { INK } from "./palette.ts";
import { type Block, besides, gap, rule, shifted, stacked } from "./parts/block.ts";
import { captionBlock, provenanceBlock } from "./parts/caption.ts";
import { headingBlock } from "./parts/heading.ts";
import { POINTS_PER_MM, type Preset } from "./preset.ts";
import type { DrawnLayout, NumberTable, Scene } from "./scene.ts";
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
  /** Of its maps, for the metadata. */
  readonly layouts?: readonly DrawnLayout[];
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
  let isTight = false;
  const onPaper = (height: number | null) => {
    const parts = partsIn({ width, height, aside });
    // Once tight it stays so: what was left out must not come back and push the rest off the paper.
    isTight ||= height !== null && (height <= LEAST_HEIGHT || parts.drawing.height > height + 0.5);
    return { parts, whole: wholeOf(sheet, evaluation, parts, aside, isTight) };
  };
  if (preset.height === null) return sceneOf(sheet, onPaper(null));
  let height = preset.height / 2;
  let drawn = onPaper(height);
  for (let tries = 1; tries < MOST_TRIES; tries++) {
    const { around } = drawn.whole;
    if (Math.abs(around + drawn.parts.drawing.height - preset.height) < 0.5) break;
    // A drawing may come out a little higher than it was asked to be.
    const more = Math.max(0, drawn.parts.drawing.height - height);
    height = Math.max(LEAST_HEIGHT, preset.height - around - more);
    drawn = onPaper(height);
  }
  return sceneOf(sheet, drawn);
}

function wholeOf(
  { preset, words, snapshots, digest, own }: Sheet,
  { simulated, parameters }: Pick<MomentEvaluation, "simulated" | "parameters">,
  parts: FigureParts,
  aside: Preset,
  isTight: boolean,
): Block & { readonly around: number } {
  const { kicker, drawing, tray = gap(0) } = parts;
  const { title, lede } = titled(parts, own);
  const { width } = preset;
  const filled = parts.legend.filter(({ height }) => height > 0);
  const legend = filled.flatMap((block, index) => [
    rule(index === 0 ? 0.8 : 0.4, 0, aside.width, index === 0 ? INK.ink : INK.rule),
    gap(4),
    block,
    gap(5),
  ]);
  // Over the whole width, whatever stands below it.
  const note =
    own.note === undefined
      ? []
      : [
          captionBlock([{ title: words.note, sentences: [own.note] }], {
            ...aside,
            isCompact: true,
          }),
          gap(4),
        ];
  const withCaption = (howToRead: readonly string[]) => {
    const caption = [
      { title: words.howToRead, sentences: howToRead },
      { title: words.source, sentences: withOwn(parts.source, own.source) },
    ].filter(({ sentences }) => sentences.length > 0);
    const line = rule(0.8, 0, aside.width, INK.ink);
    return [...legend, line, gap(4), ...note, captionBlock(caption, aside)];
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
  // Paper of a fixed height has no second page: reading hints that do not fit stay with the others.
  const most = preset.height ?? Number.POSITIVE_INFINITY;
  const fitting = (heightWith: (hints: readonly string[]) => number) => {
    let hints = parts.howToRead;
    while (hints.length > 0 && heightWith(hints) > most) hints = hints.slice(0, -1);
    return hints;
  };
  if (preset.aside === null) {
    const wholeWith = (hints: readonly string[]) =>
      stacked([above, drawing, ...withTray, gap(5), ...withCaption(hints), below]);
    const hints = isTight ? fitting((some) => wholeWith(some).height) : parts.howToRead;
    const whole = wholeWith(hints);
    return { ...whole, around: whole.height - drawing.height };
  }
  const around = above.height + below.height;
  const columnWith = (hints: readonly string[]) => stacked([...withCaption(hints), ...withTray]);
  const hints = fitting((some) => columnWith(some).height + around);
  const column = shifted(columnWith(hints), width - preset.aside);
  return { ...stacked([above, besides([drawing, column]), below]), around };
}

function sceneOf(
  { figure, language, preset, digest, own }: Sheet,
  { parts, whole }: { readonly parts: FigureParts; readonly whole: Block },
): Scene {
  const { date, numbers, layouts = [] } = parts;
  const { title } = titled(parts, own);
  const finding = own.title === undefined ? [] : [parts.title];
  const description = withOwn([...finding, ...parts.description], own.note);
  const { margin, widthMm } = preset;
  const inner = Math.max(wholeDots(whole.height), preset.height ?? 0);
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
    layouts,
    isBlank: parts.drawing.height === 0,
    children:
      margin === 0
        ? children
        : [{ type: "group", name: "sheet", down: margin, right: margin, children }],
  };
}

/** A title of one's own stands above the finding, which goes on to be said. */
function titled(
  { title, lede }: Pick<FigureParts, "title" | "lede">,
  own: OwnWords,
): Pick<FigureParts, "title" | "lede"> {
  return own.title === undefined ? { title, lede } : { title: own.title, lede: `${title} ${lede}` };
}

function withOwn(sentences: readonly string[], own: string | undefined): readonly string[] {
  return own === undefined ? sentences : [...sentences, own];
}

/** A dot of 300 to the inch, in points. */
const DOT = 0.24;

/** Up to the next whole dot: PDF counts from the foot of the page, pixels from its head. */
function wholeDots(height: number): number {
  return Math.ceil(height / DOT - 1e-6) * DOT;
}

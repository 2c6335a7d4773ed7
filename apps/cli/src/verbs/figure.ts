/** A figure for print: the evaluation it needs, drawn, and written whole or not at all. */
import { extname } from "node:path";
import { errorSentence, type Language, LENSES, LegamiError } from "@legami/core";
import type { Figure, FigureRequest, PresetName } from "@legami/figures";
import { Option } from "commander";
import { given } from "../given.ts";
import type { Texts } from "../messages/texts.ts";
import type { SourceOptions } from "../read-files.ts";
import { sayNotes } from "../say-notes.ts";
import { openSource, type Source } from "../source.ts";
import { refuseTaken, writeFolder, writeWhole } from "../write-whole.ts";
import { addSourceOptions, instant } from "./evaluation-options.ts";
import type { Surroundings, Verb } from "./verb.ts";

interface FigureVerbOptions extends SourceOptions {
  readonly at?: string;
  readonly from?: string;
  readonly to?: string;
  readonly scope?: string;
  readonly lens?: (typeof LENSES)[number];
  readonly allowCarried?: boolean;
  readonly knownOn?: string;
  readonly preset?: PresetName;
  readonly detail?: "actors";
  readonly title?: string;
  readonly note?: string;
  readonly source?: string;
  readonly out?: string;
  readonly all?: boolean;
  readonly lang?: Language;
}

/** The drawing, the page that steps through the dates, and the numbers behind. */
const FORMATS = [".svg", ".pdf", ".png", ".html", ".csv", ".xlsx"] as const;

type Format = (typeof FORMATS)[number];

/** As `PRESETS` of the figures, which help need not load. */
const PRESETS: readonly PresetName[] = ["a4", "half", "page", "slide", "square"];

export const figureVerb: Verb = (program, around) => {
  const { texts } = around;
  const { options: words } = texts;
  const command = program
    .command("figure")
    .description(texts.verbs.figure)
    .argument("[name]", texts.figureArgument);
  addSourceOptions(command, texts)
    .option("--at <moment>", words.at)
    .option("--from <moment>", words.from)
    .option("--to <moment>", words.to)
    .option("--scope <scope>", words.oneScope)
    .addOption(new Option("--lens <lens>", words.lens).choices(LENSES))
    .option("--allow-carried", words.allowCarried)
    .option("--known-on <instant>", words.knownOn, instant)
    .addOption(new Option("--preset <preset>", words.preset).choices(PRESETS))
    .addOption(new Option("--detail <detail>", words.figureDetail).choices(["actors"]))
    .option("--title <text>", words.figureTitle)
    .option("--note <text>", words.figureNote)
    .option("--source <text>", words.figureSource)
    .option("--out <file>", words.figureOut)
    .option("--all", words.allFigures)
    .addHelpText(
      "after",
      `
${texts.examples}
  legami figure difference --programme data/example --from t0 --to m12 --out difference.svg
  legami figure difference --programme data/example --scope T:pavia --preset half --out pavia.png
  legami figure network --programme data/example --at m12 --lang en --out network.png
  legami figure multiples --programme data/example --out series.html
  legami figure --all --programme data/example --out figures`,
    )
    .action((name: string | undefined, options: FigureVerbOptions) =>
      options.all === true && name === undefined
        ? drawAll(options, around)
        : drawFigure(name ?? "", options, around),
    );
};

async function drawFigure(
  name: string,
  options: FigureVerbOptions,
  around: Surroundings,
): Promise<void> {
  const { texts } = around;
  const figure = await figureFor(name, options, texts);
  const { out, format } = destination(options, texts);
  const source = await openSource(options, texts);
  await sayNotes(source.notes, around);
  const request = requestOf(options, source);
  const { figureContent, STEPPED, steppedPage } = await import("@legami/api/documents");
  if (format === ".html") {
    if (figure.name !== STEPPED) return refuseUsage(texts.onlyStepped(STEPPED));
    await writeWhole(out, steppedPage(source.entries, request), texts);
    around.say(texts.written(out));
    return;
  }
  const { figureDrawer } = await import("@legami/figures");
  const { title, note, source: named } = options;
  const own = {
    figure: name,
    ...(title === undefined ? {} : { title }),
    ...(note === undefined ? {} : { note }),
    ...(named === undefined ? {} : { source: named }),
  };
  const scene = figureDrawer(source.entries, { ...request, own })(figure);
  await writeWhole(out, await figureContent(scene, format, request), texts);
  around.say(texts.drawn(out, scene.digest));
}

/** Every figure in every format with its numbers, the page to step through, and all numbers in one workbook. */
async function drawAll(options: FigureVerbOptions, around: Surroundings): Promise<void> {
  const { texts } = around;
  const { out } = options;
  if (out === undefined) return refuseUsage(texts.figureFolder);
  await refuseTaken(out, texts);
  const source = await openSource(options, texts);
  await sayNotes(source.notes, around);
  const { figureFiles } = await import("@legami/api/documents");
  const { files, drawn } = await figureFiles(source.entries, requestOf(options, source), {
    onLeftOut: (figure, why) =>
      around.say(texts.notDrawn(figure, errorSentence(why, around.language))),
  });
  await writeFolder(out, files, texts);
  around.say(texts.allDrawn(out, drawn));
}

async function figureFor(
  name: string,
  { at, from, to }: FigureVerbOptions,
  texts: Texts,
): Promise<Figure> {
  const { FIGURES } = await import("@legami/figures");
  const figure = FIGURES.find((known) => known.name === name);
  if (figure === undefined)
    return refuseUsage(texts.noSuchFigure(name, FIGURES.map((known) => known.name).join(", ")));
  const isOfOne = figure.dates === "one";
  if (isOfOne && (from !== undefined || to !== undefined))
    return refuseUsage(texts.figureDates(name, "--at"));
  if (!isOfOne && at !== undefined) return refuseUsage(texts.figureDates(name, "--from, --to"));
  return figure;
}

function destination(
  { out }: FigureVerbOptions,
  texts: Texts,
): { readonly out: string; readonly format: Format } {
  const extension = extname(out ?? "").toLowerCase();
  const format = FORMATS.find((known) => known === extension);
  if (out === undefined || format === undefined)
    return refuseUsage(texts.figureFile(out, FORMATS.join(", ")));
  return { out, format };
}

function refuseUsage(message: string): never {
  throw new LegamiError("LEGAMI_INVALID_OPTION", message);
}

/** Italian unless asked, whatever the machine speaks: the same call gives the same bytes. */
function requestOf(options: FigureVerbOptions, { places }: Source): FigureRequest {
  const { lang } = options;
  return {
    ...given(
      options,
      "at",
      "from",
      "to",
      "scope",
      "lens",
      "knownOn",
      "allowCarried",
      "preset",
      "detail",
    ),
    ...(lang === undefined ? {} : { language: lang }),
    ...(places === undefined ? {} : { places }),
  };
}

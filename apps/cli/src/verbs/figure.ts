/** A figure for print: the evaluation it needs, drawn, and written whole or not at all. */
import { extname } from "node:path";
import { type Language, LENSES, LegamiError } from "@legami/core";
import type { Figure, FigureRequest, PresetName, Scene } from "@legami/figures";
import { Option } from "commander";
import type { Texts } from "../messages/texts.ts";
import type { SourceOptions } from "../read-files.ts";
import { sayNotes } from "../say-notes.ts";
import { openSource } from "../source.ts";
import { writeWhole } from "../write-whole.ts";
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
  readonly out?: string;
  readonly lang?: Language;
}

const FORMATS = [".svg", ".pdf", ".png"] as const;

type Format = (typeof FORMATS)[number];

/** As `PRESETS` of the figures, which help need not load. */
const PRESETS: readonly PresetName[] = ["a4", "half", "page", "slide", "square"];

export const figureVerb: Verb = (program, around) => {
  const { texts } = around;
  const { options: words } = texts;
  const command = program
    .command("figure")
    .description(texts.verbs.figure)
    .argument("<name>", texts.figureArgument);
  addSourceOptions(command, texts)
    .option("--at <moment>", words.at)
    .option("--from <moment>", words.from)
    .option("--to <moment>", words.to)
    .option("--scope <scope>", words.oneScope)
    .addOption(new Option("--lens <lens>", words.lens).choices(LENSES))
    .option("--allow-carried", words.allowCarried)
    .option("--known-on <instant>", words.knownOn, instant)
    .addOption(new Option("--preset <preset>", words.preset).choices(PRESETS))
    .option("--out <file>", words.out)
    .addHelpText(
      "after",
      `
${texts.examples}
  legami figure difference --programme data/example --from t0 --to m12 --out difference.svg
  legami figure difference --programme data/example --scope T:pavia --preset half --out pavia.png
  legami figure network --programme data/example --at m12 --lang en --out network.png`,
    )
    .action((name: string, options: FigureVerbOptions) => drawFigure(name, options, around));
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
  const { figureDrawer } = await import("@legami/figures");
  const scene = figureDrawer(source.entries, requestOf(options))(figure);
  await writeWhole(out, await contentOf(scene, format), texts);
  around.say(texts.drawn(out, scene.digest));
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
function requestOf(options: FigureVerbOptions): FigureRequest {
  const { at, from, to, scope, lens, knownOn, allowCarried, lang, preset } = options;
  return {
    ...(at === undefined ? {} : { at }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(scope === undefined ? {} : { scope }),
    ...(lens === undefined ? {} : { lens }),
    ...(knownOn === undefined ? {} : { knownOn }),
    ...(allowCarried === undefined ? {} : { allowCarried }),
    ...(lang === undefined ? {} : { language: lang }),
    ...(preset === undefined ? {} : { preset }),
  };
}

async function contentOf(scene: Scene, format: Format): Promise<string | Uint8Array> {
  if (format !== ".svg") {
    const { figurePdf, figurePng } = await import("@legami/figures/node");
    return format === ".pdf" ? figurePdf(scene) : figurePng(scene);
  }
  const { svgText } = await import("@legami/figures");
  return svgText(scene);
}

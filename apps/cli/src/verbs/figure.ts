/** A figure for print: the evaluation it needs, drawn, and written whole or not at all. */
import { extname } from "node:path";
import {
  type Entry,
  type EvaluationRequest,
  type Language,
  LENSES,
  LegamiError,
} from "@legami/core";
import type { FigureOptions, PresetName, Scene } from "@legami/figures";
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

const FIGURES = ["network", "difference"] as const;

type FigureName = (typeof FIGURES)[number];

const FORMATS = [".svg", ".pdf", ".png"] as const;

type Format = (typeof FORMATS)[number];

/** As `PRESETS` of the figures, which help need not load. */
const PRESETS: readonly PresetName[] = ["a4", "half"];

/** Results that the figures print. */
const PRINTED = [
  "tie-fate",
  "tie-retention",
  "actor-turnover",
  "active-actors",
  "strength-classes",
  "response-rate",
];

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
  const figure = figureNamed(name, options, texts);
  const { out, format } = destination(options, texts);
  const source = await openSource(options, texts);
  await sayNotes(source.notes, around);
  const draw = figure === "network" ? drawNetwork : drawDifference;
  const scene = await draw(source.entries, options);
  await writeWhole(out, await contentOf(scene, format), texts);
  around.say(texts.drawn(out, scene.digest));
}

function figureNamed(name: string, { at, from, to }: FigureVerbOptions, texts: Texts): FigureName {
  const figure = FIGURES.find((known) => known === name);
  if (figure === undefined) return refuseUsage(texts.noSuchFigure(name, FIGURES.join(", ")));
  if (figure === "network" && (from !== undefined || to !== undefined))
    return refuseUsage(texts.figureDates(figure, "--at"));
  if (figure === "difference" && at !== undefined)
    return refuseUsage(texts.figureDates(figure, "--from, --to"));
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

async function drawNetwork(entries: readonly Entry[], options: FigureVerbOptions): Promise<Scene> {
  const { evaluateMoment } = await import("@legami/core");
  const { networkFigure } = await import("@legami/figures");
  const request = requestOf(options, [options.scope ?? "ALL"]);
  const evaluation = evaluateMoment(entries, options.at ?? null, request);
  return networkFigure(evaluation, await figureOptions(entries, options));
}

async function drawDifference(
  entries: readonly Entry[],
  options: FigureVerbOptions,
): Promise<Scene> {
  const { evaluateChange, readJournal, scopeNames } = await import("@legami/core");
  const { differenceFigure } = await import("@legami/figures");
  const { from = null, to = null, scope = "ALL" } = options;
  const { settings } = readJournal(entries, options.knownOn ?? null);
  // The figure of the whole network has a row for each territory.
  const territories = scopeNames(settings).filter((name) => /^T:[^/]*$/.test(name));
  const request = requestOf(options, scope === "ALL" ? [scope, ...territories] : [scope]);
  const evaluation = evaluateChange(entries, from, to, request);
  return differenceFigure(evaluation, await figureOptions(entries, options));
}

function requestOf(options: FigureVerbOptions, scopes: readonly string[]): EvaluationRequest {
  const { lens, knownOn, allowCarried } = options;
  return {
    scopes,
    only: PRINTED,
    language: languageOf(options),
    ...(lens === undefined ? {} : { lens }),
    ...(knownOn === undefined ? {} : { knownOn }),
    ...(allowCarried === undefined ? {} : { allowCarried }),
  };
}

/** Italian unless asked, whatever the machine speaks: the same call gives the same bytes. */
function languageOf({ lang = "it" }: FigureVerbOptions): Language {
  return lang;
}

/** Positions are made from every wave in every lens, so that no date and no lens moves an actor. */
async function figureOptions(
  entries: readonly Entry[],
  options: FigureVerbOptions,
): Promise<FigureOptions> {
  const { readJournal, snapshotAt } = await import("@legami/core");
  const { knownOn = null, preset } = options;
  const { settings } = readJournal(entries, knownOn);
  const waves = settings.waves.map(({ id }) =>
    settings.lenses.map((lens) => snapshotAt(entries, id, { lens, knownOn })),
  );
  return {
    language: languageOf(options),
    territories: settings.territories,
    programmeName: settings.name,
    series: {
      actors: waves.flat().flatMap(({ actors }) => actors),
      dates: waves.map((lenses) => lenses.flatMap(({ ties }) => ties)),
    },
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

/** Options that the verbs of evaluation share, and what they ask the engine for. */
import {
  COMMUNITY_ALGORITHMS,
  type Entry,
  type EvaluationRequest,
  endOfDay,
  FRAMES,
  type FrameOption,
  isCivilDate,
  type Language,
  LENSES,
} from "@legami/core";
import type { FileFormat } from "@legami/interchange";
import { type Command, InvalidArgumentError, Option } from "commander";
import { given } from "../given.ts";
import type { Texts } from "../messages/texts.ts";
import type { SourceOptions } from "../read-files.ts";
import { sayNotes } from "../say-notes.ts";
import { openSource } from "../source.ts";
import { commaList, type Surroundings } from "./verb.ts";

/** As `FILE_FORMATS` of interchange, which help need not load. */
export const FILE_FORMATS: readonly FileFormat[] = [
  "csv",
  "xlsx",
  "graphml",
  "gexf",
  "pajek",
  "dl",
  "json",
];

export interface EvaluationOptions extends SourceOptions {
  readonly scope?: string[];
  readonly frame?: FrameOption;
  readonly lens?: (typeof LENSES)[number];
  readonly by?: string[];
  readonly only?: string[];
  readonly annex?: boolean;
  readonly actorValues?: boolean;
  readonly allowCarried?: boolean;
  readonly knownOn?: string;
  readonly seed?: number;
  readonly algorithm?: (typeof COMMUNITY_ALGORITHMS)[number];
  readonly json?: boolean;
  readonly lang?: Language;
}

export function addSourceOptions(command: Command, texts: Texts): Command {
  return addDataOptions(command, texts).addOption(
    new Option("--format <format>", texts.options.format).choices(FILE_FORMATS),
  );
}

/** The same where `--format` says what is written. */
export function addDataOptions(command: Command, { options }: Texts): Command {
  return command
    .option("--actors <file>", options.actors)
    .option("--ties <file>", options.ties)
    .option("--waves <list>", options.waves, commaList)
    .option("--weight-max <number>", options.weightMax, positiveNumber)
    .option("--programme <path>", options.programme);
}

/** @param frames those that make sense for the verb */
export function addEvaluationOptions(
  command: Command,
  texts: Texts,
  frames: readonly FrameOption[],
): Command {
  const { options } = texts;
  return addSourceOptions(command, texts)
    .option("--scope <list>", options.scope, commaList)
    .addOption(new Option("--frame <frame>", options.frame).choices(frames))
    .addOption(new Option("--lens <lens>", options.lens).choices(LENSES))
    .option("--by <list>", options.by, commaList)
    .option("--only <list>", options.only, commaList)
    .option("--annex", options.annex)
    .option("--actor-values", options.actorValues)
    .addOption(new Option("--algorithm <name>", options.algorithm).choices(COMMUNITY_ALGORITHMS))
    .option("--seed <number>", options.seed, wholeNumber)
    .option("--known-on <instant>", options.knownOn, instant)
    .option("--json", options.json);
}

export interface ChangeOptions extends EvaluationOptions {
  readonly from?: string;
  readonly to?: string;
  readonly intervals?: boolean;
  readonly draws?: number;
  readonly threads?: number;
}

/** Options of the verbs that take two dates. */
export function addChangeOptions(command: Command, texts: Texts): Command {
  return addEvaluationOptions(command, texts, FRAMES)
    .option("--from <moment>", texts.options.from)
    .option("--to <moment>", texts.options.to)
    .option("--allow-carried", texts.options.allowCarried)
    .option("--intervals", texts.options.intervals)
    .option("--draws <number>", texts.options.draws, drawCount)
    .option("--threads <number>", texts.options.threads, wholeNumber);
}

/** What the data say and what is asked of them: all that an evaluation needs. */
export async function readRequest(
  options: EvaluationOptions & Pick<ChangeOptions, "intervals" | "draws">,
  around: Surroundings,
): Promise<{ readonly entries: readonly Entry[]; readonly request: EvaluationRequest }> {
  const source = await openSource(options, around.texts);
  await sayNotes(source.notes, around);
  const { intervals } = options;
  const request = {
    ...requestOf(options, around.language),
    ...(intervals === undefined ? {} : { tests: intervals }),
    ...given(options, "draws"),
  };
  return { entries: source.entries, request };
}

/** Language of the sentences in data: Italian unless asked, so that the same call gives the same bytes. */
function requestOf(options: EvaluationOptions, spoken: Language): EvaluationRequest {
  return {
    language: options.lang ?? (options.json === true ? "it" : spoken),
    ...(options.scope === undefined ? {} : { scopes: options.scope }),
    ...given(
      options,
      "frame",
      "lens",
      "by",
      "only",
      "annex",
      "actorValues",
      "knownOn",
      "algorithm",
      "seed",
      "allowCarried",
    ),
  };
}

function positiveNumber(text: string): number {
  const value = Number(text.replace(",", "."));
  if (!Number.isFinite(value) || value <= 0) throw new InvalidArgumentError("> 0");
  return value;
}

export function wholeNumber(text: string): number {
  if (!/^\d{1,15}$/.test(text)) throw new InvalidArgumentError("0, 1, 2 …");
  return Number(text);
}

/** Fewer say nothing of a spread, more than so many only take long. */
export function drawCount(text: string): number {
  const value = wholeNumber(text);
  if (value < 20 || value > 100_000) throw new InvalidArgumentError("20 – 100000");
  return value;
}

/** A day is its end in Europe/Rome. A time needs its zone: another machine would read it otherwise. */
export function instant(text: string): string {
  if (isCivilDate(text)) return endOfDay(text);
  const time = /(Z|[+-]\d\d:?\d\d)$/i.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(time)) throw new InvalidArgumentError("2021-05-31, 2021-05-31T12:00:00Z");
  return new Date(time).toISOString();
}

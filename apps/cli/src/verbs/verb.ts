import type { Language } from "@legami/core";
import type { Command } from "commander";
import type { Texts } from "../messages/texts.ts";

/** What every verb is given: its words and where it writes. */
export interface Surroundings {
  readonly texts: Texts;
  readonly language: Language;
  /** Data. */
  readonly print: (text: string) => void;
  /** Messages; silent with --quiet. */
  readonly say: (text: string) => void;
}

/** Adds a verb to the command line. */
export type Verb = (program: Command, around: Surroundings) => void;

/** One or more values separated by commas. */
export function commaList(value: string): string[] {
  return value
    .split(",")
    .map((item) => item.trim())
    .filter((item) => item !== "");
}

import type { Language } from "@legami/core";
import { en } from "./en.ts";
import { it } from "./it.ts";
import type { Texts } from "./texts.ts";

const TEXTS: Readonly<Record<Language, Texts>> = { it, en };

/** Language of help and messages: --lang if given, else Italian where the machine speaks it. */
export function spokenLanguage(args: readonly string[], env: NodeJS.ProcessEnv): Language {
  const at = args.indexOf("--lang");
  const asked = at < 0 ? args.find((arg) => arg.startsWith("--lang="))?.slice(7) : args[at + 1];
  if (asked === "it" || asked === "en") return asked;
  const locale = env["LC_ALL"] || env["LC_MESSAGES"] || env["LANG"] || "";
  return locale.toLowerCase().startsWith("it") ? "it" : "en";
}

export function textsIn(language: Language): Texts {
  return TEXTS[language];
}

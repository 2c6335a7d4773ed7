/** The answers for a territory: one paragraph a question. */
import type { TerritoryReading } from "@legami/core";
import { Help } from "commander";
import type { Texts } from "./messages/texts.ts";

/** Columns of a paragraph, for terminals of any width and for files. */
const WIDTH = 100;

export function territoryText({ headlines }: TerritoryReading, { questions }: Texts): string {
  const labels = headlines.map(({ question }) => questions[question]);
  const indent = Math.max(...labels.map((label) => label.length)) + 2;
  const help = new Help();
  return headlines
    .map(({ sentence }, index) => {
      const lines = help.boxWrap(sentence, WIDTH - indent).split("\n");
      const [first = "", ...rest] = lines;
      const label = (labels[index] ?? "").padEnd(indent);
      return [`${label}${first}`, ...rest.map((line) => " ".repeat(indent) + line)].join("\n");
    })
    .join("\n");
}

/** A territory is spoken of with the whole network, and with any scope of its own. */
export function isAskedFor(territory: string, scopes: readonly string[]): boolean {
  return scopes.some(
    (scope) => scope === "ALL" || scope === `T:${territory}` || scope.startsWith(`T:${territory}/`),
  );
}

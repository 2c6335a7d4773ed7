/** The answers for a territory: one paragraph a question. */
import type { CommunityReading, TerritoryReading } from "@legami/core";
import type { Texts } from "./messages/texts.ts";
import { wrapped } from "./print-wrapped.ts";

export function territoryText(
  { headlines, coverage, certainty }: TerritoryReading,
  { questions, certainty: sure }: Texts,
): string {
  const labels = headlines.map(({ question }) => questions[question]);
  const indent = Math.max(...labels.map((label) => label.length)) + 2;
  const answers = headlines.map(
    ({ sentence, question }) => questions[question].padEnd(indent) + wrapped(sentence, indent),
  );
  const isSure = certainty !== null && certainty !== "";
  return [
    ...answers,
    ...(coverage === null ? [] : [wrapped(coverage)]),
    ...(isSure ? [wrapped(`${sure.question} ${certainty}`)] : []),
  ].join("\n");
}

/** What became of the groups of a scope, one line an event. */
export function communitiesText({ sentence, events }: CommunityReading): string {
  return [wrapped(sentence), ...events.map((event) => `- ${wrapped(event.sentence, 2)}`)].join(
    "\n",
  );
}

/** A territory is spoken of with the whole network, and with any scope of its own. */
export function isAskedFor(territory: string, scopes: readonly string[]): boolean {
  return scopes.some(
    (scope) => scope === "ALL" || scope === `T:${territory}` || scope.startsWith(`T:${territory}/`),
  );
}

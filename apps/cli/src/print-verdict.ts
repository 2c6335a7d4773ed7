/** A verdict with everything it was made of, for a terminal. */
import {
  formatNumber,
  formatSigned,
  type Language,
  type Scorecard,
  type ScoredQuantity,
  type TerritoryVerdict,
} from "@legami/core";
import type { ScorecardTexts, Texts } from "./messages/texts.ts";
import { tableText } from "./print-table.ts";
import { wrapped } from "./print-wrapped.ts";

/** Label and robustness, then the scorecard; the reason where there is no label. */
export function verdictText(
  { label, words, robustness, sentence, scorecard }: TerritoryVerdict,
  dates: readonly [from: string, to: string],
  { scorecard: texts, changeColumns }: Texts,
  language: Language,
): string {
  if (label === null || scorecard === null) return wrapped(sentence);
  const { flags, extent, thresholds } = scorecard;
  const headings = [texts.quantity, ...dates, changeColumns.change, texts.score];
  const rows = [...extentRows(extent, texts, language), ...flagRows(flags, texts, language)];
  const percent = formatNumber(100 * thresholds.extent, language, 0);
  return [
    `${words[language]} · ${robustness.words[language]}`,
    tableText(headings, rows),
    wrapped(texts.extentRule(formatSigned(extent.sum, language, 0), percent)),
    ...(flags === null ? [] : [wrapped(flagsRule(scorecard, texts, language))]),
    ...remarks(scorecard, texts, language),
  ].join("\n");
}

function flagsRule({ thresholds }: Scorecard, texts: ScorecardTexts, language: Language): string {
  return texts.flagsRule({
    polarization: formatNumber(thresholds.polarization, language),
    closure: formatNumber(thresholds.assortativity, language),
    points: formatNumber(100 * thresholds.giantComponentShare, language, 0),
    centralization: formatNumber(thresholds.centralization, language),
  });
}

function extentRows(
  { actors, ties, strength }: Scorecard["extent"],
  texts: ScorecardTexts,
  language: Language,
): string[][] {
  const named = [
    [texts.actors, actors],
    [texts.ties, ties],
    [texts.strength, strength],
  ] as const;
  return named.map(([name, { relative, ...quantity }]) => {
    const [label, from, to, change = "", score = ""] = rowOf(name, quantity, language, 1);
    const share = relative === null ? "" : ` (${formatSigned(100 * relative, language, 0)}%)`;
    return [label ?? "", from ?? "", to ?? "", change + share, score];
  });
}

function flagRows(
  flags: Scorecard["flags"],
  texts: ScorecardTexts,
  language: Language,
): string[][] {
  if (flags === null) return [];
  const { newPole, polarization, assortativity, integration } = flags;
  const named: readonly (readonly [string, ScoredQuantity | undefined])[] = [
    [texts.polarization, polarization],
    [texts.municipality, assortativity.parts["municipality"]],
    [texts.kind, assortativity.parts["kind"]],
    [texts.giant, integration.parts["giant-component-share"]],
    [texts.centralization, integration.parts["degree-centralization"]],
  ];
  const poles = newPole.poles === null ? "–" : formatNumber(newPole.poles, language, 0);
  return [
    [texts.newPoles, "", poles, "", formatSigned(newPole.score, language, 0)],
    ...named.flatMap(([name, quantity]) =>
      quantity === undefined ? [] : [rowOf(name, quantity, language, 2)],
    ),
  ];
}

function rowOf(
  name: string,
  { from, to, change, score }: ScoredQuantity,
  language: Language,
  digits: number,
): string[] {
  const number = (value: number | null) =>
    value === null ? "–" : formatNumber(value, language, digits);
  return [
    name,
    number(from),
    number(to),
    change === null ? "–" : formatSigned(change, language, digits),
    formatSigned(score, language, 0),
  ];
}

/** What the ties of the labs show where the shape is not assessed, and the guard of the register. */
function remarks(
  { labs, register }: Scorecard,
  texts: ScorecardTexts,
  language: Language,
): string[] {
  const number = (value: number) => formatNumber(value, language, 0);
  const hubs = (list: readonly { readonly label: string; readonly partners: number }[]) =>
    list.length === 0
      ? texts.nobody
      : list.map(({ label, partners }) => `${label} (${number(partners)})`).join(", ");
  return [
    ...(labs === null ? [] : [texts.labHubs(hubs(labs.hubs.from), hubs(labs.hubs.to))]),
    ...(register.isRaised
      ? [texts.register(number(register.newlyKnown), number(register.gain))]
      : []),
  ].map((text) => wrapped(text));
}

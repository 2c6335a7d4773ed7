/** The finding of a result in words (methods G): counts before percentages, denominators always. */
import type {
  Bilingual,
  ComputedMeasure,
  Finding,
  Item,
  Language,
  Measure,
  Phrases,
} from "../measures/measure.ts";
import { enumerated, formatAlike, formatNumber, formatShare, formatSigned } from "./numbers.ts";
import { timeOf } from "./places-and-times.ts";

const PARTITIONS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  territory: { it: "territorio", en: "territory" },
  kind: { it: "tipo", en: "kind" },
  municipality: { it: "comune", en: "municipality" },
};

export interface Place {
  readonly where: string;
  readonly when: readonly string[];
  readonly by: string | null;
}

/** `territorio` for `territory`; a column of the file keeps its own name. */
export function partitionInWords(by: string, language: Language): string {
  return PARTITIONS[by]?.[language] ?? by;
}

/** The words for sentences of one place and time. */
export function phrasesFor(place: Place, language: Language): Phrases {
  return {
    where: place.where,
    when: place.when,
    wave: (at) => timeOf(at, { timeline: "dated" }, language),
    partition: place.by === null ? "" : partitionInWords(place.by, language),
    number: (value, digits) => formatNumber(value, language, digits),
    signed: (value, digits) => formatSigned(value, language, digits),
    share: (part, whole, noun) => formatShare(part, whole, noun, language),
    count: (value, zero, one, many) =>
      (value === 0 ? zero : value === 1 ? one : many).replace(
        "#",
        formatNumber(value, language, 0),
      ),
    list: (items) => enumerated(items, language),
  };
}

/** What a defined result says. */
export function findingSentence(
  measure: ComputedMeasure,
  finding: Finding,
  place: Place,
  language: Language,
): string {
  const say = phrasesFor(place, language);
  const sentence = finding.part === null ? measure.finding : measure.partFinding;
  if (sentence !== undefined) return sentence[language](finding, say);
  const name = measure.parts?.[finding.part ?? ""]?.[language] ?? measure.names[language];
  const between = language === "it" ? "tra le due date" : "between the two dates";
  const when = place.when.length === 1 ? say.when[0] : between;
  return `${say.where}, ${lowered(name)} ${when}: ${say.number(finding.value)}.`;
}

/** What a row of a list says. */
export function itemSentence(
  finding: Bilingual<(item: Item, say: Phrases) => string>,
  item: Item,
  place: Place,
  language: Language,
): string {
  return finding[language](item, phrasesFor(place, language));
}

/** A measure of one date at both dates, with its difference. */
export function pairSentence(
  measure: Measure,
  part: string | null,
  values: readonly [number, number],
  place: Place,
  language: Language,
): string {
  const say = phrasesFor(place, language);
  const own = measure.parts?.[part ?? ""]?.[language] ?? measure.names[language];
  const name = place.by === null ? own : `${own} (${say.partition})`;
  const [before, after] = values;
  const alike = [before, after, after - before];
  const [from, to] = formatAlike(alike, language, { digits: 3 });
  const [, , change] = formatAlike(alike, language, { digits: 3, isSigned: true });
  return language === "it"
    ? `${say.where}, ${lowered(name)}: ${from} ${say.when[0]} e ${to} ${say.when[1]} (${change}).`
    : `${say.where}, ${lowered(name)}: ${from} ${say.when[0]} and ${to} ${say.when[1]} (${change}).`;
}

/** Names of people and letters of an index keep their capitals. */
function lowered(text: string): string {
  if (/^(Jaccard|E–I|DeltaCon|NetSimile)/.test(text)) return text;
  return text.charAt(0).toLowerCase() + text.slice(1);
}

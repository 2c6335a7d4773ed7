/** What other rules make of changes, in plain words, where no survey could be drawn (methods A10). */
import type { Language } from "../measures/measure.ts";
import { enumerated, formatAlike, formatNumber } from "./numbers.ts";
import type { SensitivityStamp } from "./test-sentences.ts";

/** A change, and between what it lies by other rules. */
export interface ToldByRules {
  readonly name: string;
  readonly change: number;
  readonly low: number;
  readonly high: number;
  readonly scale: "count" | "points" | "number";
  readonly stamp: SensitivityStamp;
  /** Combinations of rules with the same direction, of all. */
  readonly same: number;
  readonly cells: number;
}

/**
 * How sure may we be, for somebody who has never heard of a parameter: which changes go the same way
 * whatever the rules, which almost always, and which are the rules' own doing.
 */
export function rulesSentence(
  where: string,
  changes: readonly ToldByRules[],
  language: Language,
): string {
  const told = (stamp: SensitivityStamp) => {
    const of = changes.filter((change) => change.stamp === stamp);
    return enumerated(
      of.map((change) => toldOf(change, language)),
      language,
    );
  };
  const [solid, caution, open] = [told("solid"), told("caution"), told("inconclusive")];
  const cells = formatNumber(changes[0]?.cells ?? 0, language, 0);
  const sentences =
    language === "it"
      ? [
          `${where} abbiamo rifatto i conti con ${cells} combinazioni di altre regole ragionevoli.`,
          solid !== "" && `Il risultato regge per ${solid}.`,
          caution !== "" && `Da leggere con prudenza: ${caution}.`,
          open !== "" && `Dipende dalle regole, quindi non si può dire: ${open}.`,
          "Non c’è un margine di rilevazione: questa lettura usa il diario, dove non ci sono due risposte da confrontare.",
        ]
      : [
          `${where} we did the sums again with ${cells} combinations of other reasonable rules.`,
          solid !== "" && `The result holds for ${solid}.`,
          caution !== "" && `To be read with caution: ${caution}.`,
          open !== "" && `It hangs on the rules, so that it cannot be told: ${open}.`,
          "There is no margin of measurement: this lens uses the diary, which has no answers of two sides to compare.",
        ];
  return sentences.filter((sentence) => sentence !== false).join(" ");
}

/** Why changes in a lens of events are not tried by other rules. */
export function youngLoggingSentence(where: string, language: Language): string {
  return language === "it"
    ? `${where} non proviamo altre regole: a una delle due date il diario era cominciato da poco, o non è scritto da quando, e un aumento può venire solo da questo.`
    : `${where} other rules are not tried: at one of the two dates the diary had only begun, or nobody wrote down since when, and a rise may come of that alone.`;
}

/** "realtà attive (+6; stesso segno 270 volte su 270, da +4 a +9)". */
function toldOf(told: ToldByRules, language: Language): string {
  const factor = told.scale === "points" ? 100 : 1;
  const digits = told.scale === "count" ? 0 : told.scale === "points" ? 1 : 2;
  const [own, low, high] = formatAlike(
    [told.change, told.low, told.high].map((value) => value * factor),
    language,
    { digits, isSigned: true },
  );
  const unit = { it: " punti", en: " points" }[language];
  const change = `${own}${told.scale === "points" ? unit : ""}`;
  const n = (count: number) => formatNumber(count, language, 0);
  const [same, cells] = [n(told.same), n(told.cells)];
  return language === "it"
    ? `${told.name} (${change}; stesso segno ${same} volte su ${cells}, da ${low} a ${high})`
    : `${told.name} (${change}; same sign ${same} times of ${cells}, from ${low} to ${high})`;
}

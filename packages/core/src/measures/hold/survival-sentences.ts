/** What a survival table says, with its numbers: estimates for exact days, counts for waves. */
import type { Bilingual, Finding, Item, Language, Noun, Phrases } from "../measure.ts";

/** Only horizons that the curve reaches are spoken of. */
const MONTHS: readonly (readonly [months: number, days: number])[] = [
  [3, 90],
  [6, 180],
  [9, 270],
];

/** Of so few, counts and no hundreds (methods E8). */
const LEAST_FOR_HUNDREDS = 20;

const TIES: Bilingual<Noun> = { en: ["tie", "ties"], it: ["legame", "legami"] };

export const survivalSentences: Bilingual<(finding: Finding, say: Phrases) => string> = {
  en: (finding, say) => {
    const steps = stepsOf(finding, say, "en");
    const { spells = 0, ofOneDay = 0, horizon = 0 } = finding.counts;
    const mean = `On average they last ${say.number(finding.value, 0)} of the first ${say.number(horizon)} days.`;
    if (steps.length > 0) {
      return `${say.where}, of the ties present ${firstWaveOf(finding, say)} and observed again, still there are ${steps.join(STILL.en)}. ${mean}`;
    }
    const begun =
      finding.part === "prevalent" ? "there from the start" : "that began under observation";
    const oneDay = ofOneDay === 0 ? "" : `, ${say.number(ofOneDay)} of a single day`;
    const left = monthsOf(finding, say, "of").map(
      ([months, of]) => `${of} last at least ${months} months`,
    );
    const estimate = left.length === 0 ? "" : ` By estimate, ${say.list(left)}.`;
    return `${say.where}, ${say.when[0]}, logged contacts show ${say.number(spells)} ties ${begun}${oneDay}.${estimate} ${mean}`;
  },
  it: (finding, say) => {
    const steps = stepsOf(finding, say, "it");
    const { spells = 0, ofOneDay = 0, horizon = 0 } = finding.counts;
    const mean = `In media durano ${say.number(finding.value, 0)} dei primi ${say.number(horizon)} giorni.`;
    if (steps.length > 0) {
      return `${say.where}, dei legami presenti ${firstWaveOf(finding, say)} e osservati di nuovo si ritrovano ${steps.join(STILL.it)}. ${mean}`;
    }
    const begun =
      finding.part === "prevalent" ? "già presenti all’inizio" : "nati durante l’osservazione";
    const oneDay = ofOneDay === 0 ? "" : `, ${say.number(ofOneDay)} di un solo giorno`;
    const left = monthsOf(finding, say, "su").map(([months, of]) => `almeno ${months} mesi ${of}`);
    const estimate = left.length === 0 ? "" : ` Si stima che durino ${say.list(left)}.`;
    return `${say.where}, ${say.when[0]} i contatti registrati mostrano ${say.number(spells)} legami ${begun}${oneDay}.${estimate} ${mean}`;
  },
};

/** Each later wave looks for those that the one before found: its share is of those. */
const STILL: Bilingual<string> = {
  en: "; of those found and observed once more, ",
  it: "; di quelli ritrovati e osservati ancora, ",
};

/** Rows of the whole, without strata, of the ties that the finding is about. */
function wholeRows({ items = [] }: Finding): readonly Item[] {
  const [first] = items;
  return items.filter(({ stratum, from }) => stratum === null && from === first?.["from"]);
}

function firstWaveOf(finding: Finding, say: Phrases): string {
  return say.wave(String(wholeRows(finding)[0]?.["from"]));
}

/** "128 of 146 ties (88%) at month 6": of those looked for at each wave; none for exact days. */
function stepsOf(finding: Finding, say: Phrases, language: Language): string[] {
  return wholeRows(finding)
    .slice(1)
    .flatMap(({ wave, atRisk, ended }) => {
      if (wave === null) return [];
      const left = Number(atRisk) - Number(ended);
      return [`${say.share(left, Number(atRisk), TIES[language])} ${say.wave(String(wave))}`];
    });
}

/** Months, and how many are estimated to last so long: `21 of 100`, or `7 of 12` where they are few. */
function monthsOf(finding: Finding, say: Phrases, of: string): [months: number, share: string][] {
  const { spells = 0, horizon = 0 } = finding.counts;
  const whole = spells < LEAST_FOR_HUNDREDS ? spells : 100;
  return MONTHS.filter(([, days]) => days <= horizon).map(([months, days]) => {
    const row = wholeRows(finding).findLast(({ day }) => Number(day) <= days);
    const part = Math.round(whole * Number(row?.["survival"] ?? 1));
    return [months, `${say.number(part)} ${of} ${say.number(whole)}`];
  });
}

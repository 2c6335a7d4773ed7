/** What goes with stronger ties, in words without statistics and without causes. */
import type { Bilingual, Language } from "../measures/measure.ts";
import { enumerated, formatNumber, formatSigned } from "./numbers.ts";

interface WhereAndWhen {
  readonly where: string;
  readonly when: readonly string[];
}

/** In a list, and as what a pair has. */
const PREDICTORS: Readonly<Record<string, { readonly name: Bilingual; readonly per: Bilingual }>> =
  {
    "strength-before": {
      name: { it: "la forza alla prima data", en: "strength at the first date" },
      per: {
        it: "per ogni 0,1 di forza in più alla prima data",
        en: "for 0.1 of strength more at the first date",
      },
    },
    "same-municipality": {
      name: { it: "lo stesso comune", en: "the same municipality" },
      per: { it: "tra realtà dello stesso comune", en: "between actors of the same municipality" },
    },
    "same-kind": {
      name: { it: "lo stesso tipo", en: "the same kind" },
      per: { it: "tra realtà dello stesso tipo", en: "between actors of the same kind" },
    },
    "shared-events": {
      name: { it: "gli eventi insieme", en: "events shared" },
      per: { it: "per ogni evento insieme", en: "for every event shared" },
    },
    distance: {
      name: { it: "la distanza", en: "distance" },
      per: { it: "per ogni 10 km di distanza", en: "for every 10 km of distance" },
    },
  };

/** So many units make a step that can be imagined. */
const STEPS: Readonly<Record<string, number>> = { "strength-before": 0.1, distance: 10 };

/** Percentiles beyond which a value is rare among shuffled actors. */
const RARE = 2.5;

export function regressionSentence(
  rSquared: number,
  predictors: readonly string[],
  pairs: number,
  { where, when }: WhereAndWhen,
  language: Language,
): string {
  const share = formatNumber(100 * rSquared, language, 0);
  const names = enumerated(
    predictors.map((each) => PREDICTORS[each]?.name[language] ?? each),
    language,
  );
  const n = formatNumber(pairs, language, 0);
  return language === "it"
    ? `${where}, in ${n} coppie di realtà note in entrambe le date, le differenze di forza ${when[1]} vanno insieme, per ${share === "1" ? "1 parte" : `${share} parti`} su 100, a: ${names}. Non dice che ne sia la causa.`
    : `${where}, in ${n} pairs of actors known at both dates, ${share}% of the differences in strength ${when[1]} go with: ${names}. It does not say that they are the cause.`;
}

export function predictorSentence(
  predictor: string,
  coefficient: number,
  percentile: number,
  { where, when }: WhereAndWhen,
  language: Language,
): string {
  const step = STEPS[predictor] ?? 1;
  const value = formatSigned(coefficient * step, language, 3);
  const per = PREDICTORS[predictor]?.per[language] ?? predictor;
  const isRare = percentile <= RARE || percentile >= 100 - RARE;
  if (language === "it") {
    const chance = isRare
      ? "mescolando le realtà a caso succede di rado"
      : "mescolando le realtà a caso succede anche questo";
    return `${where}, ${per} la forza ${when[1]} è diversa di ${value} in media, a parità del resto; ${chance}.`;
  }
  const chance = isRare
    ? "with actors shuffled this happens rarely"
    : "with actors shuffled this happens too";
  return `${where}, ${per} strength ${when[1]} differs by ${value} on average, all else equal; ${chance}.`;
}

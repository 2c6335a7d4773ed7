/** Verdicts of territories in words (methods D18, G). */
import type { Extent, Overlay } from "../change/territory-verdict.ts";
import type { Bilingual, Language, Phrases } from "../measures/measure.ts";
import { formatNumber } from "./numbers.ts";
import { capitalised } from "./places-and-times.ts";

const EXTENTS: Readonly<Record<Extent, Bilingual>> = {
  expansion: { it: "ampliamento", en: "expansion" },
  contraction: { it: "riduzione", en: "contraction" },
  recomposition: { it: "ricomposizione", en: "recomposition" },
  stable: { it: "stabile", en: "stable" },
};

const SHAPE_NOT_ASSESSED: Bilingual = { it: "forma non valutata", en: "shape not assessed" };

const OVERLAYS: Readonly<Record<Overlay, Bilingual>> = {
  polarization: { it: " con nuova polarizzazione", en: " with new polarisation" },
  depolarization: { it: " con ricucitura", en: " with depolarisation" },
  mixed: { it: " con polarizzazione mista", en: " with mixed polarisation" },
  "new-pole": { it: " con un nuovo polo", en: " with a new pole" },
  none: { it: "", en: "" },
  "not-assessed": {
    it: ` (${SHAPE_NOT_ASSESSED.it})`,
    en: ` (${SHAPE_NOT_ASSESSED.en})`,
  },
};

const REGISTER: Bilingual = {
  it: "; possibile effetto registro",
  en: "; check register effect",
};

export const NOT_CLASSIFIABLE: Bilingual = { it: "Non classificabile", en: "Not classifiable" };

export const ROBUSTNESS_NOT_ASSESSED: Bilingual = {
  it: "robustezza non valutata",
  en: "robustness not assessed",
};

export const INCONCLUSIVE: Bilingual = { it: "Non conclusiva", en: "Inconclusive" };

/**
 * "solida: stesso esito nell'85% delle verifiche".
 *
 * @param cells where other rules are all that was tried: how many, and those with the same label
 */
export function robustnessWords(
  status: "solid" | "cautious" | "inconclusive",
  share: number,
  cells: { readonly same: number; readonly runs: number } | null = null,
): Bilingual {
  const percent = (language: Language) => formatNumber(Math.floor(100 * share), language, 0);
  const word = {
    solid: { it: "solida", en: "solid" },
    cautious: { it: "da leggere con prudenza", en: "to be read with caution" },
    inconclusive: { it: "non conclusiva", en: "inconclusive" },
  }[status];
  if (cells !== null) {
    const { same, runs } = cells;
    return {
      it: `${word.it}: stesso esito con ${same} combinazioni di regole su ${runs}`,
      en: `${word.en}: same result under ${same} of ${runs} combinations of rules`,
    };
  }
  return {
    it: `${word.it}: stesso esito ${inPercent(percent("it"))} delle verifiche`,
    en: `${word.en}: same result in ${percent("en")}% of checks`,
  };
}

/** "nell'85%", "nello 0%", "nel 91%". */
function inPercent(percent: string): string {
  if (percent === "0") return "nello 0%";
  return /^(1|11|8\d?)$/.test(percent) ? `nell’${percent}%` : `nel ${percent}%`;
}

/** "Ampliamento con nuova polarizzazione", "Stable (shape not assessed); check register effect". */
export function verdictWords(extent: Extent, overlay: Overlay, isRegister: boolean): Bilingual {
  const words = (language: Language) =>
    capitalised(EXTENTS[extent][language]) +
    OVERLAYS[overlay][language] +
    (isRegister ? REGISTER[language] : "");
  return { it: words("it"), en: words("en") };
}

export interface ToldVerdict {
  readonly extent: Extent;
  readonly overlay: Overlay;
  readonly isRegister: boolean;
  /** The lens is not the one asked for: say that it is the survey's. */
  readonly isOtherLens: boolean;
  /** How far the label holds. */
  readonly robustness: Bilingual;
  readonly isInconclusive: boolean;
}

/** The sentence of a territory: its label by the agreed rule, and how far it holds. */
export function verdictSentence(place: string, told: ToldVerdict, language: Language): string {
  const { extent, overlay, isRegister } = told;
  const where = capitalised(place);
  const isUnread = overlay === "not-assessed";
  const label = EXTENTS[extent][language] + (isUnread ? "" : OVERLAYS[overlay][language]);
  const robustness = [
    ...(isUnread ? [SHAPE_NOT_ASSESSED[language]] : []),
    told.robustness[language],
  ].join(", ");
  const lensWords = language === "it" ? ", guardando i legami dichiarati," : ", on declared ties";
  const lens = told.isOtherLens ? lensWords : "";
  if (told.isInconclusive) {
    return language === "it"
      ? `${where}${lens} non si può dire come è cambiata la rete: con altre regole ragionevoli, o rifacendo la rilevazione, l’esito non è lo stesso (${told.robustness.it}).`
      : `${where}${lens}, how the network changed cannot be said: under other reasonable rules, or if the survey were taken again, the result is not the same (${told.robustness.en}).`;
  }
  if (language === "it") {
    const is = extent === "stable" ? label : `in ${label}`;
    const register = isRegister
      ? " Almeno metà delle realtà in più esisteva già e non era nel registro: il risultato può dipendere dal registro."
      : "";
    return `${where}${lens} la rete risulta ${is} secondo la regola concordata (${robustness}).${register}`;
  }
  const register = isRegister
    ? " Half of the additional actors or more had been there before, off the register: this may be an effect of the register."
    : "";
  return `${where}${lens}, the agreed rule classes the network as ${label} (${robustness}).${register}`;
}

export function notClassifiableSentence(place: string, why: string, language: Language): string {
  return language === "it"
    ? `${capitalised(place)} il cambiamento della rete non è classificabile: ${why}.`
    : `${capitalised(place)}, the change of the network is not classifiable: ${why}.`;
}

/** What was raised or lowered, with its numbers: "legami più chiusi tra comuni (da 0,34 a 0,54)". */
export interface ToldFlag {
  readonly name: FlagName;
  readonly score: -1 | 0 | 1;
  readonly from: number | null;
  readonly to: number | null;
}

type FlagName =
  | "polarization"
  | "municipality"
  | "kind"
  | "giant-component-share"
  | "degree-centralization";

/** For the score +1 and −1 of each quantity; the share of the largest piece falls where it is +1. */
const FLAGS: Readonly<Record<FlagName, Bilingual<readonly [up: string, down: string]>>> = {
  polarization: {
    it: ["blocchi più separati", "blocchi meno separati"],
    en: ["blocks further apart", "blocks closer together"],
  },
  municipality: {
    it: ["legami più chiusi dentro i comuni", "legami più aperti tra i comuni"],
    en: ["ties more closed within municipalities", "ties more open between municipalities"],
  },
  kind: {
    it: ["legami più chiusi dentro i tipi di realtà", "legami più aperti tra i tipi di realtà"],
    en: ["ties more closed within kinds", "ties more open between kinds"],
  },
  "giant-component-share": {
    it: ["pezzo principale più piccolo", "pezzo principale più grande"],
    en: ["a smaller largest piece", "a larger largest piece"],
  },
  "degree-centralization": {
    it: [
      "rete più raccolta attorno a un solo soggetto",
      "rete meno raccolta attorno a un solo soggetto",
    ],
    en: ["ties more gathered around one actor", "ties less gathered around one actor"],
  },
};

/** "Segnali: …" with every quantity that scores; empty if none does. */
export function flagsSentence(
  flags: readonly ToldFlag[],
  say: Phrases,
  language: Language,
): string {
  const told = flags
    .filter(({ score }) => score !== 0)
    .map(({ name, score, from, to }) => {
      const words = FLAGS[name][language][score === 1 ? 0 : 1];
      const [before, after] = [say.number(from ?? 0, 2), say.number(to ?? 0, 2)];
      return language === "it"
        ? `${words} (da ${before} a ${after})`
        : `${words} (from ${before} to ${after})`;
    });
  if (told.length === 0) return "";
  return `${language === "it" ? "Segnali" : "Signs"}: ${say.list(told)}.`;
}

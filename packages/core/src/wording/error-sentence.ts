/** Errors in words, in the reader's language: what is wrong, and what to do. */
import type { LegamiError, LegamiErrorCode } from "../errors.ts";
import type { Language } from "../measures/measure.ts";

type Details = Readonly<Record<string, unknown>>;
type Sentence = (details: Details) => string;

const listed = (value: unknown): string =>
  Array.isArray(value) ? value.join(", ") : String(value);

const ITALIAN: Readonly<Partial<Record<LegamiErrorCode, Sentence>>> = {
  LEGAMI_INVALID_OPTION: ({ option, received, expected }) =>
    `Opzione ${option}: «${received}» non va bene. Valori ammessi: ${listed(expected)}.`,
  LEGAMI_INVALID_PARAMETER: ({ parameter, received, expected }) =>
    `Parametro ${parameter}: «${JSON.stringify(received)}» non va bene. Atteso: ${listed(expected)}.`,
  LEGAMI_UNKNOWN_MOMENT: ({ at, waves }) =>
    `«${at}» non è una rilevazione né una data di questo programma.${
      Array.isArray(waves) && waves.length > 0 ? ` Rilevazioni: ${listed(waves)}.` : ""
    }`,
  LEGAMI_UNKNOWN_SCOPE: ({ scope, expected }) =>
    `«${scope}» non è un ambito di questo programma. Ambiti: ${listed(expected)}.`,
  LEGAMI_UNKNOWN_MEASURE: ({ measure, expected }) =>
    `«${measure}» non è una misura. Misure: ${listed(expected)}.`,
  LEGAMI_CARRIED_COMPARISON: ({ at, wave }) =>
    `Il ${at} non c'è una rilevazione: varrebbe quella di ${wave}. Confronta due rilevazioni, oppure ammetti i valori riportati.`,
  LEGAMI_ENTRY_CONFLICT: ({ id }) =>
    `La voce ${id} esiste già con un altro contenuto. Non è stato salvato niente.`,
};

/** The error's sentence; its own English message where the language asks for no other. */
export function errorSentence(error: LegamiError, language: Language): string {
  const own = language === "it" ? ITALIAN[error.code]?.(error.details) : undefined;
  return own ?? error.message;
}

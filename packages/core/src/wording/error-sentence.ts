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
    `Il ${at} non c’è una rilevazione: varrebbe quella di ${wave}. Confronta due rilevazioni, oppure ammetti i valori riportati (allowCarried=true, --allow-carried).`,
  LEGAMI_STORAGE: ({ path, reason, version, supported }) =>
    typeof version === "number"
      ? `${path}: scritto da una versione più recente di Legami (formato ${version}, questa legge fino al ${supported}). Aggiorna Legami per aprirlo.`
      : `${path}: ${STORAGE[String(reason)] ?? "non è un programma salvato da Legami"}.`,
  LEGAMI_PASSWORD_NEEDED: ({ host, database }) =>
    `Su ${host} Legami si raggiunge anche da altri computer, quindi prima serve una password per chi tiene il programma. Impostala con: legami user --programme ${database}`,
  LEGAMI_WEAK_PASSWORD: ({ reason }) => WEAK[String(reason)] ?? "Questa password non va bene.",
  LEGAMI_NOT_FOUND: ({ what, id }) => `Non c’è ${ABSENT[String(what)] ?? String(what)} «${id}».`,
  LEGAMI_ENTRY_CONFLICT: ({ id }) =>
    `L’identificativo ${id} è già di una voce con un altro contenuto. Non è stato salvato niente.`,
};

const STORAGE: Readonly<Record<string, string>> = {
  busy: "un altro processo ci sta scrivendo",
  read_only: "non si può scrivere",
  disk: "il disco non si è potuto leggere o scrivere",
  damaged: "il file è rovinato",
  full: "il disco è pieno",
  not_opened: "non si apre: la cartella esiste, e ci si può scrivere?",
  not_a_database: "non è un programma salvato da Legami",
};

const WEAK: Readonly<Record<string, string>> = {
  too_short:
    "La password è troppo corta: servono almeno 8 caratteri, meglio 15. Una frase va bene.",
  too_long: "La password è troppo lunga: al massimo 256 caratteri.",
  common: "Questa password è tra le prime che si provano. Scegline un’altra.",
};

const ABSENT: Readonly<Record<string, string>> = {
  file: "nessun file",
  entry: "nessuna voce",
  programme: "nessun programma",
  link: "nessun link",
  upload: "nessun file inviato",
  import: "nessuna importazione",
  snapshot: "nessuna fotografia bloccata",
};

/** The error's sentence; its own message where there are no values to say it with. */
export function errorSentence(error: LegamiError, language: Language): string {
  if (language === "en" || Object.keys(error.details).length === 0) return error.message;
  return ITALIAN[error.code]?.(error.details) ?? error.message;
}

import type { LegamiErrorCode } from "@legami/core";
import type { Language } from "./language.ts";

/** Problems that only HTTP knows. */
export const HTTP_CODES = [
  "LEGAMI_MALFORMED_REQUEST",
  "LEGAMI_METHOD_NOT_ALLOWED",
  "LEGAMI_TOO_LARGE",
  "LEGAMI_UNSUPPORTED_MEDIA_TYPE",
  "LEGAMI_FOREIGN_HOST",
  "LEGAMI_TIMEOUT",
  "LEGAMI_INTERNAL",
] as const;

export type ProblemCode = LegamiErrorCode | (typeof HTTP_CODES)[number];

interface ProblemWords {
  readonly status: number;
  readonly title: Readonly<Record<Language, string>>;
  /** Said where the error has no words of its own. Braces stand for its `details`. */
  readonly detail: Readonly<Record<Language, string>>;
}

export const PROBLEM_WORDS: Readonly<Record<ProblemCode, ProblemWords>> = {
  LEGAMI_INVALID_INPUT: {
    status: 422,
    title: { en: "The data do not hold together", it: "I dati non stanno insieme" },
    detail: {
      en: "The data of this programme contradict its settings.",
      it: "I dati di questo programma contraddicono le sue impostazioni.",
    },
  },
  LEGAMI_INVALID_OPTION: {
    status: 400,
    title: { en: "Option not valid", it: "Opzione non valida" },
    detail: {
      en: "An option of the request is not valid.",
      it: "Un'opzione della richiesta non è valida.",
    },
  },
  LEGAMI_INVALID_PARAMETER: {
    status: 422,
    title: { en: "Parameter not valid", it: "Parametro non valido" },
    detail: {
      en: "A parameter of the programme is not valid.",
      it: "Un parametro del programma non è valido.",
    },
  },
  LEGAMI_INVALID_ENTRY: {
    status: 422,
    title: { en: "Entry not valid", it: "Registrazione non valida" },
    detail: {
      en: "Nothing was stored; errors says what is wrong and where.",
      it: "Non è stato salvato nulla; in errors c'è che cosa non va e dove.",
    },
  },
  LEGAMI_UNKNOWN_MOMENT: {
    status: 404,
    title: { en: "Unknown moment", it: "Momento sconosciuto" },
    detail: {
      en: "This is not a moment of the programme.",
      it: "Questo momento non è del programma.",
    },
  },
  LEGAMI_UNKNOWN_SCOPE: {
    status: 404,
    title: { en: "Unknown scope", it: "Ambito sconosciuto" },
    detail: {
      en: "This is not a scope of the programme.",
      it: "Questo ambito non è del programma.",
    },
  },
  LEGAMI_UNKNOWN_MEASURE: {
    status: 400,
    title: { en: "Unknown measure", it: "Misura sconosciuta" },
    detail: { en: "There is no such measure.", it: "Questa misura non esiste." },
  },
  LEGAMI_CARRIED_COMPARISON: {
    status: 422,
    title: { en: "Not dates of a survey", it: "Date senza rilevazione" },
    detail: {
      en: "A date between two surveys stands on the survey before it; ask for it with allowCarried=true.",
      it: "Una data tra due rilevazioni si regge su quella precedente: per confrontarla comunque serve allowCarried=true.",
    },
  },
  LEGAMI_NOT_FOUND: {
    status: 404,
    title: { en: "Not found", it: "Non trovato" },
    detail: { en: "There is nothing at this address.", it: "A questo indirizzo non c'è niente." },
  },
  LEGAMI_ENTRY_CONFLICT: {
    status: 409,
    title: { en: "Already there, and different", it: "C'è già, ma è diversa" },
    detail: {
      en: "This id is taken by another entry; nothing was stored.",
      it: "L'identificativo è già di un'altra voce; non è stato salvato niente.",
    },
  },
  LEGAMI_BROKEN_CHAIN: {
    status: 500,
    title: { en: "The journal was altered", it: "Il diario è stato alterato" },
    detail: {
      en: "The journal is not what was recorded; run legami verify.",
      it: "Il diario non è quello registrato; eseguire legami verify.",
    },
  },
  LEGAMI_STORAGE: {
    status: 503,
    title: { en: "The journal cannot be reached", it: "Il diario non è raggiungibile" },
    detail: {
      en: "The journal could not be read or written. Nothing was stored; try again.",
      it: "Il diario non si è potuto leggere o scrivere. Non è stato salvato nulla: riprovare.",
    },
  },
  LEGAMI_MALFORMED_REQUEST: {
    status: 400,
    title: { en: "Request not understood", it: "Richiesta non comprensibile" },
    detail: {
      en: "The request is not well formed: expected valid JSON and a valid address.",
      it: "La richiesta non è ben formata: servono JSON e indirizzo validi.",
    },
  },
  LEGAMI_METHOD_NOT_ALLOWED: {
    status: 405,
    title: { en: "Method not allowed", it: "Metodo non ammesso" },
    detail: {
      en: "This address does not take {method}; it takes {allowed}.",
      it: "Questo indirizzo non accetta {method}; accetta {allowed}.",
    },
  },
  LEGAMI_TOO_LARGE: {
    status: 413,
    title: { en: "Too large", it: "Troppo grande" },
    detail: {
      en: "The request is too large; send it in smaller batches.",
      it: "La richiesta è troppo grande: inviarla in più parti.",
    },
  },
  LEGAMI_UNSUPPORTED_MEDIA_TYPE: {
    status: 415,
    title: { en: "Not JSON", it: "Non è JSON" },
    detail: {
      en: "Send JSON, with Content-Type: application/json.",
      it: "Inviare JSON, con Content-Type: application/json.",
    },
  },
  LEGAMI_FOREIGN_HOST: {
    status: 421,
    title: { en: "On this machine only", it: "Solo su questa macchina" },
    detail: {
      en: "This server answers only to localhost.",
      it: "Questo server risponde solo a localhost.",
    },
  },
  LEGAMI_TIMEOUT: {
    status: 503,
    title: { en: "It took too long", it: "Ci ha messo troppo" },
    detail: {
      en: "The answer was not ready in time; try again.",
      it: "La risposta non è arrivata in tempo: riprovare.",
    },
  },
  LEGAMI_INTERNAL: {
    status: 500,
    title: { en: "Something broke", it: "Qualcosa si è rotto" },
    detail: {
      en: "An error of ours, noted in the server's log under the Request-Id of this answer.",
      it: "Un errore nostro, annotato nel registro del server con il Request-Id di questa risposta.",
    },
  },
};

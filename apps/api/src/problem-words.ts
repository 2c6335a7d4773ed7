import type { LegamiErrorCode } from "@legami/core";
import type { Language } from "./language.ts";

/** Problems that only HTTP knows. */
export const HTTP_CODES = [
  "LEGAMI_MALFORMED_REQUEST",
  "LEGAMI_NOT_SIGNED_IN",
  "LEGAMI_SIGN_IN_REFUSED",
  "LEGAMI_FORBIDDEN",
  "LEGAMI_CROSS_SITE",
  "LEGAMI_METHOD_NOT_ALLOWED",
  "LEGAMI_IN_PROGRESS",
  "LEGAMI_STALE",
  "LEGAMI_TOO_LARGE",
  "LEGAMI_UNSUPPORTED_MEDIA_TYPE",
  "LEGAMI_FOREIGN_HOST",
  "LEGAMI_KEY_REUSED",
  "LEGAMI_PRECONDITION_REQUIRED",
  "LEGAMI_TOO_MANY_REQUESTS",
  "LEGAMI_TOO_MANY_GUESSES",
  "LEGAMI_TIMEOUT",
  "LEGAMI_INTERNAL",
] as const;

export type HttpCode = (typeof HTTP_CODES)[number];

export type ProblemCode = LegamiErrorCode | HttpCode;

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
      it: "Un’opzione della richiesta non è valida.",
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
      it: "Non è stato salvato nulla; in errors c’è che cosa non va e dove.",
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
    detail: { en: "There is nothing at this address.", it: "A questo indirizzo non c’è niente." },
  },
  LEGAMI_ENTRY_CONFLICT: {
    status: 409,
    title: { en: "Already there, and different", it: "C’è già, ma è diversa" },
    detail: {
      en: "This id is taken by another entry; nothing was stored.",
      it: "L’identificativo è già di un’altra voce; non è stato salvato niente.",
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
  LEGAMI_PASSWORD_NEEDED: {
    status: 403,
    title: { en: "A password is needed", it: "Serve una password" },
    detail: {
      en: "Other machines may be let in only with a password; set one with legami user.",
      it: "Altri computer possono entrare solo con una password: si imposta con legami user.",
    },
  },
  LEGAMI_WEAK_PASSWORD: {
    status: 422,
    title: { en: "Too easy a password", it: "Password troppo facile" },
    detail: {
      en: "This password is too short, too long, or one that is tried first.",
      it: "Questa password è troppo corta, troppo lunga o tra le prime che si provano.",
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
  LEGAMI_NOT_SIGNED_IN: {
    status: 401,
    title: { en: "Not signed in", it: "Accesso non effettuato" },
    detail: {
      en: "Sign in first: with the coordinator’s password, or with a link.",
      it: "Prima bisogna entrare: con la password di chi coordina, oppure con un link.",
    },
  },
  LEGAMI_SIGN_IN_REFUSED: {
    status: 401,
    title: { en: "Not let in", it: "Accesso rifiutato" },
    detail: {
      en: "The password is not right, or the link is not valid any more: ask whoever runs the programme for a new one.",
      it: "La password non è giusta, oppure il link non vale più: chiederne uno nuovo a chi tiene il programma.",
    },
  },
  LEGAMI_FORBIDDEN: {
    status: 403,
    title: { en: "Not for this link", it: "Non con questo link" },
    detail: {
      en: "This is for whoever runs the programme. Nothing was stored.",
      it: "Lo può fare solo chi tiene il programma. Non è stato salvato nulla.",
    },
  },
  LEGAMI_CROSS_SITE: {
    status: 403,
    title: { en: "Sent by another site", it: "Inviata da un altro sito" },
    detail: {
      en: "A page of another site sent this request; nothing was done.",
      it: "La richiesta viene dalla pagina di un altro sito: non è stato fatto nulla.",
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
  LEGAMI_IN_PROGRESS: {
    status: 409,
    title: { en: "Still under way", it: "Ancora in corso" },
    detail: {
      en: "The same request is still being answered; send it again in a moment.",
      it: "La stessa richiesta è ancora in corso: rinviarla tra un momento.",
    },
  },
  LEGAMI_STALE: {
    status: 412,
    title: { en: "Changed meanwhile", it: "Cambiata nel frattempo" },
    detail: {
      en: "Somebody has corrected or withdrawn it since it was read. Nothing was stored: details has what holds now (current) and what was sent (sent).",
      it: "Dopo la lettura qualcuno l’ha corretta o ritirata. Non è stato salvato nulla: in details c’è ciò che vale adesso (current) e ciò che è stato inviato (sent).",
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
      en: "While no password is set this server answers only on its own machine, as localhost.",
      it: "Finché non c’è una password, questo server risponde solo sulla sua macchina, come localhost.",
    },
  },
  LEGAMI_KEY_REUSED: {
    status: 422,
    title: { en: "Key used before", it: "Chiave già usata" },
    detail: {
      en: "This Idempotency-Key belongs to another request; make a new one.",
      it: "Questa Idempotency-Key è di un’altra richiesta: crearne una nuova.",
    },
  },
  LEGAMI_PRECONDITION_REQUIRED: {
    status: 428,
    title: { en: "Of which version?", it: "Di quale versione?" },
    detail: {
      en: "Say in If-Match which version was read: the ETag of its answer.",
      it: "Indicare in If-Match la versione letta: l’ETag della sua risposta.",
    },
  },
  LEGAMI_TOO_MANY_REQUESTS: {
    status: 429,
    title: { en: "Too many requests", it: "Troppe richieste" },
    detail: {
      en: "Too many requests in a minute; Retry-After says when to go on.",
      it: "Troppe richieste in un minuto: Retry-After dice quando riprendere.",
    },
  },
  LEGAMI_TOO_MANY_GUESSES: {
    status: 429,
    title: { en: "Too many tries", it: "Troppi tentativi" },
    detail: {
      en: "The password was tried too often. Retry-After says in how many seconds the next try is possible; a device that has signed in before need not wait for others.",
      it: "La password è stata provata troppe volte. Retry-After dice tra quanti secondi si può riprovare; un dispositivo che era già entrato non deve aspettare gli altri.",
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
      en: "An error of ours, noted in the server’s log under the Request-Id of this answer.",
      it: "Un errore nostro, annotato nel registro del server con il Request-Id di questa risposta.",
    },
  },
};

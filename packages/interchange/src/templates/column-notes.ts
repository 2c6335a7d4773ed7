/** What to write in each column, for the people who fill in a template. */
import type { Language } from "@legami/core";

export type Note = Readonly<Record<Language, string>>;

const DATE: Note = { en: "a date such as 2024-05-31", it: "una data come 31/05/2024" };
const ACTOR: Note = { en: "id of an actor", it: "codice di una realtà" };
const TERRITORY: Note = { en: "id of a territory", it: "codice di un territorio" };
const WAVE: Note = { en: "id of a wave", it: "codice di una rilevazione" };
export const LEVEL: Note = {
  en: "0 to 5; 0 = asked, and there is no collaboration",
  it: "da 0 a 5; 0 = chiesto, e non c’è collaborazione",
};
const FREE: Note = { en: "free text", it: "testo libero" };

/** By table and column. */
export const COLUMN_NOTES: Readonly<Record<string, Readonly<Record<string, Note>>>> = {
  programme: {
    field: {
      en: "id, name, timezone, t0 (first day), simulated (a sentence, if the data are), seed",
      it: "codice, nome, fuso orario, inizio (primo giorno), simulato (una frase, se i dati lo sono), seme",
    },
    value: { en: "its value", it: "il suo valore" },
  },
  waves: {
    id: { en: "short, such as t0", it: "breve, come t0" },
    date: { ...DATE },
    official: { en: "yes or no; empty = yes", it: "sì o no; vuoto = sì" },
  },
  territories: {
    id: { en: "short, without blanks", it: "breve, senza spazi" },
    label: { en: "the name that is shown", it: "il nome che si mostra" },
    in_it: {
      en: "the name in an Italian sentence: “a Pavia”",
      it: "il nome in una frase: «a Pavia»",
    },
    in_en: {
      en: "the name in an English sentence: “in Pavia”",
      it: "il nome in una frase inglese: «in Pavia»",
    },
    role: {
      en: "holder, receiving or outside",
      it: "titolare, ricevente o esterno",
    },
  },
  parameters: {
    parameter: {
      en: "name of a parameter, such as classCuts or eventWeights.contact",
      it: "nome di un parametro, come classCuts o eventWeights.contact",
    },
    value: { en: "a number; several separated by |", it: "un numero; più numeri separati da |" },
  },
  indicators: {
    id: { en: "short, without blanks", it: "breve, senza spazi" },
    label: { en: "what is counted", it: "che cosa si conta" },
    target: { en: "the number that was promised", it: "il numero promesso" },
    phase: {
      en: "ex-ante, in-itinere-1, in-itinere-2 or final",
      it: "ex-ante, in-itinere-1, in-itinere-2 o final",
    },
  },
  actors: {
    id: {
      en: "short, the same in all tables and for ever",
      it: "breve, uguale in tutte le tabelle e per sempre",
    },
    label: { en: "the name that is shown", it: "il nome che si mostra" },
    kind: {
      en: "lab, institution, private, association or informal; any other word is kept",
      it: "laboratorio, istituzione, ente privato, associazione o gruppo informale; ogni altra parola resta com’è",
    },
    territory: TERRITORY,
    municipality: { en: "name of a municipality", it: "nome di un comune" },
    lat: { en: "degrees north, such as 45.53", it: "gradi nord, come 45,53" },
    lon: { en: "degrees east, such as 9.04", it: "gradi est, come 9,04" },
    register_from: {
      en: "a date or a wave; empty = always",
      it: "una data o una rilevazione; vuoto = da sempre",
    },
    register_to: {
      en: "a date or a wave, the last included; empty = still",
      it: "una data o una rilevazione, compresa; vuoto = ancora",
    },
    people_reached: { en: "a whole number", it: "un numero intero" },
    aliases: { en: "other names, separated by |", it: "altri nomi, separati da |" },
  },
  municipalities: {
    municipality: { en: "its name, as actors have it", it: "il nome, come lo hanno le realtà" },
    territory: TERRITORY,
    lat: { en: "degrees north", it: "gradi nord" },
    lon: { en: "degrees east", it: "gradi est" },
  },
  assessments: {
    wave: WAVE,
    date: {
      en: "the day of the answer; empty = that of the wave",
      it: "il giorno della risposta; vuoto = quello della rilevazione",
    },
    reporter: { en: "id of the actor that answers", it: "codice della realtà che risponde" },
    target: {
      en: "id of the actor that the answer is about",
      it: "codice della realtà di cui si parla",
    },
    level: { en: `${LEVEL.en}; empty = no answer`, it: `${LEVEL.it}; vuoto = nessuna risposta` },
    frequency: { en: "0 to 5", it: "da 0 a 5" },
    trust: { en: "1 to 4", it: "da 1 a 4" },
  },
  responses: {
    wave: WAVE,
    actor: ACTOR,
    asked: { en: "yes or no", it: "sì o no" },
    answered: { en: "yes or no", it: "sì o no" },
    roster: {
      en: "all, or the ids asked about, separated by |",
      it: "tutti, o i codici su cui si è chiesto, separati da |",
    },
  },
  ties: {
    source: ACTOR,
    target: ACTOR,
    date: { en: "the day that the document speaks of", it: "il giorno di cui parla il documento" },
    level: LEVEL,
    kind: { en: "what kind of tie", it: "che tipo di legame" },
    basis: { en: "which document says so", it: "quale documento lo dice" },
  },
  events: {
    event: {
      en: "a code, the same for all who took part",
      it: "un codice, uguale per tutti i partecipanti",
    },
    date: DATE,
    type: {
      en: "co-design, joint-activity, shared-resource, referral or contact",
      it: "co-progettazione, attività comune, risorsa condivisa, invio o contatto",
    },
    actor: {
      en: "id of one actor: a row for each",
      it: "codice di una realtà: una riga per ciascuna",
    },
    logger: { en: "who wrote it down", it: "chi lo ha registrato" },
    note: { en: "free text, without names of persons", it: "testo libero, senza nomi di persone" },
  },
  agreements: {
    agreement: {
      en: "a code, the same for all who signed",
      it: "un codice, uguale per tutti i firmatari",
    },
    date_from: { en: "the first day", it: "il primo giorno" },
    date_to: {
      en: "the last day; empty = still in force",
      it: "l’ultimo giorno; vuoto = ancora in vigore",
    },
    actor: {
      en: "id of one actor: a row for each",
      it: "codice di una realtà: una riga per ciascuna",
    },
  },
  logging: {
    date_from: { en: "first day of logging", it: "primo giorno di registrazione" },
    date_to: { en: "last day; empty = still going on", it: "ultimo giorno; vuoto = continua" },
    territory: TERRITORY,
    relation: {
      en: "LO (labs and others), LL (labs) or OO (others)",
      it: "LO (laboratori e altre realtà), LL (laboratori) o OO (altre realtà)",
    },
  },
  progress: {
    indicator: { en: "id of an indicator", it: "codice di un indicatore" },
    date: DATE,
    territory: { en: `${TERRITORY.en}; empty = all`, it: `${TERRITORY.it}; vuoto = tutti` },
    value: { en: "a number", it: "un numero" },
    note: FREE,
  },
  diary: {
    date: DATE,
    territory: { en: `${TERRITORY.en}; empty = all`, it: `${TERRITORY.it}; vuoto = tutti` },
    author: { en: "in which role, not who", it: "in quale ruolo, non chi" },
    text: { en: "free text, without names of persons", it: "testo libero, senza nomi di persone" },
  },
  mentions: {
    date: {
      en: "the day on which it was found in force",
      it: "il giorno in cui lo si è trovato in vigore",
    },
    territory: TERRITORY,
    document: { en: "name of the plan", it: "nome del piano" },
    period: { en: "the years it is for", it: "gli anni per cui vale" },
    type: { en: "reference, objective or governance", it: "riferimento, obiettivo o governo" },
    quotation: { en: "the words of the plan", it: "le parole del piano" },
    source: { en: "where it can be looked up", it: "dove si può leggere" },
  },
};

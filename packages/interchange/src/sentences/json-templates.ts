import type { JSON_PROBLEM_CODES } from "../problems.ts";
import type { Template } from "./template.ts";

/** What a field of `programme.json` may be; `values.expected` is the key. */
export const EXPECTED: Readonly<Record<string, Template>> = {
  text: { en: "a text that is not empty", it: "un testo non vuoto" },
  date: { en: 'a date such as "2021-05-31"', it: 'una data come "2021-05-31"' },
  timezone: { en: 'a time zone such as "Europe/Rome"', it: 'un fuso orario come "Europe/Rome"' },
  "true-or-false": { en: "true or false", it: "true o false" },
  number: { en: "a number", it: "un numero" },
  count: { en: "a whole number of 0 or more", it: "un numero intero da 0 in su" },
  list: { en: "a list in square brackets [ ]", it: "un elenco tra parentesi quadre [ ]" },
  object: { en: "an object in braces { }", it: "un oggetto tra parentesi graffe { }" },
  // As core's parameters word what they expect.
  "a number of 0 or more": { en: "a number of 0 or more", it: "un numero da 0 in su" },
  "a number above 0": { en: "a number above 0", it: "un numero maggiore di 0" },
  "an object of numbers": { en: "an object of numbers", it: "un oggetto di numeri" },
  "2 numbers": { en: "a list of two numbers", it: "un elenco di due numeri" },
  "two numbers in ascending order": {
    en: "two numbers in ascending order",
    it: "due numeri in ordine crescente",
  },
};

export const JSON_TEMPLATES: Readonly<Record<(typeof JSON_PROBLEM_CODES)[number], Template>> = {
  "invalid-json": {
    en: "the text is not JSON from character {character} of this line on ({found}); correct the commas, quotation marks or brackets there",
    it: "dal carattere {character} di questa riga il testo non è JSON ({found}); correggi lì virgole, virgolette o parentesi",
  },
  "json-too-deep": {
    en: "there are more than {max} brackets inside one another; a file of this kind needs only a few",
    it: "ci sono più di {max} parentesi una dentro l’altra; un file di questo tipo ne richiede poche",
  },
  "duplicate-field": {
    en: "the field {found} stands twice in the same object; keep one of the two",
    it: "il campo {found} compare due volte nello stesso oggetto; tienine uno",
  },
  "missing-field": {
    en: "the field is missing; add it with {expected}",
    it: "il campo manca; aggiungilo con {expected}",
  },
  "unknown-field": {
    en: "the field {found} is not one of {known}; correct its name or delete it",
    it: "il campo {found} non è tra {known}; correggi il nome o cancellalo",
  },
  "invalid-field": {
    en: "the value {found} is not valid; write {expected}",
    it: "il valore {found} non va bene; scrivi {expected}",
  },
  "duplicate-id": {
    en: "the id {found} is used twice; give each its own",
    it: "l’id {found} è usato due volte; dai a ognuno il suo",
  },
  "waves-not-ascending": {
    en: "{found} does not come after the wave before it ({before}); put the waves in order of date",
    it: "{found} non viene dopo la rilevazione precedente ({before}); metti le rilevazioni in ordine di data",
  },
  "invalid-parameter": {
    en: "the value {found} is not valid for the parameter {parameter}; write {expected}",
    it: "il valore {found} non va bene per il parametro {parameter}; scrivi {expected}",
  },
};

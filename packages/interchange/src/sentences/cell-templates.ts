import type { CELL_PROBLEM_CODES } from "../problems.ts";
import type { Template } from "./template.ts";

export const CELL_TEMPLATES: Readonly<Record<(typeof CELL_PROBLEM_CODES)[number], Template>> = {
  "missing-value": {
    en: "the cell is empty but every row needs a value here; fill it in or delete the row",
    it: "la cella è vuota ma qui ogni riga deve avere un valore; scrivilo o cancella la riga",
  },
  "not-a-number": {
    en: "{found} is not a number; write it with digits, such as 12 or 12.5",
    it: "{found} non è un numero; scrivilo in cifre, come 12 o 12,5",
  },
  "ambiguous-number": {
    en: "{found} may be {digits} or {decimal}, since other cells of the column use the other sign for decimals; write one of the two",
    it: "{found} può essere {digits} oppure {decimal}, perché altre celle della colonna usano l’altro segno per i decimali; scrivi uno dei due",
  },
  "not-positive": {
    en: "{found} is not above 0; write a number above 0, or delete the row if there is no tie",
    it: "{found} non è maggiore di 0; scrivi un numero maggiore di 0, o cancella la riga se il legame non c’è",
  },
  "out-of-range": {
    en: "{found} is not between {min} and {max}; correct the number",
    it: "{found} non è tra {min} e {max}; correggi il numero",
  },
  "not-on-scale": {
    en: "{found} is not on the scale; write a whole number from {min} to {max}",
    it: "{found} non è nella scala; scrivi un numero intero da {min} a {max}",
  },
  "not-a-count": {
    en: "{found} is not a count; write a whole number of 0 or more",
    it: "{found} non è un conteggio; scrivi un numero intero da 0 in su",
  },
  "not-a-date": {
    en: "{found} is not a date that exists; write it as 2021-05-31 or 31/05/2021",
    it: "{found} non è una data che esiste; scrivila come 31/05/2021 o 2021-05-31",
  },
  "two-digit-year": {
    en: "{found} has a year of two digits, which may be of any century; write it with four, such as {whole}",
    it: "{found} ha l’anno di due cifre, che può essere di qualunque secolo; scrivilo con quattro, come {whole}",
  },
  "not-a-choice": {
    en: "{found} is not one of the words expected here; write one of {choices}",
    it: "{found} non è tra le parole attese qui; scrivi una di {choices}",
  },
  "not-yes-or-no": {
    en: "{found} is neither yes nor no; write yes or no",
    it: "{found} non è né sì né no; scrivi sì o no",
  },
  "duplicate-actor": {
    en: "the actor {found} already stands in row {first}; keep one row for each actor",
    it: "la realtà {found} è già alla riga {first}; tieni una riga per ogni realtà",
  },
  "duplicate-municipality": {
    en: "the municipality {found} already stands in row {first}; keep one row for each",
    it: "il comune {found} è già alla riga {first}; tieni una riga per ognuno",
  },
  "unknown-actor": {
    en: "{found} is not an actor of {actors}; add the actor there or correct the id",
    it: "{found} non è una realtà di {actors}; aggiungila lì o correggi l’id",
  },
  "unknown-wave": {
    en: "{found} is not one of the waves ({waves}); correct it or add the wave",
    it: "{found} non è una delle rilevazioni ({waves}); correggi o aggiungi la rilevazione",
  },
  "unknown-territory": {
    en: "{found} is not a territory of programme.json ({territories}); correct it or add the territory",
    it: "{found} non è un territorio di programme.json ({territories}); correggi o aggiungi il territorio",
  },
  "unknown-indicator": {
    en: "{found} is not an indicator of programme.json ({indicators}); correct it or add the indicator",
    it: "{found} non è un indicatore di programme.json ({indicators}); correggi o aggiungi l’indicatore",
  },
  "unknown-event-type": {
    en: "{found} is not a type of event; write one of {types}, or add the type to eventWeights in programme.json",
    it: "{found} non è un tipo di evento; scrivi uno di {types}, o aggiungi il tipo a eventWeights in programme.json",
  },
  "unknown-moment": {
    en: "{found} is neither a date that exists nor a wave; write a date such as 2021-05-31 or a wave ({waves})",
    it: "{found} non è né una data che esiste né una rilevazione; scrivi una data come 31/05/2021 o una rilevazione ({waves})",
  },
  "date-in-ordinal-waves": {
    en: "{found} is a date, but the waves of these files have no dates; write one of the waves ({waves})",
    it: "{found} è una data, ma le rilevazioni di questi file non hanno date; scrivi una delle rilevazioni ({waves})",
  },
  "too-many-waves": {
    en: "the column has {count} different waves, at most {max} are read; put dates in a column “date”",
    it: "la colonna ha {count} rilevazioni diverse, se ne leggono al massimo {max}; metti le date in una colonna «data»",
  },
  "register-reversed": {
    en: "the register ends with {found}, before it begins with “{from}”; correct one of the two",
    it: "il registro finisce con {found}, prima di cominciare con «{from}»; correggi uno dei due",
  },
  "period-reversed": {
    en: "the period ends on {found}, before it begins on “{from}”; correct one of the two",
    it: "il periodo finisce il {found}, prima di cominciare il «{from}»; correggi una delle due date",
  },
  "incomplete-coordinates": {
    en: "the cell is empty but “{other}” is filled in; write both coordinates or neither",
    it: "la cella è vuota ma «{other}» è compilata; scrivi tutte e due le coordinate o nessuna",
  },
  "duplicate-report": {
    en: "{found} already reports on “{target}” in row {first} for the same moment; keep one of the two rows",
    it: "{found} risponde già su «{target}» alla riga {first} per lo stesso momento; tieni una delle due righe",
  },
  "weight-above-maximum": {
    en: "with {found} the weight of this tie is {weight}, above the maximum {max}; correct the weight or the maximum",
    it: "con {found} il peso di questo legame è {weight}, sopra il massimo {max}; correggi il peso o il massimo",
  },
  "rows-disagree": {
    en: "{found} differs from “{other}” in row {first}, which has the same id “{id}”; write the same in both",
    it: "{found} è diverso da «{other}» alla riga {first}, che ha lo stesso id «{id}»; scrivi lo stesso in tutte e due",
  },
  "too-few-participants": {
    en: "{found} has a single actor; write a row for each of at least two actors",
    it: "{found} ha una sola realtà; scrivi una riga per ciascuna di almeno due realtà",
  },
  "duplicate-response": {
    en: "the actor {found} already stands in row {first} for this wave; keep one of the two rows",
    it: "la realtà {found} è già alla riga {first} per questa rilevazione; tieni una delle due righe",
  },
  "answered-unasked": {
    en: "{found} says that the actor answered, but “{asked}” says that nobody asked; correct one of the two",
    it: "{found} dice che la realtà ha risposto, ma «{asked}» dice che nessuno ha chiesto; correggi uno dei due",
  },
};

import type { NoteCode } from "../problems.ts";
import type { Template } from "./template.ts";

export const NOTE_TEMPLATES: Readonly<Record<NoteCode, Template>> = {
  "unknown-file": {
    en: "this file is not one that Legami reads, so it was left out",
    it: "questo file non è tra quelli che Legami legge, quindi è stato lasciato fuori",
  },
  "unknown-sheet": {
    en: "this sheet is not one that Legami reads, so it was left out",
    it: "questo foglio non è tra quelli che Legami legge, quindi è stato lasciato fuori",
  },
  "hidden-sheet": {
    en: "this sheet is hidden, so it was left out; show it to have it read",
    it: "questo foglio è nascosto, quindi è stato lasciato fuori; mostralo se va letto",
  },
  "rows-above-header": {
    en: "the names of the columns were found in this row; the rows above it were left out ({count})",
    it: "i nomi delle colonne sono in questa riga; le righe sopra sono state lasciate fuori ({count})",
  },
  "read-as-windows-1252": {
    en: "the text is not UTF-8, so it was read as Windows-1252; see whether letters with accents are right ({found})",
    it: "il testo non è in UTF-8, quindi è stato letto come Windows-1252; guarda se le lettere accentate sono giuste ({found})",
  },
  "read-as-utf-16": {
    en: "the text was read as UTF-16",
    it: "il testo è stato letto come UTF-16",
  },
  "read-as-macintosh": {
    en: "the text was read in the encoding of old Macs; see whether letters with accents are right",
    it: "il testo è stato letto nella codifica dei vecchi Mac; guarda se le lettere accentate sono giuste",
  },
  "no-header": {
    en: "the table has no row with names of columns, so the first row was read as data",
    it: "la tabella non ha una riga con i nomi delle colonne, quindi la prima riga è stata letta come dato",
  },
  "rows-beside-data": {
    en: "sums, remarks and repeated headers are no data, so they were left out ({count})",
    it: "totali, note e intestazioni ripetute non sono dati, quindi sono stati lasciati fuori ({count})",
  },
  "filled-merged": {
    en: "cells were merged over several rows, so each row was given their value ({count})",
    it: "alcune celle erano unite su più righe, quindi ogni riga ha ricevuto il loro valore ({count})",
  },
  "level-words": {
    en: "levels were written in words and read as 0 to 5: none 0, very low 1, low 2, medium 3, high 4, very high 5 ({count})",
    it: "i livelli erano scritti a parole e sono stati letti da 0 a 5: nessuno 0, molto basso 1, basso 2, medio 3, alto 4, molto alto 5 ({count})",
  },
  "months-as-days": {
    en: "some dates name only a month, so they were read as its first day ({count})",
    it: "alcune date dicono solo il mese, quindi sono state lette come il primo giorno del mese ({count})",
  },
  "short-rows": {
    en: "the row has {cells} cells but the header has {columns} ({count} rows are shorter than the header); cells that are not there were read as empty",
    it: "la riga ha {cells} celle ma l’intestazione ne ha {columns} (righe più corte dell’intestazione: {count}); le celle che non ci sono sono state lette come vuote",
  },
  "ignored-column": {
    en: "this column is not one that Legami reads here, so it was left out",
    it: "questa colonna non è tra quelle che Legami legge qui, quindi è stata lasciata fuori",
  },
  "self-tie": {
    en: "{found} stands on both ends of the tie, so the row was left out",
    it: "{found} sta a tutti e due i capi del legame, quindi la riga è stata lasciata fuori",
  },
  "off-register": {
    en: "{found} was not on the register on {moment}, so the tie does not count at that date",
    it: "{found} non era nel registro alla data {moment}, quindi il legame non conta in quella data",
  },
  "date-off-wave": {
    en: "{found} is {days} days away from wave {wave} ({date}); the answer still belongs to that wave",
    it: "{found} dista {days} giorni dalla rilevazione {wave} ({date}); la risposta resta di quella rilevazione",
  },
  "unknown-municipality": {
    en: "{found} is not in {municipalities}, so the actor has no place on the map",
    it: "{found} non è in {municipalities}, quindi la realtà non ha un posto sulla mappa",
  },
  "weight-max-without-weights": {
    en: "the file has no column of weights, so the maximum {max} was not used",
    it: "il file non ha una colonna di pesi, quindi il massimo {max} non è stato usato",
  },
  "actors-from-ties": {
    en: "the file has no table of actors, so the ends of the ties are the actors ({count})",
    it: "il file non ha una tabella delle realtà, quindi le realtà sono i capi dei legami ({count})",
  },
  "symmetric-matrix": {
    en: "the matrix is the same on both sides of its diagonal, so each tie was read once",
    it: "la matrice è uguale ai due lati della diagonale, quindi ogni legame è stato letto una volta",
  },
  "ignored-section": {
    en: "the section {found} is not one that Legami reads, so it was left out",
    it: "la sezione {found} non è tra quelle che Legami legge, quindi è stata lasciata fuori",
  },
  "last-value-only": {
    en: "the value changes over time, and only the last one was read ({found})",
    it: "il valore cambia nel tempo, ed è stato letto solo l’ultimo ({found})",
  },
  "moments-as-waves": {
    en: "actors and ties have spells of time; the {count} moments at which something begins or ends were read as waves ({moments}); --waves names others",
    it: "realtà e legami hanno periodi di tempo; i {count} momenti in cui qualcosa comincia o finisce sono stati letti come rilevazioni ({moments}); con --waves se ne indicano altri",
  },
  "never-there": {
    en: "{found} is there at none of the moments that were read, so it was left out with its ties",
    it: "{found} non c’è in nessuno dei momenti letti, quindi è stata lasciata fuori con i suoi legami",
  },
  "spells-with-gaps": {
    en: "{found} is away for some time in between; it was read as on the register from its first to its last moment",
    it: "{found} manca per un periodo in mezzo; è stata letta come nel registro dal primo all’ultimo momento",
  },
  "more-notes": {
    en: "{count} more remarks of the kind “{of}” are not listed",
    it: "altre {count} osservazioni del tipo «{of}» non sono elencate",
  },
};

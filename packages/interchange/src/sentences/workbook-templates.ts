import type { WORKBOOK_PROBLEM_CODES } from "../problems.ts";
import type { Template } from "./template.ts";

export const WORKBOOK_TEMPLATES: Readonly<
  Record<(typeof WORKBOOK_PROBLEM_CODES)[number], Template>
> = {
  "damaged-workbook": {
    en: "the workbook is damaged or was not made by a spreadsheet; open it and save it again as XLSX",
    it: "la cartella di lavoro è rovinata, o non viene da un foglio di calcolo; aprila e salvala di nuovo come XLSX",
  },
  "archive-too-large": {
    en: "the workbook unpacks to far more than it is, as no table does; copy the sheets that are needed into a new one",
    it: "la cartella di lavoro si espande molto oltre la sua misura, come nessuna tabella; copia i fogli che servono in una nuova",
  },
  "nested-archive": {
    en: "the workbook has other files inside it; delete the objects that are embedded and save it again",
    it: "la cartella di lavoro contiene altri file; cancella gli oggetti incorporati e salvala di nuovo",
  },
  "ods-workbook": {
    en: "this is an OpenDocument spreadsheet (ODS); open it and save it as XLSX",
    it: "è un foglio di calcolo OpenDocument (ODS); aprilo e salvalo come XLSX",
  },
  "binary-workbook": {
    en: "this is a binary workbook (XLSB); open it and save it as XLSX",
    it: "è una cartella di lavoro binaria (XLSB); aprila e salvala come XLSX",
  },
  "no-workbook": {
    en: "this is an archive, but no workbook; take the file that is meant out of it, or save it as XLSX",
    it: "è un archivio, ma non una cartella di lavoro; estrai il file che serve, o salvalo come XLSX",
  },
  "missing-sheet": {
    en: "there is no sheet “{name}” (or “{italian}”), the sheets are {found}; add it or rename one",
    it: "manca il foglio «{italian}» (o «{name}»), i fogli sono {found}; aggiungilo o rinominane uno",
  },
  "hidden-table": {
    en: "this sheet is needed but hidden, and hidden sheets are not read; show it, or delete it and add another",
    it: "questo foglio serve ma è nascosto, e i fogli nascosti non si leggono; mostralo, o cancellalo e aggiungine un altro",
  },
  "duplicate-sheet": {
    en: "this sheet and “{other}” hold the same table; keep only one of the two",
    it: "questo foglio e «{other}» contengono la stessa tabella; tienine uno solo",
  },
  "empty-sheet": {
    en: "the sheet is empty; write at least the row with the names of the columns, or delete the sheet",
    it: "il foglio è vuoto; scrivi almeno la riga con i nomi delle colonne, o cancella il foglio",
  },
  "merged-cells": {
    en: "the cells {found} are merged, and only the first of them has a value; take them apart and write the value in each",
    it: "le celle {found} sono unite, e solo la prima ha un valore; dividile e scrivi il valore in ognuna",
  },
  "formula-error": {
    en: "the formula gives {found}; correct it, or write the value in its place",
    it: "la formula dà {found}; correggila, o scrivi il valore al suo posto",
  },
  "formula-without-value": {
    en: "the formula has no value yet; open the workbook in a spreadsheet and save it again",
    it: "la formula non ha ancora un valore; apri la cartella di lavoro con un foglio di calcolo e salvala di nuovo",
  },
  "long-number": {
    en: "{found} has more than 15 digits, and a spreadsheet keeps no more; write the code again in a cell formatted as text",
    it: "{found} ha più di 15 cifre, e un foglio di calcolo non ne conserva di più; riscrivi il codice in una cella in formato testo",
  },
  "odd-character": {
    en: "the cell {found} holds a character that no text has; write it again",
    it: "la cella {found} contiene un carattere che nessun testo ha; riscrivila",
  },
  "out-of-memory": {
    en: "reading the workbook takes more memory or time than it may; split it, or save its sheets as CSV",
    it: "leggere la cartella di lavoro richiede più memoria o tempo di quanto consentito; dividila, o salva i fogli come CSV",
  },
};

import type { TABLE_PROBLEM_CODES } from "../problems.ts";
import type { Template } from "./template.ts";

export const TABLE_TEMPLATES: Readonly<Record<(typeof TABLE_PROBLEM_CODES)[number], Template>> = {
  "missing-file": {
    en: "this file is missing; add it to the folder",
    it: "questo file manca; aggiungilo alla cartella",
  },
  "duplicate-file": {
    en: "this file and {other} hold the same table; keep only one of the two",
    it: "questo file e {other} contengono la stessa tabella; tienine uno solo",
  },
  "wrong-encoding": {
    en: "the text is neither UTF-8 nor UTF-16 nor Windows-1252 (it looks like {encoding}); save the file again in UTF-8 (“CSV UTF-8” in a spreadsheet)",
    it: "il testo non è né UTF-8 né UTF-16 né Windows-1252 (sembra {encoding}); salva di nuovo il file in UTF-8 («CSV UTF-8» in un foglio di calcolo)",
  },
  "mixed-encodings": {
    en: "from here on the text is written in another encoding than before (UTF-8 and Windows-1252 in one file); open it, correct the letters that look wrong and save it in UTF-8 (“CSV UTF-8” in a spreadsheet)",
    it: "da qui il testo è scritto in una codifica diversa da prima (UTF-8 e Windows-1252 nello stesso file); apri il file, correggi le lettere sbagliate e salvalo in UTF-8 («CSV UTF-8» in un foglio di calcolo)",
  },
  "broken-utf-16": {
    en: "the text is UTF-16 but holds half a character here, as when a file was cut short; save the file again in UTF-8 (“CSV UTF-8” in a spreadsheet)",
    it: "il testo è in UTF-16 ma qui contiene mezzo carattere, come quando un file è stato troncato; salva di nuovo il file in UTF-8 («CSV UTF-8» in un foglio di calcolo)",
  },
  workbook: {
    en: "this is a workbook (XLSX or XLS), whatever its name says; hand it over alone, without a second file, or save its sheet as “CSV UTF-8”",
    it: "è una cartella di lavoro (XLSX o XLS), anche se il nome dice altro; indicala da sola, senza un secondo file, o salva il foglio come «CSV UTF-8»",
  },
  "nul-character": {
    en: "there is a NUL character (code 0), which no text has; save the file again in UTF-8 (“CSV UTF-8” in a spreadsheet)",
    it: "c’è un carattere NUL (codice 0), che nessun testo ha; salva di nuovo il file in UTF-8 («CSV UTF-8» in un foglio di calcolo)",
  },
  "empty-file": {
    en: "the file is empty; write at least the row with the names of the columns",
    it: "il file è vuoto; scrivi almeno la riga con i nomi delle colonne",
  },
  "unclosed-quote": {
    en: "the quotation mark that opens the cell {found} is never closed; close it or delete it",
    it: "le virgolette che aprono la cella {found} non si chiudono mai; chiudile o cancellale",
  },
  "text-after-quote": {
    en: 'the text {found} follows a closed quotation mark; write quotation marks inside a cell twice ("")',
    it: 'il testo {found} segue virgolette già chiuse; scrivi due volte ("") le virgolette dentro una cella',
  },
  "cell-too-long": {
    en: "the cell that begins {found} has more than {max} characters; shorten it",
    it: "la cella che comincia con {found} ha più di {max} caratteri; accorciala",
  },
  "too-many-rows": {
    en: "the file has more than {max} rows; read it in parts",
    it: "il file ha più di {max} righe; leggilo a pezzi",
  },
  "too-many-columns": {
    en: "the header has more than {max} columns; keep those that are needed",
    it: "l’intestazione ha più di {max} colonne; tieni quelle che servono",
  },
  "too-few-cells": {
    en: "the row has {cells} cells but the header has {columns}; add the cells that are missing",
    it: "la riga ha {cells} celle ma l’intestazione ne ha {columns}; aggiungi le celle che mancano",
  },
  "too-many-cells": {
    en: "the row has {cells} cells or more but the header has {columns}; put in quotation marks the cells that hold a “{delimiter}”",
    it: "la riga ha almeno {cells} celle ma l’intestazione ne ha {columns}; metti tra virgolette le celle che contengono «{delimiter}»",
  },
  "missing-column": {
    en: "this column is missing, the header has {found}; add it (in Italian: {also})",
    it: "questa colonna manca, l’intestazione ha {found}; aggiungila (in italiano: {also})",
  },
  "duplicate-column": {
    en: "columns {first} and {second} of the header ({found}) say the same; keep one of the two",
    it: "le colonne {first} e {second} dell’intestazione ({found}) dicono la stessa cosa; tienine una",
  },
  "unnamed-column": {
    en: "the cell holds {found} but its column has no name; write the name in the header or clear the column",
    it: "la cella contiene {found} ma la sua colonna non ha nome; scrivi il nome nell’intestazione o svuota la colonna",
  },
  "conflicting-columns": {
    en: "the file has both {found} and “{other}”, and may have only one of them; delete one of the two columns",
    it: "il file ha sia {found} sia «{other}», e può averne una sola; cancella una delle due colonne",
  },
};

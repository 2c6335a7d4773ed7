import type { GRAPH_PROBLEM_CODES } from "../problems.ts";
import type { Template } from "./template.ts";

/** What may stand at a place of a graph file; `values.expected` is the key. */
export const GRAPH_EXPECTED: Readonly<Record<string, Template>> = {
  graphml: { en: "<graphml>", it: "<graphml>" },
  gexf: { en: "<gexf>", it: "<gexf>" },
  "pajek-section": {
    en: "a section such as *Vertices or *Edges",
    it: "una sezione come *Vertices o *Edges",
  },
  "pajek-count": {
    en: "how many actors there are, such as *Vertices 34",
    it: "quante realtà ci sono, come *Vertices 34",
  },
  "pajek-vertex": {
    en: "the number of an actor, from 1 to that after *Vertices",
    it: "il numero di una realtà, da 1 a quello dopo *Vertices",
  },
  "pajek-vertices-first": {
    en: "the section *Vertices before this one",
    it: "prima la sezione *Vertices",
  },
  "dl-option": {
    en: "one of n =, nr =, nc =, format =, diagonal =, labels: and data:",
    it: "una tra n =, nr =, nc =, format =, diagonal =, labels: e data:",
  },
  "dl-count": { en: "a whole number", it: "un numero intero" },
  "dl-embedded": { en: "labels: or labels embedded", it: "labels: oppure labels embedded" },
  "dl-n": { en: "n = and the number of actors before it", it: "prima n = e il numero di realtà" },
  "dl-end": { en: "nothing more after the matrix", it: "più niente dopo la matrice" },
  "dl-tie": {
    en: "two actors and at most a weight on a line",
    it: "due realtà e al più un peso per riga",
  },
};

export const GRAPH_TEMPLATES: Readonly<Record<(typeof GRAPH_PROBLEM_CODES)[number], Template>> = {
  "unknown-format": {
    en: "this is no file that Legami reads; save it as XLSX, CSV, GraphML, GEXF, Pajek, UCINET DL or graphology JSON, or name its format with --format",
    it: "non è un file che Legami legge; salvalo come XLSX, CSV, GraphML, GEXF, Pajek, UCINET DL o JSON di graphology, o indica il formato con --format",
  },
  "web-page": {
    en: "this is a web page, whatever its name says; open it in a spreadsheet and save it as XLSX",
    it: "è una pagina web, anche se il nome dice altro; aprila con un foglio di calcolo e salvala come XLSX",
  },
  "old-workbook": {
    en: "this is a workbook of the old kind (XLS), or one with a password; open it and save it as XLSX, without a password",
    it: "è una cartella di lavoro di vecchio tipo (XLS), o con una password; aprila e salvala come XLSX, senza password",
  },
  "encrypted-workbook": {
    en: "this workbook is protected by a password; open it and save it as XLSX without one",
    it: "questa cartella di lavoro è protetta da una password; aprila e salvala come XLSX senza password",
  },
  "xml-workbook": {
    en: "this is a workbook of Excel 2003 (XML); open it and save it as XLSX",
    it: "è una cartella di lavoro di Excel 2003 (XML); aprila e salvala come XLSX",
  },
  "file-too-large": {
    en: "the file is larger than {max} MB; leave out what is not needed, or read it in parts",
    it: "il file è più grande di {max} MB; togli quello che non serve, o leggilo a pezzi",
  },
  "not-xml": {
    en: "the text is not XML from here on ({found}); save the file again with the program that made it",
    it: "da qui in poi il testo non è XML ({found}); salva di nuovo il file con il programma che l’ha fatto",
  },
  "xml-doctype": {
    en: "the file has a document type (<!DOCTYPE>), which may hide instructions and is never read; delete it, up to its last “>”",
    it: "il file ha un tipo di documento (<!DOCTYPE>), che può nascondere istruzioni e non si legge mai; cancellalo, fino al suo ultimo «>»",
  },
  "xml-encoding": {
    en: "the file says that it is written in {found}; save it again in UTF-8",
    it: "il file dice di essere scritto in {found}; salvalo di nuovo in UTF-8",
  },
  "xml-too-deep": {
    en: "there are more than {max} elements inside one another ({found}); a network needs only a few, so export it again",
    it: "ci sono più di {max} elementi uno dentro l’altro ({found}); una rete ne richiede pochi, quindi esportala di nuovo",
  },
  "token-too-long": {
    en: "what begins {found} goes on for more than {max} characters; this is no network, so export it again",
    it: "ciò che comincia con {found} continua per più di {max} caratteri; non è una rete, quindi esportala di nuovo",
  },
  "other-root": {
    en: "the file begins with {found} and not with {expected}; export it again, or name its format with --format",
    it: "il file comincia con {found} e non con {expected}; esportalo di nuovo, o indica il formato con --format",
  },
  "no-graph": {
    en: "there is no network in the file; export it again with its actors and ties",
    it: "nel file non c’è una rete; esportala di nuovo con le realtà e i legami",
  },
  "several-graphs": {
    en: "a second network begins here ({found}); put each network in a file of its own",
    it: "qui comincia una seconda rete ({found}); metti ogni rete in un file suo",
  },
  "several-relations": {
    en: "the file has more than one relation ({found}), and ties of different kinds are not added up; put each relation in a file of its own",
    it: "il file ha più di una relazione ({found}), e legami di tipo diverso non si sommano; metti ogni relazione in un file suo",
  },
  "nested-graph": {
    en: "there is a network inside an actor or a tie ({found}), and Legami reads one without levels; export it without groups and hierarchy",
    it: "c’è una rete dentro una realtà o un legame ({found}), e Legami legge reti senza livelli; esportala senza gruppi né gerarchia",
  },
  hyperedge: {
    en: "a hyperedge joins more than two actors at once; write a tie for each pair, or an event of a programme",
    it: "un iperarco unisce più di due realtà insieme; scrivi un legame per ogni coppia, o un evento di un programma",
  },
  port: {
    en: "the tie ends at a port ({found}) and not at an actor; export the network without ports",
    it: "il legame finisce su una porta ({found}) e non su una realtà; esporta la rete senza porte",
  },
  "content-elsewhere": {
    en: "part of the network is in another file ({found}), which is never opened; export everything in one file",
    it: "una parte della rete è in un altro file ({found}), che non si apre mai; esporta tutto in un solo file",
  },
  "duplicate-attribute": {
    en: "the attribute {found} is declared twice, first on line {first}; give each a name and an id of its own",
    it: "l’attributo {found} è dichiarato due volte, la prima alla riga {first}; dai a ognuno un nome e un id suoi",
  },
  "undeclared-attribute": {
    en: "the attribute {found} is used but not declared; declare it at the beginning of the file, or delete it here",
    it: "l’attributo {found} è usato ma non dichiarato; dichiaralo all’inizio del file, o cancellalo qui",
  },
  "undirected-levels": {
    en: "this tie has no direction, so nobody knows whose answer the level is; make the ties directed, from who answers to whom it is about",
    it: "questo legame non ha direzione, quindi non si sa di chi è la risposta; rendi i legami diretti, da chi risponde a chi riguarda",
  },
  "unexpected-text": {
    en: "{found} cannot stand here; write {expected}",
    it: "{found} qui non può stare; scrivi {expected}",
  },
  "wrong-count": {
    en: "the file announces {expected} actors and names {count}; correct the number, or write all the names",
    it: "il file annuncia {expected} realtà e ne nomina {count}; correggi il numero, o scrivi tutti i nomi",
  },
  "matrix-too-short": {
    en: "the matrix needs {expected} numbers and has {count}; add those that are missing",
    it: "la matrice richiede {expected} numeri e ne ha {count}; aggiungi quelli che mancano",
  },
  "dl-format": {
    en: "the DL format {found} is none of {expected}; export the network in one of these",
    it: "il formato DL {found} non è tra {expected}; esporta la rete in uno di questi",
  },
  "not-a-spell": {
    en: "{found} is no time that can be read; write two moments in their order, such as [2021-05-31, 2022-05-31]",
    it: "{found} non è un tempo che si possa leggere; scrivi due momenti in ordine, come [2021-05-31, 2022-05-31]",
  },
  "mixed-moments": {
    en: "{found} mixes dates and numbers with the times before it; write all times in the same way",
    it: "{found} mescola date e numeri rispetto ai tempi precedenti; scrivi tutti i tempi nello stesso modo",
  },
  "too-many-moments": {
    en: "with {moments} moments the ties make more than {max} rows; name the moments that matter with --waves",
    it: "con {moments} momenti i legami fanno più di {max} righe; indica con --waves i momenti che servono",
  },
};

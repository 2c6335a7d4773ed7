import type { FigureWords } from "./figure-words.ts";

export const it: FigureWords = {
  simulated: "dati simulati",
  simulatedOpening: "Dati simulati",
  kinds: {
    lab: "laboratorio",
    institution: "istituzione",
    private: "ente privato",
    association: "associazione",
    informal: "gruppo informale",
  },
  noKind: "altra realtà",
  fates: {
    new: ["nuovo", "nuovi"],
    strengthened: ["rafforzato", "rafforzati"],
    stable: ["uguale", "uguali"],
    weakened: ["indebolito", "indeboliti"],
    retained: ["rimasto", "rimasti"],
    dissolved: ["sciolto", "sciolti"],
    unobserved: ["non osservato", "non osservati"],
  },
  classes: {
    weak: ["debole", "deboli"],
    medium: ["medio", "medi"],
    strong: ["forte", "forti"],
  },
  classTies: {
    weak: ["legame debole", "legami deboli"],
    medium: ["legame medio", "legami medi"],
    strong: ["legame forte", "legami forti"],
  },
  ties: ["legame", "legami"],
  actors: ["realtà", "realtà"],
  asked: ["realtà interpellata", "realtà interpellate"],
  lenses: {
    declared: { name: "dichiarata", means: "ciò che le realtà dicono di sé" },
    enacted: { name: "agita", means: "ciò che hanno fatto insieme, dal diario delle attività" },
    combined: {
      name: "combinata",
      means: "ciò che dicono e ciò che fanno, per seguire l’andamento",
    },
    given: { name: "del file", means: "i pesi scritti nel file" },
  },
  scopes: {
    ALL: "tutta la rete",
    LO: "legami tra laboratori e altre realtà",
    LL_in: "legami tra laboratori dello stesso territorio",
    LL_btw: "legami tra laboratori di territori diversi",
    LO_btw: "legami tra laboratori e realtà di territori diversi",
    OO: "legami tra realtà che non sono laboratori",
    "/LO": "legami tra laboratori e altre realtà",
    "/LL_in": "legami tra laboratori",
  },
  noTerritory: "Senza territorio",
  month: (number) => `mese ${number}`,
  at: {
    month: (number) => `al mese ${number}`,
    day: (day) => day,
    wave: (wave) => `a ${wave}`,
  },
  and: "e",
  newTies: (count, ties) =>
    ties === 0
      ? "non c’è nessun legame nuovo"
      : ties === 1
        ? "il legame nuovo è 1"
        : `i legami nuovi sono ${count}`,
  differenceBetween: (from, to) => `Differenza tra ${from} e ${to}`,
  reading: (lens) => `lettura ${lens}`,
  ofWhich: (parts) => `di cui ${parts.slice(0, -1).join(", ")} e ${parts.at(-1)}`,
  cameWithActor: (count) => `di cui ${count} con realtà entrate nel registro`,
  wentWithActor: (count) => `di cui ${count} con realtà uscite dal registro`,
  joined: "prima senza legami",
  left: "ora senza legami",
  unseen: "non osservate di nuovo",
  isolates: {
    now: (count) => `Senza legami: ${count}`,
    never: (count) => `Senza legami a tutte e due le date: ${count}`,
  },
  andMore: (count) => `e altre ${count}`,
  noScale: "forza senza scala",
  table: { territory: "Legami per territorio", kept: "ancora presenti", all: "Tutta la rete" },
  between: (ties, count) =>
    count === 1
      ? "Nel totale c’è 1 legame tra territori diversi o con chi sta fuori."
      : `Nel totale ci sono ${ties} legami tra territori diversi o con chi sta fuori.`,
  howToRead: "Come leggere.",
  samePlace:
    "Ogni realtà sta allo stesso posto a ogni data; la posizione non ha significato geografico.",
  sizeMeans: "Più grande il segno, più legami ha la realtà.",
  keptAmongKnown:
    "Quanti ci sono ancora si conta tra le realtà note e sui legami osservati a tutte e due le date.",
  notObserved: "Non osservato non vuol dire sciolto: a una data nessuno ha potuto dirlo.",
  classesFixed: "Debole, medio e forte seguono soglie fisse, uguali a ogni data.",
  namesShort: "I nomi sono accorciati.",
  namesWithout: (start) => `Nei nomi dei laboratori si omette «${start}».`,
  namesMissing: (names) => `Senza nome per mancanza di spazio: ${names}.`,
  note: "Nota.",
  source: "Fonte e limiti.",
  active: (share, when) => `Realtà attive ${when}: ${share}.`,
  activeTwice: (from, fromWhen, to, toWhen) =>
    `Realtà attive: ${from} ${fromWhen}, ${to} ${toWhen}.`,
  withoutTies: (count, when) => `Senza legami ${when}: ${count}.`,
  answers: (share, when) => `Risposte ${when}: ${share}.`,
  answersTwice: (from, fromWhen, to, toWhen) => `Risposte: ${from} ${fromWhen}, ${to} ${toWhen}.`,
  unofficial: (why) => `Risultato ${why}.`,
  snapshots: ["fotografia", "fotografie"],
  parameters: "parametri",
  figure: "figura",
  columns: {
    source: "Realtà",
    target: "Altra realtà",
    strength: "Forza",
    class: "Classe",
    fate: "Che cosa è cambiato",
  },
  differenceMap: "Mappa delle differenze",
  networkMap: "Mappa della rete",
};

import type { Texts } from "./texts.ts";

/** What an export has no place for, by type. */
const LEFT_BEHIND: Readonly<Record<string, string>> = {
  text: "Lasciate fuori le note (con --personal si esportano)",
  diary: "Lasciate fuori le pagine di diario (con --personal si esportano)",
  description: "Descrizioni precedenti di realtà, che le tabelle non hanno dove mettere",
  assessment: "Risposte fuori da ogni rilevazione, che le tabelle non hanno dove mettere",
  merge:
    "Unioni tra realtà (i doppioni escono come una realtà sola, chi si è unito dopo esce separato)",
  split: "Divisioni di realtà, che le tabelle non hanno dove mettere",
  distinct: "Risposte che due nomi sono due realtà, che le tabelle non hanno dove mettere",
};

export const it: Texts = {
  about:
    "Analisi delle reti di comunità: hanno tenuto, si sono allargate, hanno cambiato forma?\n\nI dati sono una coppia di file CSV (--actors, --ties), la cartella o il file di un programma o di una rete, o un programma salvato (--programme).",
  verbs: {
    measure: "misure a una data",
    compare: "che cosa è cambiato tra due date",
    evaluate: "tutto tra due date, in ogni ambito",
    figure: "disegna una figura per la stampa",
    report: "scrive il rapporto di valutazione (DOCX, HTML, PDF, XLSX)",
    freeze: "blocca quello che si sa oggi in un file, per rifare gli stessi numeri tra anni",
    duplicates: "realtà che forse sono nell’elenco due volte",
    export: "scrive i dati, o la rete, in file per altri programmi",
    import: "salva i file nel diario di un programma",
    init: "prepara i file da compilare, con un esempio in ogni tabella",
    serve: "apre API e visualizzatore",
    user: "imposta o cambia la password di chi tiene il programma",
    verify: "controlla che nel diario non sia cambiato niente",
  },
  options: {
    actors: "realtà di una coppia di file (CSV)",
    ties: "legami di una coppia di file (CSV)",
    waves: "ordine delle rilevazioni, per esempio t0,m6,m12",
    weightMax: "peso massimo possibile: dà una scala ai pesi",
    programme:
      "cartella o file di un programma o di una rete, o programma salvato (FILE.db, FILE.db#id)",
    format: "formato del file, se non si capisce da solo",
    at: "rilevazione o data (se manca, l’ultima)",
    from: "prima rilevazione o data (se manca, la prima)",
    to: "seconda rilevazione o data (se manca, l’ultima)",
    scope:
      "ambiti, separati da virgole: ALL, LO, LL_in, LL_btw, LO_btw, OO, T:<territorio>, T:<territorio>/LO, T:<territorio>/LL_in, oppure all",
    frame:
      "quali realtà contano: come dice la misura, note, attive, note in entrambe le date, in una delle due",
    lens: "quali legami: dichiarati, agiti, le due letture insieme, pesi del file",
    by: "suddivisioni per le misure di mescolanza, separate da virgole",
    only: "solo queste misure, per codice o chiave, separate da virgole",
    annex: "anche le misure secondarie, quelle per l’appendice",
    actorValues: "anche i valori di ogni realtà: legami, intermediazione, vicinanza …",
    allowCarried: "confronta anche date senza rilevazione, con quella precedente",
    oneScope:
      "un ambito: ALL, LO, LL_in, LL_btw, LO_btw, OO, T:<territorio>, T:<territorio>/LO, T:<territorio>/LL_in",
    figureDetail: "ogni realtà per sé, dove una rete oltre le 150 è riassunta",
    figureOut:
      "file da scrivere (.svg, .pdf, .png; i numeri come .csv, .xlsx; multiples come .html), o cartella con --all",
    allFigures: "tutte le figure in ogni formato, con i loro numeri, in una cartella",
    preset: "carta: a4 (larga 160 mm), half (78 mm), page (un foglio A4), slide (16:9), square",
    figureTitle: "un titolo proprio, sopra quello che la figura dice",
    figureNote: "una nota propria, sotto la figura",
    figureSource: "una fonte propria, dopo quelle che la figura conosce",
    atOrAll: "rilevazione o data (se manca, tutte le rilevazioni)",
    personal: "anche note e diario, che possono parlare di persone",
    outFolder: "cartella in cui scrivere (se manca, si crea)",
    reportFormats: "formati, separati da virgole: docx,html,pdf,xlsx",
    variant: "final (tutto il programma) o midterm (a metà strada)",
    ownTexts: "testi di chi valuta, frontespizio e parti da mostrare (report.json)",
    quaderno: "anche le due pagine per i cittadini",
    outFrozen: "file da scrivere, il nome finisce in .frozen.json",
    atMoments: "rilevazioni o date di cui annotare l’impronta (se manca, tutte le rilevazioni)",
    knownOn: "come si sapeva alla fine di questo giorno (2021-05-31), o alle 2021-05-31T12:00:00Z",
    algorithm: "comunità con molte ricerche concordi, o con una rapida",
    intervals: "anche quanto possiamo essere sicuri di ogni variazione",
    draws: "rilevazioni simulate per gli intervalli (1000)",
    threads: "processi paralleli (quanti i core della macchina)",
    seed: "seme di ogni estrazione (quello del programma, altrimenti 1)",
    json: "stampa JSON",
    lang: "it o en",
    quiet: "nessun messaggio",
    noColor: "senza colori",
    kind: "un programma intero, o solo realtà e legami",
    into: "file in cui salvare",
    map: "colonna di un foglio e che cosa contiene: source, target, level, date … (ripetibile)",
    separator: "segno tra le celle: ; , | tab",
    encoding: "codifica del testo",
    sheet: "foglio da leggere",
    headerRow: "riga con i nomi delle colonne, 0 = non c’è",
    dateFormat: "ordine delle date: giorno, mese o anno per primo",
    meaning: "che cosa sono i legami del foglio",
    wave: "rilevazione delle righe che non la dicono",
    refused: "scrive qui le righe rifiutate di un foglio, con il perché, da sistemare (CSV)",
    dryRun: "dice che cosa salverebbe, non salva niente",
    port: "porta",
    host: "indirizzo su cui rispondere; per altri computer serve una password (legami user)",
    url: "indirizzo che usano le persone, se è un altro, per esempio https://legami.example",
    open: "apre il browser",
    store: "programma salvato (FILE.db)",
    passwordFile: "prende la password dalla prima riga di questo file (- = ingresso standard)",
    head: "impronta che il diario deve contenere, stampata in precedenza",
    help: "mostra l’aiuto",
    version: "mostra la versione",
  },
  examples: "Esempi:",
  figureArgument:
    "una tra network, multiples, territories, difference, strengths, survival, reach, mixing, communities, scorecard, map, series, robustness",
  noSuchFigure: (name, known) => `La figura «${name}» non esiste. Figure: ${known}.`,
  figureFile: (path, formats) =>
    path === undefined
      ? `Indica --out FILE, con un nome che finisce in uno di questi modi: ${formats}.`
      : `${path}: le figure si scrivono in file che finiscono in uno di questi modi: ${formats}.`,
  figureFolder: "Indica --out CARTELLA, una cartella che non c’è ancora.",
  onlyStepped: (figure) => `Solo la figura ${figure} è una pagina che si sfoglia data per data.`,
  written: (path) => `${path} scritto`,
  notDrawn: (figure, why) => `${figure} non disegnata: ${why}`,
  allDrawn: (path, count) =>
    `${path}: ${count === 1 ? "1 figura" : `${count} figure`}, con i numeri in numbers.xlsx`,
  figureDates: (figure, options) => `La figura ${figure} prende le date da ${options}.`,
  cannotWrite: (path) => `${path} non si può scrivere: il disco è pieno, o di sola lettura?`,
  reportFormat: (known) => `Indica --format con uno o più di questi: ${known}.`,
  missingOut: "Indica --out, cioè dove scrivere.",
  reported: (snapshots, parameters, seconds) =>
    `Fotografie ${snapshots} · parametri ${parameters} · ${seconds} s`,
  outdatedTexts: (sections) =>
    `Testi scritti per altri numeri, da rileggere: ${sections}. Sono rimasti come sono.`,
  logoFile: (path) => `${path}: il logo dev’essere un file PNG o JPEG.`,
  frozen: (entries, digest) => `${entries} voci bloccate, impronta ${digest}`,
  frozenName: (ending) => `Indica --out FILE, con un nome che finisce in ${ending}.`,
  drawn: (path, digest) => `${path}: figura ${digest}`,
  importArgument:
    "la cartella o il file di un programma o di una rete, oppure un file di realtà e uno di legami",
  exportArgument: "file da scrivere (.xlsx, .csv, .gexf, .graphml, .json, .spells.csv), o cartella",
  exportFile: (path, known) =>
    `${path}: si esporta in una cartella, o in file che finiscono in uno di questi modi: ${known}.`,
  leftBehind: (type, count) => `${LEFT_BEHIND[type] ?? type}: ${count}`,
  readAgain: (files) => `Per rileggere: legami import ${files}`,
  initArgument: "cartella, o cartella di lavoro (FILE.xlsx), da creare",
  templateWritten: (path, files) => `${path}: pronto da compilare. Poi: legami import ${files}`,
  alreadyThere: (path) => `${path} c’è già, e resta com’è. Indica un altro nome.`,
  needsSource:
    "Mancano i dati: indica --programme CARTELLA o FILE, oppure --actors actors.csv insieme a --ties ties.csv.",
  twoSources: "Indica --programme oppure --actors con --ties, non entrambi.",
  noSuchFile: (path) => `${path} non esiste.`,
  severalProgrammes: (path, ids) =>
    `${path} contiene più programmi: ${ids}. Indicane uno, per esempio ${path}#${ids.split(", ")[0]}.`,
  noProgrammes: (path) => `${path} non contiene questo programma.`,
  problems: (count) => (count === 1 ? "1 problema nei dati:" : `${count} problemi nei dati:`),
  moreProblems: (count) => `… e altri ${count}.`,
  nothingRead: "Non è stato letto né salvato niente.",
  seeHelp: (verb) => `Vedi: legami ${verb === undefined ? "" : `${verb} `}--help`,
  unexpected: "Qualcosa è andato storto, e non dipende da te:",
  columns: { measure: "misura", value: "valore", finding: "che cosa dice" },
  changeColumns: { from: "da", to: "a", change: "variazione" },
  headings: {
    changes: "Che cosa è cambiato",
    dates: "Alle due date",
    one: "Misure",
    groups: "Gruppi",
  },
  certainty: {
    question: "Quanto possiamo esserne sicuri?",
    noise: {
      clear: ({ low, high }) => `● chiara: tra ${low} e ${high}`,
      slight: ({ low, high }) => `◐ lieve: tra ${low} e ${high}`,
      "within-noise": ({ detectable }) => `○ entro il margine (±${detectable})`,
    },
    between: (low, high) => `tra ${low} e ${high}`,
    made: (draws, cells, seed) =>
      `Intervalli al 90% da ${draws} rilevazioni simulate con gli errori che le risposte mostrano, più ${cells} combinazioni di altre regole ragionevoli (seme ${seed}). Descrivono, non promettono: ● più del margine, ◐ al limite, ○ dentro il margine.`,
    madeByRules: (cells, seed) =>
      `Questa lettura usa il diario, dove non ci sono risposte di due parti da rifare: non c’è un margine di rilevazione. Abbiamo invece rifatto i conti con ${cells} combinazioni di altre regole ragionevoli (seme ${seed}): accanto a ogni variazione, quante le danno lo stesso segno e tra quali valori sta.`,
    youngLogging:
      "Senza margini: questa lettura usa il diario, e a una delle due date il diario era cominciato da poco, o non è scritto da quando: un aumento può venire solo da questo. Con --from si può scegliere una prima data successiva.",
    madeForVerdicts: (draws, cells) =>
      `L’esito dei territori guarda sempre i legami dichiarati: lo verificano ${draws} rilevazioni simulate e ${cells} combinazioni di regole.`,
    rules: ({ same, cells, low, high }) => `stesso segno ${same} su ${cells}: da ${low} a ${high}`,
    nothingToDraw:
      "Senza intervalli: i pesi dei legami sono scritti nei dati così come sono; non ci sono risposte da rifare, né regole per calcolarli da cambiare.",
  },
  scorecard: {
    quantity: "quantità",
    score: "punti",
    actors: "realtà attive",
    ties: "legami",
    strength: "forza complessiva",
    newPoles: "nuovi poli",
    polarization: "polarizzazione strutturale",
    municipality: "chiusura dentro i comuni",
    kind: "chiusura dentro i tipi di realtà",
    giant: "quota del pezzo più grande",
    centralization: "centralizzazione",
    extentRule: (sum, percent) =>
      `Somma ${sum}. Un punto in più se sale di almeno il ${percent}%, uno in meno se scende di altrettanto. Ampliamento da +2 senza nessun meno, riduzione da −2 senza nessun più, ricomposizione se ci sono un più e un meno; altrimenti stabile.`,
    flagsRule: ({ polarization, closure, points, centralization }) =>
      `Quattro segnali: nuovi poli; polarizzazione, se si muove di almeno ${polarization}; chiusura, di almeno ${closure} in uno dei due modi; coesione, se il pezzo più grande scende di ${points} punti o la centralizzazione sale di ${centralization} (meno, se al contrario). Due parti opposte fanno 0. Polarizzazione nuova: almeno due segnali più, non solo il nuovo polo. Ricucitura: almeno due segnali meno.`,
    labHubs: (before, after) =>
      `La forma non è valutata. I soggetti con più legami con i laboratori: prima ${before}; dopo ${after}.`,
    nobody: "nessuno",
    register: (newlyKnown, gain) =>
      `Effetto registro: realtà attive in più ${gain}, di cui già esistenti ma fuori dal registro ${newlyKnown}.`,
  },
  actorsHeading: (shown, all) =>
    shown === all ? "Realtà" : `Realtà: le ${shown} con più legami su ${all} (tutte con --json)`,
  actorColumn: "realtà",
  snapshot: "fotografia",
  parameters: "parametri",
  lens: "lettura",
  lenses: {
    declared: "dichiarata",
    enacted: "agita",
    combined: "combinata",
    given: "pesi del file",
  },
  questions: {
    hold: "Tenuta",
    breadth: "Ampiezza",
    shape: "Forma",
    "lab-organisation": "Laboratori e altre realtà",
    "lab-lab": "Laboratori tra loro",
  },
  sheet: {
    readAs: ({ separator, encoding, sheet, headerRow, kind, means, dateFormat, wave }) =>
      `Letto come: ${[
        sheet === null ? null : `foglio «${sheet}»`,
        separator === null ? null : `separatore ${separator === "\t" ? "tab" : separator}`,
        encoding,
        headerRow === null ? "senza intestazione" : `intestazione alla riga ${headerRow}`,
        `${kind}${means === null ? "" : ` (${means})`}`,
        dateFormat === null ? null : `date ${dateFormat}`,
        wave === null ? null : `rilevazione ${wave}`,
      ]
        .filter((part) => part !== null)
        .join(", ")}`,
    columns: (columns) => `Colonne: ${columns}`,
    sum: ({ read, stored, merged, already, refused }) =>
      `Righe lette: ${read} = ${stored} nuove + ${merged} unite ad altre + ${already} già presenti + ${refused} rifiutate`,
    maybe: (name, candidate) => `«${name}»: forse è «${candidate}» (legami duplicates li elenca)`,
    refused: (rows, more, file) =>
      `${rows === 1 ? `La riga rifiutata è in ${file}: sistemala` : `Le ${rows} righe rifiutate sono in ${file}: sistemale`} e importa quel file.${more > 0 ? ` Righe rifiutate che non ci stanno: ${more}.` : ""}`,
    noneRefused: (file) => `Nessuna riga rifiutata: ${file} non è stato scritto.`,
    trial: "È una prova: non è stato salvato niente.",
    done: (programme) => `Salvato nel programma ${programme}.`,
  },
  sheetTooLarge: (file) => `${file} è troppo grande per un foglio: oltre 64 MB. Dividilo.`,
  rowsRead: ({ read, entries, merged, leftOut }) =>
    `Righe lette: ${read} = ${entries} voci + ${merged} unite ad altre righe + ${leftOut} lasciate fuori. Una voce in più è il programma.`,
  duplicates: {
    found: (actors, pairs) => {
      if (pairs === 0) return `${actors} realtà, nessuna coppia che sembri la stessa.`;
      return `${actors} realtà, ${pairs === 1 ? "1 coppia" : `${pairs} coppie`} da guardare: forse è la stessa realtà.`;
    },
    likeness: (score) => `somiglianza ${score} su 1`,
    nothingMerged: "Non è stato unito niente: decide chi le conosce.",
  },
  imported: (stored, already, path) =>
    `${stored + already} voci lette = ${stored} salvate + ${already} già presenti. Diario: ${path}`,
  wouldImport: (stored, already, path) =>
    `${stored + already} voci lette = ${stored} da salvare + ${already} già presenti. In ${path} non è stato salvato niente.`,
  verified: (programme, entries, head) =>
    `${programme}: ${entries} voci, nessuna cambiata. Impronta del diario: ${head}`,
  broken: (programme, problems) =>
    `${programme}: il diario è stato cambiato (${problems === 1 ? "1 problema" : `${problems} problemi`}).`,
  building: "Preparo il visualizzatore (primo avvio, o i suoi sorgenti sono cambiati)…",
  serving: (url) => `Legami è su ${url} (solo su questo computer). Ctrl-C lo ferma.`,
  portTaken: (port, next) =>
    `La porta ${port} è già occupata da un altro programma. Forse Legami è già aperto: prova http://127.0.0.1:${port} nel browser.
Altrimenti scegli un’altra porta: aggiungi --port ${next} (con npm: npm start -- --port ${next}).`,
  portReserved: (port, usual) =>
    `La porta ${port} è riservata al sistema. Scegline una da 1024 in su, per esempio --port ${usual}.`,
  servingOthers: (url) => `Legami è su ${url}, anche per altri computer. Ctrl-C lo ferma.`,
  notEncrypted:
    "Le connessioni non sono cifrate: chi è sulla stessa rete può leggere. Serve HTTPS davanti a Legami; il suo indirizzo si indica con --url.",
  askPassword: "Nuova password per chi tiene il programma: ",
  askAgain: "Di nuovo: ",
  passwordsDiffer: "Le due non sono uguali. Non è cambiato niente.",
  noTerminal: "Non c’è un terminale a cui chiederla: indica --password-file FILE.",
  passwordSet: (path) =>
    `${path}: la password è impostata. Chi era entrato con un’altra deve entrare di nuovo.`,
  noStoreForPassword: (path) =>
    `${path} non è un programma salvato: solo un FILE.db ha una password.`,
  notAStore: (path) =>
    `${path} non è un programma salvato: solo un FILE.db ha un diario da controllare.`,
};

/** Quanto possiamo esserne sicuri: margini, segni, il pannello. */
export const certainty = {
  certainty: {
    title: "Quanto possiamo esserne sicuri?",
    busy: "Calcolo quanto possiamo esserne sicuri… {{share}}",
    waiting: "Calcolo quanto possiamo esserne sicuri…",
    cancel: "Ferma il calcolo",
    cancelled: "Il calcolo dei margini è fermo: i numeri sono qui sotto, senza margine.",
    restart: "Ricomincia il calcolo",
    failed: "Non siamo riusciti a calcolare i margini.",
    ready: "I margini ci sono: li trovi accanto alle variazioni.",
    readyByRules: "Il calcolo è finito: la spiegazione è in fondo alla pagina.",
    nothing:
      "Qui non c’è un margine da calcolare: i pesi dei legami sono scritti nei dati così come sono.",
    noDraws:
      "Accanto alle variazioni non c’è un margine: questa lettura usa il diario, dove non ci sono le risposte di due parti da confrontare.",
    byRules:
      "Abbiamo però rifatto i conti con {{count}} combinazioni ragionevoli di regole, per vedere se il risultato resta lo stesso.",
    verdicts:
      "L’esito di ogni territorio guarda sempre i legami dichiarati: lo verificano {{draws}} rilevazioni rifatte al computer e {{cells}} combinazioni di regole.",
    between: "(tra {{low}} e {{high}})",
    change: "Variazione",
    checking: "verifico se l’esito tiene…",
    key: "Come si leggono le variazioni",
    noise: {
      clear: "lo ritroveremmo rifacendo la rilevazione",
      slight: "al limite di ciò che possiamo vedere",
      "within-noise": "potrebbe essere solo il modo di rispondere",
    },
    more: "Come lo sappiamo",
    later: "La spiegazione arriva insieme ai margini.",
    method:
      "Abbiamo rifatto la rilevazione {{count}} volte al computer, spostando le risposte di quanto, di solito, le due parti di uno stesso legame si contraddicono: il margine è dove cade il numero 9 volte su 10.",
    rules:
      "Abbiamo anche rifatto i conti con {{count}} combinazioni ragionevoli di regole, per vedere se l’esito resta lo stesso.",
    assumed:
      "I legami raccontati da entrambe le parti sono pochi: quanto si contraddicono è un valore assunto.",
    seed: "Ripetizioni: {{draws}}. Seme: {{seed}}: con lo stesso seme si ritrovano gli stessi margini.",
    seedByRules: "Seme: {{seed}}: con lo stesso seme si ritrovano gli stessi numeri.",
    links: "Per saperne di più:",
  },
} as const;

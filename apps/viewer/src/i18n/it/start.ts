/** I primi passi di un programma. */
export const start = {
  start: {
    nothing: "Tre passi: il programma, le realtà, la prima rilevazione.",
    example:
      "Vuoi prima provare? Se avvii Legami con npm start trovi la rete di esempio, con dati simulati.",
    noTies:
      "Dalla prima rilevazione si misura tutto il resto: che cosa ha tenuto, che cosa si è allargato, che forma ha preso.",
    steps: "I primi passi",
    number: "Passo {{count}}",
    done: "fatto",
    toDo: "da fare",
    create: "Crea il programma",
    createText: "Il nome, i territori e le date. Bastano due minuti, e quasi tutto si cambia dopo.",
    created: "«{{name}}» è pronto.",
    createNow: "Crea il programma",
    change: "Cambia le impostazioni",
    register: "Porta le realtà",
    registerText:
      "L’elenco di chi c’è: laboratori, enti, associazioni, gruppi. Da un foglio Excel o CSV, o dal modello da riempire.",
    registerFirst: "Se importi subito, il programma si crea da sé.",
    registered: "{{count}} realtà in elenco.",
    registered_one: "Una realtà in elenco.",
    import: "Importa un foglio",
    template: "Scarica il modello",
    wave: "Fai la prima rilevazione",
    waveLater:
      "Le risposte da un foglio, o i legami uno per uno, anche dal telefono. Prima serve il programma.",
    waveText:
      "Importa le risposte da un foglio, o registra i legami uno per uno, anche dal telefono. Le realtà che mancano in elenco si aggiungono da sole.",
    hasWave: "C’è almeno un legame registrato.",
    importWave: "Importa le risposte",
    dates: "Le date del programma",
    toCollect: "da raccogliere",
    already: "Già impostato",
    changeProgramme: "Modifica il programma",
    facts: {
      territories: "Territori",
      towns: "Comuni",
      dates: "Date ufficiali",
      actors: "Realtà conosciute",
    },
    townsHint: "con il loro posto sulla mappa",
    actorsHint: "arrivano con un foglio o con un legame",
  },
} as const;

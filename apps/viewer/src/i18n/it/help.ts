/** The list of keys. */
export const help = {
  help: {
    title: "I tasti",
    close: "Chiudi",
    letters: "Usa i tasti di un solo carattere ( / , ? e F )",
    group: {
      everywhere: "Ovunque",
      map: "Sulla mappa",
      dates: "Sul filo delle date",
      form: "In Nuovo legame",
    },
    does: {
      search: "cerca una realtà",
      help: "apre questo elenco",
      undo: "annulla l’ultima azione",
      redo: "ripete quella annullata",
      next: "passa a quello che segue",
      escape: "chiude elenchi e finestre",
      walk: "da una realtà a quelle legate",
      move: "spostano la realtà scelta, dopo «Sposta le realtà»",
      fit: "mostra tutta la rete",
      zoom: "ingrandisce e rimpicciolisce",
      unchoose: "toglie la scelta",
      date: "data prima, data dopo",
      ends: "prima data, ultima data",
      pick: "sceglie la realtà proposta",
      save: "salva il legame",
    },
    key: { Maiusc: "Maiusc", Enter: "Invio", End: "Fine", Home: "Inizio" },
  },
} as const;

/** Una realtà che non è ancora nell'elenco. */
export const newActor = {
  newActor: {
    question: "Forse è già nell’elenco. È la stessa?",
    typed: "Hai scritto «{{name}}». Nell’elenco c’è:",
    same: "È la stessa",
    different: "È diversa, aggiungila",
    remembered: "Ricordiamo la risposta: di queste due non te lo chiediamo più.",
    name: "Nome",
    kind: "Che cos’è?",
    municipality: "In quale comune?",
    townHint: "Tocca il comune e la realtà si aggiunge.",
    townHintIn: "Tocca il comune e la realtà si aggiunge, nel territorio {{territory}}.",
    otherTown: "Un altro comune…",
    noTown: "Non lo so",
    townName: "Nome del comune",
    add: "Aggiungi",
    cancel: "Torna alla ricerca",
    failed: "Non siamo riusciti a controllare se c’è già.",
    errors: {
      name: "Scrivi il nome.",
      kind: "Scegli prima che cos’è.",
    },
  },
} as const;

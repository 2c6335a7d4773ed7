/** Una realtà che non è ancora nell'elenco. */
export const newActor = {
  newActor: {
    question: "Forse è già nell’elenco. È la stessa?",
    same: "È la stessa",
    different: "È un’altra",
    name: "Nome",
    kind: "Che cos’è?",
    municipality: "Comune",
    optional: "facoltativo",
    add: "Aggiungi all’elenco",
    cancel: "Annulla",
    errors: {
      name: "Scrivi il nome.",
      kind: "Scegli che cos’è.",
    },
  },
} as const;

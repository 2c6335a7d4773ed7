/** Nuova nota di diario. */
export const note = {
  note: {
    title: "Scrivi una nota di diario",
    where: "Di quale territorio?",
    everywhere: "tutto il programma",
    text: "Che cosa è successo?",
    hint: "Un incontro, una difficoltà, una decisione. Non scrivere nomi di persone.",
    save: "Salva la nota",
    saved: "Nota salvata.",
    undone: "Annullata. La nota non conta più.",
    again: "Un’altra nota",
    correctTitle: "Correggi la nota",
    errors: {
      text: "Scrivi che cosa è successo.",
      where: "Scegli il territorio.",
    },
  },
} as const;

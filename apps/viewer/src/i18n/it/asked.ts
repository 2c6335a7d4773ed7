/** Chi è stato interpellato: che cosa manca e dove si segna. */
export const asked = {
  asked: {
    missing:
      "Non è segnato chi è stato interpellato ({{moments}}): per questo i territori non hanno un verdetto e la forma della rete non si descrive.",
    mark: "Segna chi è stato interpellato e chi ha risposto",
  },
} as const;

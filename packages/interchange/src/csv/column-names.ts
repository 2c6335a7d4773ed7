/** Other words for a column, beside its own name: the obvious Italian, and a few of other tools. */
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  id: ["codice"],
  label: ["etichetta", "nome", "name"],
  kind: ["tipo"],
  territory: ["territorio"],
  municipality: ["comune"],
  lat: ["latitudine", "latitude"],
  lon: ["longitudine", "longitude", "lng"],
  register_from: ["registro_dal"],
  register_to: ["registro_al"],
  people_reached: ["persone_raggiunte"],
  aliases: ["alias", "altri_nomi"],
  source: ["origine", "da", "from"],
  target: ["destinazione", "a", "to"],
  wave: ["rilevazione", "onda"],
  date: ["data"],
  level: ["livello"],
  weight: ["peso"],
  frequency: ["frequenza"],
  trust: ["fiducia"],
  reporter: ["rispondente", "chi_risponde"],
  event: ["evento"],
  type: ["tipo"],
  actor: ["attore"],
  logger: ["registrato_da", "operatore"],
  note: ["nota"],
  agreement: ["accordo"],
  date_from: ["data_inizio", "data_dal", "dal"],
  date_to: ["data_fine", "data_al", "al"],
  asked: ["interpellato", "chiesto"],
  answered: ["risposto"],
  roster: ["elenco"],
  relation: ["relazione"],
  basis: ["fonte"],
  indicator: ["indicatore"],
  value: ["valore"],
  author: ["autore"],
  text: ["testo"],
};

/** Capitals, blanks and hyphens make no difference in the name of a column. */
export function plainName(header: string): string {
  return header
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, "_");
}

/**
 * For each column of a header the name it is read under, or null if it is none of `known`. A synonym
 * gives way to the name itself: in a file with `label` and `name`, `name` is a further column.
 */
export function columnsOf(header: readonly string[], known: readonly string[]): (string | null)[] {
  const present = new Set(header.map(plainName));
  const readAs = new Map<string, string>();
  for (const name of known) {
    readAs.set(name, name);
    if (present.has(name)) continue;
    for (const synonym of SYNONYMS[name] ?? []) {
      if (!known.includes(synonym)) readAs.set(synonym, name);
    }
  }
  return header.map((name) => readAs.get(plainName(name)) ?? null);
}

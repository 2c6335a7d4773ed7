/**
 * Other words for a column, beside its own name: the Italian that people write, and a few of other
 * tools. Written as `headerWord` makes them: no capitals, no accents, `_` for anything between words.
 */
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  id: ["codice", "identificativo", "id_realta", "codice_realta", "id_attore"],
  label: ["etichetta", "nome", "name", "denominazione", "nome_realta", "nome_della_realta"],
  kind: ["tipo", "tipologia", "tipo_di_realta", "tipo_realta"],
  territory: ["territorio"],
  municipality: ["comune"],
  lat: ["latitudine", "latitude"],
  lon: ["longitudine", "longitude", "lng", "long"],
  register_from: ["registro_dal", "nel_registro_dal", "iscritta_dal", "iscritto_dal", "dal"],
  register_to: ["registro_al", "nel_registro_al", "iscritta_al", "iscritto_al", "al"],
  people_reached: ["persone_raggiunte", "numero_di_persone_raggiunte"],
  aliases: ["alias", "altri_nomi", "altro_nome"],
  source: ["origine", "da", "from", "chi", "realta_1", "attore_1"],
  target: ["destinazione", "a", "to", "con_chi", "realta_2", "attore_2", "obiettivo", "traguardo"],
  wave: ["rilevazione", "onda", "ondata", "rilevazione_onda"],
  date: ["data", "giorno"],
  level: ["livello", "livello_di_collaborazione", "livello_collaborazione", "collaborazione"],
  weight: ["peso"],
  timeset: ["interval"],
  frequency: [
    "frequenza",
    "frequenza_dei_contatti",
    "frequenza_di_contatto",
    "frequenza_contatti",
    "frequenza_degli_incontri",
  ],
  trust: ["fiducia", "livello_di_fiducia"],
  reporter: ["rispondente", "chi_risponde", "chi", "da", "realta_rispondente"],
  event: ["evento", "codice_evento", "id_evento"],
  type: ["tipo", "tipo_di_evento", "tipo_evento", "tipo_di_citazione", "tipologia"],
  actor: ["attore", "realta", "partecipante", "firmatario", "firmataria", "chi"],
  logger: ["registrato_da", "inserito_da", "operatore", "operatrice"],
  note: ["nota", "annotazione", "annotazioni"],
  agreement: ["accordo", "codice_accordo", "id_accordo", "convenzione"],
  date_from: ["data_inizio", "data_di_inizio", "data_dal", "inizio", "dal", "da", "from"],
  date_to: ["data_fine", "data_di_fine", "data_al", "fine", "al", "a", "to"],
  asked: ["interpellato", "interpellata", "chiesto"],
  answered: ["risposto", "ha_risposto", "risposta"],
  roster: ["elenco", "elenco_proposto", "lista"],
  relation: ["relazione", "tipo_di_relazione", "tipo_relazione"],
  basis: ["fonte", "base"],
  indicator: ["indicatore"],
  value: ["valore"],
  author: ["autore", "autrice", "scritto_da"],
  text: ["testo"],
  document: ["documento", "piano"],
  quotation: ["citazione", "brano"],
  period: ["periodo"],
  // Of the sheets that hold in a workbook what programme.json holds in a folder.
  field: ["campo", "voce"],
  parameter: ["parametro"],
  official: ["ufficiale"],
  in_it: ["in_italiano"],
  in_en: ["in_inglese"],
  role: ["ruolo"],
  phase: ["fase"],
};

/** Words that stand for a column only where nothing else does and no other column claims them. */
const LAST_RESORTS: Readonly<Record<string, readonly string[]>> = {
  id: ["realta", "attore"],
  label: ["realta", "attore"],
  source: ["fonte"],
  text: ["nota", "annotazione"],
  author: ["operatore", "operatrice"],
  quotation: ["testo"],
};

/** Italian words for a column, for a sentence about one that is missing. */
export function italianWordsFor(column: string): readonly string[] {
  const words = [...(SYNONYMS[column] ?? []), ...(LAST_RESORTS[column] ?? [])];
  return words.slice(0, 3).map((word) => word.replaceAll("_", " "));
}

/** Capitals, blanks and hyphens make no difference in the name of a column. */
export function plainName(header: string): string {
  return header
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, "_");
}

/** A scale in brackets after the name, as forms write it: `Livello (0-5)`. */
const SCALE = /[([]\s*\d+\s*[-–—]\s*\d+\s*[)\]][\s:*?]*$/;

/** The name in the form of the tables above: `Livello di collaborazione*` is `livello_di_collaborazione`. */
export function headerWord(header: string): string {
  return header
    .replace(SCALE, "")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "_")
    .replace(/^_|_$/g, "");
}

/**
 * For each column of a header the name it is read under, or null if it is none of `known`. A synonym
 * gives way to the name itself: in a file with `label` and `name`, `name` is a further column.
 */
export function columnsOf(header: readonly string[], known: readonly string[]): (string | null)[] {
  const words = header.map(headerWord);
  const present = new Set(words);
  const readAs = new Map<string, string>();
  for (const name of known) if (present.has(name)) readAs.set(name, name);
  const settled = (name: string) => [...readAs.values()].includes(name);
  for (const table of [SYNONYMS, LAST_RESORTS]) {
    for (const name of known.filter((candidate) => !settled(candidate))) {
      for (const word of table[name] ?? []) {
        if (present.has(word) && !readAs.has(word)) readAs.set(word, name);
      }
    }
  }
  return words.map((word) => readAs.get(word) ?? null);
}

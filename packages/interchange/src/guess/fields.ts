/** What a column of a table of people's own making may hold, and by which words it is known. */
import { columnsOf, headerWord } from "../csv/column-names.ts";

export const FIELDS = [
  "ignore",
  "source",
  "target",
  "targets",
  "option",
  "level",
  "weight",
  "date",
  "wave",
  "type",
  "frequency",
  "trust",
  "note",
  "event",
  "actor",
  "actors",
  "id",
  "label",
  "kind",
  "territory",
  "municipality",
  "lat",
  "lon",
  "people_reached",
  "aliases",
] as const;
export type Field = (typeof FIELDS)[number];

export const TABLE_KINDS = ["ties", "events", "actors", "matrix"] as const;
export type TableKind = (typeof TABLE_KINDS)[number];

/** Fields that a table of each kind can have, the ones that it must have first. */
export const FIELDS_OF: Readonly<Record<TableKind, readonly Field[]>> = {
  ties: [
    "source",
    "target",
    "targets",
    "option",
    "level",
    "weight",
    "date",
    "wave",
    "type",
    "frequency",
    "trust",
    "note",
  ],
  events: ["actor", "actors", "date", "event", "type", "note"],
  actors: [
    "label",
    "id",
    "kind",
    "territory",
    "municipality",
    "lat",
    "lon",
    "people_reached",
    "aliases",
  ],
  matrix: [],
};

/** Words of a header beyond those of the contract, by what they begin with or are. */
const WORDS: Readonly<Partial<Record<Field, RegExp>>> = {
  source:
    /^(ente|organizzazione|realta|soggetto|attore|nodo|partner|associazione|lab(oratorio)?|actor|node|org(anisation|anization)?)(_?[1a]|_uno|_di_partenza|_rispondente|_che_risponde|_compilatore|_compilatrice|_proponente|_di_origine|_dichiarante)$|^(ente|organizzazione)$|^(da_chi|partenza|dichiarante|compilatore|compilatrice|capofila|ego|proponente|nome_(della_)?(tua|vostra|sua)_.*|(la_)?(tua|vostra|sua)_(organizzazione|realta|associazione)|(per_)?quale_(organizzazione|realta|ente)_(rispond|rappresent|compil).*|chi_(sei|siete|compila|segnala)|name_of_your_organi[sz]ation|your_organi[sz]ation|respondent|from_.*|in_rappresentanza_di)$/,
  target:
    /^(ente|organizzazione|realta|soggetto|attore|nodo|partner|associazione|lab(oratorio)?|actor|node|org(anisation|anization)?)(_?[2b]|_due|_di_arrivo|_partner|_collegat[oa]|_di_destinazione|_coinvolt[oa])$|^(partner|arrivo|alter|controparte|collegato_(a|con)|collabora(te|zione)?_con|in_rete_con|insieme_a|to_.*|con|con_(chi|quale|quali)_.*|partner_.*|(altra|altro)_(realta|ente|organizzazione))$/,
  level:
    /^(livello|level|forza|intensita|grado|qualita|quanto|strength|collaboration_level|voto|punteggio|valutazione)(_.*)?$|_(livello|forza|intensita)$/,
  weight:
    /^(peso|weight|conteggio|count|volte|totale_contatti|quante_volte.*)(_.*)?$|^(n|nr|num|numero|valore)_.+$|^(contatti|incontri|collaborazioni|attivita_comuni|valore)$/,
  date: /^(data|date|giorno|day|quando|periodo|mese|anno|timestamp|informazioni_cronologiche|today|submission_time|ora|data_.*|.*_data|when|month)$/,
  wave: /^(rilevazione|onda|ondata|wave|tempo|fase|turno|edizione|t)(_.*)?$/,
  type: /^(tipo|tipologia|categoria|type|che_cosa.*|cosa_.*|natura|attivita)(_.*)?$/,
  frequency: /^(frequenza|con_che_frequenza|ogni_quanto|quanto_spesso|how_often|frequency)(_.*)?$/,
  trust: /^(fiducia|trust|quanto_vi_fidate)(_.*)?$/,
  note: /^(note|nota|annotazion[ei]|commenti?|osservazioni|comments?|notes|descrizione)(_.*)?$/,
  event:
    /^(evento|event|(id|codice|nome|titolo)_(evento|attivita|incontro)|iniziativa|incontro|titolo)$/,
  actor:
    /^(partecipante|attore|realta|ente|organizzazione|participant|presente|soggetto|associazione)$/,
  actors:
    /^(partecipanti|presenti|realta_(presenti|coinvolte)|enti_(presenti|coinvolti)|organizzazioni(_.*)?|participants|chi_c_era|soggetti_coinvolti|hanno_partecipato|con_la_partecipazione_di)$/,
  id: /^(id|codice|cod|identificativo|key)(_.*)?$/,
  label:
    /^(nome|name|label|denominazione|ragione_sociale|ente|organizzazione|realta|associazione|soggetto|attore|nominativo|titolo)(_.*)?$/,
  kind: /^(tipo|tipologia|natura|forma|categoria|kind|type|natura_giuridica|forma_giuridica)(_.*)?$/,
  territory: /^(territorio|ambito|zona|area|distretto|territory|territorio_.*)$/,
  municipality: /^(comune|citta|paese|localita|sede|town|city|municipality|comune_.*)$/,
  lat: /^(lat|latitudine|latitude)$/,
  lon: /^(lon|lng|long|longitudine|longitude)$/,
  people_reached: /^(persone|utenti|beneficiari|destinatari|iscritti|soci)(_.*)?$/,
  aliases: /^(alias|altri_nomi|sigla|acronimo|detto|conosciuto_come)(_.*)?$/,
};

/** Columns that forms and programs write for themselves. */
const OF_PROGRAMS =
  /^_|^(start|end|deviceid|username|simserial|phonenumber|subscriberid|audit|meta_.*|version|instanceid|uuid|validation_status|status|submitted_by|tags|index|parent_.*|indirizzo_e_?mail|email_address|e_?mail|punteggio_modulo)$/;

export function isOfPrograms(header: string): boolean {
  return OF_PROGRAMS.test(header.trim().toLowerCase()) || OF_PROGRAMS.test(headerWord(header));
}

/** True for the moment at which a form was sent, which is no day on which anything was done together. */
export function isOfSending(header: string): boolean {
  return /^(informazioni_cronologiche|timestamp|submission_time)$/.test(bareHeader(header));
}

/** The header in the form that words are compared in: without number, group and marks. */
export function bareHeader(header: string): string {
  const last = header.includes("/") ? (header.split("/").at(-1) ?? header) : header;
  return headerWord(last).replace(/^(?:[a-z]?\d+_)+(?=\p{L})/u, "");
}

/** The fields of a kind that each header may stand for; what the contract itself calls so comes first. */
export function fieldsByHeader(headers: readonly string[], kind: TableKind): Field[][] {
  const known = FIELDS_OF[kind];
  const contract = columnsOf(
    headers.map((header) => bareHeader(header)),
    known,
  );
  return headers.map((header, index) => {
    const word = bareHeader(header);
    const own = contract[index];
    const others = known.filter((field) => field !== own && WORDS[field]?.test(word) === true);
    return own == null ? others : [own as Field, ...others];
  });
}

/** The word of columns that name one partner each, `Partner 1`, `Partner 2`; null for any other. */
export function numberedPartner(header: string): string | null {
  const [, stem = null] = NUMBERED.exec(bareHeader(header)) ?? [];
  return stem;
}

const NUMBERED =
  /^((?:nome_)?(?:ente_|realta_|organizzazione_)?partner|collaborazione|collabora_con|con_chi|contatto|nodo_collegato|alter)_?\d{1,2}$/;

/** True if the header is a word for anything at all. */
export function isKnownHeader(header: string): boolean {
  const word = bareHeader(header);
  if (word === "") return false;
  if (isOfPrograms(header)) return true;
  if (columnsOf([word], FIELDS)[0] != null) return true;
  return Object.values(WORDS).some((pattern) => pattern.test(word));
}

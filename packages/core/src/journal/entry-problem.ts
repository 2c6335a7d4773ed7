/** Something in an entry that the journal cannot take, and how it is said. */
export interface EntryProblem {
  /** Where in the entry: a JSON Pointer (RFC 6901) such as `/payload/target`. */
  readonly pointer: string;
  readonly rule: EntryRule;
  readonly message: { readonly it: string; readonly en: string };
}

type Values = Readonly<Record<string, string | number>>;

/** Each rule an entry can break. Braces stand for the values of the case. */
const SENTENCES = {
  no_such_day: {
    en: "“{value}” is not a day of the calendar (expected a date such as 2021-05-31)",
    it: "«{value}» non è un giorno del calendario (serve una data come 2021-05-31)",
  },
  days_reversed: {
    en: "the last day ({to}) comes before the first ({from})",
    it: "l’ultimo giorno ({to}) viene prima del primo ({from})",
  },
  not_opened: {
    en: "the programme has not been opened yet",
    it: "il programma non è ancora stato aperto",
  },
  other_programme: {
    en: "these are the settings of programme “{value}”",
    it: "queste sono le impostazioni del programma «{value}»",
  },
  unknown_actor: {
    en: "there is no actor “{value}” in this programme",
    it: "in questo programma non c’è nessuna realtà «{value}»",
  },
  unknown_wave: {
    en: "there is no wave “{value}” (expected one of: {known})",
    it: "non c’è nessuna rilevazione «{value}» (previste: {known})",
  },
  unknown_territory: {
    en: "there is no territory “{value}” (expected one of: {known})",
    it: "non c’è nessun territorio «{value}» (previsti: {known})",
  },
  unknown_indicator: {
    en: "there is no indicator “{value}” (expected one of: {known})",
    it: "non c’è nessun indicatore «{value}» (previsti: {known})",
  },
  unknown_event_type: {
    en: "“{value}” is not a type of event (expected one of: {known})",
    it: "«{value}» non è un tipo di evento (previsti: {known})",
  },
  unknown_mention_type: {
    en: "“{value}” is not a type of mention (expected one of: {known})",
    it: "«{value}» non è un tipo di citazione (previsti: {known})",
  },
  unknown_phase: {
    en: "“{value}” is not a phase (expected one of: {known})",
    it: "«{value}» non è una fase (previste: {known})",
  },
  unknown_entry: {
    en: "there is no entry {value} in this journal",
    it: "in questo diario non c’è nessuna registrazione {value}",
  },
  not_in_force: {
    en: "entry {value} has already been corrected or withdrawn",
    it: "la registrazione {value} è già stata corretta o ritirata",
  },
  other_type: {
    en: "entry {value} is of type {held}: only an entry of that type can correct it",
    it: "la registrazione {value} è di tipo {held}: la può correggere solo una dello stesso tipo",
  },
  not_retractable: {
    en: "the settings of a programme can be replaced, not withdrawn",
    it: "le impostazioni di un programma si possono sostituire, non ritirare",
  },
  same_actor: {
    en: "an actor has no tie with itself",
    it: "una realtà non ha legami con sé stessa",
  },
  merged_with_itself: {
    en: "an actor cannot be merged with itself",
    it: "una realtà non si può unire a sé stessa",
  },
  absorbed_already: {
    en: "“{value}” is already merged with another actor: withdraw that merge first",
    it: "«{value}» è già unita a un’altra realtà: prima va ritirata quell’unione",
  },
  too_few_to_merge: {
    en: "at least one actor to merge is needed",
    it: "serve almeno una realtà da unire",
  },
  unknown_merge_reason: {
    en: "“{value}” is not a reason to merge (expected one of: {known})",
    it: "«{value}» non è un motivo per unire (previsti: {known})",
  },
  repeated: { en: "“{value}” stands here twice", it: "«{value}» compare due volte" },
  too_few: { en: "at least two actors are needed", it: "servono almeno due realtà" },
  not_in_range: {
    en: "expected a whole number from {low} to {high}, received {value}",
    it: "serve un numero intero da {low} a {high}, c’è {value}",
  },
  not_positive: {
    en: "expected a number above 0, received {value}",
    it: "serve un numero maggiore di 0, c’è {value}",
  },
  too_heavy: {
    en: "{value} is above the maximum of the programme ({high})",
    it: "{value} supera il massimo del programma ({high})",
  },
  half_a_place: {
    en: "latitude and longitude go together",
    it: "latitudine e longitudine vanno insieme",
  },
  not_on_earth: {
    en: "expected a number from −{high} to {high}, received {value}",
    it: "serve un numero da −{high} a {high}, c’è {value}",
  },
  not_asked: {
    en: "somebody who was not asked cannot have answered",
    it: "chi non è stato interpellato non può aver risposto",
  },
  waves_out_of_order: {
    en: "waves stand in the order of their dates, each on a day of its own",
    it: "le rilevazioni sono in ordine di data, ognuna in un giorno diverso",
  },
  in_use: {
    en: "“{value}” has to stay: entries in force that name it: {count}",
    it: "«{value}» deve restare: registrazioni in vigore che lo citano: {count}",
  },
  still_simulated: {
    en: "that the data are simulated cannot be taken back",
    it: "che i dati sono simulati non si può togliere",
  },
  bad_parameter: {
    en: "parameter {parameter}: expected {expected}, received {received}",
    it: "il parametro {parameter} non può valere {received}",
  },
} as const;

export type EntryRule = keyof typeof SENTENCES;

export function entryProblem(pointer: string, rule: EntryRule, values: Values = {}): EntryProblem {
  const said = (sentence: string) =>
    sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ""));
  return {
    pointer,
    rule,
    message: { it: said(SENTENCES[rule].it), en: said(SENTENCES[rule].en) },
  };
}

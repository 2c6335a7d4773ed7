/** Why there is no number, in words that say what is missing. */
import type { Language, Measure, Missing } from "../measures/measure.ts";
import type { Place } from "./finding-sentence.ts";
import { formatNumber } from "./numbers.ts";

const REASONS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  empty: { it: "non c’è nessuna realtà", en: "there is no actor" },
  single_node: { it: "c’è una sola realtà", en: "there is a single actor" },
  no_ties: { it: "non c’è nessun legame", en: "there is no tie" },
  no_dyads: { it: "nessun legame è possibile", en: "no tie is possible" },
  no_observed_dyads: {
    it: "su nessun legame possibile è stato chiesto a qualcuno",
    en: "nobody was asked about any possible tie",
  },
  unseen_block: {
    it: "di alcuni legami possibili nessuno ha potuto dire, e di legami tra realtà come quelle non se ne è osservato nessuno",
    en: "of some possible ties nobody could tell, and none between actors like those was observed",
  },
  no_baseline_ties: {
    it: "alla prima data non c’erano legami",
    en: "there was no tie at the first date",
  },
  no_active_actors: { it: "non c’erano realtà attive", en: "there was no active actor" },
  no_labels: { it: "nessuna realtà ha questa informazione", en: "no actor has this label" },
  one_group: {
    it: "tutte le realtà con legami sono nello stesso gruppo",
    en: "all actors with ties are in one group",
  },
  no_strength_scale: {
    it: "i pesi dei legami non hanno una scala",
    en: "the weights have no scale",
  },
  observed_share: {
    it: "è stato osservato meno dell’80% dei legami possibili",
    en: "fewer than 80% of the possible ties were observed",
  },
  no_retained_ties: { it: "nessun legame è rimasto", en: "no tie lasted" },
  too_few_labs: { it: "i laboratori sono meno di due", en: "there are fewer than two labs" },
  no_lab: { it: "non c’è nessun laboratorio", en: "there is no lab" },
  only_labs: { it: "ci sono solo laboratori", en: "there are only labs" },
  nobody_reached: { it: "i laboratori non raggiungono nessuno", en: "the labs reach nobody" },
  fewer_than_three: { it: "servono almeno tre realtà", en: "at least three actors are needed" },
  two_mode: {
    it: "qui si guardano solo i legami tra laboratori e altre realtà",
    en: "only ties between labs and others are looked at here",
  },
  no_triples: { it: "nessuna realtà ha due partner", en: "no actor has two partners" },
  no_three_paths: {
    it: "nessuna catena di laboratori e partner è abbastanza lunga",
    en: "no chain of labs and partners is long enough",
  },
  regular: {
    it: "tutte le realtà con legami hanno lo stesso numero di partner",
    en: "all actors with ties have the same number of partners",
  },
  fewer_than_ten: {
    it: "servono almeno dieci realtà note in entrambe le date",
    en: "at least ten actors known at both dates are needed",
  },
  fewer_than_twenty: {
    it: "servono almeno venti realtà note in entrambe le date",
    en: "at least twenty actors known at both dates are needed",
  },
  few_pairs: {
    it: "le coppie osservate in entrambe le date sono troppo poche",
    en: "too few pairs were observed at both dates",
  },
  collinear: {
    it: "le cose da confrontare dicono tutte lo stesso",
    en: "what is to be compared says the same thing twice",
  },
  not_repeated: {
    it: "la rilevazione non è stata simulata di nuovo (--intervals)",
    en: "the survey was not simulated again (--intervals)",
  },
  no_survey_drawn: {
    it: "questa lettura usa il diario, e nel diario non ci sono due risposte da rifare",
    en: "this lens uses the diary, which has no answers of two sides to give again",
  },
  young_logging: {
    it: "a una delle due date il diario era cominciato da poco, o non è scritto da quando: un aumento può venire solo da questo",
    en: "at one of the two dates the diary had only begun, or nobody wrote down since when: a rise may come of that alone",
  },
  no_change_value: {
    it: "a una delle due date questo numero non c’è",
    en: "at one of the two dates there is no such number",
  },
  no_entries: { it: "non c’è ancora nessun dato", en: "there is no entry yet" },
  quick_partition: {
    it: "la ricerca rapida si fa una volta sola",
    en: "the quick search is run only once",
  },
  too_large: {
    it: "la rete ha troppe realtà per questo calcolo",
    en: "the network has too many actors for this computation",
  },
  too_few_active: {
    it: "a una delle date le realtà attive sono troppo poche",
    en: "there are too few active actors at one of the dates",
  },
  too_few_answers: {
    it: "a una delle date hanno risposto troppo poche delle realtà interpellate",
    en: "at one of the dates too few of the actors asked have answered",
  },
  no_panel: {
    it: "nessuna realtà era nota in entrambe le date",
    en: "no actor was known at both dates",
  },
  no_survey: { it: "non c’è nessuna rilevazione", en: "there is no survey" },
  carried_survey: {
    it: "a una delle date non c’è una rilevazione",
    en: "there is no survey at one of the dates",
  },
  unstable_communities: {
    it: "ripetendo la ricerca i gruppi cambiano",
    en: "repeating the search gives other groups",
  },
  fewer_than_eight: { it: "servono almeno otto realtà", en: "at least eight actors are needed" },
  complete: {
    it: "tutte le realtà hanno legami con tutte",
    en: "every actor is tied to every other",
  },
  fewer_than_thirty: {
    it: "nel pezzo più grande della rete servono almeno trenta realtà",
    en: "at least thirty actors are needed in the largest piece of the network",
  },
  no_reference_triangles: {
    it: "nelle reti di confronto non c’è nessun triangolo",
    en: "the networks to compare with have no triangle",
  },
  fewer_than_ten_ties: { it: "servono almeno dieci legami", en: "at least ten ties are needed" },
  same_strength: {
    it: "tutti i legami hanno la stessa forza",
    en: "all ties have the same strength",
  },
  too_few_partners: {
    it: "nessun laboratorio ha almeno tre partner",
    en: "no lab has at least three partners",
  },
  no_people_reported: {
    it: "nessuna realtà attiva dice quante persone raggiunge",
    en: "no active actor says how many people it reaches",
  },
  too_few_located: {
    it: "di meno di tre realtà attive si conosce il luogo",
    en: "the place of fewer than three active actors is known",
  },
  no_located_ties: {
    it: "di nessun legame si conoscono i due luoghi",
    en: "of no tie both places are known",
  },
  one_place: {
    it: "tutte le realtà attive stanno nello stesso luogo",
    en: "all active actors are in one place",
  },
  not_recorded: {
    it: "non è stato registrato chi è stato interpellato",
    en: "nobody wrote down who was asked",
  },
  nobody_asked: { it: "qui nessuno è stato interpellato", en: "nobody was asked here" },
  one_lens: {
    it: "questi dati hanno una sola lettura dei legami",
    en: "these data have one lens only",
  },
  no_logging: {
    it: "non è stato registrato quali legami segue il diario",
    en: "nobody wrote down which ties the diary follows",
  },
  no_shared_dyads: {
    it: "nessun legame possibile è stato osservato in entrambe le letture",
    en: "no possible tie was observed in both lenses",
  },
  no_declared_ties: { it: "nessun legame è raccontato", en: "no tie is told by anybody" },
  no_enacted_ties: { it: "nel diario non c’è nessun legame", en: "the diary shows no tie" },
  few_dyads: {
    it: "le coppie con una forza in entrambe le letture sono meno di 10",
    en: "fewer than 10 pairs have a strength in both lenses",
  },
  no_variation: { it: "i valori sono tutti uguali", en: "all values are equal" },
  no_reports: {
    it: "in questa lettura non ci sono le risposte delle due parti",
    en: "this lens has no answers of the two sides",
  },
  no_two_sided_dyads: {
    it: "su nessun legame hanno risposto entrambe le parti",
    en: "both sides answered about no tie",
  },
  no_same_sides: {
    it: "nessun legame è di una coppia descritta dalle stesse parti in entrambe le date",
    en: "no tie is of a pair that the same sides described at both dates",
  },
  few_two_sided_dyads: {
    it: "i legami con due risposte sono meno di 15",
    en: "fewer than 15 ties have two answers",
  },
  few_spells: {
    it: "i legami seguiti nel tempo sono meno di 10",
    en: "fewer than 10 ties could be followed over time",
  },
  one_wave: {
    it: "serve una seconda rilevazione",
    en: "it takes a second survey",
  },
  undated_waves: {
    it: "le rilevazioni non hanno una data, quindi non si contano i giorni",
    en: "the surveys have no dates, so days cannot be counted",
  },
  fewer_than_five: {
    it: "servono almeno cinque realtà con legami",
    en: "at least five actors with ties are needed",
  },
  documented_only: {
    it: "conosciamo solo i legami scritti nei documenti",
    en: "only ties that documents state are known",
  },
};

/** "Nel Rhodense, densità al mese 0: non si calcola, perché non c'è nessun legame." */
export function missingSentence(
  measure: Measure,
  part: string | null,
  { reason }: Missing,
  place: Place,
  language: Language,
): string {
  const name = measure.parts?.[part ?? ""]?.[language] ?? measure.names[language];
  const why = reasonInWords(reason, language);
  return language === "it"
    ? `${place.where}, ${lowered(name)}: non si calcola, perché ${why}.`
    : `${place.where}, ${lowered(name)}: not computed, because ${why}.`;
}

/** The reason of a missing value, as a clause. */
export function reasonInWords(reason: string, language: Language): string {
  return REASONS[reason]?.[language] ?? reason;
}

/** Every reason that has words. */
export const KNOWN_REASONS: readonly string[] = Object.keys(REASONS);

/** NOT ASSESSABLE: the shape of so small a network is not described. */
export function notAssessableSentence(
  activeActors: number,
  place: Place,
  language: Language,
): string {
  const n = formatNumber(activeActors, language, 0);
  if (language === "it") {
    const actors = activeActors === 1 ? "1 realtà attiva" : `${n} realtà attive`;
    return `${place.where}, con ${actors} non descriviamo la forma della rete.`;
  }
  const actors = activeActors === 1 ? "1 active actor" : `${n} active actors`;
  return `${place.where}, with ${actors} we do not describe the shape of the network.`;
}

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

const GATES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  not_observed: { it: "non ufficiale: osservato in parte", en: "not official: observed in part" },
  insufficient_n: {
    it: "non ufficiale: poche realtà attive",
    en: "not official: few active actors",
  },
  low_response: { it: "non ufficiale: poche risposte", en: "not official: few answers" },
  carried: {
    it: "non ufficiale: a una data non c’è una rilevazione",
    en: "not official: no survey at one of the dates",
  },
  logging: {
    it: "non ufficiale: il diario è cominciato da poco",
    en: "not official: logging had only begun",
  },
  preview: { it: "non ufficiale: ricerca rapida", en: "not official: quick search" },
  monitoring: {
    it: "non ufficiale: solo per seguire l’andamento",
    en: "not official: for monitoring only",
  },
};

/** Why a value may not stand in the report. */
export function gateInWords(gate: string, language: Language): string {
  return GATES[gate]?.[language] ?? gate;
}

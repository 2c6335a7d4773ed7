/** The reporting checklist: twenty-four things that a network evaluation owes its readers (methods E14). */
import { table, text, type Words } from "../blocks.ts";
import { type Facts, line, plain } from "../facts.ts";
import type { Bilingual } from "../words.ts";
import type { SectionWriter, Writing } from "./section.ts";

interface Item {
  readonly asks: Bilingual;
  /** What this report says of it; null where only the evaluator can. */
  readonly says: ((writing: Writing) => Words) | null;
}

const FOR_THE_EVALUATOR: Bilingual = {
  it: "da completare a cura di chi valuta",
  en: "for the evaluator to complete",
};

/** A pointer to a part of the report. */
function part(it: string, en: string): (writing: Writing) => Words {
  return ({ facts }) => ({ it, en })[facts.language];
}

const ITEMS: readonly Item[] = [
  {
    asks: {
      it: "Domanda e teoria di rete dietro ogni indicatore",
      en: "Question and network theory behind each indicator",
    },
    says: part(
      "le domande sono nella sintesi; le formule e le fonti nell'allegato Metodo",
      "the questions are in the first part; formulas and sources in the annex Method",
    ),
  },
  {
    asks: {
      it: "Definizione di realtà, legame e livelli",
      en: "Definition of actor, tie and level anchors",
    },
    says: part("in «Come leggere il rapporto»", "in “How to read this report”"),
  },
  {
    asks: {
      it: "Regola di confine e data del registro",
      en: "Boundary rule and date of the register",
    },
    says: ({ facts }) =>
      known(facts, {
        it: "registro del programma: {0} realtà {1}, {2} {3}; la regola con cui si entra nel registro va scritta da chi valuta",
        en: "register of the programme: {0} actors {1}, {2} {3}; the rule for entering it is for the evaluator to state",
      }),
  },
  {
    asks: {
      it: "Classi di relazione raccolte e quota osservata",
      en: "Relation classes collected and share observed",
    },
    says: ({ facts }) =>
      line(
        {
          it: "{0} legami possibili osservati nella rete intera; per territorio in «Qualità dei dati»",
          en: "{0} possible ties observed in the whole network; by territory in “Quality of the data”",
        }[facts.language],
        facts.sideShare("observed-share", "ALL", "to"),
      ),
  },
  {
    asks: {
      it: "Strumento, testo delle domande, traduzione",
      en: "Instrument, wording, translation",
    },
    says: null,
  },
  {
    asks: { it: "Date e finestre di rilevazione", en: "Dates and windows" },
    says: ({ facts }) => dates(facts),
  },
  {
    asks: { it: "Risposte per tipo e territorio", en: "Response by kind and territory" },
    says: part("in «Qualità dei dati»", "in “Quality of the data”"),
  },
  {
    asks: {
      it: "Copertura del diario e attività registrate",
      en: "Logging coverage and activities recorded",
    },
    says: ({ facts }) => logged(facts),
  },
  {
    asks: {
      it: "Regola di riconciliazione e quota di conferme",
      en: "Reconciliation rule and confirmation rate",
    },
    says: ({ facts }) =>
      line(
        {
          it: "basta una parte perché il legame ci sia, forza media; confermati {0}",
          en: "one side is enough for a tie, mean strength; confirmed {0}",
        }[facts.language],
        facts.sideShare("confirmation-rate", "ALL", "to"),
      ),
  },
  {
    asks: {
      it: "Trattamento dei dati mancanti e limiti",
      en: "Treatment of missing data and bounds",
    },
    says: ({ facts }) => missing(facts),
  },
  {
    asks: { it: "Lettura usata", en: "Lens used" },
    says: part("in Metodo", "in Method"),
  },
  {
    asks: { it: "Tutti i parametri e la loro impronta", en: "All parameters and their digest" },
    says: ({ facts }) =>
      line(
        { it: "in Metodo; impronta {0}", en: "in Method; digest {0}" }[facts.language],
        facts.at("change.parameters", "text"),
      ),
  },
  {
    asks: { it: "Insieme di realtà di ogni figura", en: "Frame of each figure" },
    says: part(
      "nelle note delle tabelle e sotto le figure; riga per riga nel foglio XLSX",
      "in the notes of tables and below figures; row by row in the XLSX file",
    ),
  },
  {
    asks: { it: "Realtà, legami e realtà senza legami", en: "Actors, ties, actors without ties" },
    says: ({ facts }) => size(facts),
  },
  {
    asks: { it: "Versione del programma, semi, prove", en: "Software version, seeds, tests" },
    says: ({ facts }) =>
      line(
        {
          it: "Legami {0}, seme {1}; le prove sono nel codice",
          en: "Legami {0}, seed {1}; the tests are in the code",
        }[facts.language],
        facts.at("engine", "text"),
        facts.at("seed", "plain"),
      ),
  },
  {
    asks: { it: "Modelli di confronto casuali", en: "Null models" },
    says: ({ facts }) => present(facts, "nullModel"),
  },
  {
    asks: {
      it: "Grandezza degli effetti, minimo cambiamento rilevabile, fasce",
      en: "Effect sizes, minimum detectable change, bands",
    },
    says: ({ facts }) => present(facts, "interval"),
  },
  {
    asks: {
      it: "Elenco dei risultati da confermare e data in cui è stato fissato",
      en: "List of confirmatory results and date on which it was fixed",
    },
    says: null,
  },
  {
    asks: { it: "Scostamenti dal piano di valutazione", en: "Deviations from the evaluation plan" },
    says: null,
  },
  {
    asks: {
      it: "Come è fatto il disegno, che cosa significa la posizione",
      en: "Layout method, what position means",
    },
    says: part(
      "posizioni calcolate una volta per tutte le date, uguali in ogni figura; non misurano distanze",
      "positions are computed once for all dates and the same in every figure; they measure no distance",
    ),
  },
  {
    asks: { it: "Riservatezza", en: "Anonymity" },
    says: part(
      "nessun legame debole e nessuna risposta sulla fiducia è riportata con i nomi nel testo; le figure mostrano i nomi delle realtà, non le risposte",
      "no weak tie and no answer on trust is given with names in the text; figures show names of actors, not answers",
    ),
  },
  {
    asks: {
      it: "Restituzione ai partecipanti prima della pubblicazione",
      en: "Feedback to participants before publication",
    },
    says: null,
  },
  {
    asks: { it: "Equità: chi manca dal registro", en: "Equity: who is absent from the register" },
    says: null,
  },
  {
    asks: { it: "Disponibilità di dati e codice", en: "Availability of data and code" },
    says: null,
  },
];

const CHECKLIST_WORDS: Bilingual<{
  readonly opening: string;
  readonly caption: string;
  readonly head: readonly string[];
}> = {
  it: {
    opening: "Che cosa una valutazione di rete deve dire di sé, e dove questo rapporto lo dice.",
    caption: "Lista di controllo",
    head: ["Numero", "Che cosa si chiede", "Che cosa dice questo rapporto"],
  },
  en: {
    opening: "What an evaluation of a network has to say of itself, and where this report says it.",
    caption: "Checklist",
    head: ["Number", "What is asked", "What this report says"],
  },
};

export const checklist: SectionWriter = {
  id: "checklist",
  heading: { it: "Lista di controllo", en: "Reporting checklist" },
  isAnnex: true,
  write: (writing) => {
    const { language } = writing.facts;
    const words = CHECKLIST_WORDS[language];
    return [
      text(words.opening),
      table({
        caption: words.caption,
        head: words.head,
        rows: ITEMS.map(({ asks, says }, at): Words[] => [
          String(at + 1),
          asks[language],
          says === null ? FOR_THE_EVALUATOR[language] : says(writing),
        ]),
        widths: [0.5, 2, 2.6],
      }),
    ];
  },
};

function known(facts: Facts, words: Bilingual): Words {
  const found = facts.pair("active-actors", "ALL");
  if (found === null || found.row.to.counts["whole"] === undefined) return facts.missing();
  const count = (date: "from" | "to") => facts.at(`${found.path}.${date}.counts.whole`, "integer");
  return line(
    words[facts.language],
    count("from"),
    plain(facts.when("from")),
    count("to"),
    plain(facts.when("to")),
  );
}

function dates(facts: Facts): Words {
  const { change } = facts.material;
  if (change.from.date === null || change.to.date === null) {
    return { it: "le rilevazioni non hanno date", en: "the surveys have no dates" }[facts.language];
  }
  return line(
    {
      it: "{0} e {1}; vale per una rilevazione la risposta data entro {2} giorni",
      en: "{0} and {1}; an answer within {2} days belongs to the survey",
    }[facts.language],
    facts.at("change.from.date", "date"),
    facts.at("change.to.date", "date"),
    facts.at("parameters.waveWindowDays", "plain"),
  );
}

function logged(facts: Facts): Words {
  const found = facts.later("lens-concordance", "ALL");
  return found === null || found.row.value === null
    ? {
        it: "nessun diario di attività per queste date",
        en: "no log of activities for these dates",
      }[facts.language]
    : facts.said(`${found.path}.sentence`);
}

function missing(facts: Facts): Words {
  const found = facts.change("missing-bounds/ties-to", "ALL");
  if (found !== null && found.row.value !== null) return facts.said(`${found.path}.sentence`);
  return {
    it: "se una sola parte ha risposto vale la sua risposta, se nessuna il legame è non osservato; i limiti non sono ancora calcolati",
    en: "if one side answered its answer holds, if neither the tie is not observed; bounds are not computed yet",
  }[facts.language];
}

function size(facts: Facts): Words {
  const found = facts.pair("active-actors", "ALL");
  if (found === null) return facts.missing();
  return line(
    {
      it: "{0} realtà con legami sulle conosciute, {1} legami alla seconda data; negli altri ambiti nel foglio XLSX",
      en: "{0} known actors with ties, {1} ties at the second date; other scopes in the XLSX file",
    }[facts.language],
    facts.sideShare("active-actors", "ALL", "to"),
    facts.ties("ALL", "to"),
  );
}

function present(facts: Facts, field: "nullModel" | "interval"): Words {
  const has = facts.material.change.results.some((result) => result[field] !== null);
  if (has)
    return { it: "nel foglio XLSX, riga per riga", en: "row by row in the XLSX file" }[
      facts.language
    ];
  return { it: "non ancora calcolati in questo rapporto", en: "not computed yet in this report" }[
    facts.language
  ];
}

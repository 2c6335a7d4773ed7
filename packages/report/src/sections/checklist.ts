/** The reporting checklist: twenty-four things that a network evaluation owes its readers (methods E14). */
import { type ChecklistKey, reportingChecklist } from "@legami/core";
import { table, text, type Words } from "../blocks.ts";
import { type Facts, line, plain } from "../facts.ts";
import type { Bilingual } from "../words.ts";
import type { SectionWriter, Writing } from "./section.ts";

const FOR_THE_EVALUATOR: Bilingual = {
  it: "da completare a cura di chi valuta",
  en: "for the evaluator to complete",
};

/** A pointer to a part of the report. */
function part(it: string, en: string): (writing: Writing) => Words {
  return ({ facts }) => ({ it, en })[facts.language];
}

/** What this report says of each point; of the others only the evaluator can. */
const SAYS: Partial<Record<ChecklistKey, (writing: Writing) => Words>> = {
  theory: part(
    "le domande sono nella sintesi; le formule e le fonti nell’allegato Metodo",
    "the questions are in the first part; formulas and sources in the annex Method",
  ),
  definitions: part("in «Come leggere il rapporto»", "in “How to read this report”"),
  boundary: ({ facts }) =>
    known(facts, {
      it: "registro del programma: {0} realtà {1}, {2} {3}; la regola con cui si entra nel registro va scritta da chi valuta",
      en: "register of the programme: {0} actors {1}, {2} {3}; the rule for entering it is for the evaluator to state",
    }),
  relations: ({ facts }) =>
    line(
      {
        it: "{0} legami possibili osservati nella rete intera; per territorio in «Qualità dei dati»",
        en: "{0} possible ties observed in the whole network; by territory in “Quality of the data”",
      }[facts.language],
      facts.sideShare("observed-share", "ALL", "to"),
    ),
  dates: ({ facts }) => dates(facts),
  response: part("in «Qualità dei dati»", "in “Quality of the data”"),
  logging: ({ facts }) => logged(facts),
  reconciliation: ({ facts }) =>
    line(
      {
        it: "basta una parte perché il legame ci sia, forza media; confermati {0}",
        en: "one side is enough for a tie, mean strength; confirmed {0}",
      }[facts.language],
      facts.sideShare("confirmation-rate", "ALL", "to"),
    ),
  missing: ({ facts }) => missing(facts),
  lens: part("in Metodo", "in Method"),
  parameters: ({ facts }) =>
    line(
      { it: "in Metodo; impronta {0}", en: "in Method; digest {0}" }[facts.language],
      facts.at("change.parameters", "text"),
    ),
  frame: part(
    "nelle note delle tabelle e sotto le figure; riga per riga nel foglio XLSX",
    "in the notes of tables and below figures; row by row in the XLSX file",
  ),
  size: ({ facts }) => size(facts),
  software: ({ facts }) =>
    line(
      {
        it: "Legami {0}, seme {1}; le prove sono nel codice",
        en: "Legami {0}, seed {1}; the tests are in the code",
      }[facts.language],
      facts.at("engine", "text"),
      facts.at("seed", "plain"),
    ),
  nulls: ({ facts }) => present(facts, "nullModel"),
  effects: ({ facts }) => margins(facts),
  layout: part(
    "posizioni calcolate una volta per tutte le date, uguali in ogni figura; non misurano distanze",
    "positions are computed once for all dates and the same in every figure; they measure no distance",
  ),
  anonymity: part(
    "nessun legame debole e nessuna risposta sulla fiducia è riportata con i nomi nel testo; le figure mostrano i nomi delle realtà, non le risposte",
    "no weak tie and no answer on trust is given with names in the text; figures show names of actors, not answers",
  ),
};

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
        rows: reportingChecklist(writing.facts.material).map(({ point, key, title }): Words[] => [
          String(point),
          title[language],
          SAYS[key]?.(writing) ?? FOR_THE_EVALUATOR[language],
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
    it: "se una sola parte ha risposto vale la sua risposta, se nessuna il legame è non osservato; i limiti non si possono dare",
    en: "if one side answered its answer holds, if neither the tie is not observed; no bounds can be given",
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

/** In a lens that events tell other rules are all that is tried. */
function margins(facts: Facts): Words {
  const { certainty } = facts.material.change;
  if (certainty === null || certainty.draws > 0) return present(facts, "interval");
  if (certainty.cells === 0)
    return {
      it: "non calcolati: a una delle date il diario era cominciato da poco, o non è scritto da quando",
      en: "not computed: at one of the dates the diary had only begun, or nobody wrote down since when",
    }[facts.language];
  return line(
    {
      it: "{0} combinazioni di regole, riga per riga nel foglio XLSX; nessun margine di rilevazione, perché questa lettura usa il diario",
      en: "{0} combinations of rules, row by row in the XLSX file; no margin of measurement, because this lens uses the diary",
    }[facts.language],
    facts.at("change.certainty.cells", "integer"),
  );
}

function present(facts: Facts, field: "nullModel" | "interval"): Words {
  const has = facts.material.change.results.some((result) => result[field] !== null);
  if (has)
    return { it: "nel foglio XLSX, riga per riga", en: "row by row in the XLSX file" }[
      facts.language
    ];
  return {
    it: "non calcolati: questo rapporto è stato chiesto senza margini",
    en: "not computed: this report was asked for without margins",
  }[facts.language];
}

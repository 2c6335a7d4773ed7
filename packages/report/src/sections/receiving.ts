/** The receiving territories side by side, the holder as context. A comparison of data, no ranking. */
import { figure, table, text, type Words } from "../blocks.ts";
import type { Line } from "../document.ts";
import type { Bilingual } from "../words.ts";
import { bothDates, bothTies, keptTies } from "./both-dates.ts";
import type { SectionWriter } from "./section.ts";

interface ReceivingWords {
  readonly opening: string;
  readonly none: string;
  readonly caption: string;
  readonly what: string;
  readonly context: string;
  readonly note: string;
  readonly map: string;
  readonly rows: {
    readonly label: string;
    readonly response: string;
    readonly active: string;
    readonly ties: string;
    readonly kept: string;
    readonly strength: string;
    readonly covered: string;
    readonly labTies: string;
    readonly labLab: string;
    readonly poles: string;
  };
}

const WORDS: Bilingual<ReceivingWords> = {
  it: {
    opening:
      "I territori che ricevono la pratica sono messi fianco a fianco. Quello da cui la pratica viene sta a destra, come contesto.",
    none: "Nessun territorio del programma è indicato come ricevente.",
    caption: "I territori che ricevono la pratica, con il contesto",
    map: "I territori che ricevono la pratica, rilevazione per rilevazione",
    what: "Che cosa",
    context: "(contesto)",
    note: "Non è una classifica: i territori sono partiti da reti di grandezza e storia diverse, e in ognuno si è osservata una parte diversa della rete. Le differenze tra territori non dicono che cosa le ha prodotte.",
    rows: {
      label: "Etichetta secondo la regola concordata",
      response: "Hanno risposto alla seconda data",
      active: "Realtà attive",
      ties: "Legami",
      kept: "Legami che ci sono ancora",
      strength: "Forza media",
      covered: "Realtà che lavorano con un laboratorio",
      labTies: "Legami tra laboratori e altre realtà",
      labLab: "Legami tra laboratori del territorio",
      poles: "Nuovi poli",
    },
  },
  en: {
    opening:
      "The territories that receive the practice are put side by side. The one that it comes from stands on the right, as context.",
    none: "No territory of the programme is marked as receiving.",
    caption: "The receiving territories, with the context",
    map: "The receiving territories, survey by survey",
    what: "What",
    context: "(context)",
    note: "This is no ranking: the territories started from networks of different size and history, and a different part of each was observed. Differences between territories do not say what brought them about.",
    rows: {
      label: "Label by the agreed rule",
      response: "Answered at the second date",
      active: "Active actors",
      ties: "Ties",
      kept: "Ties that are still there",
      strength: "Mean strength",
      covered: "Actors that work with a lab",
      labTies: "Ties between labs and other actors",
      labLab: "Ties between labs of the territory",
      poles: "New centres of gravity",
    },
  },
};

export const receiving: SectionWriter = {
  id: "receiving",
  heading: { it: "I territori che ricevono la pratica", en: "The receiving territories" },
  write: ({ facts, figures }) => {
    const map = figures.find("territories", "ALL");
    const words = WORDS[facts.language];
    const all = facts.material.change.territories.map((reading, at) => ({ ...reading, at }));
    if (all.length === 0) return [];
    const receivers = all.filter(({ role }) => role === "receiving");
    if (receivers.length === 0) return [text(words.none)];
    const columns = [...receivers, ...all.filter(({ role }) => role === "holder")];
    const row = (name: string, cell: (scope: string, at: number) => Line): Words[] => [
      name,
      ...columns.map(({ territory, at }) => cell(`T:${territory}`, at)),
    ];
    return [
      text(words.opening),
      table({
        caption: words.caption,
        head: [
          words.what,
          ...columns.map(({ label, role }) =>
            role === "holder" ? `${label} ${words.context}` : label,
          ),
        ],
        rows: [
          row(words.rows.label, (_, at) =>
            facts.said(`change.territories.${at}.verdict.words.${facts.language}`),
          ),
          row(words.rows.response, (scope) => facts.sideShare("response-rate", scope, "to")),
          row(words.rows.active, (scope) => bothDates(facts, "active-actors", scope, "integer")),
          row(words.rows.ties, (scope) => bothTies(facts, scope)),
          row(words.rows.kept, (scope) => keptTies(facts, scope)),
          row(words.rows.strength, (scope) => bothDates(facts, "mean-strength", scope, "decimal")),
          row(words.rows.covered, (scope) => facts.sideShare("coverage", scope, "to")),
          row(words.rows.labTies, (scope) => bothTies(facts, `${scope}/LO`)),
          row(words.rows.labLab, (scope) => bothTies(facts, `${scope}/LL_in`)),
          row(words.rows.poles, (scope) => facts.changed("new-poles", scope, "integer")),
        ],
        note: words.note,
      }),
      ...(map === null ? [] : [figure(map, words.map)]),
    ];
  },
};

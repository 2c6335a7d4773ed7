/** How to read the report: ten lines, no formulas. */
import { list, text } from "../blocks.ts";
import { line } from "../facts.ts";
import type { Bilingual } from "../words.ts";
import type { SectionWriter } from "./section.ts";

interface ReadingWords {
  readonly opening: string;
  readonly items: readonly string[];
  readonly levels: string;
  readonly anchors: readonly string[];
  readonly strength: string;
}

const WORDS: Bilingual<ReadingWords> = {
  it: {
    opening: "Le parole del rapporto hanno sempre lo stesso significato.",
    items: [
      "Una realtà è un laboratorio, un’istituzione, un ente privato, un’associazione o un gruppo informale. È conosciuta se è nel registro del programma a quella data, attiva se ha almeno un legame.",
      "Un legame unisce due realtà che collaborano: c’è se almeno una delle due lo dichiara nel questionario. Se le due parti indicano livelli diversi, ne facciamo la media.",
      "Un legame è nuovo se c’è solo alla seconda data, rimasto se c’è a entrambe, sciolto se alla seconda data chi poteva dirlo non lo indica più.",
      "Un legame non osservato non è un legame sciolto: a una delle date nessuna delle due parti ha potuto parlarne.",
      "Sciolto non vuol dire fallito: un legame può finire perché ha fatto il suo lavoro. Allo stesso modo un legame più forte non è migliore di uno più debole.",
      "Vengono prima i conteggi e poi le percentuali; sotto i 20 casi la percentuale non si dà.",
      "La tenuta si legge sulle realtà conosciute a entrambe le date, l’ampiezza su quelle di ciascuna data.",
      "Dove un numero non si può calcolare, al suo posto c’è il motivo.",
    ],
    levels: "Il questionario chiede quanto si lavora insieme, su cinque livelli:",
    anchors: [
      "1: ci conosciamo e ci scambiamo informazioni;",
      "2: ci aiutiamo quando capita, ognuno con i suoi programmi;",
      "3: progettiamo insieme alcune attività e mettiamo in comune qualche risorsa;",
      "4: decidiamo insieme e mettiamo in comune risorse con regolarità;",
      "5: lavoriamo come un progetto solo, con obiettivi, regole e responsabilità comuni.",
    ],
    strength:
      "La forza di un legame va da 0 a 1 e dipende soprattutto dal livello. Un legame è debole sotto {0}, medio da {0} e forte da {1} in su.",
  },
  en: {
    opening: "The words of this report always mean the same.",
    items: [
      "An actor is a lab, an institution, a private body, an association or an informal group. It is known if it is on the programme’s register at that date, active if it has one tie at least.",
      "A tie joins two actors that collaborate: it exists if one of them at least reports it in the survey. If the two sides report different levels, we take the mean.",
      "A tie is new if it exists at the second date only, retained if it exists at both, dissolved if at the second date those who could report it no longer do.",
      "A tie not observed is not a tie dissolved: at one of the dates neither side could speak of it.",
      "Dissolved does not mean failed: a tie may end because it has done its work. Nor is a stronger tie better than a weaker one.",
      "Counts come first, percentages after; for fewer than 20 cases no percentage is given.",
      "Hold is read on the actors known at both dates, breadth on those of each date.",
      "Where a number cannot be computed, the reason stands in its place.",
    ],
    levels: "The survey asks how far two actors work together, on five levels:",
    anchors: [
      "1: we know each other and exchange information;",
      "2: we help each other now and then, each with its own plans;",
      "3: we plan some activities together and share some resources;",
      "4: we decide together and share resources regularly;",
      "5: we work as one project, with common goals, rules and responsibilities.",
    ],
    strength:
      "The strength of a tie goes from 0 to 1 and depends on the level above all. A tie is weak below {0}, medium from {0} and strong from {1} on.",
  },
};

export const reading: SectionWriter = {
  id: "reading",
  heading: { it: "Come leggere il rapporto", en: "How to read this report" },
  write: ({ facts }) => {
    const words = WORDS[facts.language];
    const isSurvey = facts.material.change.lens !== "given";
    const cut = (at: number) => facts.at(`parameters.classCuts.${at}`, "decimal");
    return [
      text(words.opening),
      list(words.items),
      ...(isSurvey
        ? [text(words.levels), list(words.anchors), text(line(words.strength, cut(0), cut(1)))]
        : []),
    ];
  },
};

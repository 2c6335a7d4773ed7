/** Three sentences a territory, its label, one map, three numbers with their denominators. */

import { figure, finding, heading, list, note, table, text } from "../blocks.ts";
import type { Block, Line } from "../document.ts";
import { type Facts, line, plain, strong } from "../facts.ts";
import type { Bilingual } from "../words.ts";
import type { SectionWriter, Writing } from "./section.ts";

interface SummaryWords {
  readonly opening: (from: string, to: string) => string;
  readonly answers: readonly [hold: string, breadth: string, shape: string];
  readonly certainty: string;
  readonly numbers: (date: string) => string;
  readonly head: readonly [string, string, string, string];
  readonly together: string;
  readonly between: string;
  readonly reached: string;
  readonly unofficial: string;
  readonly map: string;
  readonly noTerritories: string;
}

const WORDS: Bilingual<SummaryWords> = {
  it: {
    opening: (from, to) =>
      `Per ogni territorio il rapporto risponde a tre domande: tra la rilevazione ${from} e quella ${to} la rete ha tenuto, si è allargata, ha cambiato forma?`,
    answers: ["Tenuta", "Ampiezza", "Forma"],
    certainty: "Quanto ne siamo sicuri",
    numbers: (date) => `Tre numeri per territorio, ${date}`,
    head: [
      "Territorio",
      "Legami che ci sono ancora",
      "Realtà attive sulle conosciute",
      "Realtà che lavorano con un laboratorio, sulle conosciute",
    ],
    together: "Tra i territori e nel programma",
    between:
      "Legami tra laboratori di territori diversi: {0} su {1} possibili {2}, {4} su {5} {3}.",
    reached: "Obiettivi del programma raggiunti: {0}.",
    unofficial:
      "Questi numeri servono a seguire l’andamento e non sono ufficiali: almeno una delle date non è una rilevazione.",
    map: "Che cosa è successo a ogni legame, tra la prima e la seconda data",
    noTerritories: "I dati non hanno territori: il rapporto parla della rete intera.",
  },
  en: {
    opening: (from, to) =>
      `For each territory the report answers three questions: between the survey ${from} and the one ${to}, did the network hold, did it widen, did it change shape?`,
    answers: ["Hold", "Breadth", "Shape"],
    certainty: "How sure we are",
    numbers: (date) => `Three numbers for each territory, ${date}`,
    head: [
      "Territory",
      "Ties that are still there",
      "Active actors, of those known",
      "Actors that work with a lab, of those known",
    ],
    together: "Between territories and in the programme",
    between: "Ties between labs of different territories: {0} of {1} possible {2}, {4} of {5} {3}.",
    reached: "Targets of the programme that were reached: {0}.",
    unofficial:
      "These numbers are for monitoring and are not official: one of the dates at least is no survey.",
    map: "What became of every tie between the first date and the second",
    noTerritories: "The data have no territories: the report speaks of the whole network.",
  },
};

export const summary: SectionWriter = {
  id: "summary",
  heading: { it: "In sintesi", en: "In brief" },
  write: ({ facts, figures }: Writing) => {
    const words = WORDS[facts.language];
    const { change } = facts.material;
    const map = figures.find("difference", "ALL");
    return [
      text(words.opening(facts.when("from"), facts.when("to"))),
      ...change.notes.map((_, at) => note(facts.said(`change.notes.${at}.message`))),
      ...(isMonitoring(facts) ? [note(words.unofficial)] : []),
      ...(change.territories.length === 0
        ? [text(words.noTerritories)]
        : [...answers(facts, words), threeNumbers(facts, words)]),
      ...programme(facts, words),
      ...(map === null ? [] : [figure(map, words.map)]),
    ];
  },
};

function isMonitoring({ material: { change } }: Facts): boolean {
  return change.lens === "combined" || change.from.carried !== null || change.to.carried !== null;
}

function answers(facts: Facts, words: SummaryWords): Block[] {
  return facts.material.change.territories.flatMap(({ label, certainty }, index) => {
    const path = `change.territories.${index}`;
    const answer = (name: string, at: number): Line => [
      strong(plain(`${name}. `)),
      ...facts.said(`${path}.headlines.${at}.sentence`),
    ];
    return [
      heading(label),
      finding([strong(facts.at(`${path}.verdict.words.${facts.language}`, "text")), plain(".")]),
      list([
        ...words.answers.map(answer),
        ...(certainty === null
          ? []
          : [[strong(plain(`${words.certainty}. `)), ...facts.said(`${path}.certainty`)]]),
      ]),
    ];
  });
}

function threeNumbers(facts: Facts, words: SummaryWords): Block {
  const rows = facts.material.change.territories.map(({ territory, label }): Line[] => {
    const scope = `T:${territory}`;
    const held = facts.change("tie-retention", scope);
    return [
      [plain(label)],
      held === null || held.row.counts["whole"] === undefined
        ? [plain(facts.missing())]
        : [facts.at(`${held.path}.counts`, "share")],
      facts.sideShare("active-actors", scope, "to"),
      facts.sideShare("coverage", scope, "to"),
    ];
  });
  return table({ caption: words.numbers(facts.when("to")), head: words.head, rows });
}

function programme(facts: Facts, words: SummaryWords): Block[] {
  const between = facts.pair("observed-share", "LL_btw");
  const count = (path: string) => facts.at(`${between?.path}.${path}`, "integer");
  const told: Line[] = [];
  if (between !== null && between.row.to.counts["whole"] !== undefined) {
    told.push(
      line(
        words.between,
        count("to.m"),
        count("to.counts.whole"),
        plain(facts.when("to")),
        plain(facts.when("from")),
        count("from.m"),
        count("from.counts.whole"),
      ),
    );
  }
  if (facts.material.derived.objectives.whole > 0) {
    told.push(line(words.reached, facts.at("derived.objectives", "share")));
  }
  return told.length === 0 ? [] : [heading(words.together), ...told.map((each) => finding(each))];
}

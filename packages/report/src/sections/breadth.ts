/** Ampiezza: who takes part, who came and went, how far the labs reach. */
import { figure, finding, heading, list, table, text, type Words } from "../blocks.ts";
import type { Block, Line } from "../document.ts";
import { type Facts, plain } from "../facts.ts";
import { type Bilingual, KIND_ORDER, kindInWords } from "../words.ts";
import { bothShares, fromTo } from "./both-dates.ts";
import { placesOf, territoriesOf } from "./places.ts";
import type { SectionWriter } from "./section.ts";

interface BreadthWords {
  readonly opening: string;
  readonly flow: {
    readonly caption: string;
    readonly head: (from: string, to: string) => readonly string[];
    readonly note: string;
  };
  readonly panel: string;
  readonly coverage: {
    readonly heading: string;
    readonly caption: string;
    readonly kind: string;
    readonly all: string;
    readonly municipalities: string;
    readonly none: string;
  };
  readonly reach: {
    readonly heading: string;
    readonly caption: (date: string) => string;
    readonly head: readonly string[];
    readonly note: string;
  };
  readonly people: string;
  readonly figures: Readonly<Record<"reach" | "series", string>>;
}

const WORDS: Bilingual<BreadthWords> = {
  it: {
    opening:
      "Qui si contano le realtà: quante lavorano in rete, quante sono entrate, quante si sono allontanate, quante i laboratori ne raggiungono.",
    flow: {
      caption: "Realtà attive, entrate e allontanate",
      head: (from, to) => [
        "Dove",
        `Attive ${from}`,
        `Attive ${to}`,
        "Entrate",
        "Allontanate",
        "Rimaste",
        "Conosciute",
      ],
      note: "«Conosciute» sono le realtà nel registro alla seconda data. Una realtà si è allontanata se è uscita dal registro o non ha più legami; chi non è stato osservato di nuovo non è contato tra le allontanate.",
    },
    panel:
      "Una parte del cambiamento può venire dal registro, cioè da realtà che conosciamo da poco:",
    coverage: {
      heading: "Con chi lavorano i laboratori",
      caption: "Realtà che lavorano con almeno un laboratorio, sulle conosciute",
      kind: "Tipo di realtà",
      all: "Tutte",
      municipalities: "Comuni in cui succede, sui comuni del registro",
      none: "nessuna conosciuta",
    },
    reach: {
      heading: "Fin dove arrivano i laboratori",
      caption: (date) => `Raggio d’azione dei laboratori, ${date}`,
      head: [
        "Dove",
        "Partner di un laboratorio, in media",
        "Realtà raggiunte da un laboratorio in uno o due passi, in media",
        "Realtà a uno o due passi da un laboratorio",
        "Varietà dei partner per tipo",
      ],
      note: "La varietà va da 0 (partner tutti di un tipo) a 1 (ogni tipo in parti uguali); conta i laboratori con almeno 3 partner.",
    },
    people: "Le persone che le realtà dichiarano di raggiungere:",
    figures: {
      reach: "Fin dove arrivano i laboratori, passo per passo",
      series: "Come vanno gli indicatori della rete, rilevazione per rilevazione",
    },
  },
  en: {
    opening:
      "Here actors are counted: how many work in the network, how many joined, how many stepped back, how many the labs reach.",
    flow: {
      caption: "Active actors, joined and stepped back",
      head: (from, to) => [
        "Where",
        `Active ${from}`,
        `Active ${to}`,
        "Joined",
        "Stepped back",
        "Stayed",
        "Known",
      ],
      note: "“Known” are the actors on the register at the second date. An actor stepped back if it left the register or has no tie any more; who was not observed again is not counted among them.",
    },
    panel: "Part of the change may come from the register, that is from actors known only lately:",
    coverage: {
      heading: "Who the labs work with",
      caption: "Actors that work with one lab at least, of those known",
      kind: "Kind of actor",
      all: "All",
      municipalities: "Municipalities where this happens, of those on the register",
      none: "none known",
    },
    reach: {
      heading: "How far the labs reach",
      caption: (date) => `Reach of the labs, ${date}`,
      head: [
        "Where",
        "Partners of a lab on average",
        "Actors that a lab reaches in one or two steps, on average",
        "Actors at one or two steps from a lab",
        "Variety of partners by kind",
      ],
      note: "Variety goes from 0 (all partners of one kind) to 1 (every kind in equal parts); it counts the labs with 3 partners at least.",
    },
    people: "People whom actors say they reach:",
    figures: {
      reach: "How far the labs reach, step by step",
      series: "How the indicators of the network go, survey by survey",
    },
  },
};

export const breadth: SectionWriter = {
  id: "breadth",
  heading: { it: "Ampiezza", en: "Breadth" },
  write: ({ facts, figures }) => {
    const words = WORDS[facts.language];
    const drawn = (["reach", "series"] as const).flatMap((name): Block[] => {
      const scene = figures.find(name, "ALL");
      return scene === null ? [] : [figure(scene, words.figures[name])];
    });
    return [
      text(words.opening),
      table({
        caption: words.flow.caption,
        head: words.flow.head(facts.when("from"), facts.when("to")),
        rows: placesOf(facts).map(({ scope, label }): Words[] => [
          label,
          facts.side("active-actors", scope, "from", "integer"),
          facts.side("active-actors", scope, "to", "integer"),
          ...["joined", "left", "retained"].map((part) =>
            facts.changed(`actor-turnover/${part}`, scope, "integer"),
          ),
          known(facts, scope),
        ]),
        note: words.flow.note,
        widths: [1.6, 1, 1, 0.9, 1.1, 0.9, 1.1],
      }),
      ...registerEffects(facts, words),
      ...coverageTable(facts, words),
      heading(words.reach.heading),
      table({
        caption: words.reach.caption(facts.when("to")),
        head: words.reach.head,
        rows: placesOf(facts).map(({ scope, label }): Words[] => [
          label,
          facts.side("lab-reach/k1", scope, "to", "tenths"),
          facts.side("lab-reach/k2", scope, "to", "tenths"),
          facts.sideShare("joint-reach", scope, "to"),
          facts.side("partner-heterogeneity", scope, "to", "decimal"),
        ]),
        note: words.reach.note,
      }),
      ...people(facts, words),
      ...drawn,
    ];
  },
};

function known(facts: Facts, scope: string): Line {
  const found = facts.pair("active-actors", scope);
  return found === null || found.row.to.counts["whole"] === undefined
    ? [plain(facts.missing())]
    : [facts.at(`${found.path}.to.counts.whole`, "integer")];
}

/** Only where the register matters: elsewhere both counts say the same. */
function registerEffects(facts: Facts, words: BreadthWords): Block[] {
  const told = territoriesOf(facts).flatMap(({ scope }): Words[] => {
    const found = facts.change("register-effect", scope);
    return found === null || (found.row.value ?? 0) === 0
      ? []
      : [facts.said(`${found.path}.sentence`)];
  });
  return told.length === 0 ? [] : [finding(words.panel), list(told)];
}

function coverageTable(facts: Facts, words: BreadthWords): Block[] {
  const { language } = facts;
  const places = territoriesOf(facts).map((place) => ({
    ...place,
    found: facts.pair("coverage", place.scope),
  }));
  if (places.every(({ found }) => found === null)) return [];
  type Place = (typeof places)[number];
  const itemAt = ({ found }: Place, date: "from" | "to", kind: string) =>
    (found?.row[date].items ?? []).findIndex((item) => item["kind"] === kind);
  const ofKind = (place: Place, date: "from" | "to", kind: string): Line => {
    const at = itemAt(place, date, kind);
    if (at === -1) return [plain(words.coverage.none)];
    return [facts.at(`${place.found?.path}.${date}.items.${at}`, "share")];
  };
  const isKnown = (place: Place, kind: string) =>
    itemAt(place, "from", kind) !== -1 || itemAt(place, "to", kind) !== -1;
  const towns = ({ found }: Place, date: "from" | "to"): Line => {
    if (found === null || found.row[date].counts["allMunicipalities"] === undefined) {
      return [plain(facts.missing())];
    }
    const count = (name: string) => facts.at(`${found.path}.${date}.counts.${name}`, "integer");
    const of = language === "it" ? " su " : " of ";
    return [count("municipalities"), plain(of), count("allMunicipalities")];
  };
  const kinds = KIND_ORDER.filter((kind) => places.some((place) => isKnown(place, kind)));
  return [
    heading(words.coverage.heading),
    table({
      caption: words.coverage.caption,
      head: [words.coverage.kind, ...places.map(({ label }) => label)],
      rows: [
        ...kinds.map((kind): Words[] => [
          kindInWords(kind, language),
          ...places.map(
            (place): Line =>
              isKnown(place, kind)
                ? fromTo(facts, ofKind(place, "from", kind), ofKind(place, "to", kind))
                : [plain(words.coverage.none)],
          ),
        ]),
        [words.coverage.all, ...places.map(({ scope }) => bothShares(facts, "coverage", scope))],
        [
          words.coverage.municipalities,
          ...places.map((place) => fromTo(facts, towns(place, "from"), towns(place, "to"))),
        ],
      ],
    }),
  ];
}

function people(facts: Facts, words: BreadthWords): Block[] {
  const told = territoriesOf(facts).flatMap(({ scope }): Words[] => {
    const found = facts.later("people-reached", scope);
    return found === null || found.row.value === null ? [] : [facts.said(`${found.path}.sentence`)];
  });
  return told.length === 0 ? [] : [finding(words.people), list(told)];
}

/** The verdict of every territory with its scorecard, so that a reader can make it again by hand. */
import { CATALOGUE, type NoiseReading, type TerritoryReading } from "@legami/core";
import { figure, finding, heading, list, note, table, text, type Words } from "../blocks.ts";
import type { Block, Line } from "../document.ts";
import { type Facts, line, plain } from "../facts.ts";
import { type Bilingual, ROLES } from "../words.ts";
import type { SectionWriter } from "./section.ts";

interface TerritoryWords {
  readonly opening: string;
  readonly rule: readonly string[];
  readonly caption: (label: string) => string;
  readonly head: (from: string, to: string) => readonly string[];
  readonly actors: string;
  readonly ties: string;
  readonly strength: string;
  readonly newPoles: string;
  readonly polarization: string;
  readonly municipality: string;
  readonly kind: string;
  readonly giant: string;
  readonly centralization: string;
  readonly sum: string;
  readonly polesBefore: string;
  readonly hubs: string;
  readonly hub: string;
  readonly nobody: string;
  readonly poorShape: string;
  readonly admissibility: string;
  readonly unknown: string;
  readonly register: string;
  readonly robustness: string;
  readonly untested: string;
  readonly noise: (label: string) => string;
  readonly noiseHead: readonly string[];
  readonly noises: Readonly<Record<NoiseReading, string>>;
  readonly noiseNote: string;
  readonly card: string;
  readonly map: (label: string) => string;
}

const WORDS: Bilingual<TerritoryWords> = {
  it: {
    opening:
      "Una regola uguale per tutti i territori, concordata prima di vedere i dati, dà a ognuno un'etichetta. Le tabelle mostrano ogni numero che entra nella regola.",
    rule: [
      "Realtà attive, legami e forza totale valgono +1 se crescono almeno del {0}, −1 se calano almeno del {0}, altrimenti 0. Per realtà e legami il cambiamento è di almeno 2 unità, per la forza di almeno 1.",
      "Con somma di 2 o 3 e nessun −1 è un ampliamento; con −2 o −3 e nessun +1 una riduzione; con almeno un +1 e un −1 una ricomposizione; negli altri casi la rete è stabile.",
      "Si aggiunge «nuova polarizzazione» se almeno due segnali su quattro vanno in quel verso, e non solo il nuovo polo: un nuovo polo; blocchi più separati (+{1}); legami più chiusi dentro i comuni o dentro i tipi di realtà (+{2}); pezzo principale più piccolo di {3} punti o rete più raccolta attorno a un solo soggetto (+{4}).",
      "Le soglie sono convenzioni del programma, non risultati della ricerca.",
    ],
    caption: (label) => `Come si arriva all'etichetta: ${label}`,
    head: (from, to) => ["Quantità", from, to, "Cambiamento", "Punti"],
    actors: "Realtà attive",
    ties: "Legami",
    strength: "Forza totale dei legami",
    newPoles: "Nuovi poli",
    polarization: "Separazione in blocchi",
    municipality: "Chiusura dentro i comuni",
    kind: "Chiusura dentro i tipi di realtà",
    giant: "Quota del pezzo principale",
    centralization: "Centralizzazione",
    sum: "Somma dei primi tre punteggi: {0}.",
    polesBefore: "–",
    hubs: "Nei legami dei laboratori le realtà con molti più partner delle altre sono, {0}: {1}; {2}: {3}.",
    hub: "{0} ({1} partner)",
    nobody: "nessuna",
    poorShape:
      "La forma della rete non è valutata, perché si è osservata una parte troppo piccola dei legami possibili: quello che segue è solo una descrizione.",
    admissibility:
      "Condizioni per dare un'etichetta. Realtà attive, almeno {0}: sono {1} e {2}. Risposte, almeno {3}: sono {4} e {5}.",
    unknown: "non rilevato",
    register:
      "Le realtà attive cambiano di {0}. Tra quelle entrate, esistevano già e non erano nel registro: {1}.",
    robustness:
      "{0}. Rifacendo la rilevazione con altri errori di misura l'etichetta è la stessa {1} volte su {2}; con altre convenzioni ragionevoli {3} volte su {4}.",
    untested:
      "{0}: non è calcolato quanto spesso altre convenzioni e altri errori di misura darebbero la stessa etichetta.",
    noise: (label) => `Cambiamenti ed errore di misura: ${label}`,
    noiseHead: ["Misura", "Differenza", "Intervallo al 90%", "Minimo visibile", "Lettura"],
    noises: {
      clear: "oltre l'errore di misura",
      slight: "di poco oltre l'errore",
      "within-noise": "entro l'errore di misura",
    },
    noiseNote:
      "L'intervallo dice di quanto la differenza potrebbe cambiare per i soli errori delle risposte. «Minimo visibile» è la più piccola differenza che questa rilevazione avrebbe potuto mostrare.",
    card: "I territori secondo la regola concordata",
    map: (label) => `Che cosa è successo ai legami: ${label}`,
  },
  en: {
    opening:
      "One rule, the same for all territories and agreed before anybody saw the data, gives each of them a label. The tables show every number that enters the rule.",
    rule: [
      "Active actors, ties and total strength score +1 if they grow by {0} at least, −1 if they fall by {0} at least, else 0. For actors and ties the change is of 2 units at least, for strength of 1.",
      "A sum of 2 or 3 without a −1 is an expansion; −2 or −3 without a +1 a contraction; a +1 and a −1 together a recomposition; otherwise the network is stable.",
      "“New polarisation” is added if two signs of four at least point that way, and not the new pole alone: a new pole; blocks further apart (+{1}); ties more closed within municipalities or within kinds of actors (+{2}); a largest piece smaller by {3} points or ties more gathered around one actor (+{4}).",
      "The thresholds are conventions of the programme, not findings of research.",
    ],
    caption: (label) => `How the label comes about: ${label}`,
    head: (from, to) => ["Quantity", from, to, "Change", "Score"],
    actors: "Active actors",
    ties: "Ties",
    strength: "Total strength of ties",
    newPoles: "New poles",
    polarization: "Separation into blocks",
    municipality: "Closure within municipalities",
    kind: "Closure within kinds of actors",
    giant: "Share of the largest piece",
    centralization: "Centralisation",
    sum: "Sum of the first three scores: {0}.",
    polesBefore: "–",
    hubs: "In the ties of the labs, the actors with far more partners than the others are, {0}: {1}; {2}: {3}.",
    hub: "{0} ({1} partners)",
    nobody: "none",
    poorShape:
      "The shape of the network is not assessed, because too small a part of the possible ties was observed: what follows is a description only.",
    admissibility:
      "Conditions for a label. Active actors, {0} at least: there are {1} and {2}. Response, {3} at least: it is {4} and {5}.",
    unknown: "not recorded",
    register:
      "Active actors change by {0}. Of those that joined, already there before but not on the register: {1}.",
    robustness:
      "{0}. Taking the survey again with other errors of measurement the label is the same {1} times of {2}; under other reasonable conventions {3} times of {4}.",
    untested:
      "{0}: how often other conventions and other errors of measurement would give the same label is not computed.",
    noise: (label) => `Changes and error of measurement: ${label}`,
    noiseHead: ["Measure", "Difference", "90% interval", "Least visible", "Reading"],
    noises: {
      clear: "beyond the error",
      slight: "slightly beyond the error",
      "within-noise": "within the error",
    },
    noiseNote:
      "The interval says how far the difference could move through errors of the answers alone. “Least visible” is the smallest difference that this survey could have shown.",
    card: "The territories by the agreed rule",
    map: (label) => `What became of the ties: ${label}`,
  },
};

export const territories: SectionWriter = {
  id: "territories",
  heading: { it: "Come sono cambiati i territori", en: "How the territories changed" },
  write: ({ facts, figures }) => {
    const words = WORDS[facts.language];
    const all = facts.material.change.territories;
    const card = figures.find("scorecard", "ALL");
    if (all.length === 0) return [];
    const threshold = (name: string, as: "percent" | "decimal" | "integer") =>
      facts.at(`parameters.${name}`, as);
    const steps = [
      threshold("verdictShare", "percent"),
      threshold("verdictPolarization", "decimal"),
      threshold("verdictAssortativity", "decimal"),
      threshold("verdictGiantPoints", "integer"),
      threshold("verdictCentralization", "decimal"),
    ];
    return [
      text(words.opening),
      list(words.rule.map((rule) => line(rule, ...steps))),
      ...(card === null ? [] : [figure(card, words.card)]),
      ...all.flatMap((reading, at): Block[] => {
        const map = figures.find("difference", `T:${reading.territory}`);
        return [
          heading(reading.label),
          ...(reading.role in ROLES
            ? [note(`${reading.label}: ${ROLES[reading.role]?.[facts.language]}.`)]
            : []),
          ...territory(facts, words, reading, `change.territories.${at}.verdict`),
          ...noiseTable(facts, words, `T:${reading.territory}`, reading.label),
          ...(map === null ? [] : [figure(map, words.map(reading.label))]),
        ];
      }),
    ];
  },
};

function territory(
  facts: Facts,
  words: TerritoryWords,
  { label, verdict }: TerritoryReading,
  path: string,
): Block[] {
  const { scorecard } = verdict;
  const told: Block[] = [finding(facts.said(`${path}.sentence`))];
  if (scorecard === null) return told;
  const card = `${path}.scorecard`;
  return [
    ...told,
    table({
      caption: words.caption(label),
      head: words.head(facts.atDate("from"), facts.atDate("to")),
      rows: scoreRows(facts, words, card, scorecard.flags !== null),
      note: line(words.sum, facts.at(`${card}.extent.sum`, "signed-integer")),
      widths: [2, 1, 1, 1, 0.7],
    }),
    ...(scorecard.labs === null
      ? []
      : [note(words.poorShape), finding(hubsLine(facts, words, `${card}.labs.hubs`))]),
    list([
      admissibilityLine(facts, words, card),
      line(
        words.register,
        facts.at(`${card}.register.gain`, "signed-integer"),
        facts.at(`${card}.register.newlyKnown`, "integer"),
      ),
      robustnessLine(facts, words, verdict, path),
    ]),
  ];
}

function robustnessLine(
  facts: Facts,
  words: TerritoryWords,
  { robustness }: TerritoryReading["verdict"],
  path: string,
): Line {
  const told = facts.at(`${path}.robustness.words.${facts.language}`, "capitalised");
  if (robustness.draws === null || robustness.cells === null) return line(words.untested, told);
  const count = (field: string) => facts.at(`${path}.robustness.${field}`, "integer");
  return line(
    words.robustness,
    told,
    count("draws.same"),
    count("draws.runs"),
    count("cells.same"),
    count("cells.runs"),
  );
}

/** The measures that the report speaks of in its other parts. */
const HEADLINES: readonly string[] = [
  "active-actors",
  "coverage",
  "lab-reach",
  "access-redundancy",
  "mean-strength",
  "mean-degree",
  "degree-centralization",
  "betweenness-centralization",
  "transitivity",
  "core-periphery",
  "community-count",
  "modularity",
  "structural-polarization",
  "bridges",
];

/** Changes of one date's measures beside what the survey could have shown by error alone. */
function noiseTable(facts: Facts, words: TerritoryWords, scope: string, label: string): Block[] {
  const { pairs } = facts.material.change;
  const rows = pairs.flatMap((pair, at): Words[][] => {
    const isHeadline =
      HEADLINES.includes(pair.key) &&
      pair.part === null &&
      pair.by === null &&
      pair.scope === scope;
    if (!isHeadline || pair.interval === null || pair.noise === null || !pair.to.official)
      return [];
    const path = `change.pairs.${at}`;
    const name = CATALOGUE.find(({ key }) => key === pair.key)?.names[facts.language] ?? pair.key;
    return [
      [
        name,
        pair.difference === null ? "–" : [facts.at(`${path}.difference`, "signed")],
        [facts.at(`${path}.interval`, "interval")],
        pair.minimumDetectableChange === null
          ? "–"
          : [facts.at(`${path}.minimumDetectableChange`, "decimal")],
        words.noises[pair.noise],
      ],
    ];
  });
  if (rows.length === 0) return [];
  return [
    table({
      caption: words.noise(label),
      head: words.noiseHead,
      rows,
      note: words.noiseNote,
      widths: [2.2, 1, 1.3, 1.2, 1.4],
    }),
  ];
}

/** Quantities of the rule in its order, with the path of each below the scorecard. */
function scoreRows(
  facts: Facts,
  words: TerritoryWords,
  card: string,
  hasShape: boolean,
): Words[][] {
  const row = (name: string, path: string, as: "integer" | "decimal"): Words[] => {
    const cell = (field: string, format: Parameters<typeof facts.at>[1]): Line =>
      valueOrDash(facts, `${card}.${path}.${field}`, format);
    return [
      name,
      cell("from", as),
      cell("to", as),
      cell("change", as === "integer" ? "signed-integer" : "signed"),
      cell("score", "signed-integer"),
    ];
  };
  const extent = [
    row(words.actors, "extent.actors", "integer"),
    row(words.ties, "extent.ties", "integer"),
    row(words.strength, "extent.strength", "decimal"),
  ];
  if (!hasShape) return extent;
  return [
    ...extent,
    [
      words.newPoles,
      words.polesBefore,
      valueOrDash(facts, `${card}.flags.newPole.poles`, "integer"),
      words.polesBefore,
      valueOrDash(facts, `${card}.flags.newPole.score`, "signed-integer"),
    ],
    row(words.polarization, "flags.polarization", "decimal"),
    row(words.municipality, "flags.assortativity.parts.municipality", "decimal"),
    row(words.kind, "flags.assortativity.parts.kind", "decimal"),
    row(words.giant, "flags.integration.parts.giant-component-share", "decimal"),
    row(words.centralization, "flags.integration.parts.degree-centralization", "decimal"),
  ];
}

function valueOrDash(facts: Facts, path: string, as: Parameters<typeof facts.at>[1]): Line {
  return typeof facts.value(path) === "number" ? [facts.at(path, as)] : [plain("–")];
}

function hubsLine(facts: Facts, words: TerritoryWords, path: string): Line {
  const hubs = (date: "from" | "to"): Line => {
    const known = facts.value(`${path}.${date}`);
    const count = Array.isArray(known) ? known.length : 0;
    if (count === 0) return [plain(words.nobody)];
    return Array.from({ length: count }, (_, at) => [
      ...(at === 0 ? [] : [plain(", ")]),
      ...line(
        words.hub,
        facts.at(`${path}.${date}.${at}.label`, "text"),
        facts.at(`${path}.${date}.${at}.partners`, "integer"),
      ),
    ]).flat();
  };
  return line(
    words.hubs,
    plain(facts.when("from")),
    hubs("from"),
    plain(facts.when("to")),
    hubs("to"),
  );
}

function admissibilityLine(facts: Facts, words: TerritoryWords, card: string): Line {
  const at = `${card}.admissibility`;
  const percent = (date: "from" | "to"): Line =>
    typeof facts.value(`${at}.response.${date}`) === "number"
      ? [facts.at(`${at}.response.${date}`, "percent")]
      : [plain(words.unknown)];
  return line(
    words.admissibility,
    facts.at(`${at}.leastActors`, "integer"),
    facts.at(`${at}.actors.from`, "integer"),
    facts.at(`${at}.actors.to`, "integer"),
    facts.at(`${at}.leastResponse`, "percent"),
    percent("from"),
    percent("to"),
  );
}

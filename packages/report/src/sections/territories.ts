/** The verdict of every territory with its scorecard, so that a reader can make it again by hand. */
import { CATALOGUE, type TerritoryReading } from "@legami/core";
import { figure, finding, heading, list, note, table, text, type Words } from "../blocks.ts";
import type { Block, Line } from "../document.ts";
import { type Facts, line, plain } from "../facts.ts";
import { ROLES } from "../words.ts";
import type { SectionWriter } from "./section.ts";
import { TERRITORY_WORDS, type TerritoryWords } from "./territories-words.ts";

export const territories: SectionWriter = {
  id: "territories",
  heading: { it: "Come sono cambiati i territori", en: "How the territories changed" },
  write: ({ facts, figures }) => {
    const words = TERRITORY_WORDS[facts.language];
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
  if (robustness.cells === null) return line(words.untested, told);
  const count = (field: string) => facts.at(`${path}.robustness.${field}`, "integer");
  if (robustness.draws === null)
    return line(words.robustnessByRules, told, count("cells.same"), count("cells.runs"));
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

/** What is arranged beforehand: who visits whom, who signs what, which two groups become one. */

/** A series of dates: the first, then one every so many weeks, pauses left out. */
export interface Series {
  readonly from: string;
  readonly everyWeeks: number;
}

/**
 * Labs of different territories that work together: the programme spreads a practice from
 * its holder to the receiving territories.
 */
export const EXCHANGES = [
  { labs: ["labcom-op", "lab-pelizza"], from: "2020-09-24", everyWeeks: 8 },
  { labs: ["labcom-op", "casa-rozzano"], from: "2021-01-20", everyWeeks: 7 },
  { labs: ["opcafe", "lab-travaco"], from: "2021-05-07", everyWeeks: 6 },
  { labs: ["labcom-op", "lab-scala", "casa-rozzano"], from: "2021-05-27", everyWeeks: 6 },
  { labs: ["lab-naviglio", "lsq-rozzano"], from: "2021-06-10", everyWeeks: 7 },
] as const;

/** Meetings of a territory: more people than a gathering, fewer than a plenary. */
export const ASSEMBLIES = [
  { convener: "agora-labcom", participants: 8, from: "2020-11-18", everyWeeks: 12 },
  { convener: "consulte-lab", participants: 7, from: "2020-11-25", everyWeeks: 12 },
  { convener: "casa-rozzano", participants: 6, from: "2020-12-02", everyWeeks: 13 },
] as const;

/** All labs together: plenaries, of which each pair takes home next to nothing. */
export const WORKSHOPS = {
  first: { date: "2021-02-25", note: "Primo laboratorio formativo, a distanza" },
  second: { date: "2021-06-17", note: "Secondo laboratorio formativo" },
  third: { date: "2021-09-23", note: "Terzo laboratorio formativo" },
} as const;

/** The programme's own evaluations; the last one falls on m12. */
export const EVALUATIONS = {
  exAnte: "2020-10-22",
  inItinere1: "2021-04-22",
  inItinere2: "2021-07-22",
  final: "2021-10-22",
} as const;

export interface Agreement {
  readonly from: string;
  /** Last day in force; empty = no end agreed. */
  readonly to: string;
  readonly signatories: readonly string[];
}

/** Signing brings the signatories closer; while an agreement is in force their ties do not fade. */
export const AGREEMENTS = {
  "patto-doposcuola-pieve": {
    from: "2020-11-16",
    to: "2021-06-30",
    signatories: ["lsq-pieve", "comitati-pieve", "doposcuola-pieve"],
  },
  "patto-riuso-siccomario": {
    from: "2020-11-30",
    to: "",
    signatories: ["lab-travaco", "ri-diamo", "spazio-318"],
  },
  "patto-spazi-cava": {
    from: "2021-01-11",
    to: "2022-06-30",
    signatories: ["lab-cava", "ic-manzoni"],
  },
  "patto-compiti-scala": {
    from: "2021-02-01",
    to: "",
    signatories: ["lab-scala", "oratorio-scala", "biblioteca-scala"],
  },
  "protocollo-scambio": {
    from: "2021-03-15",
    to: "2022-03-14",
    signatories: ["labcom-op", "lab-pelizza", "casa-rozzano"],
  },
  "patto-emporio": {
    from: "2021-05-03",
    to: "",
    signatories: ["emporio-siccomario", "lab-travaco", "csp"],
  },
} as const satisfies Readonly<Record<string, Agreement>>;

/**
 * Two groups of gardeners become one. The contract has no column for it: the absorbed one
 * leaves the register on this day, its name becomes an alias of the other (newcomers.csv
 * says both), and the diary tells it.
 */
export const MERGER = {
  date: "2021-07-31",
  absorbed: "orto-naviglio",
  survivor: "orti-pavia",
} as const;

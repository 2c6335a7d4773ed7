/**
 * The scenario: every number the simulated year depends on, in one place. What it is meant
 * to show stands in data/example/README.md. To change the story, change a parameter and
 * generate again; single ties are never edited. Who comes and goes stands in newcomers.csv,
 * what is arranged for a date in agenda.ts.
 */

export const SEED = 20211022;

export const WAVES = [
  { id: "t0", date: "2020-10-22" },
  { id: "m6", date: "2021-04-22" },
  { id: "m12", date: "2021-10-22" },
] as const;

export type WaveId = (typeof WAVES)[number]["id"];

/** The 26th week ends on m6, the 52nd on the eve of m12. */
export const WEEKS_BETWEEN_WAVES = 26;

/** Nobody meets over Christmas and in the middle of August. */
export const PAUSES = [
  ["2020-12-23", "2021-01-06"],
  ["2021-08-07", "2021-08-24"],
] as const;

/**
 * Gatherings a convener calls in a month: in the year before t0, in the first half of the
 * programme's year and in the second. This is what drives the story: a lab that gathers
 * people makes ties and keeps them, a lab that stops lets its ties fade.
 */
export const GATHERINGS_PER_MONTH: Readonly<Record<string, readonly [number, number, number]>> = {
  // Rhodense holds: the practice has been at home here for years.
  "labcom-op": [1.2, 1, 1],
  opcafe: [0.8, 0.6, 0.5],
  "lab-lainate": [0, 0.4, 0.4],
  // Pavia: the labs go on as before; what is new is the emporio.
  "lab-pelizza": [0.7, 0.7, 0.7],
  "lab-crosione": [0.5, 0.5, 0.5],
  "lab-scala": [0.7, 0.7, 0.7],
  "lab-spazioq": [0.5, 0.5, 0.5],
  "lab-naviglio": [0.5, 0.5, 0.5],
  "lab-torretta": [0.5, 0.5, 0.5],
  "lab-travaco": [0.7, 0.5, 0.5],
  "lab-cava": [0.6, 0.6, 0.6],
  "lab-carbonara": [0.5, 0.5, 0.5],
  csp: [0.4, 0.4, 0.4],
  "emporio-siccomario": [0, 5, 13],
  // Visconteo: a lively start, then less and less; two labs stop calling people together.
  "casa-rozzano": [1.4, 1, 0.8],
  "casa-opera": [1.2, 0.7, 0.3],
  "fun-lab": [1, 0.3, 0],
  "lsq-rozzano": [1.2, 0.7, 0.4],
  "lsq-pieve": [1.4, 0.6, 0],
  "comune-rozzano": [1.5, 0.4, 0],
};

/** What people do together: how often, how many come, and how much it brings them closer. */
export const GATHERING_TYPES = {
  "co-design": { share: 0.2, fewest: 3, most: 4, lift: 1 },
  "joint-activity": { share: 0.3, fewest: 3, most: 4, lift: 1 },
  "shared-resource": { share: 0.15, fewest: 2, most: 3, lift: 0.8 },
  referral: { share: 0.15, fewest: 2, most: 2, lift: 0.6 },
  contact: { share: 0.2, fewest: 2, most: 4, lift: 0.5 },
} as const;

export type GatheringType = keyof typeof GATHERING_TYPES;

/** Who is asked to come, by weight: how close the convener and the guest are, and then … */
export const INVITATION = {
  /** … how close the guest is to the closest of those already coming, at this rate, */
  friendOfFriend: 0.04,
  /** and a little for anybody in the territory. */
  stranger: 0.004,
  /** Factor for a guest of the convener's own municipality. */
  sameMunicipality: 1.4,
  /** Factor for a guest that came onto the register less than `newForDays` ago. */
  newcomer: 3,
  newForDays: 120,
} as const;

/** Actors sought out more than others, or less: some bodies cannot go wherever they are asked. */
export const APPEAL: Readonly<Record<string, number>> = {
  "emporio-siccomario": 6,
  csp: 0.4,
  csf: 0.4,
};

/** Conveners that work for their own village: their factor in place of `sameMunicipality`. */
export const ROOTED: Readonly<Record<string, number>> = { "emporio-siccomario": 4 };

/** Conveners that look for new faces: factor on the weights of strangers and partners' partners. */
export const OPENNESS: Readonly<Record<string, number>> = {
  "emporio-siccomario": 60,
  "comune-rozzano": 30,
};

/** Closeness runs from 0 to 5 like the survey's level; a tie is there from .5 up. */
export const CLOSENESS = {
  /** Gained by two alone at a gathering of lift 1; of k participants, divided by k - 1. */
  gain: 1.8,
  /** Gained by signing an agreement. */
  signing: 1,
  /** Kept from week to week where conveners call `livelyPace` gatherings a month or more … */
  keptWhenLively: 0.99,
  livelyPace: 0.8,
  /** … and where they call none. */
  keptWhenIdle: 0.9,
  /** Share of that loss which a documented tie suffers: it rests on more than meeting. */
  documentedLoss: 0.15,
} as const;

/** The survey: who does not answer, what a side forgets, how far its answers stray. */
export const SURVEY = {
  /** How many of those asked do not answer; the less connected, the likelier. */
  silent: {
    rhodense: { t0: 3, m6: 4, m12: 4 },
    pavia: { t0: 3, m6: 4, m12: 5 },
    visconteo: { t0: 3, m6: 3, m12: 3 },
  },
  /** Interviews take place from so many days before a wave's date to so many after. */
  firstDay: -6,
  lastDay: 20,
  /** Chance that a side does not mention a tie of level 1, 2, … 5. */
  missed: [0.12, 0.05, 0.02, 0.01, 0.01],
  /** Chance that a side reports a tie inside its territory where there is none. */
  invented: 0.001,
  /** Standard deviation of a reported level: of one answer, and of a reporter's habit. */
  answerSpread: 0.35,
  habitSpread: 0.2,
  /** Frequency is as high as the level, trust rises from 1 by so much a level; then their spread. */
  trustPerLevel: 0.6,
  frequencySpread: 0.6,
  trustSpread: 0.3,
  /** Chance that an item is left out, although the questionnaire came back. */
  noLevel: 0.01,
  noFrequency: 0.06,
  noTrust: 0.12,
} as const;

/** Share of gatherings that somebody writes down, and of those that two people write down. */
export const LOG = {
  written: { rhodense: 0.9, pavia: 0.85, visconteo: 0.7 } as Readonly<Record<string, number>>,
  writtenTwice: 0.03,
} as const;

/** How many people an actor says it reaches, in tens as people estimate; many do not say. */
export const PEOPLE_REACHED = {
  lab: { stated: 0.9, fewestTens: 4, mostTens: 29 },
  other: { stated: 0.2, fewestTens: 4, mostTens: 15 },
} as const;

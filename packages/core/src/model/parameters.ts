/**
 * The parameter register of the methods (App. 3): every convention that a number depends on.
 * Any change makes another digest, which is printed with every table and figure.
 * Options of a run (draws, seed, layout) are not here.
 */
import { LegamiError } from "../errors.ts";

export interface Parameters {
  /** Days after which a logged contact counts half (A5). */
  readonly contactHalfLifeDays: number;
  /** Days after which a declared tie counts half in the combined lens (A6). */
  readonly surveyHalfLifeDays: number;
  /** Full-weight contacts that make an enacted strength of one half (A5). */
  readonly saturation: number;
  /** Least accumulated contact for an enacted tie to exist (A7). */
  readonly enactedThreshold: number;
  readonly combinedShare: number;
  readonly dimensionWeights: {
    readonly level: number;
    readonly trust: number;
    readonly frequency: number;
  };
  /** Weight of one event by type; `agreement` while in force (A5). */
  readonly eventWeights: Readonly<Record<string, number>>;
  readonly plenaryParticipants: number;
  /** Lower bounds of the classes medium and strong (A7). */
  readonly classCuts: readonly [number, number];
  /** Least change of strength that is called one (A8). */
  readonly changeThreshold: number;
  readonly waveWindowDays: number;
  readonly staleDays: number;
  readonly survivalGapDays: number;
  readonly communityResolution: number;
  readonly communitySeeds: number;
  readonly consensusThreshold: number;
  readonly stabilityGate: number;
  readonly communityMinSize: number;
  readonly matchJaccard: number;
  readonly splitInclusion: readonly [number, number];
  readonly splitOutgoing: number;
  readonly growth: readonly [number, number];
  readonly hubDegree: number;
  readonly hubIqr: number;
  readonly hubShare: number;
  readonly hubRise: number;
  readonly poleMinSize: number;
  readonly verdictShare: number;
  readonly verdictPolarization: number;
  readonly verdictAssortativity: number;
  readonly verdictGiantPoints: number;
  readonly verdictCentralization: number;
  readonly verdictMinActors: number;
  readonly verdictMinResponse: number;
  readonly robustnessCuts: readonly [number, number];
  /** Least share of observed dyads for whole-network shape (0.4). */
  readonly observedShare: number;
  readonly responseGates: readonly [number, number];
}

export const DEFAULT_PARAMETERS: Parameters = {
  contactHalfLifeDays: 180,
  surveyHalfLifeDays: 365,
  saturation: 2,
  enactedThreshold: 0.5,
  combinedShare: 0.5,
  dimensionWeights: { level: 0.5, trust: 0.25, frequency: 0.25 },
  eventWeights: {
    "co-design": 1,
    "joint-activity": 1,
    "shared-resource": 0.8,
    referral: 0.6,
    contact: 0.4,
    agreement: 2,
  },
  plenaryParticipants: 8,
  classCuts: [0.4, 0.7],
  changeThreshold: 0.1,
  waveWindowDays: 30,
  staleDays: 270,
  survivalGapDays: 90,
  communityResolution: 1,
  communitySeeds: 100,
  consensusThreshold: 0.5,
  stabilityGate: 0.7,
  communityMinSize: 3,
  matchJaccard: 0.3,
  splitInclusion: [0.25, 0.6],
  splitOutgoing: 0.5,
  growth: [2, 0.2],
  hubDegree: 4,
  hubIqr: 1.5,
  hubShare: 1.5,
  hubRise: 3,
  poleMinSize: 4,
  verdictShare: 0.15,
  verdictPolarization: 0.1,
  verdictAssortativity: 0.1,
  verdictGiantPoints: 10,
  verdictCentralization: 0.1,
  verdictMinActors: 8,
  verdictMinResponse: 0.7,
  robustnessCuts: [0.8, 0.5],
  observedShare: 0.8,
  responseGates: [0.8, 0.6],
};

/** Parameters that are shares or lie on the scale of strength: 0 to 1. */
const SHARES = [
  "combinedShare",
  "classCuts",
  "changeThreshold",
  "consensusThreshold",
  "stabilityGate",
  "matchJaccard",
  "splitInclusion",
  "splitOutgoing",
  "verdictMinResponse",
  "robustnessCuts",
  "observedShare",
  "responseGates",
] as const;

/** What `programme.json` may say: any of the parameters, the rest as they are. */
export type ParameterOverrides = Readonly<Record<string, unknown>>;

/**
 * The complete parameters of a programme.
 * @throws LegamiError `LEGAMI_INVALID_PARAMETER` on an unknown name or a value of another shape.
 */
export function resolveParameters(overrides: ParameterOverrides): Parameters {
  const resolved: Record<string, unknown> = { ...DEFAULT_PARAMETERS };
  for (const [name, value] of Object.entries(overrides)) {
    if (!Object.hasOwn(DEFAULT_PARAMETERS, name))
      refuse(name, "a parameter of the register", value);
    resolved[name] = merged(name, DEFAULT_PARAMETERS[name as keyof Parameters], value);
  }
  const parameters = resolved as unknown as Parameters;
  for (const name of SHARES) requireShares(name, parameters[name]);
  requireOrder("classCuts", parameters.classCuts);
  requirePositive("contactHalfLifeDays", parameters.contactHalfLifeDays);
  requirePositive("surveyHalfLifeDays", parameters.surveyHalfLifeDays);
  requirePositive("saturation", parameters.saturation);
  requireRuns("communitySeeds", parameters.communitySeeds);
  requirePositive("dimensionWeights.level", parameters.dimensionWeights.level);
  return parameters;
}

/** The override laid over the default: a number for a number, a pair for a pair, names added to names. */
function merged(name: string, standard: unknown, value: unknown): unknown {
  if (typeof standard === "number") return requireNumber(name, value);
  if (Array.isArray(standard)) {
    if (!Array.isArray(value) || value.length !== standard.length) {
      return refuse(name, `${standard.length} numbers`, value);
    }
    return value.map((item) => requireNumber(name, item));
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return refuse(name, "an object of numbers", value);
  }
  const addsNames = name === "eventWeights";
  const known = standard as Readonly<Record<string, number>>;
  for (const [key, item] of Object.entries(value)) {
    if (!addsNames && !Object.hasOwn(known, key))
      refuse(`${name}.${key}`, `one of ${Object.keys(known)}`, item);
    requireNumber(`${name}.${key}`, item);
  }
  return { ...known, ...value };
}

function requireNumber(name: string, value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value) || value < 0) {
    return refuse(name, "a number of 0 or more", value);
  }
  return value;
}

function requireShares(name: string, value: number | readonly number[]): void {
  for (const each of [value].flat()) if (each > 1) refuse(name, "a number from 0 to 1", each);
}

function requirePositive(name: string, value: number): void {
  if (value <= 0) refuse(name, "a number above 0", value);
}

/** Runs are compared with each other, so one is not enough. */
function requireRuns(name: string, value: number): void {
  if (!Number.isInteger(value) || value < 2 || value > 1000) {
    refuse(name, "a whole number from 2 to 1000", value);
  }
}

function requireOrder(name: string, [low, high]: readonly [number, number]): void {
  if (low > high) refuse(name, "two numbers in ascending order", `${low}, ${high}`);
}

function refuse(parameter: string, expected: string, received: unknown): never {
  throw new LegamiError(
    "LEGAMI_INVALID_PARAMETER",
    `parameter ${parameter}: expected ${expected}, received ${JSON.stringify(received)}`,
    { details: { parameter, expected, received } },
  );
}

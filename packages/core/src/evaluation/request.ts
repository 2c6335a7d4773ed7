/** What an evaluation is asked for, checked against the programme before anything is computed. */
import type { Change } from "../arrays/change-arrays.ts";
import type { CommunityAlgorithm } from "../arrays/network-arrays.ts";
import { InvalidOptionError, LegamiError } from "../errors.ts";
import { CATALOGUE } from "../measures/catalogue.ts";
import type { Language, Measure } from "../measures/measure.ts";
import { changeInterval } from "../measures/quality/change-interval.ts";
import { detectableChange } from "../measures/quality/minimum-detectable-change.ts";
import { sensitivity } from "../measures/quality/sensitivity.ts";
import type { Instant } from "../model/dates.ts";
import type { Lens, ProgrammeSettings } from "../model/programme.ts";
import { type Scope, scopeNames, scopeOf } from "../model/scope.ts";

export const FRAMES = ["card", "known", "active", "panel", "union"] as const;

export type FrameOption = (typeof FRAMES)[number];

/** Of the survey and of null models, on a screen (methods, Appendix 3). */
export const DEFAULT_DRAWS = 1000;

export interface EvaluationRequest {
  /** Names of scopes, or `all`; `ALL` unless given. Ties and actors are listed for the first. */
  readonly scopes?: readonly string[];
  /** `card`: the frame that each measure's card asks for. */
  readonly frame?: FrameOption;
  /** The programme's usual lens unless given. */
  readonly lens?: Lens;
  /** Partitions of the actors; territory and kind unless given. */
  readonly by?: readonly string[];
  /** Ids or keys of measures; all but the annex unless given. */
  readonly only?: readonly string[];
  /** The secondary measures too. */
  readonly annex?: boolean;
  /** What every actor scores too. */
  readonly actorValues?: boolean;
  /** Where the network is too, at one date. */
  readonly geography?: boolean;
  /** Compare dates that are no waves in the declared lens. */
  readonly allowCarried?: boolean;
  /** What was known on that instant; everything unless given. */
  readonly knownOn?: Instant | null;
  readonly language?: Language;
  /** Of every draw; the programme's, else 1. */
  readonly seed?: number;
  /** How communities are found; `leiden` unless given. */
  readonly algorithm?: CommunityAlgorithm;
  /** Tests and null models too: what says how sure the numbers are. Those named are always computed. */
  readonly tests?: boolean;
  /** What two dates say of each territory, with its verdict; false for who wants only results. */
  readonly territories?: boolean;
  /** Of null models; 1,000 unless given. */
  readonly draws?: number;
}

export interface ResolvedRequest {
  readonly scopes: readonly [Scope, ...Scope[]];
  readonly frame: FrameOption;
  readonly lens: Lens;
  readonly by: readonly string[];
  readonly measures: readonly Measure[];
  /** What was asked for by name, as keys; null = everything. */
  readonly keys: readonly string[] | null;
  readonly annex: boolean;
  readonly actorValues: boolean;
  readonly geography: boolean;
  readonly allowCarried: boolean;
  readonly language: Language;
  readonly seed: number;
  readonly algorithm: CommunityAlgorithm;
  readonly tests: boolean;
  readonly territories: boolean;
  readonly draws: number;
}

/**
 * @throws LegamiError `LEGAMI_UNKNOWN_SCOPE`, `LEGAMI_UNKNOWN_MEASURE`, `LEGAMI_INVALID_OPTION`
 */
export function resolveRequest(
  settings: ProgrammeSettings,
  request: EvaluationRequest,
): ResolvedRequest {
  const lens = request.lens ?? settings.lenses[0];
  if (!settings.lenses.includes(lens)) {
    throw new InvalidOptionError(
      "lens",
      `one of ${settings.lenses.join(", ")} for these data`,
      lens,
    );
  }
  const names = request.scopes ?? ["ALL"];
  const wanted = names.includes("all") ? scopeNames(settings) : names;
  const [first, ...rest] = wanted.map((name) => scopeOf(settings, name));
  if (first === undefined) throw new InvalidOptionError("scope", "at least one scope", "none");
  return {
    scopes: [first, ...rest],
    frame: request.frame ?? "card",
    lens,
    by: request.by ?? ["territory", "kind"],
    measures: measuresNamed(request.only, request.annex ?? false),
    keys: request.only ?? null,
    annex: request.annex ?? false,
    actorValues: request.actorValues ?? false,
    geography: request.geography ?? false,
    allowCarried: request.allowCarried ?? false,
    language: request.language ?? "it",
    algorithm: request.algorithm ?? "leiden",
    tests: request.tests ?? false,
    territories: request.territories ?? true,
    draws: request.draws ?? DEFAULT_DRAWS,
    seed: request.seed ?? settings.seed ?? 1,
  };
}

/** Results that come from the programme's entries and not from the network. */
export const PROGRAMME_KEY = "programme-indicator";

/** A secondary measure is computed with the annex, or when it is asked for by name. */
function measuresNamed(only: readonly string[] | undefined, annex: boolean): readonly Measure[] {
  if (only === undefined) {
    return CATALOGUE.filter((measure) => annex || measure.annex !== true).map((measure) =>
      annex ? inFull(measure) : withoutAnnex(measure),
    );
  }
  const unknown = only.find(
    (name) => name !== PROGRAMME_KEY && !CATALOGUE.some((measure) => isNamed(measure, name)),
  );
  if (unknown !== undefined) {
    const expected = CATALOGUE.map((measure) => measure.key);
    throw new LegamiError(
      "LEGAMI_UNKNOWN_MEASURE",
      `"${unknown}" is not a measure: expected an id such as B1 or one of ${expected.join(", ")}`,
      { details: { measure: unknown, expected } },
    );
  }
  const named = CATALOGUE.filter((measure) => only.some((name) => isNamed(measure, name)));
  // What speaks of the headline numbers needs them beside it.
  const needed = new Set(
    named.flatMap(({ key, parts = {} }) => (OF_HEADLINES.has(key) ? Object.keys(parts) : [])),
  );
  return CATALOGUE.filter((measure) => named.includes(measure) || needed.has(measure.key)).map(
    inFull,
  );
}

const OF_HEADLINES: ReadonlySet<string> = new Set(
  [changeInterval, sensitivity, detectableChange].map(({ key }) => key),
);

/** With its secondary parts computed. */
function inFull(measure: Measure): Measure {
  if (measure.over !== "change" || measure.annexParts === undefined) return measure;
  const { annexParts, compute } = measure;
  return {
    ...measure,
    compute: (change: Change) => {
      const measured = compute(change);
      const annex = Object.entries(annexParts).map(([part, outcome]) => [part, outcome(change)]);
      return { ...measured, parts: { ...measured.parts, ...Object.fromEntries(annex) } };
    },
  };
}

/** Without the names of its secondary parts, so that nobody looks for them. */
function withoutAnnex(measure: Measure): Measure {
  if (measure.over !== "change" || measure.annexParts === undefined) return measure;
  const { annexParts, parts = {} } = measure;
  const main = Object.entries(parts).filter(([part]) => !Object.hasOwn(annexParts, part));
  return { ...measure, parts: Object.fromEntries(main) };
}

function isNamed(measure: Measure, name: string): boolean {
  return measure.key === name || measure.id.toLowerCase() === name.toLowerCase();
}

/** The numbers of a verdict, each from a result, with what they score (methods D18, steps 0, 1, 2, 5). */
import { hubsOf } from "../arrays/hubs-of.ts";
import { networkOf } from "../arrays/network.ts";
import type { NetworkArrays } from "../arrays/network-arrays.ts";
import { registerArrivals } from "../arrays/register-arrivals.ts";
import {
  eitherScore,
  extentScore,
  type Score,
  type Sides,
  stepScore,
} from "../change/territory-verdict.ts";
import { roundTo12 } from "../model/canonical.ts";
import type { Parameters } from "../model/parameters.ts";
import type { ProgrammeSettings } from "../model/programme.ts";
import { scopeOf } from "../model/scope.ts";
import type {
  HubReading,
  Scorecard,
  ScoredExtent,
  ScoredQuantity,
  VerdictMargins,
} from "./change-readings.ts";
import type { HeadlineNumbers } from "./headline-numbers.ts";
import type { MeasurePair } from "./measure-result.ts";
import { changeBetween, type SnapshotPair } from "./snapshot-pair.ts";
import type { VerdictQuantities, VerdictQuantity } from "./verdict-numbers.ts";

/** What a verdict is read from. */
export interface VerdictSource {
  readonly numbers: HeadlineNumbers;
  readonly pair: SnapshotPair;
  readonly settings: ProgrammeSettings;
  readonly parameters: Parameters;
  /** What noise could make of each quantity; null without draws. */
  readonly marginsOf: (scope: string) => VerdictMargins | null;
}

/** Least change in units: actors, ties; and of total strength. */
const LEAST_COUNT = 2;
const LEAST_STRENGTH = 1;

/** Share of the gain from which the register may explain it. */
const REGISTER_SHARE = 0.5;

export function scorecardOf(source: VerdictSource, scope: string, hasShape: boolean): Scorecard {
  const thresholds = thresholdsOf(source.parameters, source.marginsOf(scope));
  // In this order its numbers stand among the figures of the headline.
  const admissible = admissibility(source, scope);
  const quantities = quantitiesOf(source.numbers, scope, hasShape);
  return {
    admissibility: admissible,
    thresholds,
    extent: extentOf(quantities, thresholds),
    flags: hasShape ? flagsOf(quantities, thresholds) : null,
    labs: hasShape ? null : labs(source, scope),
    register: register(source, scope),
  };
}

/** The quantities as results have them; those of shape only where the shape is read. */
function quantitiesOf(
  { pair, change }: HeadlineNumbers,
  scope: string,
  hasShape: boolean,
): VerdictQuantities {
  const strength = pair("mean-strength", scope);
  const total = (date: "from" | "to") => strength[date].counts["total"] ?? 0;
  const shape = (name: string) => (hasShape ? sidesOf(pair(name, scope)) : NO_SIDES);
  return {
    actors: sidesOf(pair("active-actors", scope)),
    ties: { from: strength.from.m, to: strength.to.m },
    strength: { from: total("from"), to: total("to") },
    poles: hasShape ? change("new-poles", scope).value : null,
    municipality: shape("attribute-assortativity@municipality"),
    kind: shape("attribute-assortativity@kind"),
    "giant-component-share": shape("giant-component-share"),
    "degree-centralization": shape("degree-centralization"),
    polarization: shape("structural-polarization"),
  };
}

const NO_SIDES: Sides = { from: null, to: null };

function thresholdsOf(
  parameters: Parameters,
  noise: VerdictMargins | null,
): Scorecard["thresholds"] {
  return {
    extent: parameters.verdictShare,
    polarization: parameters.verdictPolarization,
    assortativity: parameters.verdictAssortativity,
    giantComponentShare: roundTo12(parameters.verdictGiantPoints / 100),
    centralization: parameters.verdictCentralization,
    noise,
  };
}

function admissibility({ numbers, pair, settings, parameters }: VerdictSource, scope: string) {
  const { before, after } = changeBetween(pair, scopeOf(settings, scope), "panel").networks;
  const known = new Set(before.actors.map(({ id }) => id));
  return {
    actors: sidesOf(numbers.pair("active-actors", scope)),
    leastActors: parameters.verdictMinActors,
    response: sidesOf(numbers.pair("response-rate", scope)),
    leastResponse: parameters.verdictMinResponse,
    panel: after.actors.filter(({ id }) => known.has(id)).length,
  };
}

/** Relative to the first date, and never less than noise could make of it. */
export function extentOf(
  quantities: VerdictQuantities,
  thresholds: Scorecard["thresholds"],
): Scorecard["extent"] {
  const scored = (name: "actors" | "ties" | "strength", least: number): ScoredExtent => {
    const sides = quantities[name];
    const change = changeOf(sides);
    const relative =
      change === null || sides.from === null || sides.from === 0
        ? null
        : roundTo12(change / sides.from);
    const leastUnits = Math.max(least, thresholds.noise?.[name] ?? 0);
    return { ...sides, change, relative, score: extentScore(sides, thresholds.extent, leastUnits) };
  };
  const actors = scored("actors", LEAST_COUNT);
  const ties = scored("ties", LEAST_COUNT);
  const strength = scored("strength", LEAST_STRENGTH);
  return { actors, ties, strength, sum: actors.score + ties.score + strength.score };
}

export function flagsOf(
  quantities: VerdictQuantities,
  thresholds: Scorecard["thresholds"],
): NonNullable<Scorecard["flags"]> {
  const index = (name: VerdictQuantity, step: number, sign: 1 | -1 = 1): ScoredQuantity => {
    const sides = quantities[name];
    const noise = name in NOISY ? (thresholds.noise?.[name as keyof typeof NOISY] ?? 0) : 0;
    const score = (sign * stepScore(sides, step, noise)) as Score;
    // −1 · 0 is −0, which is printed as 0 and is not equal to it.
    return { ...sides, change: changeOf(sides), score: score === 0 ? 0 : score };
  };
  const municipality = index("municipality", thresholds.assortativity);
  const kind = index("kind", thresholds.assortativity);
  const giant = index("giant-component-share", thresholds.giantComponentShare, -1);
  const centralization = index("degree-centralization", thresholds.centralization);
  const { poles } = quantities;
  return {
    newPole: { score: (poles ?? 0) > 0 ? 1 : 0, poles },
    polarization: index("polarization", thresholds.polarization),
    assortativity: {
      score: eitherScore(municipality.score, kind.score),
      parts: { municipality, kind },
    },
    integration: {
      score: eitherScore(giant.score, centralization.score),
      parts: { "giant-component-share": giant, "degree-centralization": centralization },
    },
  };
}

/** Indices whose interval has to keep clear of 0 (methods D18, flags b and c). */
const NOISY = { polarization: true, municipality: true, kind: true } as const;

function labs({ numbers, pair, settings }: VerdictSource, scope: string): Scorecard["labs"] {
  const ofLabs = scopeOf(settings, `${scope}/LO`);
  const hubs = (arrays: NetworkArrays): HubReading[] =>
    [...hubsOf(networkOf(arrays, ofLabs, "active")).values()].map(({ id, label, partners }) => ({
      actor: id,
      label,
      partners,
    }));
  return {
    hubs: { from: hubs(pair.comparable.before), to: hubs(pair.comparable.after) },
    giantComponentShare: sidesOf(numbers.pair("giant-component-share", ofLabs.name)),
  };
}

function register({ pair, settings }: VerdictSource, scope: string): Scorecard["register"] {
  const arrivals = registerArrivals(changeBetween(pair, scopeOf(settings, scope), "union"));
  const { gain, newlyKnown } = arrivals;
  return { ...arrivals, isRaised: gain > 0 && newlyKnown >= REGISTER_SHARE * gain };
}

function sidesOf({ from, to }: MeasurePair): Sides {
  return { from: from.value, to: to.value };
}

function changeOf({ from, to }: Sides): number | null {
  return from === null || to === null ? null : roundTo12(to - from);
}

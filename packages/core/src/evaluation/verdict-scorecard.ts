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
import type { HubReading, Scorecard, ScoredExtent, ScoredQuantity } from "./change-readings.ts";
import type { MeasurePair } from "./evaluation.ts";
import type { HeadlineNumbers } from "./headline-numbers.ts";
import { changeBetween, type SnapshotPair } from "./snapshot-pair.ts";

/** What a verdict is read from. */
export interface VerdictSource {
  readonly numbers: HeadlineNumbers;
  readonly pair: SnapshotPair;
  readonly settings: ProgrammeSettings;
  readonly parameters: Parameters;
}

/** Least change in units: actors, ties; and of total strength. */
const LEAST_COUNT = 2;
const LEAST_STRENGTH = 1;

/** Share of the gain from which the register may explain it. */
const REGISTER_SHARE = 0.5;

export function scorecardOf(source: VerdictSource, scope: string, hasShape: boolean): Scorecard {
  return {
    admissibility: admissibility(source, scope),
    thresholds: thresholdsOf(source.parameters),
    extent: extent(source, scope),
    flags: hasShape ? flags(source, scope) : null,
    labs: hasShape ? null : labs(source, scope),
    register: register(source, scope),
  };
}

function thresholdsOf(parameters: Parameters): Scorecard["thresholds"] {
  return {
    extent: parameters.verdictShare,
    polarization: parameters.verdictPolarization,
    assortativity: parameters.verdictAssortativity,
    giantComponentShare: roundTo12(parameters.verdictGiantPoints / 100),
    centralization: parameters.verdictCentralization,
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

function extent({ numbers, parameters }: VerdictSource, scope: string): Scorecard["extent"] {
  const strength = numbers.pair("mean-strength", scope);
  const total = (date: "from" | "to") => strength[date].counts["total"] ?? 0;
  const scored = (sides: Sides, least: number): ScoredExtent => {
    const change = changeOf(sides);
    const relative =
      change === null || sides.from === null || sides.from === 0
        ? null
        : roundTo12(change / sides.from);
    return {
      ...sides,
      change,
      relative,
      score: extentScore(sides, parameters.verdictShare, least),
    };
  };
  const actors = scored(sidesOf(numbers.pair("active-actors", scope)), LEAST_COUNT);
  const ties = scored({ from: strength.from.m, to: strength.to.m }, LEAST_COUNT);
  const whole = scored({ from: total("from"), to: total("to") }, LEAST_STRENGTH);
  return { actors, ties, strength: whole, sum: actors.score + ties.score + whole.score };
}

function flags({ numbers, parameters }: VerdictSource, scope: string): Scorecard["flags"] {
  const poles = numbers.change("new-poles", scope).value;
  const index = (name: string, step: number, sign: 1 | -1 = 1): ScoredQuantity => {
    const sides = sidesOf(numbers.pair(name, scope));
    const score = (sign * stepScore(sides, step)) as Score;
    // −1 · 0 is −0, which is printed as 0 and is not equal to it.
    return { ...sides, change: changeOf(sides), score: score === 0 ? 0 : score };
  };
  const steps = thresholdsOf(parameters);
  const municipality = index("attribute-assortativity@municipality", steps.assortativity);
  const kind = index("attribute-assortativity@kind", steps.assortativity);
  const giant = index("giant-component-share", steps.giantComponentShare, -1);
  const centralization = index("degree-centralization", steps.centralization);
  return {
    newPole: { score: (poles ?? 0) > 0 ? 1 : 0, poles },
    polarization: index("structural-polarization", steps.polarization),
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

/**
 * Territorial form: how far across the territory the network spreads, and how long its ties are.
 *
 * Over the active actors whose place is known, on the map of Europe (kernel/laea-europe.ts):
 *
 * - `standard-distance`, metres: √(Σ(dx² + dy²) / n) from the mean centre.
 * - `ellipse`, km²: area of the standard deviational ellipse; `counts` has its semi-axes √(2λ) in
 *   metres (`long`, `short`; λ eigenvalues of the covariance, divided by n), `orientation` of the
 *   long axis in degrees clockwise from north, and `elongation` λ1/λ2. Packages differ in n − 2 for
 *   n and in the √2.
 * - `hull`, km²: area of the convex hull, and `hull90` of the nine tenths nearest to the centre: one
 *   outlier decides the first. 0 with `counts.flat` 1 where all lie on one line.
 * - `tie-length`, metres: mean great-circle length (R = 6371.0088 km) of the ties whose ends are both
 *   known (`counts.ties`), with `median`, `strengthWeighted`, and `sameMunicipality` of
 *   `withMunicipality` ties within one municipality.
 * - `stretch`: mean tie length over the mean distance of all pairs of these actors; below 1 ties
 *   favour who is near.
 *
 * An actor without coordinates of its own stands at the centre of its municipality:
 * `counts.atCentre` of `counts.located` do. Distances within a municipality are then 0, and ties
 * look shorter.
 *
 * Undefined: fewer than two actors (`empty`, `single_node`), no tie (`no_ties`), fewer than three
 * active actors with a place (`too_few_located`), no tie between two of them (`no_located_ties`),
 * all of them in one place (`one_place`). Cost: O(n log n + places² + m). Oracles: numpy `eigh`,
 * scipy `ConvexHull().volume`, pyproj for the map.
 *
 * Sources: Yuill (1971), "The standard deviational ellipse", Geografiska Annaler 53B(1), 28–39; Gong
 * (2002), "Clarifying the standard deviational ellipse", Geographical Analysis 34(2), 155–167.
 */
import { type LocatedActors, locatedActors } from "../../arrays/located-actors.ts";
import type { Network } from "../../arrays/network.ts";
import { median } from "../../kernel/median.ts";
import { hullArea, nearestNinety, spreadOf } from "../../kernel/spread-of-points.ts";
import {
  type Measured,
  type Outcome,
  ok,
  type SnapshotMeasure,
  undefinedBecause,
} from "../measure.ts";
import { tooFewActors } from "../too-few-actors.ts";
import { formInEnglish, formInItalian } from "./territorial-form-sentences.ts";

const LEAST_LOCATED = 3;
const SQUARE_KILOMETRE = 1e6;
const PARTS = ["standard-distance", "ellipse", "hull", "tie-length", "stretch"] as const;

export const territorialForm: SnapshotMeasure = {
  id: "D17",
  key: "territorial-form",
  family: "morphology",
  over: "snapshot",
  frame: "active",
  needsNoMask: true,
  names: { en: "Territorial form", it: "Forma sul territorio" },
  plain: {
    en: "How far across the territory the network spreads, and how long its ties are.",
    it: "Quanto si estende la rete sul territorio e quanto sono lunghi i suoi legami.",
  },
  unit: "metres",
  partUnits: { ellipse: "km²", hull: "km²", stretch: "index" },
  range: [0, null],
  source: "Yuill 1971; Gong 2002",
  parts: {
    "standard-distance": { en: "standard distance (m)", it: "distanza standard (m)" },
    ellipse: { en: "area of the ellipse (km²)", it: "area dell’ellisse (km²)" },
    hull: { en: "area of the outline (km²)", it: "area del contorno (km²)" },
    "tie-length": { en: "mean tie length (m)", it: "lunghezza media dei legami (m)" },
    stretch: { en: "stretch of ties", it: "ampiezza relativa dei legami" },
  },
  finding: { en: formInEnglish, it: formInItalian },
  partFinding: { en: formInEnglish, it: formInItalian },

  compute(network) {
    const tooFew = tooFewActors(network);
    if (tooFew !== null) return allParts(tooFew);
    const located = locatedActors(network);
    if (located.points.length < LEAST_LOCATED) return allParts(undefinedBecause("too_few_located"));
    return {
      headline: null,
      parts: { ...spreadParts(network, located), ...tieParts(network, located) },
    };
  },
};

function allParts(outcome: Outcome): Measured {
  return { headline: null, parts: Object.fromEntries(PARTS.map((part) => [part, outcome])) };
}

function placesOf({ active }: Network, { points, atCentre }: LocatedActors) {
  return { located: points.length, active, atCentre };
}

function spreadParts(network: Network, located: LocatedActors): Record<string, Outcome> {
  const { points } = located;
  const { centre, standardDistance, semiAxes, orientation, isFlat } = spreadOf(points);
  const [long, short] = semiAxes;
  const places = placesOf(network, located);
  const area = (of: typeof points) => (isFlat ? 0 : hullArea(of) / SQUARE_KILOMETRE);
  const flat = isFlat ? 1 : 0;
  return {
    "standard-distance": ok(standardDistance, { counts: places }),
    ellipse: ok(isFlat ? 0 : (Math.PI * long * short) / SQUARE_KILOMETRE, {
      counts: {
        ...places,
        long,
        short: isFlat ? 0 : short,
        ...(orientation === null ? {} : { orientation }),
        ...(isFlat ? {} : { elongation: (long / short) ** 2 }),
        flat,
      },
    }),
    hull: {
      status: "ok",
      value: area(points),
      // Worked out when read: repeated computations read the value only.
      get counts() {
        return { ...places, hull90: area(nearestNinety(points, centre)), flat };
      },
    },
  };
}

function tieParts(network: Network, located: LocatedActors): Record<string, Outcome> {
  const { lengths, strengths, meanDistance, withMunicipality, sameMunicipality } = located;
  if (lengths.length === 0) {
    const missing = undefinedBecause("no_located_ties");
    return { "tie-length": missing, stretch: missing };
  }
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  const weight = strengths.reduce((sum, strength) => sum + strength, 0);
  const weighted = lengths.reduce((sum, length, tie) => sum + length * strengths[tie]!, 0);
  const counts = {
    ...placesOf(network, located),
    ties: lengths.length,
    allTies: network.m,
    mean,
    meanDistance,
  };
  return {
    "tie-length": ok(mean, {
      counts: {
        ...counts,
        median: median(lengths),
        strengthWeighted: weighted / weight,
        withMunicipality,
        sameMunicipality,
      },
    }),
    stretch:
      meanDistance === 0 ? undefinedBecause("one_place") : ok(mean / meanDistance, { counts }),
  };
}

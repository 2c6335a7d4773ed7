/** How much averages over pairs hang on single actors (methods E3). */
import type { Change } from "../arrays/change-arrays.ts";
import { type DyadValues, dyadValues, MOST_ACTORS_IN_PAIRS } from "../arrays/dyad-values.ts";
import { drawsOf } from "../inference/draws.ts";
import type { DyadMatrix } from "../inference/dyad-matrix.ts";
import { type Bootstrap, vertexBootstrap } from "../inference/vertex-bootstrap.ts";
import { type Missing, tooFew, undefinedBecause } from "../measures/measure.ts";
import { vertexBootstrapReading } from "../measures/quality/vertex-bootstrap.ts";
import { roundTo12 } from "../model/canonical.ts";
import { bootstrapSentence } from "../wording/bootstrap-sentence.ts";
import { isTooLittleObserved, TOO_LITTLE_OBSERVED } from "./gates.ts";
import type { MeasureResult } from "./measure-result.ts";
import { changeBetween, type SnapshotPair } from "./snapshot-pair.ts";
import { isAsked, isOneModeWhole, type RowPlace, rowOf } from "./test-rows.ts";

const LEAST_ACTORS = 10;

const DATES = ["from", "to", "change"] as const;

type BootstrapDate = (typeof DATES)[number];

type BootstrapAverage = "density" | "mean-degree" | "strength";

export function vertexBootstraps(pair: SnapshotPair, place: RowPlace): MeasureResult[] {
  const { request, scope } = place;
  if (!isAsked(request, vertexBootstrapReading) || !isOneModeWhole(scope)) return [];
  const change = changeBetween(pair, scope, "panel");
  const { n } = change;
  const m = change.ties.either;
  const tooSmall = wrongSize(n);
  const ties = tooSmall === null ? dyadValues(change, (strength) => (strength > 0 ? 1 : 0)) : null;
  const missing = tooSmall ?? unobserved(ties) ?? littleObserved(change);
  if (ties === null || missing !== null) {
    return [null, ...Object.keys(vertexBootstrapReading.parts ?? {})].map((part) =>
      rowOf(vertexBootstrapReading, place, {
        part,
        value: null,
        missing: missing ?? undefinedBecause("no_observed_dyads"),
        n,
        m,
        sentence: "",
      }),
    );
  }
  const { before, after } = pair.comparable;
  const seedText = `${request.seed}/${before.digest}/${after.digest}/${scope.name}`;
  const rows = (average: BootstrapAverage, values: DyadValues, scale: number) =>
    DATES.map((date): MeasureResult => {
      // The same actors are drawn for every average and date, so that they can be set side by side.
      const found = bootstrapOf(values, date, seedText, request.draws);
      const value = roundTo12(found.observed * scale);
      const [low, high] = [found.percentile.low * scale, found.percentile.high * scale];
      return rowOf(vertexBootstrapReading, place, {
        part: `${average}-${date}`,
        value,
        n,
        m,
        interval: { low: roundTo12(low), high: roundTo12(high), level: 0.95 },
        counts: {
          draws: request.draws,
          se: roundTo12(found.se * scale),
          basicLow: roundTo12(found.basic.low * scale),
          basicHigh: roundTo12(found.basic.high * scale),
        },
        sentence: bootstrapSentence({ average, date, value, low, high }, place, request.language),
      });
    });
  const densities = rows("density", ties, 1);
  return [
    ...densities
      .filter(({ part }) => part === "density-change")
      .map((row) => ({ ...row, part: null })),
    ...densities,
    ...rows("mean-degree", ties, n - 1),
    ...rows(
      "strength",
      dyadValues(change, (strength) => strength),
      1,
    ),
  ];
}

function bootstrapOf(
  values: DyadValues,
  date: BootstrapDate,
  seedText: string,
  draws: number,
): Bootstrap {
  const { n } = values;
  const before: DyadMatrix = { n, values: values.before };
  const after: DyadMatrix = { n, values: values.after };
  return vertexBootstrap(
    date === "to" ? after : before,
    date === "change" ? after : null,
    drawsOf(seedText, "E3", draws),
  );
}

function wrongSize(n: number): Missing | null {
  if (n < LEAST_ACTORS) return tooFew("fewer_than_ten");
  return n > MOST_ACTORS_IN_PAIRS ? undefinedBecause("too_large") : null;
}

/** Averages over the pairs that labs were asked about would pass for those of the network. */
function littleObserved({ networks }: Change): Missing | null {
  const isLittle = isTooLittleObserved(networks.before) || isTooLittleObserved(networks.after);
  return isLittle ? TOO_LITTLE_OBSERVED : null;
}

function unobserved(values: DyadValues | null): Missing | null {
  if (values === null) return null;
  const isBlank = (date: "before" | "after") => values[date].every(Number.isNaN);
  return isBlank("before") || isBlank("after") ? undefinedBecause("no_observed_dyads") : null;
}

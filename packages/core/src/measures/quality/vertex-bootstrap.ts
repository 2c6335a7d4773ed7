/**
 * Vertex bootstrap: how much an average would wobble if slightly other actors were in the picture.
 *
 *     n actors drawn n times with replacement; a pair of the same actor is a pair drawn at random
 *     interval: 2.5 % and 97.5 % of the averages so drawn
 *
 * Parts, each on the actors of the register at both dates: `density` (ties over pairs observed),
 * `mean-degree` (density · (n − 1)) and `strength` (strength of a pair, 0 without a tie) at the first
 * date (`…-from`), at the second (`…-to`), and as their difference (`…-change`), for which the same
 * draws serve both dates. `counts.se` is the standard error, `counts.basicLow` and `counts.basicHigh`
 * the interval mirrored at the value.
 *
 * For averages over pairs alone: never for components, paths, communities or core, since a network of
 * actors drawn twice is not one that could be. The actors are no sample but all that are known, so that
 * this is no test of a change: it says whether an average hangs on a few of them.
 *
 * The headline is the change of density. In the whole network and in territories, where 80 % of the
 * pairs were observed at both dates (`observed_share`). Undefined: fewer than 10 actors at both dates
 * (`fewer_than_ten`), more than 2,000 (`too_large`), no pair observed at one of the dates
 * (`no_observed_dyads`). Cost: O(draws · n²). Oracle: UCINET Compare densities (paired); Nestimate.
 *
 * Source: Snijders & Borgatti (1999), "Non-Parametric Standard Errors and Tests for Network
 * Statistics", Connections 22(2), 61–70.
 */
import type { Bilingual, ReadingMeasure } from "../measure.ts";

const NAMES: readonly (readonly [part: string, name: Bilingual])[] = [
  ["density", { en: "density", it: "densità" }],
  ["mean-degree", { en: "ties per actor", it: "legami per realtà" }],
  ["strength", { en: "strength per pair", it: "forza per coppia" }],
];

const DATES: readonly (readonly [date: string, name: Bilingual])[] = [
  ["from", { en: " at the first date", it: " alla prima data" }],
  ["to", { en: " at the second date", it: " alla seconda data" }],
  ["change", { en: ", change", it: ", variazione" }],
];

export const vertexBootstrapReading: ReadingMeasure = {
  id: "E3",
  key: "vertex-bootstrap",
  family: "quality",
  over: "reading",
  annex: true,
  usesChance: true,
  names: { en: "Averages with other actors drawn", it: "Medie con altre realtà estratte" },
  plain: {
    en: "How much the average would wobble if slightly different actors were in the picture.",
    it: "Quanto oscillerebbe la media se ci fossero soggetti un po’ diversi.",
  },
  unit: "index",
  range: [null, null],
  source: "Snijders & Borgatti 1999",
  parts: Object.fromEntries(
    NAMES.flatMap(([part, name]) =>
      DATES.map(([date, when]): [string, Bilingual] => [
        `${part}-${date}`,
        { en: `${name.en}${when.en}`, it: `${name.it}${when.it}` },
      ]),
    ),
  ),
};

/**
 * Community evolution: what happened to each group between two dates.
 *
 * The rules stand in arrays/community-matching.ts. It is a list of events and no number: the
 * evaluation hands it out as `communities` for the whole network and for each territory, where the
 * shape can be read and the communities of both dates are reliable (mean agreement of the runs at
 * `stabilityGate` or more).
 *
 * An event is reportable if it is the same at two or more of the thresholds of J .1, .3 and .5, and if
 * another search with other draws finds it again, with the same communities but for less than half of
 * their members.
 *
 * Without events, for one of the dates: two modes (`two_mode`), fewer than two actors (`empty`,
 * `single_node`), no tie (`no_ties`), fewer than 8 active actors (`too_few_active`), more than 3,000
 * (`too_large`), too little of it observed (`observed_share`), communities that are unreliable
 * (`unstable_communities`) or found by the quick search (`quick_partition`). Cost: two consensus searches a date, then O(k0 · k1 · n).
 *
 * Sources: Greene, Doyle & Cunningham (2010) and Bródka, Saganowski & Kazienko (2013), as there.
 */
import type { ReadingMeasure } from "../measure.ts";

export const communityEvolutionReading: ReadingMeasure = {
  id: "D9",
  key: "community-evolution",
  family: "morphology",
  over: "reading",
  usesChance: true,
  findsCommunities: true,
  names: { en: "Community evolution", it: "Evoluzione delle comunità" },
  plain: {
    en: "What happened to each group: born, ended, grew, shrank, split, joined another.",
    it: "Che cosa è successo a ogni gruppo: nato, finito, cresciuto, ridotto, diviso, unito a un altro.",
  },
  unit: "communities",
  range: [0, null],
  source: "Greene et al. 2010; Bródka et al. 2013; own rules",
};

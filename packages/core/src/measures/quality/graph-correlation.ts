/**
 * Graph correlation: are the pairs that work together the same at both dates?
 *
 *     r = Pearson correlation over the pairs of actors on the register at both dates that both observed
 *
 * Headline and part `ties`: 1 = tie, 0 = none; part `strength`: strengths, 0 = no tie. Range −1…1:
 * 1 the same pairs, 0 no more than the size of both networks makes them share. The null permutes the
 * actors of one date (QAP). Between two dates of one network r is always far from it: r describes how
 * alike they are, and carries no p-value.
 *
 * Undefined: fewer than 10 actors at both dates (`fewer_than_ten`, card E8), no variation in either
 * (`no_variation`), more than 2,000 actors (`too_large`: all pairs are held at once).
 * Cost: O(draws · n²). Oracle: sna `gcor`.
 *
 * Source: Krackhardt (1988), "Predicting with networks", Social Networks 10(4), 359–381.
 */
import type { ReadingMeasure } from "../measure.ts";

export const graphCorrelationReading: ReadingMeasure = {
  id: "E2",
  key: "graph-correlation",
  family: "quality",
  over: "reading",
  usesChance: true,
  names: { en: "Graph correlation", it: "Correlazione tra le due reti" },
  plain: {
    en: "Do the same pairs tend to work together at both dates, beyond chance?",
    it: "Le coppie che collaborano sono le stesse nelle due date, più di quanto farebbe il caso?",
  },
  unit: "index",
  range: [-1, 1],
  source: "Krackhardt 1988",
  parts: {
    ties: { en: "correlation of ties", it: "correlazione dei legami" },
    strength: { en: "correlation of strengths", it: "correlazione delle forze" },
  },
};

/**
 * Register effect: how much of a change comes from the register and not from the network.
 *
 *     change on each date's own register − change among actors on the register at both dates
 *
 * Parts: `active-actors` (also the headline) and `ties`, in actors and ties; 0 where the register did
 * not change. `counts` has both changes with their ends, so that the sentence can be checked.
 * Cost: O(actors + ties). Source: own definition (methods E13).
 */
import { networkOf } from "../../arrays/network.ts";
import { type ChangeMeasure, ok } from "../measure.ts";

export const registerEffect: ChangeMeasure = {
  id: "E13",
  key: "register-effect",
  family: "quality",
  over: "change",
  frame: "union",
  noise: "none",
  names: { en: "Register effect", it: "Effetto registro" },
  plain: {
    en: "How much of the change comes from whom we know, not from what they do.",
    it: "Quanta parte del cambiamento dipende da chi conosciamo, non da che cosa fa.",
  },
  unit: "actors",
  range: [null, null],
  source: "own definition",
  parts: {
    "active-actors": {
      en: "register effect on active actors",
      it: "effetto registro sulle realtà attive",
    },
    ties: { en: "register effect on ties", it: "effetto registro sui legami" },
  },
  finding: {
    en: ({ counts: { panelBefore = 0, panelAfter = 0 } }, say) =>
      `${say.where}, counting only those known at both dates, active actors ${panelBefore === panelAfter ? `stay ${say.number(panelAfter)}` : `go from ${say.number(panelBefore)} to ${say.number(panelAfter)}`}.`,
    it: ({ counts: { panelBefore = 0, panelAfter = 0 } }, say) =>
      `${say.where}, contando solo le realtà note in entrambe le date, le attive ${panelBefore === panelAfter ? `restano ${say.number(panelAfter)}` : `passano da ${say.number(panelBefore)} a ${say.number(panelAfter)}`}.`,
  },

  compute(change) {
    const { before, after } = change.arrays;
    const own = [networkOf(before, change.scope, "known"), networkOf(after, change.scope, "known")];
    const panel = [
      networkOf(before, change.scope, "known", after),
      networkOf(after, change.scope, "known", before),
    ];
    const effect = (count: "active" | "m") => {
      const [ownBefore = 0, ownAfter = 0] = own.map((network) => network[count]);
      const [panelBefore = 0, panelAfter = 0] = panel.map((network) => network[count]);
      const value = ownAfter - ownBefore - (panelAfter - panelBefore);
      return ok(value, { counts: { ownBefore, ownAfter, panelBefore, panelAfter } });
    };
    return {
      headline: effect("active"),
      parts: { "active-actors": effect("active"), ties: effect("m") },
    };
  },
};

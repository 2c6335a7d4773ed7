/**
 * Joined, left, retained: who came in, who stepped back, who stayed.
 *
 *     joined = active(b) \ active(a)    left = active(a) \ active(b)    retained = active at both
 *     A(b) = A(a) − left + joined
 *
 * `joined` splits into `joined-new` (not on the register at a) and `joined-known`; `left` into
 * `left-register` (off the register at b), `left-unobserved` (a tie it had could not have been
 * reported at b, or nothing about it was) and `left-without-ties`. Only the last may be called lost.
 * retention = retained / A(a); jaccard = retained / (retained + joined + left).
 *
 * Counts are numbers of actors, 0 where there are none. Undefined: retention without an active
 * actor at a (`no_active_actors`), jaccard without one at either date (`no_active_actors`).
 * Cost: O(actors + ties), and the mask once for each actor that left. Source: descriptive.
 */
import { actorFates } from "../../arrays/actor-fates.ts";
import type { ActorFate } from "../../model/tie.ts";
import { type ChangeMeasure, ok, share } from "../measure.ts";

export const actorTurnover: ChangeMeasure = {
  id: "C2",
  key: "actor-turnover",
  family: "reach",
  over: "change",
  frame: "known",
  names: { en: "Joined, left, retained", it: "Entrati, usciti, rimasti" },
  plain: {
    en: "Who came in, who stepped back, who stayed.",
    it: "Chi è entrato, chi si è allontanato, chi è rimasto.",
  },
  unit: "actors",
  range: [0, null],
  source: "descriptive",
  parts: {
    joined: { en: "actors that joined", it: "realtà entrate" },
    "joined-new": { en: "joined, new to the register", it: "entrate, nuove nel registro" },
    "joined-known": { en: "joined, already known", it: "entrate, già conosciute" },
    left: { en: "actors that stepped back", it: "realtà allontanate" },
    "left-register": {
      en: "stepped back, off the register",
      it: "allontanate, fuori dal registro",
    },
    "left-without-ties": { en: "left without ties", it: "rimaste senza legami" },
    "left-unobserved": { en: "not observed again", it: "non osservate di nuovo" },
    retained: { en: "actors that stayed active", it: "realtà rimaste attive" },
    retention: { en: "retention of active actors", it: "tenuta delle realtà attive" },
    jaccard: {
      en: "stability of the active actors (Jaccard)",
      it: "stabilità delle realtà attive (Jaccard)",
    },
  },
  partUnits: { retention: "share", jaccard: "share" },
  finding: {
    en: ({ counts: { before = 0, after = 0, joined = 0, left = 0 } }, say) =>
      `${say.where}, active actors went from ${say.number(before)} ${say.when[0]} to ${say.number(after)} ${say.when[1]}: ${say.count(joined, "none joined", "1 joined", "# joined")}, ${say.count(left, "none stepped back", "1 stepped back", "# stepped back")}.`,
    it: ({ counts: { before = 0, after = 0, joined = 0, left = 0 } }, say) =>
      `${say.where} le realtà attive passano da ${say.number(before)} ${say.when[0]} a ${say.number(after)} ${say.when[1]}: ${say.count(joined, "nessuna entrata", "1 entrata", "# entrate")}, ${say.count(left, "nessuna allontanata", "1 allontanata", "# allontanate")}.`,
  },

  compute(change) {
    const fates = actorFates(change);
    const count = new Map<ActorFate, number>();
    let joinedNew = 0;
    for (const { actor, fate } of fates) {
      count.set(fate, (count.get(fate) ?? 0) + 1);
      if (fate === "joined" && !change.arrays.before.indexOf.has(actor.id)) joinedNew++;
    }
    const of = (fate: ActorFate) => count.get(fate) ?? 0;
    const [retained, joined] = [of("retained"), of("joined")];
    const left = of("left-register") + of("left-without-ties") + of("left-unobserved");
    const counts = { before: retained + left, after: retained + joined, joined, left };
    return {
      headline: ok(counts.after - counts.before, { counts }),
      parts: {
        joined: ok(joined),
        "joined-new": ok(joinedNew),
        "joined-known": ok(joined - joinedNew),
        left: ok(left),
        "left-register": ok(of("left-register")),
        "left-without-ties": ok(of("left-without-ties")),
        "left-unobserved": ok(of("left-unobserved")),
        retained: ok(retained),
        retention: share(retained, retained + left, "no_active_actors"),
        jaccard: share(retained, retained + left + joined, "no_active_actors"),
      },
    };
  },
};

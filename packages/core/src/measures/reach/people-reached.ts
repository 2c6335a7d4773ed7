/**
 * People reached: a potential audience, not beneficiaries.
 *
 *     PR = Σ people_reached_v        over the active actors that report it; nothing is imputed
 *
 * People ≥ 0. Who takes part with several actors is counted with each of them, and by how much is
 * not known: the people that PR stands for are between `counts.largest`, the highest single value,
 * and PR itself. `counts.reporting` of `counts.active` actors report it, `median` is their middle
 * value; `partial` is 1 where more than 30 % of the active actors do not.
 *
 * 0 where nobody is active. Undefined: active actors, none of which reports it
 * (`no_people_reported`): a sum of nothing would read as an audience of nobody.
 * Cost: O(n). Source: own definition.
 */
import { median } from "../../kernel/median.ts";
import {
  type Finding,
  ok,
  type Phrases,
  type SnapshotMeasure,
  undefinedBecause,
} from "../measure.ts";

const MOST_MISSING = 0.3;

export const peopleReached: SnapshotMeasure = {
  id: "C10",
  key: "people-reached",
  family: "reach",
  over: "snapshot",
  frame: "active",
  noise: "none",
  names: { en: "People reached (potential)", it: "Persone raggiunte (potenziale)" },
  plain: {
    en: "The people these organisations say they reach, counting overlaps more than once.",
    it: "Le persone che queste realtà dichiarano di raggiungere; chi partecipa a più realtà è contato più volte.",
  },
  unit: "people",
  range: [0, null],
  source: "own definition",
  finding: { en: inEnglish, it: inItalian },

  compute({ actors, degree }) {
    const active = actors.filter((_, actor) => degree[actor]! > 0);
    const reported = active.map((actor) => actor.peopleReached).filter((people) => people !== null);
    if (active.length > 0 && reported.length === 0) {
      return { headline: undefinedBecause("no_people_reported") };
    }
    const missing = active.length - reported.length;
    const counts = {
      reporting: reported.length,
      active: active.length,
      partial: missing > MOST_MISSING * active.length ? 1 : 0,
      ...(reported.length === 0
        ? {}
        : { median: median(reported), largest: reported.reduce((a, b) => Math.max(a, b)) }),
    };
    return {
      headline: ok(
        reported.reduce((sum, people) => sum + people, 0),
        { counts },
      ),
    };
  },
};

function inEnglish({ value, counts }: Finding, say: Phrases): string {
  const { reporting = 0, active = 0, largest = 0, partial = 0 } = counts;
  if (active === 0) return `${say.where}, no actor is active ${say.when[0]}: nobody is reached.`;
  const who = say.share(reporting, active, ["active actor", "active actors"]);
  const people = say.count(value, "nobody", "1 person", "# people");
  const overlap =
    reporting === 1 || value === 0
      ? ""
      : `; who takes part with several is counted with each, so the different people are between ${say.number(largest, 0)} and ${say.number(value, 0)}`;
  const incomplete = partial === 1 ? " More than 30% of the active actors do not say." : "";
  return `${say.where}, ${who} ${reporting === 1 ? "says it reaches" : "say they reach"} ${people} ${reporting === 1 ? "" : "in all "}${say.when[0]}: an audience, not beneficiaries${overlap}.${incomplete}`;
}

function inItalian({ value, counts }: Finding, say: Phrases): string {
  const { reporting = 0, active = 0, largest = 0, partial = 0 } = counts;
  if (active === 0) {
    return `${say.where}, nessuna realtà è attiva ${say.when[0]}: non si raggiunge nessuno.`;
  }
  const who = say.share(reporting, active, ["realtà attiva", "realtà attive"]);
  const people = say.count(value, "nessuna persona", "1 persona", "# persone");
  const overlap =
    reporting === 1 || value === 0
      ? ""
      : `; chi partecipa a più realtà è contato più volte, quindi le persone diverse sono tra ${say.number(largest, 0)} e ${say.number(value, 0)}`;
  const incomplete = partial === 1 ? " Il dato manca per più del 30% delle realtà attive." : "";
  return `${say.where}, ${who} ${reporting === 1 ? "dichiara" : "dichiarano"} di raggiungere ${reporting === 1 ? "" : "in tutto "}${people} ${say.when[0]}: un pubblico possibile, non beneficiari${overlap}.${incomplete}`;
}

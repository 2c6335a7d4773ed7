/**
 * Loss of a lab: what would be missing if one lab left.
 *
 *     isolated / (n − 1)        isolated: actors whose only partner is that lab
 *
 * Headline: the largest of the labs, in shares of the other active actors, 0–1. `items` has a row a
 * lab: {lab, label, isolated, share, largestBefore, largestAfter, drop}, `largest…` being actors of
 * the largest component and `drop` its fall in shares of all n, the lab itself included. Ties that
 * nobody could report are not there: an actor left without ties may have some that are not known.
 *
 * Undefined: fewer than two actors (`empty`, `single_node`), no tie (`no_ties`), no lab with a tie
 * (`no_lab`). Cost: O(n + m), and once more for each lab that is an articulation point.
 *
 * Source: own definition, after Schneider, Moreira, Andrade, Havlin & Herrmann (2011), "Mitigation
 * of malicious attacks on networks", PNAS 108(10), 3838–3841.
 */
import { type LabLoss, labLosses } from "../../arrays/lab-losses.ts";
import {
  type Finding,
  type Item,
  type Phrases,
  type SnapshotMeasure,
  undefinedBecause,
} from "../measure.ts";
import { tooFewActors } from "../too-few-actors.ts";

/** More labs than these that would cost the same are not named. */
const MOST_NAMED = 3;

export const labLoss: SnapshotMeasure = {
  id: "B10",
  key: "lab-loss",
  family: "hold",
  over: "snapshot",
  frame: "active",
  names: { en: "Loss of one lab", it: "Perdita di un laboratorio" },
  plain: {
    en: "If one lab left, how many actors would be left without any tie?",
    it: "Se uscisse un laboratorio, quante realtà resterebbero senza legami?",
  },
  unit: "share",
  range: [0, 1],
  source: "own definition; Schneider et al. 2011",
  finding: {
    en: (finding, say) => {
      const { part = 0, whole = 0, labs = 0 } = finding.counts;
      if (part === 0) {
        return `${say.where}, no actor would be left without ties if ${say.count(labs, "no lab", "the only lab", "any one of the # labs")} left ${say.when[0]}.`;
      }
      return `${say.where}, ${say.share(part, whole, ["other active actor", "other active actors"])} would be left without ties ${say.when[0]} if ${labNames(finding, say, "or", "one of # labs")} left, the largest loss of a single lab.`;
    },
    it: (finding, say) => {
      const { part = 0, whole = 0, labs = 0 } = finding.counts;
      if (part === 0) {
        return `${say.where}, ${say.when[0]} nessuna realtà resterebbe senza legami se uscisse ${say.count(labs, "nessun laboratorio", "l’unico laboratorio", "uno qualsiasi dei # laboratori")}.`;
      }
      return `${say.where}, ${say.share(part, whole, ["altra realtà attiva", "altre realtà attive"])} ${part === 1 ? "resterebbe" : "resterebbero"} senza legami ${say.when[0]} se uscisse ${labNames(finding, say, "o", "uno di # laboratori")}: è la perdita più grande con un solo laboratorio.`;
    },
  },

  compute(network) {
    const tooFew = tooFewActors(network);
    if (tooFew !== null) return { headline: tooFew };
    if (network.m === 0) return { headline: undefinedBecause("no_ties") };
    const losses = labLosses(network);
    if (losses.length === 0) return { headline: undefinedBecause("no_lab") };
    const others = network.n - 1;
    const most = losses.reduce((least, { isolated }) => Math.max(least, isolated), 0);
    const counts = { part: most, whole: others, labs: losses.length };
    return {
      headline: {
        status: "ok",
        value: most / others,
        counts,
        // Worked out when read: repeated computations read the value only.
        get items() {
          return losses.map((loss) => rowOf(loss, others));
        },
      },
    };
  },
};

function rowOf({ lab, isolated, largestBefore, largestAfter }: LabLoss, others: number): Item {
  return {
    lab: lab.id,
    label: lab.label,
    isolated,
    share: isolated / others,
    largestBefore,
    largestAfter,
    drop: (largestBefore - largestAfter) / (others + 1),
  };
}

/** The labs with the largest loss by name, or how many they are. */
function labNames(
  { items = [], counts }: Finding,
  say: Phrases,
  or: string,
  oneOfMany: string,
): string {
  const worst = items.filter(({ isolated }) => isolated === counts["part"]);
  return worst.length > MOST_NAMED
    ? oneOfMany.replace("#", say.number(worst.length))
    : worst.map(({ label }) => String(label)).join(` ${or} `);
}

/**
 * Response rate: of the actors asked in the survey, how many answered.
 *
 *     answered / asked        actors of the scope on the register
 *
 * Range 0–1; by kind and territory in `items`. Below .80 measures that missing actors upset are not
 * reported, below .60 only counts are (methods E12).
 *
 * Undefined: nobody wrote down who was asked (`not_recorded`), nobody of the scope was asked
 * (`nobody_asked`). Cost: O(actors). Source: descriptive.
 */
import { responsesOf } from "../../arrays/responses-of.ts";
import { type Item, type SnapshotMeasure, share, undefinedBecause } from "../measure.ts";

export const responseRate: SnapshotMeasure = {
  id: "E12",
  key: "response-rate",
  family: "quality",
  over: "snapshot",
  frame: "known",
  noise: "none",
  names: { en: "Response rate", it: "Tasso di risposta" },
  plain: {
    en: "Of the actors asked in the survey, how many answered.",
    it: "Delle realtà interpellate nella rilevazione, quante hanno risposto.",
  },
  unit: "share",
  range: [0, 1],
  source: "descriptive",
  finding: {
    en: ({ counts: { part = 0, whole = 0 } }, say) =>
      `${say.where}, ${say.share(part, whole, ["actor asked", "actors asked"])} answered ${say.when[0]}.`,
    it: ({ counts: { part = 0, whole = 0 } }, say) =>
      `${say.where}, ${say.share(part, whole, ["realtà interpellata", "realtà interpellate"])} ${part === 1 ? "ha" : "hanno"} risposto ${say.when[0]}.`,
  },

  compute(network) {
    const asked = responsesOf(network);
    if (asked === null) return { headline: undefinedBecause("not_recorded") };
    const answered = asked.filter((each) => each.answered).length;
    const rate = share(answered, asked.length, "nobody_asked");
    if (rate.status !== "ok") return { headline: rate };
    const cells = Map.groupBy(asked, ({ actor }) => `${actor.kind}\n${actor.territory}`);
    const items = [...cells.values()].map(
      (cell): Item => ({
        kind: cell[0]?.actor.kind ?? null,
        territory: cell[0]?.actor.territory ?? null,
        part: cell.filter((each) => each.answered).length,
        whole: cell.length,
      }),
    );
    return { headline: { ...rate, items } };
  },
};

/** The results that headlines are made of, looked up by name; every look-up is noted as a figure. */
import type { KnownJournal } from "../journal/journal-state.ts";
import { CATALOGUE } from "../measures/catalogue.ts";
import { scopeOf } from "../model/scope.ts";
import type { Moment } from "../snapshot/moment.ts";
import { changesIn } from "./change-results.ts";
import type { HeadlineFigure, MeasurePair, MeasureResult, MeasureSide } from "./evaluation.ts";
import { pairsOf } from "./measure-pairs.ts";
import type { FrameOption, ResolvedRequest } from "./request.ts";
import type { SnapshotPair } from "./snapshot-pair.ts";

/** Measures that some headline speaks of. */
const SPOKEN_OF = [
  "observed-share",
  "tie-retention",
  "tie-fate",
  "active-actors",
  "actor-turnover",
  "register-effect",
  "coverage",
  "mean-degree",
  "giant-component-share",
  "degree-centralization",
];

export interface HeadlineNumbers {
  /** A result of change. */
  readonly change: (name: string, scope: string, frame?: "panel") => MeasureResult;
  /** A measure of one date, at both. */
  readonly pair: (name: string, scope: string) => MeasurePair;
  /** Every number asked for so far, and a fresh list from here. */
  readonly takeFigures: () => HeadlineFigure[];
}

export function headlineNumbers(
  journal: KnownJournal,
  pair: SnapshotPair,
  moments: readonly [Moment, Moment],
  request: ResolvedRequest,
): HeadlineNumbers {
  const measures = CATALOGUE.filter(({ key }) => SPOKEN_OF.includes(key));
  const asking = (frame: FrameOption) => ({ ...request, measures, frame, by: [] });
  const changes = once((key: string) => {
    const [scope = "", frame] = key.split("\n");
    const resolved = scopeOf(journal.settings, scope);
    return changesIn(
      journal,
      pair,
      resolved,
      asking(frame === "panel" ? "panel" : "card"),
      moments,
    );
  });
  const pairs = once((scope: string) =>
    pairsOf(journal, pair.comparable, scopeOf(journal.settings, scope), asking("card")),
  );
  let figures: HeadlineFigure[] = [];
  return {
    change(name, scope, frame) {
      const result = named(changes(`${scope}\n${frame ?? "card"}`), name);
      figures.push({ ...figureOf(result), at: "change", value: result.value });
      return result;
    },
    pair(name, scope) {
      const result = named(pairs(scope), name);
      const side = (at: "from" | "to", { value }: MeasureSide) =>
        figures.push({ ...figureOf(result), at, value });
      side("from", result.from);
      side("to", result.to);
      return result;
    },
    takeFigures() {
      const taken = figures;
      figures = [];
      return taken;
    },
  };
}

/** `tie-fate/new`: the key, and the part after a slash. */
function named<Row extends Pick<MeasureResult, "key" | "part">>(
  rows: readonly Row[],
  name: string,
): Row {
  const [key, part = null] = name.split("/");
  const found = rows.find((row) => row.key === key && row.part === part);
  if (found === undefined) throw new TypeError(`no result ${name}`);
  return found;
}

function figureOf({ key, part, by, scope, frame }: Omit<HeadlineFigure, "at" | "value">) {
  return { key, part, by, scope, frame };
}

function once<Value>(compute: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    const held = known.get(key) ?? compute(key);
    known.set(key, held);
    return held;
  };
}

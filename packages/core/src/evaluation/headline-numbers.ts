/** The results that headlines are made of, looked up by name; every look-up is noted as a figure. */
import type { KnownJournal } from "../journal/journal-state.ts";
import { CATALOGUE } from "../measures/catalogue.ts";
import type { Lens } from "../model/programme.ts";
import { scopeOf } from "../model/scope.ts";
import type { Moment } from "../snapshot/moment.ts";
import { changesIn } from "./change-results.ts";
import type { HeadlineFigure } from "./evaluation.ts";
import { pairsOf } from "./measure-pairs.ts";
import type { MeasurePair, MeasureResult, MeasureSide } from "./measure-result.ts";
import type { ResolvedRequest } from "./request.ts";
import type { SnapshotPair } from "./snapshot-pair.ts";

export interface HeadlineNumbers {
  readonly lens: Lens;
  /** A result of change: `tie-fate/new` is a part. */
  readonly change: (name: string, scope: string, frame?: "panel") => MeasureResult;
  /** A measure of one date, at both: `attribute-assortativity@kind` is over a partition. */
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
  const asking = (key: string) => ({
    ...request,
    measures: CATALOGUE.filter((measure) => measure.key === key),
  });
  const changes = once((query: string) => {
    const [key = "", scope = "", frame] = query.split("\n");
    const asked = { ...asking(key), frame: frame === "panel" ? "panel" : "card" } as const;
    return changesIn(journal, pair, scopeOf(journal.settings, scope), asked, moments);
  });
  const pairs = once((query: string) => {
    const [key = "", scope = "", by] = query.split("\n");
    const asked = { ...asking(key), frame: "card", by: by === undefined ? [] : [by] } as const;
    return pairsOf(journal, pair.comparable, scopeOf(journal.settings, scope), asked);
  });
  let figures: HeadlineFigure[] = [];
  return {
    lens: request.lens,
    change(name, scope, frame) {
      const [key, part] = partOf(name);
      const result = ofPart(changes(`${key}\n${scope}\n${frame ?? "card"}`), name, part);
      figures.push({ ...figureOf(result), at: "change", value: result.value });
      return result;
    },
    pair(name, scope) {
      const [whole = "", by] = name.split("@");
      const [key, part] = partOf(whole);
      const query = by === undefined ? `${key}\n${scope}` : `${key}\n${scope}\n${by}`;
      const result = ofPart(pairs(query), name, part);
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

function partOf(name: string): [key: string, part: string | null] {
  const [key = "", part = null] = name.split("/");
  return [key, part];
}

function ofPart<Row extends Pick<MeasureResult, "part">>(
  rows: readonly Row[],
  name: string,
  part: string | null,
): Row {
  const found = rows.find((row) => row.part === part);
  if (found === undefined) throw new TypeError(`no result ${name}`);
  return found;
}

function figureOf({ key, part, by, scope, frame, lens }: Omit<HeadlineFigure, "at" | "value">) {
  return { key, part, by, scope, frame, lens };
}

function once<Value>(compute: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    const held = known.get(key) ?? compute(key);
    known.set(key, held);
    return held;
  };
}

/** Whether most labs moved the same way (methods E6). */
import { type Change, FATE_CODE } from "../arrays/change-arrays.ts";
import { holm } from "../inference/adjusted-p.ts";
import { drawsOf } from "../inference/draws.ts";
import { type SignFlip, signFlip } from "../inference/sign-flip.ts";
import { type Item, undefinedBecause } from "../measures/measure.ts";
import { pairedChange } from "../measures/quality/paired-change.ts";
import { isLab } from "../model/actor.ts";
import { roundTo12 } from "../model/canonical.ts";
import { pairedSentence } from "../wording/test-sentences.ts";
import type { MeasureResult } from "./measure-result.ts";
import { changeBetween, type SnapshotPair } from "./snapshot-pair.ts";
import { isAsked, type RowPlace, rowOf } from "./test-rows.ts";

/** Flips are enumerated up to 14 labs and drawn beyond (card E6). */
const DRAWN_FLIPS = 10_000;

export function pairedChanges(pair: SnapshotPair, place: RowPlace): MeasureResult[] {
  const { request, scope } = place;
  if (!isAsked(request, pairedChange) || !scope.isTwoMode) return [];
  const change = changeBetween(pair, scope, "panel");
  const labs = labChanges(change);
  const around = { n: change.n, m: change.ties.either };
  if (labs.length === 0) {
    const missing = undefinedBecause("no_lab");
    return [null, "ties", "strength"].map((part) =>
      rowOf(pairedChange, place, { part, value: null, missing, ...around, sentence: "" }),
    );
  }
  const { before, after } = pair.comparable;
  const seedText = `${request.seed}/${before.digest}/${after.digest}/${scope.name}`;
  const row = (part: "ties" | "strength") => {
    const draws = drawsOf(`${seedText}/${part}`, "E6", DRAWN_FLIPS);
    const flips = signFlip(
      labs.map((lab) => lab[part]),
      draws,
    );
    const { mean, median, up, same, down, interval } = flips;
    return rowOf(pairedChange, place, {
      part,
      value: mean,
      ...around,
      interval:
        interval === null
          ? null
          : { ...interval, low: roundTo12(interval.low), high: roundTo12(interval.high) },
      nullModel: nullOf(flips),
      counts: { labs: labs.length, up, same, down, median: roundTo12(median) },
      items: labs.map(
        ({ id, label, ties, strength }): Item => ({
          lab: id,
          label,
          ties,
          strength: roundTo12(strength),
        }),
      ),
      sentence: pairedSentence(part, flips, place.where, request.language),
    });
  };
  const ties = row("ties");
  return [{ ...ties, part: null }, ties, row("strength")];
}

/** The p of several territories read together keeps its meaning only if it is adjusted (methods E7). */
export function withHolm(rows: readonly MeasureResult[]): MeasureResult[] {
  const isTested = ({ scope, part, nullModel }: MeasureResult) =>
    /^T:[^/]+\/LO$/.test(scope) && part !== null && typeof nullModel?.["p"] === "number";
  const tested = rows.filter(isTested);
  const adjusted = holm(tested.map(({ nullModel }) => Number(nullModel?.["p"])));
  const places = new Map(tested.map((row, index) => [row, adjusted[index] as number]));
  return rows.map((row) => {
    const q = places.get(row);
    return q === undefined ? row : { ...row, nullModel: { ...row.nullModel, q: roundTo12(q) } };
  });
}

/** The smallest p that can be reached comes first: above 0.05 there is no test and no p. */
function nullOf({ attainable, p, isExact }: SignFlip): MeasureResult["nullModel"] {
  const least = { model: "sign-flip", attainable: roundTo12(attainable) };
  return p === null ? least : { ...least, exact: isExact ? 1 : 0, p: roundTo12(p) };
}

interface LabChange {
  readonly id: string;
  readonly label: string;
  readonly ties: number;
  readonly strength: number;
}

/** Ties and strength gained by each lab, in order of ids. */
function labChanges({ actors, source, target, before, after, fate }: Change): LabChange[] {
  const ties = new Float64Array(actors.length);
  const strength = new Float64Array(actors.length);
  for (let tie = 0; tie < source.length; tie++) {
    if (fate[tie] === FATE_CODE.unobserved) continue;
    const [was, is] = [before[tie] ?? 0, after[tie] ?? 0];
    for (const end of [source[tie] ?? 0, target[tie] ?? 0]) {
      ties[end] = (ties[end] ?? 0) + Number(is > 0) - Number(was > 0);
      strength[end] = (strength[end] ?? 0) + is - was;
    }
  }
  return actors.flatMap((actor, index) =>
    isLab(actor)
      ? [
          {
            id: actor.id,
            label: actor.label,
            ties: ties[index] ?? 0,
            strength: strength[index] ?? 0,
          },
        ]
      : [],
  );
}

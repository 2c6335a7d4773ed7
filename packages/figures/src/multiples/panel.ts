/** One date of the series: its ties at the first date, what changed at every later one. */
import type { Actor, ChangeEvaluation, EvaluatedMoment, MomentEvaluation } from "@legami/core";
import { formatNumber, isLab } from "@legami/core";
import { actorPaint, type FatedActor } from "../difference/actor-fates.ts";
import { fatedActors, fatedTies } from "../difference/difference-map.ts";
import { type FateCount, fateCounts } from "../difference/fate-counts.ts";
import { isInScope } from "../drawn-scope.ts";
import type { MapActor, MapContent } from "../map/network-map.ts";
import { type ClassCount, classCounts } from "../network/class-counts.ts";
import { classedTies } from "../network/classed-ties.ts";
import { INK } from "../palette.ts";
import { mustAgree, resultNamed } from "../results.ts";
import type { Sheet } from "../sheet.ts";
import { byImportance, type Stage, withTies } from "../stage.ts";
import { momentName } from "../words/moments.ts";
import { oneOrMany } from "../words/one-or-many.ts";

export interface Panel {
  readonly at: EvaluatedMoment;
  readonly name: string;
  /** "159 legami: 31 nuovi, 95 uguali; 20 sciolti". */
  readonly sentence: string;
  readonly ties: number;
  /** Of the first date; null at later ones. */
  readonly classes: readonly ClassCount[] | null;
  /** Since the date before; null at the first. */
  readonly fates: readonly FateCount[] | null;
  readonly contentOn: (stage: Stage) => MapContent;
}

/** @throws RangeError if the drawing would count other ties than the evaluation */
export function firstPanel(moment: MomentEvaluation, sheet: Sheet): Panel {
  const { at, results, ties } = moment;
  const { words, language, scope } = sheet;
  const isWanted = isInScope(scope);
  mustAgree("ties", ties.length, resultNamed(results, "active-actors", null, scope).m);
  const classes = classCounts(moment, sheet);
  const split = classes
    .filter(({ strength, count }) => strength !== null && count > 0)
    .map(({ strength, count }) => {
      const name = strength === null ? "" : oneOrMany(words.classes[strength], count);
      return `${formatNumber(count, language, 0)} ${name}`;
    });
  return {
    at,
    name: momentName(at, language),
    sentence: `${tiesInWords(ties.length, sheet)}${split.length === 0 ? "" : `: ${split.join(", ")}`}`,
    ties: ties.length,
    classes,
    fates: null,
    contentOn: (stage) => {
      const dated = withTies(stage, ties);
      const tied = moment.actors.filter((actor) => isWanted(actor) && dated.degreeOf(actor.id) > 0);
      return {
        actors: byImportance(tied, dated.degreeOf, isLab).map((actor) => stateActor(actor, dated)),
        ties: classedTies(moment),
      };
    },
  };
}

function stateActor(actor: Actor, { radiusOf, names }: Stage): MapActor {
  const { id, label, kind } = actor;
  return {
    id,
    label,
    kind,
    radius: radiusOf(id),
    paint: actorPaint(isLab(actor), "retained"),
    data: { actor: id, kind: kind ?? "" },
    name: plainName(names.lines.get(id) ?? [[label]], isLab(actor)),
  };
}

/** The same at every date: what became of an actor, its outline says. */
function plainName(lines: readonly (readonly string[])[], isBold: boolean): MapActor["name"] {
  return {
    sign: "",
    lines,
    face: isBold ? "sans-bold" : "sans",
    fill: INK.ink,
    mayLead: true,
  };
}

/** @throws RangeError if the drawing would count other ties than the evaluation */
export function laterPanel(change: ChangeEvaluation, sheet: Sheet): Panel {
  const { to, ties } = change;
  const { language, scope } = sheet;
  const actors = change.actors.filter(isInScope(scope));
  const counts = fateCounts(change, sheet);
  const now = ties.filter((tie) => tie.to !== null).length;
  const isThere = ({ fate }: FateCount) => fate !== "dissolved" && fate !== "unobserved";
  const said = (list: readonly FateCount[]) =>
    list
      .filter(({ count }) => count > 0)
      .map(({ count, name }) => `${formatNumber(count, language, 0)} ${name}`)
      .join(", ");
  const there = said(counts.filter(isThere));
  const gone = said(counts.filter((count) => !isThere(count)));
  const total = tiesInWords(now, sheet);
  return {
    at: to,
    name: momentName(to, language),
    sentence: `${total}${there === "" ? "" : `: ${there}`}${gone === "" ? "" : `; ${gone}`}`,
    ties: now,
    classes: null,
    fates: counts,
    contentOn: (stage) => {
      const dated = withTies(stage, ties);
      const drawn = byImportance(
        actors.filter(({ fate }) => fate !== "inactive"),
        dated.degreeOf,
        isLab,
      );
      const everyName = { ...dated, preset: { ...dated.preset, labels: drawn.length } };
      return {
        actors: fatedActors(drawn, everyName).map((actor, index) => ({
          ...actor,
          name: plainName(actor.name?.lines ?? [[actor.label]], isLab(drawn[index] as FatedActor)),
        })),
        ties: fatedTies(change),
      };
    },
  };
}

function tiesInWords(count: number, { words, language }: Sheet): string {
  return `${formatNumber(count, language, 0)} ${oneOrMany(words.ties, count)}`;
}

/** What became of actors, as the difference map shows it: outlines, signs before names, counts. */
import {
  type Actor,
  type ActorFate,
  type ChangeEvaluation,
  formatNumber,
  isLab,
} from "@legami/core";
import type { ActorName } from "../map/name-labels.ts";
import { FATE_LOOKS } from "../map/tie-looks.ts";
import { INK } from "../palette.ts";
import { circleSign, type Sign } from "../parts/legend.ts";
import { findResult, mustAgree, resultNamed } from "../results.ts";
import type { Paint } from "../scene.ts";
import type { Sheet } from "../sheet.ts";
import type { FigureWords } from "../words/figure-words.ts";

export type FatedActor = Actor & { readonly fate: ActorFate };

/** Had ties, and has none. */
const LEFT: readonly ActorFate[] = ["left-register", "left-without-ties"];

export function hasJoined({ fate }: FatedActor): boolean {
  return fate === "joined";
}

export function hasLeft({ fate }: FatedActor): boolean {
  return LEFT.includes(fate);
}

/** @throws RangeError if others are drawn than the evaluation counted */
export function checkActors(
  { results }: ChangeEvaluation,
  actors: readonly FatedActor[],
  scope: string,
): void {
  mustAgree("actors", actors.length, resultNamed(results, "tie-fate", null, scope).n);
  for (const fate of ["joined", "left-register", "left-without-ties", "left-unobserved"]) {
    const evaluated = findResult(results, "actor-turnover", fate, scope)?.value ?? null;
    if (evaluated === null) continue;
    mustAgree(`actors ${fate}`, actors.filter((actor) => actor.fate === fate).length, evaluated);
  }
}

const OUTLINE = 0.9;
const CHANGED_OUTLINE = 1.5;
const GONE_OUTLINE = 1.1;
const GONE_DASH = [2, 1.4];
const UNSEEN_DASH = [0.6, 1.4];

/** Labs are solid, all others outlines: colour is left to what changed. */
export function actorPaint(isSolid: boolean, fate: ActorFate): Paint {
  switch (fate) {
    case "joined": {
      const { stroke } = FATE_LOOKS.new;
      const fill = isSolid ? stroke : INK.paper;
      return { fill, stroke, width: CHANGED_OUTLINE, join: "round" };
    }
    case "left-register":
    case "left-without-ties": {
      const { stroke } = FATE_LOOKS.dissolved;
      return { fill: INK.paper, stroke, width: GONE_OUTLINE, dash: GONE_DASH };
    }
    case "left-unobserved":
      return { fill: INK.paper, stroke: INK.mark, width: GONE_OUTLINE, dash: UNSEEN_DASH };
    default:
      return {
        fill: isSolid ? INK.ink : INK.paper,
        stroke: INK.ink,
        width: OUTLINE,
        join: "round",
      };
  }
}

/** Letters are thinner than lines: darker, to be read on every ground. */
const NAME_FILLS = { new: "#00619a", dissolved: "#a03d0d" };

export function nameOf(actor: FatedActor, lines: ActorName["lines"]): ActorName {
  const [sign, fill] = hasJoined(actor)
    ? ["+ ", NAME_FILLS.new]
    : hasLeft(actor)
      ? ["− ", NAME_FILLS.dissolved]
      : ["", INK.ink];
  return {
    sign,
    lines,
    face: isLab(actor) ? "sans-bold" : "sans",
    fill,
    mayLead: isLab(actor) || sign !== "",
  };
}

/** A sign with its count for each change that occurred. */
export function actorFateSigns(actors: readonly FatedActor[], { words, language }: Sheet): Sign[] {
  return fateGroups(words).flatMap(([name, fates]) => {
    const count = actors.filter(({ fate }) => fates.includes(fate)).length;
    const [fate] = fates;
    if (count === 0 || fate === undefined) return [];
    return [circleSign(`${name}: ${formatNumber(count, language, 0)}`, actorPaint(false, fate))];
  });
}

/** The same without counts, and without the signs that stand before names. */
export function actorFateLooks(actors: readonly FatedActor[], { words }: Sheet): Sign[] {
  return fateGroups(words).flatMap(([name, fates]) => {
    const [fate] = fates;
    const occurs = actors.some((actor) => fates.includes(actor.fate));
    if (!occurs || fate === undefined) return [];
    return [circleSign(name.replace(/^[+−] /u, ""), actorPaint(false, fate))];
  });
}

type FateGroup = readonly [name: string, fates: readonly ActorFate[]];

function fateGroups(words: FigureWords): readonly FateGroup[] {
  return [
    [`+ ${words.joined}`, ["joined"]],
    [`− ${words.left}`, LEFT],
    [words.unseen, ["left-unobserved"]],
  ];
}

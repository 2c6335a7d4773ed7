/** From what a tie or an actor is to how it is painted, with the tokens of the theme. */
import type { TokenReader } from "../theme/tokens.ts";
import type { ActorAttributes } from "./actor-program.ts";
import { shapeOfKind } from "./kind-shape.ts";
import type { Scene, SceneActor, TieLook } from "./scene.ts";
import type { TieAttributes } from "./tie-program.ts";

/** What is not chosen steps back; in a difference more, for there colour shouts. */
const MUTED = { difference: 0.16, state: 0.3 } as const;

// Changes lie above what stayed: the eye should meet them first.
const LAYER: Readonly<Record<TieLook, number>> = {
  unobserved: 0,
  kept: 1,
  weak: 1,
  medium: 2,
  strong: 3,
  down: 2,
  lost: 3,
  new: 4,
  up: 5,
};

export function tieAttributes(look: TieLook, tokens: TokenReader, isMuted: boolean): TieAttributes {
  const isClass = look === "weak" || look === "medium" || look === "strong";
  const width = isClass
    ? tokens(`tie-w-${look}`)
    : look === "unobserved"
      ? "1.4"
      : tokens(`fate-${look}-w`);
  return {
    color: tokens(isClass ? `tie-${look}` : `fate-${look}`),
    size: Number(width) || 1,
    dash: dashOf(isClass ? "none" : tokens(`fate-${look}-dash`)),
    alpha: isMuted ? MUTED[isClass ? "state" : "difference"] : 1,
    zIndex: LAYER[look],
  };
}

function dashOf(text: string): readonly [number, number] {
  const [line, gap] = text.split(/\s+/).map(Number);
  // A dot of one pixel vanishes on screen.
  return line && gap ? [Math.max(line, 1.6), gap] : [0, 0];
}

export function actorRadius(degree: number, isLab: boolean): number {
  return Math.min(isLab ? 5.4 + 1.15 * Math.sqrt(degree) : 4.6 + 1.05 * Math.sqrt(degree), 12);
}

const LEAST_RADIUS = 3.6;
const LARGEST_RADIUS = 13;

/** Of a share of the largest value: areas grow with it. */
export function weightRadius(weight: number | null): number {
  const [least, most] = [LEAST_RADIUS ** 2, LARGEST_RADIUS ** 2];
  return Math.sqrt(least + (weight ?? 0) * (most - least));
}

export function actorAttributes(
  actor: SceneActor,
  mode: Scene["mode"],
  degree: number,
  tokens: TokenReader,
  isMuted: boolean,
): ActorAttributes {
  const isLab = actor.kind === "lab";
  const shape = shapeOfKind(actor.kind);
  const base = {
    size: actor.weight === undefined ? actorRadius(degree, isLab) : weightRadius(actor.weight),
    shape,
    isDashed: false,
    alpha: isMuted ? 0.3 : 1,
  };
  const [paper, ink] = [tokens("paper"), tokens("ink")];
  if (actor.mark === "idle")
    return { ...base, color: paper, stroke: tokens("ink-3"), strokeWidth: 1.1 };
  if (mode === "state" && actor.fill != null) {
    // Some of these colours are light: the outline tells them from the paper.
    return { ...base, color: tokens(actor.fill), stroke: ink, strokeWidth: 1 };
  }
  if (mode === "state") {
    const color = tokens(`kind-${actor.kind}`) || tokens("ink-3");
    return { ...base, color, stroke: paper, strokeWidth: 1.2 };
  }
  const solid = isLab ? ink : paper;
  switch (actor.mark) {
    case "steady":
      return { ...base, color: solid, stroke: ink, strokeWidth: 1.4 };
    case "entered":
      return {
        ...base,
        color: isLab ? tokens("fate-new") : paper,
        stroke: tokens("fate-new"),
        strokeWidth: 2.8,
      };
    case "left":
      return { ...base, color: paper, stroke: tokens("fate-lost"), strokeWidth: 2, isDashed: true };
    case "gone":
      return { ...base, color: paper, stroke: tokens("ink-3"), strokeWidth: 1.6, isDashed: true };
  }
}

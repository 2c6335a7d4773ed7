/** The land as it is drawn: grounds, forms, ties, actors in their municipalities, names, a scale bar. */
import { type Actor, type Box, isLab, type MomentEvaluation, type Point } from "@legami/core";
import type { Room } from "../assemble.ts";
import { kindShape } from "../map/kind-shape.ts";
import { labelRequest, labelTexts, leaderLine } from "../map/name-labels.ts";
import { linePaint } from "../map/network-map.ts";
import { placeLabels } from "../map/place-labels.ts";
import type { TieLook } from "../map/tie-looks.ts";
import { groundOf, INK, kindColour } from "../palette.ts";
import type { Block } from "../parts/block.ts";
import { findResult, resultNamed } from "../results.ts";
import type { Group, SceneNode } from "../scene.ts";
import type { Sheet } from "../sheet.ts";
import { closedPath, ellipseAround, outlineOf } from "./ellipse.ts";
import {
  metresOf,
  type Place,
  type Projection,
  placesOf,
  projectionInto,
  seats,
} from "./places.ts";
import { REACH_LOOKS, REACHES, type ReachingTie } from "./reaching-ties.ts";
import { scaleBar } from "./scale-bar.ts";

export const ELLIPSE: TieLook = { stroke: INK.ink, width: 1, dash: [3, 2] };
export const OUTLINE: TieLook = { stroke: INK.mark, width: 0.9, dash: [0.1, 2.6], cap: "round" };

export function drawnMap(
  evaluation: MomentEvaluation,
  located: readonly Actor[],
  ties: readonly ReachingTie[],
  sheet: Sheet,
  room: Room,
): Block {
  if (located.length === 0) return { height: 0, draw: () => [] };
  const { preset, scope, language } = sheet;
  const height = room.height ?? (preset.isCompact ? 300 : 400);
  const radius = Math.max(1.6, preset.radius * Math.min(0.6, 4.2 / Math.sqrt(located.length)));
  const frame: Box = { x: 0, y: 0, width: room.width, height };
  const metres = located.flatMap((actor) => metresOf(actor) ?? []);
  const form = resultNamed(evaluation.results, "territorial-form", "ellipse", scope);
  const ellipse = ellipseAround(metres, form);
  const projection = projectionInto([...metres, ...(ellipse ?? [])], margins(frame, 26));
  const places = placesOf(located, projection, radius, margins(frame, 4));
  const seatOf = new Map(places.flatMap((place) => [...seats(place, radius)]));
  const outline = form.value === null ? [] : outlineOf(metres);
  const shapes = [
    ...groundsOf(evaluation, located, projection, sheet),
    ...(outline.length === 0 ? [] : [closedPath(outline, projection, linePaint(OUTLINE, 1))]),
    ...(ellipse === null ? [] : [closedPath(ellipse, projection, linePaint(ELLIPSE, 1))]),
  ];
  const layer = (name: string, children: readonly SceneNode[]): Group[] =>
    children.length === 0 ? [] : [{ type: "group", name, children }];
  const children = [
    ...layer("forms", shapes),
    ...layer("ties", linesOf(ties, seatOf, sheet)),
    ...layer("threads", places.flatMap(threadOf)),
    ...layer("actors", marksOf(located, seatOf, radius)),
    ...layer("names", placeNames(places, ties, seatOf, frame, sheet)),
    ...layer("scale", scaleBar(projection.pointsPerMetre, frame, preset, language)),
  ];
  return { height, draw: (top) => [{ type: "group", name: "map", down: top, children }] };
}

/** An ellipse a territory, where all territories are drawn. */
function groundsOf(
  { results }: MomentEvaluation,
  located: readonly Actor[],
  projection: Projection,
  { scope, territories }: Sheet,
): SceneNode[] {
  return territories.flatMap(({ id, role }, index): SceneNode[] => {
    if (scope !== "ALL" || role === "outside") return [];
    const result = findResult(results, "territorial-form", "ellipse", `T:${id}`);
    const theirs = located.filter(({ territory }) => territory === id);
    const around =
      result === undefined
        ? null
        : ellipseAround(
            theirs.flatMap((actor) => metresOf(actor) ?? []),
            {
              ...result,
              // Ties of the territory alone tell who is active in it.
              counts: { ...result.counts, located: theirs.length },
            },
          );
    if (around === null || theirs.length !== result?.counts["located"]) return [];
    const { fill, line } = groundOf(index);
    return [closedPath(around, projection, { fill, stroke: line, width: 0.8 })];
  });
}

/** From where a municipality lies to where its actors stand, where that is elsewhere. */
function threadOf({ at, drawnAt, radius }: Place): SceneNode[] {
  if (Math.hypot(at.x - drawnAt.x, at.y - drawnAt.y) <= radius * 0.6) return [];
  const ends = { x1: at.x, y1: at.y, x2: drawnAt.x, y2: drawnAt.y };
  return [
    { type: "line", ...ends, stroke: INK.ink, width: 0.5 },
    { type: "circle", x: at.x, y: at.y, radius: 1.1, fill: INK.ink },
  ];
}

function linesOf(
  ties: readonly ReachingTie[],
  seatOf: ReadonlyMap<string, Point>,
  { preset }: Sheet,
): SceneNode[] {
  return REACHES.flatMap((reach) =>
    ties
      .filter((tie) => tie.reach === reach)
      .flatMap(({ source, target }): SceneNode[] => {
        const [from, to] = [seatOf.get(source), seatOf.get(target)];
        if (from === undefined || to === undefined) return [];
        const data = { source, target, reach };
        const ends = { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
        return [{ type: "line", data, ...ends, ...linePaint(REACH_LOOKS[reach], preset.stroke) }];
      }),
  );
}

/** Labs over the others. */
function marksOf(
  located: readonly Actor[],
  seatOf: ReadonlyMap<string, Point>,
  radius: number,
): Group[] {
  return [...located]
    .sort((a, b) => Number(isLab(a)) - Number(isLab(b)))
    .flatMap(({ id, kind, label }): Group[] => {
      const seat = seatOf.get(id);
      if (seat === undefined) return [];
      const paint = {
        fill: kindColour(kind),
        stroke: INK.paper,
        width: 0.5,
        join: "round" as const,
      };
      const data = { actor: id, kind: kind ?? "" };
      const shape = kindShape(kind, seat.x, seat.y, radius, paint);
      return [{ type: "group", name: "actor", data, title: label, children: [shape] }];
    });
}

function margins({ x, y, width, height }: Box, by: number): Box {
  return { x: x + by, y: y + by, width: width - 2 * by, height: height - 2 * by };
}

/** Municipalities beside their actors, the one with most actors first. */
function placeNames(
  places: readonly Place[],
  ties: readonly ReachingTie[],
  seatOf: ReadonlyMap<string, Point>,
  frame: Box,
  { preset }: Sheet,
): SceneNode[] {
  const named = [...places]
    .filter(({ name }) => name !== "")
    .sort((a, b) => b.actors.length - a.actors.length || (a.name < b.name ? -1 : 1));
  const look = { sign: "", face: "sans-bold" as const, fill: INK.ink, mayLead: true };
  const nameOf = new Map(named.map(({ name }) => [name, { ...look, lines: [[name]] }]));
  const { labels } = placeLabels(
    named.map(({ name, drawnAt, radius }) =>
      labelRequest(name, { ...look, lines: [[name]] }, { ...drawnAt, radius }, preset),
    ),
    {
      frame: { left: 0, top: 0, right: frame.width, bottom: frame.height - 18 },
      blocked: [],
      actors: places.map(({ name, drawnAt, radius }) => ({ id: name, ...drawnAt, radius })),
      marks: [],
      ties: ties.flatMap(({ source, target, reach }) => {
        const [from, to] = [seatOf.get(source), seatOf.get(target)];
        if (reach === "within" || from === undefined || to === undefined) return [];
        return [{ from, to, ends: ["", ""] as const, weight: 0.5 }];
      }),
    },
  );
  return labels.flatMap((label): SceneNode[] => {
    const name = nameOf.get(label.id);
    return name === undefined ? [] : [...leaderLine(label), ...labelTexts(name, label, preset, [])];
  });
}

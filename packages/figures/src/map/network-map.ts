/**
 * The drawing: grounds of the territories, ties, the marks of stronger and weaker, actors, names.
 * Told what everything looks like; decides only where names and marks go.
 */
import type { Group, Line, Paint, SceneNode } from "../scene.ts";
import { changeMark, placeChangeMarks } from "./change-marks.ts";
import { groundFor, placeTitles } from "./grounds.ts";
import { kindShape, shapeReach } from "./kind-shape.ts";
import type { PlacedLabel } from "./labels.ts";
import type { MapPlan } from "./map-plan.ts";
import { type ActorName, labelRequest, labelTexts, leaderLine } from "./name-labels.ts";
import { placeLabels } from "./place-labels.ts";
import type { Disc } from "./rectangles.ts";
import { dashOf, lineWidth, type TieLook } from "./tie-looks.ts";

export interface MapActor {
  readonly id: string;
  /** The whole name. */
  readonly label: string;
  readonly kind: string | null;
  readonly radius: number;
  readonly paint: Paint;
  readonly data: Readonly<Record<string, string>>;
  /** Null: no name beside it. */
  readonly name: ActorName | null;
}

export interface MapTie {
  readonly source: string;
  readonly target: string;
  readonly look: TieLook;
  readonly data: Readonly<Record<string, string>>;
}

export interface MapContent {
  /** The most important first: names are placed in this order. */
  readonly actors: readonly MapActor[];
  /** What lies below first. */
  readonly ties: readonly MapTie[];
}

export interface NetworkMap {
  readonly group: Group;
  /** Where names stand. */
  readonly labels: readonly PlacedLabel[];
  /** Ids of actors whose name found no place. */
  readonly unnamed: ReadonlySet<string>;
}

/** Lines are drawn thinner where actors stand closer than this. */
const ROOMY_CELL = 26;
/** Where they stand closer than this, marks on lines would hide the lines. */
const MARKED_CELL = 14;

/** @param given where names stand in another drawing of the same actors, to stand there again */
export function networkMap(
  { actors, ties }: MapContent,
  plan: MapPlan,
  given?: readonly PlacedLabel[],
): NetworkMap {
  const { layout, frame, preset } = plan;
  const scale = preset.stroke * Math.min(1, Math.max(0.5, layout.cell / ROOMY_CELL));
  const placed = actors.flatMap((actor) => {
    const point = layout.positions.get(actor.id);
    const radius = actor.radius * shapeReach(actor.kind);
    return point === undefined ? [] : [{ actor, disc: { id: actor.id, ...point, radius } }];
  });
  const discs = placed.map(({ disc }) => disc);
  const discOf = new Map(discs.map((disc) => [disc.id, disc]));
  const lines = ties.flatMap((tie): DrawnTie[] => {
    const [from, to] = [discOf.get(tie.source), discOf.get(tie.target)];
    return from === undefined || to === undefined ? [] : [{ ...tie, from, to }];
  });

  // Without territories the one region is everything, and needs no border.
  const hasTerritories = layout.regions.some(({ id }) => id !== null);
  const regions = hasTerritories ? layout.regions : [];
  const grounds = regions.map((region) => groundFor(region, plan));
  const titles = plan.isTitled === false ? [] : placeTitles(regions, grounds, plan);

  const named = placed.flatMap(({ actor: { id, name }, disc }) =>
    name === null ? [] : [{ id, name, disc }],
  );
  const { labels, leftOut } =
    given === undefined
      ? placeLabels(
          named.map(({ id, name, disc }) => labelRequest(id, name, disc, preset)),
          {
            frame: {
              left: frame.x,
              top: frame.y,
              right: frame.x + frame.width,
              bottom: frame.y + frame.height,
            },
            blocked: titles.map(({ area }) => area),
            actors: discs,
            // Names keep off the middle of ties, where marks stand best; then marks keep off the names.
            marks: placeChangeMarks(lines, discs, [], scale),
            ties: lines.map(({ source, target, look, from, to }) => {
              return { from, to, ends: [source, target], weight: 0.8 + look.width / 3 };
            }),
          },
        )
      : { labels: given.filter(({ id }) => named.some((actor) => actor.id === id)), leftOut: [] };
  const marks = placeChangeMarks(
    layout.cell < MARKED_CELL ? [] : lines,
    discs,
    labels.map(({ area }) => area),
    scale,
  );
  const nameOf = new Map(named.map(({ id, name }) => [id, name]));
  const names = labels.flatMap((label) => {
    const name = nameOf.get(label.id);
    return name === undefined ? [] : labelTexts(name, label, preset, grounds);
  });

  const layers: Readonly<Record<string, readonly SceneNode[]>> = {
    grounds: grounds.map(({ shape }) => shape),
    ties: lines.map((tie) => tieLine(tie, scale)),
    changes: marks.map((mark) => changeMark(mark, scale)),
    leaders: labels.flatMap(leaderLine),
    // The most important last, on top.
    actors: placed.map(({ actor, disc }) => actorGroup(actor, disc)).reverse(),
    territories: titles.flatMap(({ nodes }) => nodes),
    names,
  };
  const children = Object.entries(layers)
    .filter(([, nodes]) => nodes.length > 0)
    .map(([name, nodes]): Group => ({ type: "group", name, children: nodes }));
  return { group: { type: "group", name: "map", children }, labels, unnamed: new Set(leftOut) };
}

interface DrawnTie extends MapTie {
  readonly from: Disc;
  readonly to: Disc;
}

function tieLine({ look, data, from, to }: DrawnTie, scale: number): Line {
  const ends = { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
  return { type: "line", data, ...ends, ...linePaint(look, scale) };
}

/** A tie's line, on the map and in the legend. */
export function linePaint(look: TieLook, scale: number): Paint {
  const dash = dashOf(look, scale);
  return {
    stroke: look.stroke,
    width: lineWidth(look, scale),
    ...(dash === undefined ? {} : { dash }),
    ...(look.cap === undefined ? {} : { cap: look.cap }),
  };
}

function actorGroup({ label, kind, paint, data, radius }: MapActor, { x, y }: Disc): Group {
  const shape = kindShape(kind, x, y, radius, paint);
  return { type: "group", name: "actor", data, title: label, children: [shape] };
}

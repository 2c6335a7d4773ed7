/**
 * The network on the land (methods D17): every actor in its municipality, ties by how far they go,
 * the standard ellipse and the outline of the evaluation.
 */
import {
  type Actor,
  type Box,
  formatNumber,
  isLab,
  type MomentEvaluation,
  type Point,
} from "@legami/core";
import { assembled, type FigureParts, type Room } from "../assemble.ts";
import { isInScope } from "../drawn-scope.ts";
import type { MomentFigure } from "../figure.ts";
import type { FigureOptions } from "../figure-options.ts";
import { kindShape } from "../map/kind-shape.ts";
import { labelRequest, labelTexts, leaderLine } from "../map/name-labels.ts";
import { linePaint } from "../map/network-map.ts";
import { placeLabels } from "../map/place-labels.ts";
import type { TieLook } from "../map/tie-looks.ts";
import { groundOf, INK, kindColour } from "../palette.ts";
import { type Block, stacked } from "../parts/block.ts";
import { boxSign, kindSigns, lineSigns, type Sign, signRows } from "../parts/legend.ts";
import { gateInSentence, readingOf } from "../parts/map-caption.ts";
import { momentSource } from "../parts/sources.ts";
import { findResult, mustAgree, resultNamed } from "../results.ts";
import type { Group, Scene, SceneNode } from "../scene.ts";
import { type Sheet, sheetFor } from "../sheet.ts";
import { datedMoment, momentName } from "../words/moments.ts";
import { closedPath, ellipseAround, outlineOf } from "./ellipse.ts";
import { GEOGRAPHY_WORDS } from "./geography-words.ts";
import { metresOf, type Place, placesOf, projectionInto, seats } from "./places.ts";
import { scaleBar } from "./scale-bar.ts";

const FIGURE = "map";

const LOOKS = {
  within: { stroke: "#7b868d", width: 0.45 },
  territory: { stroke: "#5d6973", width: 0.8 },
  between: { stroke: "#0064bc", width: 1.2, dash: [5, 2] },
} as const satisfies Readonly<Record<string, TieLook>>;

type Reach = keyof typeof LOOKS;

const ELLIPSE: TieLook = { stroke: INK.ink, width: 1, dash: [3, 2] };
const OUTLINE: TieLook = { stroke: INK.mark, width: 0.9, dash: [0.1, 2.6], cap: "round" };

export const map: MomentFigure = {
  name: FIGURE,
  dates: "one",
  prints: ["territorial-form", "active-actors", "response-rate"],
  isByTerritory: true,
  draw: mapFigure,
};

function mapFigure(evaluation: MomentEvaluation, options: FigureOptions): Scene {
  const sheet = sheetFor(FIGURE, evaluation, [evaluation.at.snapshot], options);
  return assembled(sheet, evaluation, (room) => mapParts(evaluation, sheet, room));
}

function mapParts(evaluation: MomentEvaluation, sheet: Sheet, room: Room): FigureParts {
  const { at, results, actors, ties } = evaluation;
  const { preset, language, words, scope, scopeName, programme, kindName } = sheet;
  const own = GEOGRAPHY_WORDS[language];
  const number = (value: number) => formatNumber(value, language, 0);
  const tied = new Map<string, number>();
  for (const { source, target } of ties)
    for (const id of [source, target]) tied.set(id, (tied.get(id) ?? 0) + 1);
  const active = actors.filter(isInScope(scope)).filter(({ id }) => tied.has(id));
  mustAgree(
    "active actors",
    active.length,
    resultNamed(results, "active-actors", null, scope).counts["part"] ?? null,
  );
  const length = resultNamed(results, "territorial-form", "tie-length", scope);
  const form = resultNamed(results, "territorial-form", "ellipse", scope);
  const located = active.filter((actor) => metresOf(actor) !== null);
  const reaches = reachOfTies(evaluation, located);
  const { sameMunicipality, withMunicipality, allTies } = length.counts;
  if (withMunicipality !== undefined && withMunicipality === allTies && reaches.length === allTies)
    mustAgree(
      "ties within a municipality",
      reaches.filter(({ reach }) => reach === "within").length,
      sameMunicipality ?? null,
    );
  const lost = active.length - located.length;
  const drawing = drawnMap(evaluation, located, reaches, sheet, room);
  const counts = (["within", "territory", "between"] as const).flatMap((reach) => {
    const count = reaches.filter((each) => each.reach === reach).length;
    return count === 0 ? [] : [[own[reach](number(count)), LOOKS[reach]] as const];
  });
  const lede = `${datedMoment(at, language)}, ${scopeName}, ${readingOf(sheet, evaluation)}.${gateInSentence(sheet, length)}`;
  const source = momentSource(evaluation, sheet);
  const shapes: (readonly [string, TieLook])[] =
    form.value === null
      ? []
      : [
          [own.ellipse, ELLIPSE],
          [own.outline, OUTLINE],
        ];
  return {
    date: at.date,
    kicker: `${programme} · ${own.name} · ${momentName(at, language)}`,
    title: length.sentence,
    lede: form.value === null ? lede : `${lede} ${form.sentence}`,
    drawing,
    legend: [
      stacked([
        signRows("tie-legend", lineSigns(counts, preset.stroke), room.aside),
        signRows(
          "form",
          [...lineSigns(shapes, 1), ...territorySign(evaluation, sheet)],
          room.aside,
        ),
      ]),
      signRows(
        "kinds",
        kindSigns(
          located.map(({ kind }) => kind),
          kindName,
          (kind) => ({ fill: kindColour(kind) }),
        ),
        room.aside,
      ),
    ],
    howToRead:
      located.length === 0
        ? [own.noPlaces]
        : [
            own.north,
            own.placed,
            own.moved,
            ...(form.value === null ? [] : [own.ellipseMeans, own.outlineMeans]),
            ...(lost === 0 ? [] : [own.nowhere(number(lost), lost === 1)]),
          ],
    source,
    description: [
      `${own.name}.`,
      length.sentence,
      lede,
      ...["standard-distance", "ellipse", "hull"].flatMap((part) => {
        const result = findResult(results, "territorial-form", part, scope);
        return result === undefined || result.value === null ? [] : [result.sentence];
      }),
      ...(counts.length === 0
        ? []
        : [`${words.ties[1]}: ${counts.map(([name]) => name).join(", ")}.`]),
      ...source,
    ],
    numbers: {
      columns: own.columns,
      rows: active.map(({ id, label, municipality, lat, lon }) => [
        label,
        municipality,
        lat,
        lon,
        tied.get(id) ?? 0,
      ]),
    },
  };
}

/** The grounds are ellipses here. */
function territorySign(
  { results }: MomentEvaluation,
  { scope, territories, language }: Sheet,
): Sign[] {
  const isDrawn = territories.some(({ id, role }) => {
    const result = findResult(results, "territorial-form", "ellipse", `T:${id}`);
    return role !== "outside" && result !== undefined && result.value !== null;
  });
  if (scope !== "ALL" || !isDrawn) return [];
  return [boxSign(GEOGRAPHY_WORDS[language].territoryEllipse, groundOf(0).fill)];
}

interface ReachingTie {
  readonly source: string;
  readonly target: string;
  readonly reach: Reach;
}

/** Ties between actors of known places, by how far they go. */
function reachOfTies({ ties }: MomentEvaluation, located: readonly Actor[]): ReachingTie[] {
  const actorOf = new Map(located.map((actor) => [actor.id, actor]));
  return ties.flatMap(({ source, target }): ReachingTie[] => {
    const [one, other] = [actorOf.get(source), actorOf.get(target)];
    if (one === undefined || other === undefined) return [];
    const isOnePlace =
      one.municipality === null
        ? one.lat === other.lat && one.lon === other.lon
        : one.municipality === other.municipality;
    const reach = isOnePlace
      ? "within"
      : one.territory === other.territory
        ? "territory"
        : "between";
    return [{ source, target, reach }];
  });
}

function drawnMap(
  { results }: MomentEvaluation,
  located: readonly Actor[],
  ties: readonly ReachingTie[],
  sheet: Sheet,
  room: Room,
): Block {
  if (located.length === 0) return { height: 0, draw: () => [] };
  const { preset, scope, territories, language } = sheet;
  const height = room.height ?? (preset.isCompact ? 300 : 400);
  const radius = Math.max(1.6, preset.radius * Math.min(0.6, 4.2 / Math.sqrt(located.length)));
  const frame: Box = { x: 0, y: 0, width: room.width, height };
  const inner = margins(frame, 26);
  const metres = located.flatMap((actor) => metresOf(actor) ?? []);
  const form = resultNamed(results, "territorial-form", "ellipse", scope);
  const ellipse = ellipseAround(metres, form);
  const projection = projectionInto([...metres, ...(ellipse ?? [])], inner);
  const places = placesOf(located, projection, radius, margins(frame, 4));
  const seatOf = new Map(places.flatMap((place) => [...seats(place, radius)]));

  const grounds = territories.flatMap(({ id, role }, index): SceneNode[] => {
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
  const outline = outlineOf(metres);
  const shapes = [
    ...grounds,
    ...(form.value === null || outline.length === 0
      ? []
      : [closedPath(outline, projection, linePaint(OUTLINE, 1))]),
    ...(ellipse === null ? [] : [closedPath(ellipse, projection, linePaint(ELLIPSE, 1))]),
  ];
  const threads = places.flatMap(({ at, drawnAt, radius: reach }): SceneNode[] => {
    const cross: SceneNode = { type: "circle", x: at.x, y: at.y, radius: 1.1, fill: INK.ink };
    const away = Math.hypot(at.x - drawnAt.x, at.y - drawnAt.y);
    if (away <= reach * 0.6) return [];
    const line: SceneNode = {
      type: "line",
      x1: at.x,
      y1: at.y,
      x2: drawnAt.x,
      y2: drawnAt.y,
      stroke: INK.ink,
      width: 0.5,
    };
    return [line, cross];
  });
  const order: Reach[] = ["within", "territory", "between"];
  const lines = order.flatMap((reach) =>
    ties
      .filter((tie) => tie.reach === reach)
      .flatMap(({ source, target }): SceneNode[] => {
        const [from, to] = [seatOf.get(source), seatOf.get(target)];
        if (from === undefined || to === undefined) return [];
        const data = { source, target, reach };
        const ends = { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
        return [{ type: "line", data, ...ends, ...linePaint(LOOKS[reach], preset.stroke) }];
      }),
  );
  const marks = [...located]
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
  const names = placeNames(places, ties, seatOf, frame, sheet);
  const bar = scaleBar(projection.pointsPerMetre, frame, preset, language);
  const layer = (name: string, children: readonly SceneNode[]): Group[] =>
    children.length === 0 ? [] : [{ type: "group", name, children }];
  return {
    height,
    draw: (top) => [
      {
        type: "group",
        name: "map",
        down: top,
        children: [
          ...layer("forms", shapes),
          ...layer("ties", lines),
          ...layer("threads", threads),
          ...layer("actors", marks),
          ...layer("names", names),
          ...layer("scale", bar),
        ],
      },
    ],
  };
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

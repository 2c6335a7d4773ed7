/**
 * What all maps have in common: positions, sizes and names, settled before anything is drawn.
 * Positions come from the whole series alone, never from the date that is drawn.
 */
import type { Actor, Box, LayoutTie } from "@legami/core";
import { compareIds, InvalidOptionError, isLab } from "@legami/core";
import type { Room } from "./assemble.ts";
import { isInScope, territoryOfScope } from "./drawn-scope.ts";
import { figureDigest } from "./figure-digest.ts";
import type { FigureOptions } from "./figure-options.ts";
import { type Arrangement, arranged, type Layout, placedIn } from "./layout/place-actors.ts";
import { type ShortNames, shortNames } from "./map/names.ts";
import type { NetworkMap } from "./map/network-map.ts";
import type { Preset } from "./preset.ts";
import type { Sheet } from "./sheet.ts";

const TITLE_GAP = 4;

/** More are no drawing any more, and every pair of them is looked at. */
const MOST_ACTORS = 2500;

export interface Stage extends Sheet {
  readonly frame: Box;
  readonly layout: Layout;
  readonly isTitled: boolean;
  /** Ties of the drawing, per actor. */
  readonly degreeOf: (id: string) => number;
  readonly radiusOf: (id: string) => number;
  readonly names: ShortNames;
}

/** Actors and ties of a map, and how they stand to each other whatever the paper. */
export interface Cast {
  readonly actors: readonly Actor[];
  readonly ties: readonly LayoutTie[];
  readonly arrangement: Arrangement;
  /** Actors that have a place in the scope. */
  readonly standing: number;
}

/**
 * @param actors of the evaluation
 * @param ties that are drawn
 * @throws InvalidOptionError for more than `MOST_ACTORS` actors
 */
export function castOf(
  actors: readonly Actor[],
  ties: readonly LayoutTie[],
  { territories, scope }: Sheet,
  options: FigureOptions,
): Cast {
  const series = options.series ?? { actors, dates: [ties] };
  const places = new Map([...series.actors, ...actors].map((actor) => [actor.id, actor]));
  if (places.size > MOST_ACTORS)
    throw new InvalidOptionError("actors", `at most ${MOST_ACTORS} for a map`, places.size);
  const dates = withDrawn(series.dates, ties);
  const tied = new Set(dates.flat().flatMap(({ source, target }) => [source, target]));
  const isWanted = isInScope(scope);
  const arrangement = arranged(
    [...places.values()],
    dates,
    territories.map(({ id, role }) => ({ id, isOutside: role === "outside" })),
    options.places,
  );
  const standing = [...places.values()].filter((actor) => tied.has(actor.id) && isWanted(actor));
  return { actors, ties, arrangement, standing: standing.length };
}

/** @param isTitled the names of territories stand above them */
export function setStage(
  sheet: Sheet,
  { actors, ties, arrangement, standing }: Cast,
  room: Room,
  isTitled = true,
): Stage {
  const { preset, scope } = sheet;
  const height = standing === 0 ? 0 : (room.height ?? preset.mapHeight(standing));
  const frame: Box = { x: 0, y: 0, width: room.width, height };
  const { leading, lines } = preset.territoryTitle;
  const title = isTitled ? lines * leading + TITLE_GAP : 0;
  const layout = placedIn(arrangement, frame, territoryOfScope(scope), title);

  const degreeOf = degreesOf(ties);
  const isWanted = isInScope(scope);
  return {
    ...sheet,
    frame,
    layout,
    isTitled,
    digest: figureDigest(sheet.making, layout),
    degreeOf,
    radiusOf: radii(layout, preset, degreeOf),
    names: shortNames(
      actors.filter((actor) => isWanted(actor) && degreeOf(actor.id) > 0),
      preset.labelLine,
    ),
  };
}

/** The same stage with the ties of another date: places stay, sizes are those of the date. */
export function withTies(stage: Stage, ties: readonly LayoutTie[]): Stage {
  const degreeOf = degreesOf(ties);
  return { ...stage, degreeOf, radiusOf: radii(stage.layout, stage.preset, degreeOf) };
}

function degreesOf(ties: readonly LayoutTie[]): (id: string) => number {
  const degrees = new Map<string, number>();
  for (const { source, target } of ties) {
    degrees.set(source, (degrees.get(source) ?? 0) + 1);
    degrees.set(target, (degrees.get(target) ?? 0) + 1);
  }
  return (id) => degrees.get(id) ?? 0;
}

/** A tie that is in no date of the series, such as one between waves, has a place all the same. */
function withDrawn(
  dates: readonly (readonly LayoutTie[])[],
  drawn: readonly LayoutTie[],
): readonly (readonly LayoutTie[])[] {
  const key = ({ source, target }: LayoutTie) => JSON.stringify([source, target]);
  const known = new Set(dates.flat().map(key));
  const unknown = drawn.filter((tie) => !known.has(key(tie)));
  return unknown.length === 0 ? dates : [...dates, unknown];
}

/** The share of an actor's square that the largest may fill, and the least that is still a shape. */
const LARGEST = 0.27;
const SMALLEST = 0.36;

/** Areas go with the number of ties, on one scale for the whole series. */
function radii(
  { cell, degrees, positions }: Layout,
  preset: Preset,
  degreeOf: (id: string) => number,
): (id: string) => number {
  const most = Math.max(1, ...[...positions.keys()].map((id) => degrees.get(id) ?? 0));
  const largest = Math.min(preset.radius, cell * LARGEST);
  return (id) =>
    Math.max(largest * SMALLEST, largest * Math.min(1, Math.sqrt(degreeOf(id) / most)));
}

/** Labs, then others whose name is due, then by ties: the order in which actors get their names. */
export function byImportance<Placed extends Actor>(
  actors: readonly Placed[],
  degreeOf: (id: string) => number,
  isNameDue: (actor: Placed) => boolean,
): Placed[] {
  const rank = (actor: Placed) => (isLab(actor) ? 0 : isNameDue(actor) ? 1 : 2);
  return [...actors].sort(
    (a, b) => rank(a) - rank(b) || degreeOf(b.id) - degreeOf(a.id) || compareIds(a.id, b.id),
  );
}

/** Whole names of actors that should have had one beside them, and for which there was no room. */
export function withoutName<Placed extends Actor>(
  ordered: readonly Placed[],
  { unnamed }: NetworkMap,
  preset: Preset,
  isNameDue: (actor: Placed) => boolean,
): string[] {
  return ordered
    .filter((actor, index) => index >= preset.labels || unnamed.has(actor.id))
    .filter(isNameDue)
    .map(({ label }) => label);
}

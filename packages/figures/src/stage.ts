/**
 * What both maps have in common: paper, words, positions, sizes and names, settled before anything
 * is drawn. Positions come from the whole series alone, never from the date that is drawn.
 */
import type { Actor, Box, Language, LayoutTie, MomentEvaluation, Territory } from "@legami/core";
import { compareIds, InvalidOptionError, isLab } from "@legami/core";
import { isInScope, scopeInWords, territoryOfScope } from "./drawn-scope.ts";
import { figureDigest } from "./figure-digest.ts";
import type { FigureOptions } from "./figure-options.ts";
import { type Layout, placeActors } from "./layout/place-actors.ts";
import { type ShortNames, shortNames } from "./map/names.ts";
import type { NetworkMap } from "./map/network-map.ts";
import { type Preset, presetNamed } from "./preset.ts";
import type { FigureWords } from "./words/figure-words.ts";
import { wordsIn } from "./words/words.ts";

const TITLE_GAP = 4;

/** More are no drawing any more, and every pair of them is looked at. */
const MOST_ACTORS = 2500;

type Head = Pick<MomentEvaluation, "programme" | "lens" | "scopes" | "simulated" | "parameters">;

export interface Stage {
  readonly preset: Preset;
  readonly language: Language;
  readonly words: FigureWords;
  readonly territories: readonly Territory[];
  readonly programme: string;
  readonly scope: string;
  readonly scopeName: string;
  readonly frame: Box;
  readonly layout: Layout;
  readonly digest: string;
  /** Ties of the drawing, per actor. */
  readonly degreeOf: (id: string) => number;
  readonly radiusOf: (id: string) => number;
  readonly names: ShortNames;
  readonly kindName: (kind: string | null) => string;
}

/**
 * @param actors of the evaluation
 * @param ties that are drawn
 * @throws InvalidOptionError for more than `MOST_ACTORS` actors
 */
export function setStage(
  figure: string,
  evaluation: Head,
  actors: readonly Actor[],
  ties: readonly LayoutTie[],
  snapshots: readonly string[],
  options: FigureOptions,
): Stage {
  const { preset: presetName = "a4", language = "it", territories = [] } = options;
  const preset = presetNamed(presetName);
  const words = wordsIn(language);
  const scope = evaluation.scopes[0] ?? "ALL";
  const only = territoryOfScope(scope);
  const isWanted = isInScope(scope);

  const series = options.series ?? { actors, dates: [ties] };
  const places = new Map([...series.actors, ...actors].map((actor) => [actor.id, actor]));
  if (places.size > MOST_ACTORS)
    throw new InvalidOptionError("actors", `at most ${MOST_ACTORS} for a map`, places.size);
  const dates = withDrawn(series.dates, ties);
  const tied = new Set(dates.flat().flatMap(({ source, target }) => [source, target]));
  const standing = [...places.values()].filter((actor) => tied.has(actor.id) && isWanted(actor));
  const height = standing.length === 0 ? 0 : preset.mapHeight(standing.length);
  const frame: Box = { x: 0, y: 0, width: preset.width, height };
  const layout = placeActors(
    [...places.values()],
    dates,
    territories.map(({ id, role }) => ({ id, isOutside: role === "outside" })),
    frame,
    only,
    preset.territoryTitle.lines * preset.territoryTitle.leading + TITLE_GAP,
  );

  const degrees = new Map<string, number>();
  for (const { source, target } of ties) {
    degrees.set(source, (degrees.get(source) ?? 0) + 1);
    degrees.set(target, (degrees.get(target) ?? 0) + 1);
  }
  const degreeOf = (id: string) => degrees.get(id) ?? 0;
  return {
    preset,
    language,
    words,
    territories,
    programme: options.programmeName ?? evaluation.programme,
    scope,
    scopeName: scopeInWords(scope, territories, words),
    frame,
    layout,
    digest: figureDigest(
      { figure, preset: presetName, language, scope, lens: evaluation.lens, snapshots },
      layout,
    ),
    degreeOf,
    radiusOf: radii(layout, preset, degreeOf),
    names: shortNames(
      actors.filter((actor) => isWanted(actor) && degreeOf(actor.id) > 0),
      preset.labelLine,
    ),
    kindName: (kind) => (kind === null ? words.noKind : (words.kinds[kind] ?? kind)),
  };
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

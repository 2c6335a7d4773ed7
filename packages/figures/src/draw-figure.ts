/** From a journal to a figure: the evaluation that it needs and no more, and the places of all dates. */
import {
  type Entry,
  type EvaluationRequest,
  evaluateChange,
  evaluateMoment,
  evaluateSeries,
  type HandPlace,
  InvalidOptionError,
  type Language,
  type Repetitions,
  readJournal,
  scopeNames,
  snapshotAt,
} from "@legami/core";
import type { Figure } from "./figure.ts";
import type { FigureOptions, OwnWords } from "./figure-options.ts";
import { FIGURES } from "./figures.ts";
import { multiples, multiplesSteps } from "./multiples/multiples-figure.ts";
import type { PresetName } from "./preset.ts";
import type { Scene } from "./scene.ts";

type Settings = ReturnType<typeof readJournal>["settings"];

/** The same for every door, so that all of them draw the same bytes. */
export interface FigureRequest
  extends Pick<EvaluationRequest, "lens" | "knownOn" | "allowCarried" | "seed"> {
  /** Of figures of one date; `to`, or the last wave, unless given. */
  readonly at?: string | null;
  /** Of figures of two dates or more: the first and the last wave unless given. */
  readonly from?: string | null;
  readonly to?: string | null;
  /** `ALL` unless given. */
  readonly scope?: string;
  /** Italian unless given. */
  readonly language?: Language;
  readonly preset?: PresetName;
  /** Every actor by itself, where large networks are summed up. */
  readonly detail?: "actors";
  /** Actors that somebody put in their place. */
  readonly places?: readonly HandPlace[];
  /** Of the figure of that name; others are drawn without. */
  readonly own?: OwnWords & { readonly figure: string };
}

/** @throws InvalidOptionError for a name that there is not */
export function figureNamed(name: string): Figure {
  const figure = FIGURES.find((known) => known.name === name);
  const names = FIGURES.map((known) => known.name).join(", ");
  if (figure === undefined) throw new InvalidOptionError("figure", `one of ${names}`, name);
  return figure;
}

/**
 * Draws figures of one journal: places are made once for all of them.
 * @param repetitions of the same comparison: figures of two dates say how sure they are
 * @throws LegamiError as `evaluateMoment` and `evaluateChange`, and for what a figure cannot draw
 */
export function figureDrawer(
  entries: readonly Entry[],
  request: FigureRequest = {},
  repetitions: Repetitions | null = null,
): (figure: Figure) => Scene {
  const { settings } = readJournal(entries, request.knownOn ?? null);
  const shared = figureOptions(entries, settings, request);
  return (figure) => {
    const own = ownWordsOf(figure, request);
    const options = own === null ? shared : { ...shared, own };
    const asked = evaluationRequest(figure, settings, request);
    const { at = null, from = null, to = null } = request;
    switch (figure.dates) {
      case "one":
        return figure.draw(evaluateMoment(entries, at ?? to, asked), options);
      case "two":
        return figure.draw(evaluateChange(entries, from, to, asked, repetitions), options);
      case "series":
        return figure.draw(evaluateSeries(entries, wavesIn(settings, from, to), asked), options);
    }
  };
}

/** Null where nothing is said, so that the figure is the same as without. */
function ownWordsOf({ name }: Figure, { own }: FigureRequest): OwnWords | null {
  if (own?.figure !== name) return null;
  const { figure: _, ...words } = own;
  const said = Object.entries(words).filter(([, text]) => text?.trim() !== "");
  return said.length === 0 ? null : Object.fromEntries(said);
}

/**
 * The network at every date, a figure for each, to be stepped through.
 * @throws LegamiError as `figureDrawer`
 */
export function seriesSteps(entries: readonly Entry[], request: FigureRequest = {}): Scene[] {
  const { settings } = readJournal(entries, request.knownOn ?? null);
  const { from = null, to = null } = request;
  const asked = evaluationRequest(multiples, settings, request);
  const series = evaluateSeries(entries, wavesIn(settings, from, to), asked);
  return multiplesSteps(series, figureOptions(entries, settings, request));
}

function evaluationRequest(
  { prints, isByTerritory, readsTerritories = false }: Figure,
  settings: Settings,
  { scope = "ALL", lens, knownOn, allowCarried, seed, language = "it" }: FigureRequest,
): EvaluationRequest {
  const territories = scopeNames(settings).filter((name) => /^T:[^/]*$/.test(name));
  const scopes = isByTerritory === true && scope === "ALL" ? [scope, ...territories] : [scope];
  return {
    scopes,
    only: prints,
    territories: readsTerritories,
    language,
    ...(lens === undefined ? {} : { lens }),
    ...(knownOn === undefined ? {} : { knownOn }),
    ...(allowCarried === undefined ? {} : { allowCarried }),
    ...(seed === undefined ? {} : { seed }),
  };
}

/** The waves between two of them, both included; null for data without any, which are one moment. */
function wavesIn(
  { waves }: Pick<Settings, "waves">,
  from: string | null,
  to: string | null,
): readonly [string | null, ...string[]] {
  const ids = waves.map(({ id }) => id);
  if (ids.length === 0 && from === null && to === null) return [null];
  const placeOf = (option: string, id: string) => {
    const place = ids.indexOf(id);
    if (place < 0) throw new InvalidOptionError(option, `one of ${ids.join(", ")}`, id);
    return place;
  };
  const start = from === null ? 0 : placeOf("from", from);
  const end = to === null ? ids.length - 1 : placeOf("to", to);
  const [first, ...rest] = ids.slice(start, end + 1);
  if (first === undefined) throw new InvalidOptionError("from", `a wave not after ${to}`, from);
  return [first, ...rest];
}

/** Positions are made from every wave in every lens, so that no date and no lens moves an actor. */
function figureOptions(
  entries: readonly Entry[],
  settings: Settings,
  { knownOn = null, preset, language = "it", detail, places }: FigureRequest,
): FigureOptions {
  const waves = settings.waves.map(({ id }) =>
    settings.lenses.map((lens) => snapshotAt(entries, id, { lens, knownOn })),
  );
  return {
    language,
    territories: settings.territories,
    programmeName: settings.name,
    series: {
      actors: waves.flat().flatMap(({ actors }) => actors),
      dates: waves.map((lenses) => lenses.flatMap(({ ties }) => ties)),
    },
    ...(preset === undefined ? {} : { preset }),
    ...(detail === undefined ? {} : { detail }),
    ...(places === undefined ? {} : { places }),
  };
}

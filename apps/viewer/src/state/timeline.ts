/** The programme's moments in order, and which of them a comparison stands on. */
import type { Lens, ProgrammeSettings } from "@legami/core";
import type { ProgrammeHead, TimelineMoment } from "../api/wire.ts";
import type { ViewState } from "./view-state.ts";

const MONTH_TOLERANCE_DAYS = 3;
const MS_PER_DAY = 86_400_000;
// As the engine's parameters have it; their whole register is too much for the form to load.
const USUAL_WINDOW_DAYS = 30;

/** Everything a comparison is asked with, every slot filled. */
export interface Resolved {
  readonly from: TimelineMoment;
  readonly to: TimelineMoment;
  readonly scope: string;
  readonly lens: Lens;
  /** Moments of the programme, and the date of the address if it is none of them. */
  readonly moments: readonly TimelineMoment[];
  /** Both dates are the same: there is a network to show and nothing to compare. */
  readonly isSingle: boolean;
  /** One of the two dates is no wave. */
  readonly isCarried: boolean;
}

/** The slots of the address, filled with the usual where they are empty or name nothing. */
export function resolveView(programme: ProgrammeHead, view: ViewState): Resolved | null {
  const moments = withAsked(programme, [view.from, view.to]);
  const waves = moments.filter((moment) => moment.kind === "wave");
  // Waves without dates have null for one, which nobody has asked for.
  const find = (at: string | null) =>
    at === null ? undefined : moments.find((moment) => moment.at === at || moment.date === at);
  const from = find(view.from) ?? waves[0] ?? moments[0];
  if (from === undefined) return null;
  const asked = find(view.to) ?? waves.at(-1) ?? moments.at(-1) ?? from;
  const to = moments.indexOf(asked) < moments.indexOf(from) ? from : asked;
  const lenses: readonly string[] = programme.lenses;
  return {
    from,
    to,
    scope:
      view.scope !== null && programme.scopes.includes(view.scope)
        ? view.scope
        : (programme.scopes[0] ?? "ALL"),
    lens: (view.lens !== null && lenses.includes(view.lens)
      ? view.lens
      : programme.lenses[0]) as Lens,
    moments,
    isSingle: from === to,
    isCarried: from.kind !== "wave" || to.kind !== "wave",
  };
}

/** One date alone: its own slot, else the second date of the comparison, else the last wave. */
export function resolveMoment(programme: ProgrammeHead, view: ViewState): Resolved | null {
  const at = view.at ?? view.to;
  const resolved = resolveView(programme, { ...view, from: at, to: at });
  if (resolved === null) return null;
  const { moments } = resolved;
  const isNamed = at !== null && moments.some((moment) => moment.at === at || moment.date === at);
  const last = moments.findLast(({ kind }) => kind === "wave") ?? resolved.to;
  const chosen = isNamed ? resolved.to : last;
  return {
    ...resolved,
    from: chosen,
    to: chosen,
    isSingle: true,
    isCarried: chosen.kind !== "wave",
  };
}

/** A date that somebody asks for becomes a moment of the timeline, in its place. */
function withAsked(
  programme: ProgrammeHead,
  asked: readonly (string | null)[],
): readonly TimelineMoment[] {
  const moments = [...programme.moments];
  for (const at of asked) {
    if (at === null || !/^\d{4}-\d{2}-\d{2}$/.test(at) || programme.settings.timeline === "ordinal")
      continue;
    if (moments.some((moment) => moment.at === at || moment.date === at)) continue;
    moments.push({ at, date: at, kind: "last-entry", official: false });
  }
  // Waves without dates keep the order they came in.
  return moments.sort((a, b) =>
    a.date === null || b.date === null || a.date === b.date ? 0 : a.date < b.date ? -1 : 1,
  );
}

/** Whole months from t0 to the wave, or null if it does not fall on one. */
export function monthOf(settings: ProgrammeSettings, moment: TimelineMoment): number | null {
  if (moment.date === null || settings.t0 === null || settings.timeline === "ordinal") return null;
  const [from, to] = [new Date(`${settings.t0}T00:00:00Z`), new Date(`${moment.date}T00:00:00Z`)];
  const months = Math.round((to.getTime() - from.getTime()) / (MS_PER_DAY * 30.44));
  const exact = Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months, from.getUTCDate());
  return months >= 0 && Math.abs(exact - to.getTime()) <= MONTH_TOLERANCE_DAYS * MS_PER_DAY
    ? months
    : null;
}

/** The wave whose survey a day belongs to (within the programme's window, the nearer of two), or null. */
export function waveAround(programme: ProgrammeHead, date: string): TimelineMoment | null {
  const own = programme.settings.parameters["waveWindowDays"];
  const window = typeof own === "number" ? own : USUAL_WINDOW_DAYS;
  const distance = (moment: TimelineMoment) =>
    Math.abs(Date.parse(`${moment.date}T00:00:00Z`) - Date.parse(`${date}T00:00:00Z`)) / MS_PER_DAY;
  return (
    programme.moments
      .filter(
        (moment) => moment.kind === "wave" && moment.date !== null && distance(moment) <= window,
      )
      .sort((a, b) => distance(a) - distance(b))[0] ?? null
  );
}

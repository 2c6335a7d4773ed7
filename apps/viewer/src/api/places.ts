/**
 * Where actors were put by hand: shown at once, saved one after the other. Of two people who move
 * actors at the same time each keeps what it moved: a change is of single actors, never of the list.
 */
import type { HandPlace, Point } from "@legami/core";
import { useEffect, useSyncExternalStore } from "react";
import { noteDeed } from "../state/history.ts";
import { getTagged, put } from "./http.ts";
import { ApiProblem, asProblem } from "./problem.ts";
import { onForgetting } from "./use-answer.ts";

export type Places = ReadonlyMap<string, Point>;

/** Places by actor; null = back to where the layout puts it. */
type PlaceChange = ReadonlyMap<string, Point | null>;

export interface HeldPlaces {
  readonly places: Places;
  /** Whether they have been read. */
  readonly isThere: boolean;
  readonly isSaving: boolean;
  /** When the last change was saved in this visit. */
  readonly savedAt: Date | null;
  readonly problem: ApiProblem | null;
}

interface Answer {
  readonly places: readonly HandPlace[];
}

const NOBODY: Places = new Map();
const NOTHING: HeldPlaces = {
  places: NOBODY,
  isThere: false,
  isSaving: false,
  savedAt: null,
  problem: null,
};
const TRIES = 3;

let held = new Map<string, HeldPlaces>();
const reading = new Set<string>();
const queues = new Map<string, Promise<void>>();
const listeners = new Set<() => void>();

function become(programme: string, change: Partial<HeldPlaces>): void {
  held.set(programme, { ...(held.get(programme) ?? NOTHING), ...change });
  for (const listener of listeners) listener();
}

const pathOf = (programme: string) => `/v1/programmes/${encodeURIComponent(programme)}/positions`;

const langNow = () => (document.documentElement.lang === "en" ? "en" : "it");

async function read(programme: string): Promise<{ places: Places; tag: string }> {
  const { answer, tag } = await getTagged<Answer>(pathOf(programme), langNow());
  return { places: mapOf(answer.places), tag };
}

function mapOf(places: readonly HandPlace[]): Places {
  return new Map(places.map(({ actor, x, y }) => [actor, { x, y }]));
}

function changed(places: Places, change: PlaceChange): Places {
  const next = new Map(places);
  for (const [actor, point] of change) {
    if (point === null) next.delete(actor);
    else next.set(actor, point);
  }
  return next;
}

/** The places of a programme: none until they are read, and where they cannot be. */
export function usePlaces(programme: string, isWanted = true): HeldPlaces {
  useEffect(() => {
    if (!isWanted || reading.has(programme)) return;
    reading.add(programme);
    read(programme).then(
      ({ places }) => become(programme, { places, isThere: true }),
      () => reading.delete(programme),
    );
  }, [programme, isWanted]);
  return useSyncExternalStore(subscribe, () => held.get(programme) ?? NOTHING);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Put an actor in its place, or back; the history can take it back. */
export function placeActor(programme: string, actor: string, point: Point | null): void {
  const before = held.get(programme)?.places.get(actor) ?? null;
  const way = (to: Point | null) => () => apply(programme, new Map([[actor, to]]));
  noteDeed({ programme, what: { kind: "move", actor }, undo: way(before), redo: way(point) });
  void apply(programme, new Map([[actor, point]])).catch(() => {});
}

/** Everybody back to where the layout puts it. */
export function unplaceAll(programme: string): void {
  const before = held.get(programme)?.places ?? NOBODY;
  if (before.size === 0) return;
  const nobody = new Map([...before.keys()].map((actor) => [actor, null]));
  noteDeed({
    programme,
    what: { kind: "unmove", actors: before.size },
    undo: () => apply(programme, before),
    redo: () => apply(programme, nobody),
  });
  void apply(programme, nobody).catch(() => {});
}

/** What is waiting to be saved; changes that come meanwhile go with the next request. */
const waiting = new Map<string, Map<string, Point | null>>();

function apply(programme: string, change: PlaceChange): Promise<void> {
  const { places } = held.get(programme) ?? NOTHING;
  become(programme, { places: changed(places, change), isSaving: true, problem: null });
  waiting.set(programme, new Map([...(waiting.get(programme) ?? []), ...change]));
  const turn = (queues.get(programme) ?? Promise.resolve()).then(() => save(programme));
  queues.set(
    programme,
    turn.catch(() => {}),
  );
  return turn;
}

async function save(programme: string): Promise<void> {
  const change = waiting.get(programme);
  if (change === undefined) return;
  waiting.delete(programme);
  try {
    for (let tries = 1; ; tries++) {
      const now = await read(programme);
      const places = changed(now.places, change);
      const body = { places: [...places].map(([actor, { x, y }]) => ({ actor, x, y })) };
      try {
        await put<Answer>(pathOf(programme), body, langNow(), { "if-match": now.tag });
        const later = waiting.get(programme);
        become(programme, {
          places: later === undefined ? places : changed(places, later),
          isThere: true,
          isSaving: later !== undefined,
          savedAt: new Date(),
        });
        return;
      } catch (error) {
        const isStale = error instanceof ApiProblem && error.code === "LEGAMI_STALE";
        if (!isStale || tries === TRIES) throw error;
      }
    }
  } catch (error) {
    // What could not be saved waits for the next change, or for somebody to try again.
    waiting.set(programme, new Map([...change, ...(waiting.get(programme) ?? [])]));
    become(programme, { isSaving: false, problem: asProblem(error) });
    throw error;
  }
}

/** Try again what could not be saved. */
export function savePlaces(programme: string): void {
  void apply(programme, new Map()).catch(() => {});
}

onForgetting(() => {
  held = new Map();
  reading.clear();
  waiting.clear();
});

import type { Actor, AnyNewEntry, Entry, EntryOf, EntryType, Lens } from "@legami/core";
import type { Language } from "../state/view-state.ts";
import { noteEntries, noteTakenBack } from "./deeds.ts";
import { everyPage } from "./every-page.ts";
import { get, getTagged, post, put } from "./http.ts";
import { ApiProblem } from "./problem.ts";
import type { Comparison, EntryState, FoundActor, Measurement, Page, Receipt } from "./wire.ts";

/** Which network is asked for, and in which language its sentences. */
export interface Reading {
  readonly programme: string;
  /** One scope, or several with commas between them: ties and register are those of the first. */
  readonly scope: string;
  readonly lens: Lens;
  readonly lang: Language;
  /** Keys of measures, where not all are wanted. */
  readonly only?: string;
  /** What every actor scores too. */
  readonly actorValues?: true;
  /** Where the network is too, at one date. */
  readonly geography?: true;
}

/** Every actor of the register; with `at`, those that were on it at that moment. */
export function listActors(
  programme: string,
  signal?: AbortSignal,
  at?: string,
): Promise<readonly Actor[]> {
  const query = at === undefined ? {} : { at };
  return everyPage(`/v1/programmes/${encodeURIComponent(programme)}/actors`, query, signal);
}

/** The journal's entries of a type as they were sent: corrected and retracted ones are among them. */
export function listEntries<Type extends EntryType>(
  programme: string,
  type: Type,
  signal?: AbortSignal,
): Promise<readonly EntryOf<Type>[]> {
  const path = `/v1/programmes/${encodeURIComponent(programme)}/entries`;
  return everyPage<Entry>(path, { type }, signal) as Promise<readonly EntryOf<Type>[]>;
}

export function getSnapshot(
  at: string,
  reading: Reading,
  signal?: AbortSignal,
): Promise<Measurement> {
  const { programme, ...query } = reading;
  return get(
    `/v1/programmes/${encodeURIComponent(programme)}/snapshots/${encodeURIComponent(at)}`,
    query,
    signal,
  );
}

/** `carried`: a date that is no wave may stand on the survey of the wave before it. */
export function getComparison(
  dates: { readonly from: string; readonly to: string; readonly carried: boolean },
  reading: Reading,
  signal?: AbortSignal,
): Promise<Comparison> {
  const { programme, ...query } = reading;
  const { from, to, carried } = dates;
  return get(
    `/v1/programmes/${encodeURIComponent(programme)}/comparisons`,
    { ...query, from, to, ...(carried ? { allowCarried: "true" } : {}) },
    signal,
  );
}

/** The actors that a typed name may mean, the likest first. */
export async function suggestActors(
  programme: string,
  like: string,
  limit: number,
  municipality: string | null,
  signal?: AbortSignal,
): Promise<readonly FoundActor[]> {
  const query = { like, limit: String(limit), ...(municipality === null ? {} : { municipality }) };
  const page: Page<FoundActor> = await get(
    `/v1/programmes/${encodeURIComponent(programme)}/actors`,
    query,
    signal,
  );
  return page.items;
}

/** Actors by their ids, merged records among them; those that are not there are left out. */
export async function actorsByIds(
  programme: string,
  ids: readonly string[],
  signal?: AbortSignal,
): Promise<readonly Actor[]> {
  if (ids.length === 0) return [];
  const path = `/v1/programmes/${encodeURIComponent(programme)}/actors`;
  const page: Page<Actor> = await get(path, { ids: ids.join(",") }, signal);
  return page.items;
}

/** What ties two actors and holds now, the latest first. */
export async function tiesBetween(
  programme: string,
  pair: readonly [string, string],
  signal?: AbortSignal,
): Promise<readonly Entry[]> {
  const path = `/v1/programmes/${encodeURIComponent(programme)}/entries`;
  const page: Page<Entry> = await get(path, { between: pair.join(","), limit: "5" }, signal);
  return page.items;
}

/** A page of the journal from its end. */
export function latestEntries(
  programme: string,
  query: Readonly<Record<string, string>>,
  signal?: AbortSignal,
): Promise<Page<Entry>> {
  const path = `/v1/programmes/${encodeURIComponent(programme)}/entries`;
  return get(path, { order: "desc", ...query }, signal);
}

/** An entry with what holds in its place, and the tag that an edit of it needs. */
export function entryState(
  programme: string,
  entry: string,
  lang: Language,
): Promise<{ readonly answer: EntryState; readonly tag: string }> {
  return getTagged(`/v1/programmes/${encodeURIComponent(programme)}/entries/${entry}`, lang);
}

/** Correct the version that has the tag. */
export async function putCorrection(
  programme: string,
  of: string,
  tag: string,
  entry: AnyNewEntry,
  lang: Language,
): Promise<Receipt> {
  const path = `/v1/programmes/${encodeURIComponent(programme)}/entries/${of}`;
  const receipt = await put<Receipt>(path, entry, lang, { "if-match": tag });
  const noted = { ...entry, corrects: of };
  noteEntries(programme, [noted], (entries) => storeEntries(programme, entries, lang));
  return receipt;
}

async function postEntry(programme: string, entry: AnyNewEntry, lang: Language): Promise<Receipt> {
  return post(`/v1/programmes/${encodeURIComponent(programme)}/entries`, entry, lang);
}

/**
 * Several entries, all or none; the receipt of the last one. What is stored is noted in the history.
 * @param how `undo` where a button beside what was just stored takes it back
 */
export async function postEntries(
  programme: string,
  entries: readonly AnyNewEntry[],
  lang: Language,
  how: "do" | "undo" = "do",
): Promise<Pick<Receipt, "id" | "seq" | "status">> {
  const receipt = await storeEntries(programme, entries, lang);
  if (how === "undo") noteTakenBack(entries);
  else if (receipt.status === "stored")
    noteEntries(programme, entries, (more) => storeEntries(programme, more, lang));
  return receipt;
}

async function storeEntries(
  programme: string,
  entries: readonly AnyNewEntry[],
  lang: Language,
): Promise<Pick<Receipt, "id" | "seq" | "status">> {
  const [only, ...more] = entries;
  if (only !== undefined && more.length === 0) return postEntry(programme, only, lang);
  const { receipts } = await post<{ receipts: Pick<Receipt, "id" | "seq" | "status">[] }>(
    `/v1/programmes/${encodeURIComponent(programme)}/entries:batch`,
    { entries },
    lang,
  );
  const last = receipts.at(-1);
  if (last === undefined) throw new ApiProblem(200, "UNREADABLE");
  return last;
}

/** What whoever runs a programme asks: opening it, setting it, freezing it. */
import type { FrozenSnapshot, ProgrammeSettings } from "@legami/core";
import type { Language } from "../state/view-state.ts";
import { get, getTagged, post, put } from "./http.ts";
import type { Page, ProgrammeHead, Receipt } from "./wire.ts";

const of = (programme: string) => `/v1/programmes/${encodeURIComponent(programme)}`;

/** Sent twice, it is opened once; what is left out is as the server usually has it. */
export function openProgramme(
  settings: Pick<ProgrammeSettings, "id" | "name"> & Partial<ProgrammeSettings>,
  lang: Language,
): Promise<Receipt> {
  return post("/v1/programmes", settings, lang);
}

/** The settings, and the tag that a change of them needs. */
export async function readSettings(
  programme: string,
  lang: Language,
): Promise<{ readonly settings: ProgrammeSettings; readonly tag: string }> {
  const { answer, tag } = await getTagged<ProgrammeHead>(of(programme), lang);
  return { settings: answer.settings, tag };
}

/** Replace the settings that have the tag. */
export function putSettings(
  settings: ProgrammeSettings,
  tag: string,
  lang: Language,
): Promise<Receipt> {
  return put(of(settings.id), settings, lang, { "if-match": tag });
}

/** What was frozen once. */
export interface Frozen {
  readonly id: string;
  readonly title: string;
  readonly note: string | null;
  readonly frozenAt: string;
  readonly head: { readonly seq: number; readonly hash: string };
  readonly parameters: string;
  readonly snapshots: readonly FrozenSnapshot[];
  readonly digest: string;
}

export interface NewFrozen {
  readonly id: string;
  readonly title: string;
  readonly note?: string;
  /** Waves; all unless given. */
  readonly at?: readonly string[];
}

/** The latest first. */
export async function listFrozen(
  programme: string,
  signal?: AbortSignal,
): Promise<readonly Frozen[]> {
  const page: Page<Frozen> = await get(`${of(programme)}/snapshots`, { limit: "500" }, signal);
  return page.items;
}

export function freeze(programme: string, wanted: NewFrozen, lang: Language): Promise<Frozen> {
  return post(`${of(programme)}/snapshots`, wanted, lang);
}

export function frozenFile(programme: string, id: string): string {
  return `${of(programme)}/snapshots/${encodeURIComponent(id)}/file`;
}

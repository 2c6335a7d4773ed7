/** Settings that are not saved yet, kept by this browser: a page that closes loses nothing. */
import type { ProgrammeSettings } from "@legami/core";
import { remember, remembered } from "./remembered.ts";
import type { SettingsDraft } from "./settings-draft.ts";

export interface KeptSettings {
  readonly draft: SettingsDraft;
  /** What it was made of, and its tag. */
  readonly base: ProgrammeSettings;
  readonly tag: string;
  readonly at: string;
}

export function keptSettings(programme: string): KeptSettings | null {
  try {
    const value: unknown = JSON.parse(remembered(`settings.${programme}`) ?? "null");
    return isKept(value) ? value : null;
  } catch {
    return null;
  }
}

export function keepSettings(programme: string, kept: KeptSettings | null): void {
  remember(`settings.${programme}`, kept === null ? null : JSON.stringify(kept));
}

/** Written by an older Legami it may look otherwise. */
function isKept(value: unknown): value is KeptSettings {
  if (typeof value !== "object" || value === null) return false;
  const { draft, base, tag, at } = value as Partial<KeptSettings>;
  const { territories, waves, indicators, parameters } = (draft ?? {}) as Partial<SettingsDraft>;
  return (
    [territories, waves, indicators].every(Array.isArray) &&
    typeof parameters === "object" &&
    typeof base === "object" &&
    typeof tag === "string" &&
    typeof at === "string"
  );
}

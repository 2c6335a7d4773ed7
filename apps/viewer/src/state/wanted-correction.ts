/** A correction that is begun on one screen and made on another. */
import type { Entry } from "@legami/core";

let wanted: Entry | null = null;

export function wantCorrection(entry: Entry): void {
  wanted = entry;
}

export function takeWantedCorrection(): Entry | null {
  const entry = wanted;
  wanted = null;
  return entry;
}

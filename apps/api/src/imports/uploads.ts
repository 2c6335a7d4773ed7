/** Files that were sent and wait to be imported: in memory, a few, for an hour. */
import { LegamiError } from "@legami/core";

export const MAX_UPLOAD = 20_000_000;
const MOST_BYTES = 2 * MAX_UPLOAD;
const MOST_FILES = 40;
const KEPT_MS = 3_600_000;

interface Upload {
  readonly name: string;
  readonly content: Uint8Array;
}

export interface Uploads {
  /** Keep a file; what was sent first has to go where there is no room. */
  keep(id: string, upload: Upload, now: number): void;
  /** @throws LegamiError `LEGAMI_NOT_FOUND` if it was never sent, or is gone */
  get(id: string, now: number): Upload;
  forget(id: string): void;
}

export function uploads(): Uploads {
  const held = new Map<string, Upload & { readonly until: number }>();

  function makeRoom(bytes: number, now: number): void {
    for (const [id, { until }] of held) if (until <= now) held.delete(id);
    let size = [...held.values()].reduce((sum, { content }) => sum + content.length, bytes);
    for (const [id, { content }] of held) {
      if (size <= MOST_BYTES && held.size < MOST_FILES) return;
      held.delete(id);
      size -= content.length;
    }
  }

  return {
    keep: (id, upload, now) => {
      held.delete(id);
      makeRoom(upload.content.length, now);
      held.set(id, { ...upload, until: now + KEPT_MS });
    },
    get: (id, now) => {
      const found = held.get(id);
      if (found !== undefined && found.until > now) return found;
      throw new LegamiError("LEGAMI_NOT_FOUND", `there is no upload “${id}”: send the file again`, {
        details: { what: "upload", id },
      });
    },
    forget: (id) => held.delete(id),
  };
}

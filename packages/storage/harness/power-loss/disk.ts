/**
 * A disk as it may be found after the power went: what was synced is there, and of what was not, the
 * disk has kept whatever it liked, sector by sector, in any order. A file whose folder was not synced
 * since it was made may be missing, one whose folder was not synced since it was unlinked still there.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Step } from "./trace.ts";

type Change = Extract<Step, { what: "write" | "truncate" }>;

interface File {
  synced: Buffer;
  pending: Change[];
  /** Its name in the folder, as synced and as it is. */
  wasThere: boolean;
  isThere: boolean;
}

/** Whether the disk kept something that it had not been told to sync. */
export type Keeps = () => boolean;

export const nothing: Keeps = () => false;
export const anything: Keeps = () => Math.random() < 0.5;

const SECTOR = 512;

export class Disk {
  readonly #files = new Map<string, File>();

  apply(step: Step): void {
    if (step.what === "say") return;
    if (step.what === "sync" && !this.#files.has(step.path)) {
      this.#syncFolder(step.path);
      return;
    }
    const file = this.#files.get(step.path) ?? emptyFile();
    this.#files.set(step.path, file);
    if (step.what === "create") file.isThere = true;
    else if (step.what === "unlink") file.isThere = false;
    else if (step.what === "sync") sync(file);
    else file.pending.push(step);
  }

  /** Write the files as they might be found now into another folder. */
  leaveIn(folder: string, keeps: Keeps): void {
    mkdirSync(folder, { recursive: true });
    for (const [path, file] of this.#files) {
      // The index of the log lives in memory and is made anew.
      if (path.endsWith("-shm")) continue;
      const isFound = file.wasThere === file.isThere ? file.isThere : keeps();
      if (!isFound) continue;
      const left = Buffer.from(file.synced);
      writeFileSync(join(folder, basename(path)), changed(left, file.pending, keeps));
    }
  }

  #syncFolder(folder: string): void {
    for (const [path, file] of this.#files) {
      if (dirname(path) === folder) file.wasThere = file.isThere;
    }
  }
}

function emptyFile(): File {
  return { synced: Buffer.alloc(0), pending: [], wasThere: false, isThere: false };
}

function sync(file: File): void {
  file.synced = changed(file.synced, file.pending, () => true);
  file.pending = [];
}

/** The bytes with what was kept of the changes, in place as long as they do not grow. */
function changed(bytes: Buffer, changes: readonly Change[], keeps: Keeps): Buffer {
  return changes.reduce((held, change) => {
    if (change.what === "truncate") return keeps() ? resized(held, change.size) : held;
    return written(held, change, keeps);
  }, bytes);
}

function written(held: Buffer, { at, bytes }: Change & { what: "write" }, keeps: Keeps): Buffer {
  let left = held;
  for (let from = 0; from < bytes.length; ) {
    const to = Math.min(bytes.length, from + SECTOR - ((at + from) % SECTOR));
    if (keeps()) {
      if (left.length < at + to) left = resized(left, at + to);
      bytes.copy(left, at + from, from, to);
    }
    from = to;
  }
  return left;
}

function resized(held: Buffer, size: number): Buffer {
  const bytes = Buffer.alloc(size);
  held.copy(bytes, 0, 0, Math.min(size, held.length));
  return bytes;
}

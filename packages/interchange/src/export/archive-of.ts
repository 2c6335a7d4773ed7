import { type Zippable, zipSync } from "fflate";

/** Archives tell when their parts were written. */
const WRITTEN_ON = new Date(2000, 0, 1);

/** Files as one: the same files are the same bytes. */
export function archiveOf(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const parts: Zippable = {};
  for (const [name, bytes] of files) parts[name] = [bytes, { mtime: WRITTEN_ON }];
  return zipSync(parts);
}

import { rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { LegamiError } from "@legami/core";
import type { Texts } from "./messages/texts.ts";

/** Written beside its place, then moved there: nobody finds half a file. */
export async function writeWhole(
  out: string,
  content: string | Uint8Array,
  texts: Texts,
): Promise<void> {
  const unfinished = `${out}.${process.pid}.part`;
  try {
    await writeFile(unfinished, content);
    await rename(unfinished, out);
  } catch (cause) {
    await rm(unfinished, { force: true });
    const { code } = cause as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR")
      throw new LegamiError("LEGAMI_NOT_FOUND", texts.noSuchFile(dirname(out)), { cause });
    throw new LegamiError("LEGAMI_STORAGE", texts.cannotWrite(out), { cause });
  }
}

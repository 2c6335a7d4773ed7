import { existsSync } from "node:fs";
import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
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

/** What is there stays as it is; an empty folder is nothing. */
export async function refuseTaken(path: string, texts: Texts): Promise<void> {
  if (!existsSync(path)) return;
  const isEmptyFolder = (await readdir(path).catch(() => [path])).length === 0;
  if (!isEmptyFolder) throw new LegamiError("LEGAMI_INVALID_OPTION", texts.alreadyThere(path));
}

/** A folder made beside its place: there is a whole one, or none. */
export async function writeFolder(
  path: string,
  files: ReadonlyMap<string, string | Uint8Array>,
  texts: Texts,
): Promise<void> {
  const part = `${path.replace(/[/\\]+$/, "")}.${process.pid}.part`;
  try {
    await mkdir(part);
    for (const [name, content] of files) await writeFile(join(part, name), content);
    await rename(part, path);
  } catch (cause) {
    await rm(part, { recursive: true, force: true });
    throw new LegamiError("LEGAMI_STORAGE", texts.cannotWrite(path), { cause });
  }
}

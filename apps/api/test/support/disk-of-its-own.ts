/** The rounds of a full disk, in a process that has a small file system to itself. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type FullDiskResult, fullDiskRounds } from "./full-disk-rounds.ts";

export interface FullDisk extends FullDiskResult {
  readonly isRight: boolean;
}

const THIS = fileURLToPath(import.meta.url);
/** A user may mount in name spaces of its own: nothing of it is seen from outside. */
const MOUNT = 'mount -t tmpfs -o size=24m tmpfs "$1" && shift && exec "$@"';

export function hasDisksOfItsOwn(): boolean {
  const folder = mkdtempSync(join(tmpdir(), "legami-disk-"));
  const { status } = spawnSync("unshare", ["-Urm", "sh", "-c", MOUNT, "sh", folder, "true"]);
  rmSync(folder, { recursive: true });
  return status === 0;
}

export function onDiskOfItsOwn(points: number, isSabotaged: boolean): FullDisk {
  const folder = mkdtempSync(join(tmpdir(), "legami-disk-"));
  const inside = [process.execPath, "--no-warnings", THIS, folder, String(points)];
  const args = ["-Urm", "sh", "-c", MOUNT, "sh", folder, ...inside, String(isSabotaged)];
  const { stdout, stderr } = spawnSync("unshare", args, { encoding: "utf8" });
  rmSync(folder, { recursive: true });
  if (stdout === "") throw new Error(stderr);
  const found = JSON.parse(stdout) as FullDiskResult;
  const { lost, strange, unreadable, stuck, refused, isWhole } = found;
  const isQuiet = lost === 0 && strange.length === 0 && unreadable === 0 && stuck === 0;
  return { ...found, isRight: isQuiet && isWhole && refused >= points };
}

if (process.argv[1] === THIS) {
  const [folder = "", points = "1", isSabotaged] = process.argv.slice(2);
  const found = await fullDiskRounds(folder, Number(points), isSabotaged === "true");
  process.stdout.write(JSON.stringify(found));
}

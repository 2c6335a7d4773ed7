/**
 * Fills the disk under the server (promise R5), on a file system of 24 MB of its own:
 * `node apps/api/harness/full-disk.ts [POINTS] [--sabotage]`. Ends with 1 if anything that was
 * acknowledged is lost, the journal cannot be read meanwhile, the answer is another than 507, or it
 * does not go on by itself. With `--sabotage` the server acknowledges before it stores, and it has to.
 * Linux only (`unshare` of util-linux).
 */
import { type FullDisk, onDiskOfItsOwn } from "../test/support/disk-of-its-own.ts";

const [points = "50"] = process.argv.slice(2).filter((arg) => !arg.startsWith("--"));
const result = onDiskOfItsOwn(Number(points), process.argv.includes("--sabotage"));
process.stdout.write(`${said(result)}: ${result.isRight ? "as promised" : "NOT as promised"}\n`);
process.exitCode = result.isRight ? 0 : 1;

function said(found: FullDisk): string {
  return (
    `${found.points} times full, ${found.refused} writes refused with 507, others: ${found.strange.join(", ") || "none"}, ` +
    `${found.acknowledged} acknowledged, ${found.lost} lost, ${found.unreadable} times unreadable, ` +
    `${found.stuck} times stuck afterwards, chain ${found.isWhole ? "whole" : "BROKEN"}`
  );
}

/**
 * Makes the report of the example again and again, each time in a process of its own, several at once,
 * and compares the bytes: chance is seeded, and nothing else may change a number. What goes wrong once in
 * thirty runs (a compiler that replaces a loop while it runs) is found by many.
 *
 *     node scripts/same-report.ts [--runs 100] [--at-once 3] [--sabotage]
 *
 * Ends with 1 if any differs. `--sabotage` gives one run another seed.
 */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "100" },
    "at-once": { type: "string", default: "3" },
    sabotage: { type: "boolean", default: false },
  },
});
const ROOT = join(import.meta.dirname, "..");
const MAIN = join(ROOT, "apps/cli/src/main.ts");
const folder = mkdtempSync(join(tmpdir(), "legami-same-"));
const counts = new Map<string, number>();
let begun = 0;

async function runs(): Promise<void> {
  while (begun < Number(values.runs)) {
    const run = begun++;
    const out = join(folder, String(run));
    const seed = values.sabotage && run === 0 ? ["--seed", "2"] : [];
    const args = ["report", "--programme", join(ROOT, "data/example"), "--format", "html"];
    const child = spawn(process.execPath, [
      "--no-warnings",
      MAIN,
      ...args,
      ...["--lang", "en", "--out", out, "--quiet"],
      ...seed,
    ]);
    const [code] = await once(child, "close");
    if (code !== 0) throw new Error(`run ${run} ended with ${code}`);
    const digest = createHash("sha256")
      .update(readFileSync(join(out, "report.html")))
      .digest("hex");
    counts.set(digest, (counts.get(digest) ?? 0) + 1);
    rmSync(out, { recursive: true });
  }
}

await Promise.all(Array.from({ length: Number(values["at-once"]) }, runs));
rmSync(folder, { recursive: true });
for (const [digest, count] of counts) console.log(`${count} × ${digest}`);
if (counts.size > 1) process.exitCode = 1;

/**
 * `npm start`: serves the example programme. The copy in `var/` is made once and kept, with whatever
 * is logged in it; delete `var/` to begin again.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";

const root = dirname(import.meta.dirname);
const copy = join(root, "var", "example.db");
const legami = [join(root, "apps/cli/src/main.ts")];

if (!existsSync(copy)) {
  mkdirSync(dirname(copy), { recursive: true });
  const run = spawnSync(
    process.execPath,
    [...legami, "import", join(root, "data/example"), "--into", copy],
    {
      stdio: "inherit",
    },
  );
  if (run.status !== 0) process.exit(run.status ?? 1);
}
process.argv.splice(2, 0, "serve", "--programme", copy);
await import("../apps/cli/src/main.ts");

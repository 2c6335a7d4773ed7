/**
 * The one door for someone who has only Node (20 or newer) and npm:
 * installs what the lockfile names, if that has not been done, then hands over.
 *
 *   node scripts/bootstrap.mjs start            serve the example programme
 *   node scripts/bootstrap.mjs check            every check and test
 *   node scripts/bootstrap.mjs legami ARG…      the command line, nothing else on its output
 *
 * No dependency and no TypeScript here: it runs before anything is installed.
 */
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const PNPM = "pnpm@12.21.0";
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const installed = join(root, "node_modules", ".legami-installed");
const pinnedNode = join(root, "node_modules", "node", "bin", "node");
const [task, ...args] = process.argv.slice(2);

/** Manifests and lockfile together: a change in any of them asks for a fresh install. */
function dependencyDigest() {
  const hash = createHash("sha256");
  for (const file of ["pnpm-lock.yaml", "pnpm-workspace.yaml", "package.json"]) {
    hash.update(readFileSync(join(root, file)));
  }
  return hash.digest("hex");
}

function isInstalled() {
  return (
    existsSync(pinnedNode) &&
    existsSync(installed) &&
    readFileSync(installed, "utf8") === dependencyDigest()
  );
}

/** Install with its talk on stderr, so that stdout stays the command's own. */
function install(quiet) {
  if (!quiet) process.stderr.write("Installing dependencies (first run only)…\n");
  const run = spawnSync("npx", ["--yes", PNPM, "install", "--frozen-lockfile"], {
    cwd: root,
    stdio: quiet ? ["ignore", "pipe", "pipe"] : ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (run.status !== 0) {
    if (quiet) process.stderr.write(`${run.stdout ?? ""}${run.stderr ?? ""}`);
    process.stderr.write("legami: the dependencies could not be installed; see the lines above.\n");
    process.exit(1);
  }
  mkdirSync(dirname(installed), { recursive: true });
  writeFileSync(installed, dependencyDigest());
}

/** Run a command to its end with our streams, pass its signals on, and end as it ended. */
function handOver(command, commandArgs, cwd) {
  const child = spawn(command, commandArgs, {
    cwd,
    stdio: "inherit",
    shell: process.platform === "win32" && command === "npx",
  });
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
  child.on("exit", (code, signal) => process.exit(signal === null ? (code ?? 1) : 130));
}

if (!isInstalled()) install(task === "legami");

if (task === "legami") {
  // npm moves to the project's root; relative paths are meant from where the user stands.
  handOver(pinnedNode, [join(root, "apps/cli/src/main.ts"), ...args], process.env.INIT_CWD ?? root);
} else if (task === "start") {
  handOver(pinnedNode, [join(root, "scripts/start.ts"), ...args], root);
} else {
  handOver("npx", ["--yes", PNPM, "run", task, ...args], root);
}

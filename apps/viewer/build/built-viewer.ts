/** The viewer as files to serve: built from the checkout's sources when they have changed. */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { compressFiles } from "./compress-files.ts";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const VIEWER = join(ROOT, "apps/viewer");
const DIST = join(VIEWER, "dist");
const STAMP = join(DIST, ".built-from");

/** What the built files are made of. */
const SOURCES = ["apps/viewer/src", "apps/viewer/build", "apps/viewer/public", "packages/core/src"];
const SINGLE_SOURCES = ["apps/viewer/index.html", "apps/viewer/vite.config.ts", "pnpm-lock.yaml"];

/**
 * The folder with the built viewer; builds it first if its sources are newer.
 * @param say is told before a build, which takes some seconds
 */
export async function builtViewer(say: () => void): Promise<string> {
  const digest = await sourceDigest();
  if (existsSync(STAMP) && (await readFile(STAMP, "utf8")) === digest) return DIST;
  say();
  await build();
  await compressFiles(DIST);
  await writeFile(STAMP, digest);
  return DIST;
}

async function sourceDigest(): Promise<string> {
  const folders = await Promise.all(SOURCES.map((folder) => filesUnder(join(ROOT, folder))));
  const files = [...folders.flat(), ...SINGLE_SOURCES.map((file) => join(ROOT, file))].sort();
  const hash = createHash("sha256");
  for (const file of files) hash.update(file.slice(ROOT.length)).update(await readFile(file));
  return hash.digest("hex");
}

async function filesUnder(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Run the bundler with its talk kept, and shown only if it fails. */
function build(): Promise<void> {
  const bundler = join(VIEWER, "node_modules/vite/bin/vite.js");
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [bundler, "build"], {
      cwd: VIEWER,
      // Under a test runner React would be built for development.
      env: { ...process.env, NODE_ENV: "production" },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let talk = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk) => (talk += chunk));
    child.on("error", reject);
    child.on("exit", (code) =>
      code === 0 ? resolve() : reject(new Error(`the viewer could not be built:\n${talk}`)),
    );
  });
}

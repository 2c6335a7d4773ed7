import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { vi } from "vitest";
import { runCommandLine } from "../src/command-line.ts";

const MAIN = fileURLToPath(new URL("../src/main.ts", import.meta.url));

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The command line as a process of its own. */
export function legami(
  args: readonly string[],
  cwd: string = process.cwd(),
  env: NodeJS.ProcessEnv = {},
): Run {
  const run = spawnSync(process.execPath, [MAIN, ...args], {
    cwd,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, LANG: "C", NO_COLOR: "1", ...env },
  });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

/**
 * The same call within this process: for the many where it matters what is answered, and not how a
 * process starts and ends, which costs more than the answer.
 */
export async function legamiHere(args: readonly string[], cwd: string): Promise<Run> {
  const before = process.cwd();
  const [out, err] = [heard(process.stdout), heard(process.stderr)];
  process.chdir(cwd);
  try {
    const code = await runCommandLine(args, { ...process.env, LANG: "C" });
    return { code, out: out.text(), err: err.text() };
  } finally {
    process.chdir(before);
    out.stop();
    err.stop();
  }
}

/** What is written to a stream, which stays silent meanwhile. */
function heard(stream: NodeJS.WriteStream): { text: () => string; stop: () => void } {
  const write = vi.spyOn(stream, "write").mockImplementation(() => true);
  return {
    text: () => write.mock.calls.map(([chunk]) => String(chunk)).join(""),
    stop: () => write.mockRestore(),
  };
}

/** A folder with these files, removed after use. */
export function withFiles<Result>(
  files: Readonly<Record<string, string | Uint8Array>>,
  use: (folder: string) => Result,
): Result {
  const folder = folderWith(files);
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** As `withFiles`, for work that is waited for. */
export async function withFilesHere<Result>(
  files: Readonly<Record<string, string | Uint8Array>>,
  use: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = folderWith(files);
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), "legami-"));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

/** What a process did to the files of a folder and said on stdout, in order, as strace tells it. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";

export type Step =
  | { readonly what: "create"; readonly path: string }
  | { readonly what: "unlink"; readonly path: string }
  | { readonly what: "write"; readonly path: string; readonly at: number; readonly bytes: Buffer }
  | { readonly what: "truncate"; readonly path: string; readonly size: number }
  | { readonly what: "sync"; readonly path: string }
  | { readonly what: "say"; readonly text: string };

const CALLS = "openat,pwrite64,write,fsync,fdatasync,ftruncate,unlink,rename,renameat,renameat2";

/** Run the command under strace and give back its steps in the folder. */
export async function traced(
  command: readonly string[],
  folder: string,
  traceFile: string,
): Promise<Step[]> {
  const options = ["-f", "-y", "-xx", "-s", "1000000", "-e", `trace=${CALLS}`, "-o", traceFile];
  const child = spawn("strace", [...options, ...command], { stdio: ["ignore", "pipe", "inherit"] });
  child.stdout.resume();
  const [code] = await once(child, "close");
  if (code !== 0) throw new Error(`the writer ended with ${code}`);
  return stepsOf(traceFile, folder);
}

async function stepsOf(traceFile: string, folder: string): Promise<Step[]> {
  const steps: Step[] = [];
  const begun = new Map<string, string>();
  for await (const line of createInterface({ input: createReadStream(traceFile) })) {
    const [, pid = "", text = ""] = /^(\d+)\s+(.*)$/.exec(line) ?? [];
    if (text.endsWith("<unfinished ...>")) {
      begun.set(pid, text.slice(0, -"<unfinished ...>".length));
      continue;
    }
    const [resumed, rest = ""] = /^<\.\.\. \w+ resumed>(.*)$/.exec(text) ?? [];
    const step = stepOf(resumed === undefined ? text : `${begun.get(pid)}${rest}`, folder);
    if (step !== null) steps.push(step);
  }
  return steps;
}

/** The step that a call is, if it succeeded and has to do with the folder. */
function stepOf(text: string, folder: string): Step | null {
  const [, call = "", given = "", result = ""] = /^(\w+)\((.*)\)\s+= (-?\d+)/s.exec(text) ?? [];
  if (Number(result) < 0) return null;
  const [, fd = "", path = ""] = /^(\d+)<([^>]*)>/.exec(given) ?? [];
  const strings = [...given.matchAll(/"((?:\\x[0-9a-f]{2})*)"/g)].map(([, hex = ""]) =>
    bytesOf(hex),
  );
  const numbers = given.split(", ").map(Number);
  if (call === "write" && fd === "1") return { what: "say", text: String(strings[0]) };
  const named = strings[0]?.toString() ?? "";
  if (call === "openat" && named.startsWith(folder) && given.includes("O_CREAT")) {
    return { what: "create", path: named };
  }
  if (call === "unlink" && named.startsWith(folder)) return { what: "unlink", path: named };
  if (/^rename/.test(call) && named.startsWith(folder)) throw new Error(`unexpected: ${call}`);
  const opened = unescaped(path);
  if (!opened.startsWith(folder)) return null;
  if (call === "fsync" || call === "fdatasync") return { what: "sync", path: opened };
  if (call === "ftruncate") return { what: "truncate", path: opened, size: numbers[1] ?? 0 };
  if (call !== "pwrite64") return null;
  const bytes = (strings[0] ?? Buffer.alloc(0)).subarray(0, Number(result));
  return { what: "write", path: opened, at: numbers.at(-1) ?? 0, bytes };
}

function bytesOf(hex: string): Buffer {
  return Buffer.from(hex.replaceAll("\\x", ""), "hex");
}

/** Paths of open files may come as they are or in escapes. */
function unescaped(path: string): string {
  return path.startsWith("\\x") ? bytesOf(path).toString() : path;
}

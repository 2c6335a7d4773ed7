/**
 * The built viewer with the example programme behind it: the API's answers as its contract has them,
 * given by the engine in this process. What is posted is kept as long as the server lives.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import {
  type AnyNewEntry,
  compareJson,
  type Entry,
  evaluateChange,
  evaluateMoment,
  LegamiError,
  measureJson,
  readJournal,
  scopeNames,
} from "@legami/core";
import { readProgramme } from "@legami/interchange";

const ROOT = join(import.meta.dirname, "../..");
const EXAMPLE = join(ROOT, "../../data/example");
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

export interface Served {
  readonly url: string;
  /** The journal, with what was posted at its end. */
  readonly entries: Entry[];
  readonly close: () => Promise<void>;
}

export async function serveExample(): Promise<Served> {
  const pages = mkdtempSync(join(tmpdir(), "legami-viewer-"));
  buildInto(pages);
  const entries = exampleEntries();
  const server = createServer((request, response) => {
    answer(entries, pages, request, response).catch((error: unknown) =>
      sendProblem(response, error),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    entries,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(pages, { recursive: true, force: true });
    },
  };
}

/** In a process of its own: under a test runner React would be built for development. */
function buildInto(folder: string): void {
  const vite = join(ROOT, "node_modules/vite/bin/vite.js");
  execFileSync(process.execPath, [vite, "build", "--outDir", folder, "--logLevel", "error"], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: "production" },
    stdio: ["ignore", "ignore", "inherit"],
  });
}

function exampleEntries(): Entry[] {
  const files = readdirSync(EXAMPLE)
    .filter((name) => /\.(csv|json)$/.test(name))
    .map((name) => ({ name, content: readFileSync(join(EXAMPLE, name)) }));
  const recordedAt = "2021-12-01T00:00:00.000Z";
  return readProgramme(files).entries.map((entry, index) => ({
    ...entry,
    seq: index + 1,
    recordedAt,
  }));
}

async function answer(
  entries: Entry[],
  pages: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname, searchParams: query } = new URL(request.url ?? "/", "http://localhost");
  if (!pathname.startsWith("/v1/")) return sendPage(pages, pathname, response);
  const { settings } = readJournal(entries, null);
  const head = { seq: entries.length, hash: String(entries.length) };
  const [, , , programme, resource, name] = pathname.split("/").map(decodeURIComponent);
  const asked = {
    scopes: (query.get("scope") ?? "ALL").split(","),
    ...(query.has("only") ? { only: (query.get("only") ?? "").split(",") } : {}),
    lens: (query.get("lens") ?? "declared") as "declared" | "enacted",
    language: (query.get("lang") ?? "it") as "it" | "en",
    allowCarried: query.get("allowCarried") === "true",
  };
  if (programme === undefined) {
    const { id, name: label, simulated } = settings;
    return send(response, 200, {
      items: [{ id, name: label, simulated, entries: entries.length, head }],
    });
  }
  switch (resource) {
    case undefined: {
      const waves = settings.waves.map(({ id, date, official }) => ({
        at: id,
        date,
        kind: "wave",
        official,
      }));
      const body = {
        settings,
        head,
        moments: waves,
        lenses: settings.lenses,
        scopes: scopeNames(settings),
      };
      return send(response, 200, body);
    }
    case "actors":
      return send(response, 200, {
        items: readJournal(entries, null).stateAt(null).actors,
        next: null,
      });
    case "snapshots":
      return send(response, 200, measureJson(evaluateMoment(entries, name ?? null, asked)));
    case "comparisons": {
      const change = evaluateChange(entries, query.get("from"), query.get("to"), asked);
      return send(response, 200, compareJson(change));
    }
    case "entries":
      return store(entries, JSON.parse(await bodyOf(request)) as AnyNewEntry, response);
  }
}

function store(entries: Entry[], entry: AnyNewEntry, response: ServerResponse): void {
  const held = entries.find(({ id }) => id === entry.id);
  const recordedAt = "2021-12-02T00:00:00.000Z";
  const seq = held?.seq ?? entries.length + 1;
  if (held === undefined) entries.push({ ...entry, seq, recordedAt });
  const status = held === undefined ? "stored" : "already_there";
  send(response, held === undefined ? 201 : 200, {
    id: entry.id,
    seq,
    hash: "0",
    recordedAt,
    status,
  });
}

function sendPage(pages: string, pathname: string, response: ServerResponse): void {
  const file = extname(pathname) === "" ? "/index.html" : pathname;
  try {
    const bytes = readFileSync(join(pages, file));
    response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream" });
    response.end(bytes);
  } catch {
    response.writeHead(404).end();
  }
}

function sendProblem(response: ServerResponse, error: unknown): void {
  const code = error instanceof LegamiError ? error.code : "LEGAMI_STORAGE";
  send(response, 422, {
    type: "about:blank",
    title: code,
    status: 422,
    detail: String(error),
    code,
  });
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, {
    "content-type": status < 400 ? "application/json" : "application/problem+json",
  });
  response.end(JSON.stringify(body));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

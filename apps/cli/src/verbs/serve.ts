import { spawn } from "node:child_process";
import { LegamiError } from "@legami/core";
import type { Command } from "commander";
import type { Texts } from "../messages/texts.ts";
import { storeName } from "../source.ts";
import type { Surroundings, Verb } from "./verb.ts";

const DEFAULT_PORT = 4680;

interface ServeOptions {
  readonly programme: string;
  readonly port: string;
  readonly host: string;
  readonly url?: string;
  readonly open?: boolean;
}

/** Why a port cannot be listened on, by the system's code. */
const PORT_PROBLEMS: Readonly<Record<string, (texts: Texts, port: number) => string>> = {
  EADDRINUSE: (texts, port) => texts.portTaken(port, anotherPort(port)),
  EACCES: (texts, port) => texts.portReserved(port, DEFAULT_PORT),
};

export const serveVerb: Verb = (program: Command, around) => {
  const { texts } = around;
  program
    .command("serve")
    .description(texts.verbs.serve)
    .option("--programme <file>", texts.options.programme, "legami.db")
    .option("--port <number>", texts.options.port, String(DEFAULT_PORT))
    .option("--host <address>", texts.options.host, "127.0.0.1")
    .option("--url <address>", texts.options.url)
    .option("--open", texts.options.open)
    .addHelpText(
      "after",
      `
${texts.examples}
  legami serve --programme example.db
  legami serve --programme example.db --port 8080 --open
  legami serve --programme example.db --host 0.0.0.0 --url https://legami.example`,
    )
    .action(async (options: ServeOptions) => serve(options, around));
};

/** Serves until told to stop; then answers what is under way and closes the store. */
async function serve(options: ServeOptions, { texts, print, say }: Surroundings): Promise<void> {
  const [{ publicUrlOf, startServer }, { builtViewer }] = await Promise.all([
    import("@legami/api"),
    import("@legami/viewer/built"),
  ]);
  const viewerDir = await builtViewer(() => say(texts.building));
  const port = portOf(options.port);
  const server = await startServer({
    database: storeName(options.programme).path,
    host: options.host,
    publicUrl: publicUrlOf(options.url),
    port,
    viewerDir,
    // Standard output is for where it listens.
    logger: { level: "warn", stream: process.stderr },
  }).catch((error: NodeJS.ErrnoException) => {
    const say = error.code === undefined ? undefined : PORT_PROBLEMS[error.code];
    if (say === undefined) throw error;
    throw new LegamiError("LEGAMI_STORAGE", say(texts, port), { cause: error });
  });
  print((server.isShared ? texts.servingOthers : texts.serving)(options.url ?? server.url));
  if (server.isShared && !/^https:/.test(options.url ?? "")) say(texts.notEncrypted);
  if (options.open === true) openBrowser(server.url);
  await new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
  await server.close();
}

function anotherPort(port: number): number {
  return port < 65_535 ? port + 1 : DEFAULT_PORT;
}

function portOf(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new LegamiError("LEGAMI_INVALID_OPTION", `--port: 0–65535 (${text})`);
}

/** With the desktop's own opener; where there is none, the printed address has to do. */
function openBrowser(url: string): void {
  const openers: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
    darwin: ["open"],
    win32: ["cmd", "/c", "start"],
  };
  const [command, ...args] = openers[process.platform] ?? ["xdg-open"];
  spawn(command, [...args, url], { stdio: "ignore", detached: true })
    .on("error", () => {})
    .unref();
}

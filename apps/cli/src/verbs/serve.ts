import { spawn } from "node:child_process";
import { LegamiError } from "@legami/core";
import type { Command } from "commander";
import { storeName } from "../source.ts";
import type { Surroundings, Verb } from "./verb.ts";

interface ServeOptions {
  readonly programme: string;
  readonly port: string;
  readonly host: string;
  readonly open?: boolean;
}

export const serveVerb: Verb = (program: Command, around) => {
  const { texts } = around;
  program
    .command("serve")
    .description(texts.verbs.serve)
    .option("--programme <file>", texts.options.programme, "legami.db")
    .option("--port <number>", texts.options.port, "4680")
    .option("--host <address>", texts.options.host, "127.0.0.1")
    .option("--open", texts.options.open)
    .addHelpText(
      "after",
      `
${texts.examples}
  legami serve --programme example.db
  legami serve --programme example.db --port 8080 --open`,
    )
    .action(async (options: ServeOptions) => serve(options, around));
};

/** Serves until told to stop; then answers what is under way and closes the store. */
async function serve(options: ServeOptions, { texts, print, say }: Surroundings): Promise<void> {
  const [{ startServer }, { builtViewer }] = await Promise.all([
    import("@legami/api"),
    import("@legami/viewer/built"),
  ]);
  const viewerDir = await builtViewer(() => say(texts.building));
  const server = await listen(() =>
    startServer({
      database: storeName(options.programme).path,
      host: options.host,
      port: portOf(options.port),
      viewerDir,
      // Standard output is for where it listens.
      logger: { level: "warn", stream: process.stderr },
    }),
  );
  print(texts.serving(server.url));
  if (options.open === true) openBrowser(server.url);
  await new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
  await server.close();
}

async function listen<Server>(start: () => Promise<Server>): Promise<Server> {
  try {
    return await start();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    throw new LegamiError("LEGAMI_STORAGE", `${(error as Error).message}: --port`);
  }
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

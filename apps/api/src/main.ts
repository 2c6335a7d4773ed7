/**
 * The server as a process: `node apps/api/src/main.ts [--database FILE] [--port N] [--host H]
 * [--url ADDRESS]`, or LEGAMI_DATABASE, LEGAMI_PORT, LEGAMI_HOST, LEGAMI_URL, LEGAMI_VIEWER, LEGAMI_LOG.
 */
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { InvalidOptionError } from "@legami/core";
import { publicUrlOf } from "./public-url.ts";
import { DEFAULT_HOST, DEFAULT_PORT, type ServeOptions, startServer } from "./serve.ts";

const VIEWER = fileURLToPath(new URL("../../viewer/dist", import.meta.url));

/** Exit codes, as everywhere in Legami. */
const FAILURE = 1;
const USAGE = 2;
const DENIED = 5;
const UNAVAILABLE = 8;

function optionsOf(args: readonly string[], env: NodeJS.ProcessEnv): ServeOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      database: { type: "string" },
      port: { type: "string" },
      host: { type: "string" },
      url: { type: "string" },
    },
  });
  const database = values.database ?? env["LEGAMI_DATABASE"];
  if (database === undefined) throw new InvalidOptionError("database", "a file", "nothing");
  return {
    database,
    port: portOf(values.port ?? env["LEGAMI_PORT"] ?? String(DEFAULT_PORT)),
    host: values.host ?? env["LEGAMI_HOST"] ?? DEFAULT_HOST,
    publicUrl: publicUrlOf(values.url ?? env["LEGAMI_URL"]),
    viewerDir: env["LEGAMI_VIEWER"] ?? VIEWER,
    // Standard output is for where it listens.
    logger: { level: env["LEGAMI_LOG"] ?? "warn", stream: process.stderr },
  };
}

function portOf(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new InvalidOptionError("port", "a number from 0 to 65535", text);
}

async function main(): Promise<void> {
  const server = await startServer(optionsOf(process.argv.slice(2), process.env));
  const reach = server.isShared ? "for other machines, too" : "on this machine only";
  process.stdout.write(`Legami is at ${server.url} (${reach})\n`);
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      server.close().then(
        () => process.exit(0),
        () => process.exit(FAILURE),
      );
    });
  }
}

/** What to say of a start that failed, and the code to end with. */
function farewellOf(error: unknown): { message: string; exitCode: number } {
  if (!(error instanceof Error)) return { message: String(error), exitCode: FAILURE };
  const { message } = error;
  const code = "code" in error ? String(error.code) : "";
  if (code === "EADDRINUSE") {
    return { message: `${message}; choose another with --port`, exitCode: UNAVAILABLE };
  }
  if (code === "LEGAMI_PASSWORD_NEEDED") return { message, exitCode: DENIED };
  if (code === "LEGAMI_STORAGE") return { message, exitCode: UNAVAILABLE };
  const isUsage = error instanceof InvalidOptionError || code.startsWith("ERR_PARSE_ARGS");
  return { message, exitCode: isUsage ? USAGE : FAILURE };
}

main().catch((error: unknown) => {
  const { message, exitCode } = farewellOf(error);
  process.stderr.write(`legami: ${message}\n`);
  process.exit(exitCode);
});

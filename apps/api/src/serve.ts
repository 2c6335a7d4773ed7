import { networkInterfaces } from "node:os";
import { LegamiError } from "@legami/core";
import { openSqliteStore, type Store } from "@legami/storage";
import { isLoopback } from "./access/at-the-machine.ts";
import { analysisInThreads } from "./analysis/analysis.ts";
import { type AppOptions, buildApp } from "./app.ts";

export const DEFAULT_PORT = 4680;
export const DEFAULT_HOST = "127.0.0.1";

export interface ServeOptions
  extends Pick<AppOptions, "viewerDir" | "logger" | "clock" | "publicUrl" | "limits"> {
  /** The SQLite file with the journals; made if it is not there. */
  readonly database: string;
  /** 0 = any free one. */
  readonly port?: number;
  readonly host?: string;
}

export interface Server {
  readonly url: string;
  /** Other machines may reach it, or a proxy lets them in. */
  readonly isShared: boolean;
  /** Answer what is under way, then close the store. */
  close(): Promise<void>;
}

/**
 * Open the store and listen.
 * @throws LegamiError `LEGAMI_PASSWORD_NEEDED` where other machines could come in without one,
 *   `LEGAMI_STORAGE`
 */
export async function startServer({
  database,
  port = DEFAULT_PORT,
  host = DEFAULT_HOST,
  ...options
}: ServeOptions): Promise<Server> {
  const isShared = !isLoopback(host) || (options.publicUrl ?? null) !== null;
  const store = await openSqliteStore(database);
  const analysis = analysisInThreads(database);
  const app = await buildApp({ store, analysis, ...options });
  const close = async () => {
    await app.close();
    await analysis.close();
    await store.close();
  };
  try {
    if (isShared) await requirePassword(store, options.publicUrl ?? host, database);
    const url = reachable(await app.listen({ port, host }), host);
    return { url, isShared, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Where all of this machine's addresses are listened on, the one that other machines know. */
function reachable(url: string, host: string): string {
  if (host !== "0.0.0.0" && host !== "::") return url;
  const known = Object.values(networkInterfaces()).flat();
  const outer = known.find((address) => address?.family === "IPv4" && !address.internal);
  return outer === undefined ? url : `http://${outer.address}:${new URL(url).port}`;
}

async function requirePassword({ access }: Store, host: string, database: string): Promise<void> {
  if ((await access.passwordHash()) !== null) return;
  throw new LegamiError(
    "LEGAMI_PASSWORD_NEEDED",
    `At ${host} Legami can be reached from other machines, so whoever runs the programme needs a password first. Set it with: legami user --programme ${database}`,
    { details: { host, database } },
  );
}

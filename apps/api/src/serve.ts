import { openSqliteStore } from "@legami/storage";
import { type AppOptions, buildApp } from "./app.ts";
import { requireLoopback } from "./loopback.ts";

export const DEFAULT_PORT = 4680;
export const DEFAULT_HOST = "127.0.0.1";

export interface ServeOptions extends Pick<AppOptions, "viewerDir" | "logger" | "clock"> {
  /** The SQLite file with the journals; made if it is not there. */
  readonly database: string;
  /** 0 = any free one. */
  readonly port?: number;
  readonly host?: string;
}

export interface Server {
  readonly url: string;
  /** Answer what is under way, then close the store. */
  close(): Promise<void>;
}

/**
 * Open the store and listen.
 * @throws LegamiError `LEGAMI_INVALID_OPTION` for a host that is not this machine, `LEGAMI_STORAGE`
 */
export async function startServer({
  database,
  port = DEFAULT_PORT,
  host = DEFAULT_HOST,
  ...options
}: ServeOptions): Promise<Server> {
  requireLoopback(host);
  const store = await openSqliteStore(database);
  const app = await buildApp({ store, ...options });
  const close = async () => {
    await app.close();
    await store.close();
  };
  try {
    const url = await app.listen({ port, host });
    return { url, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * Boundaries of a programme, kept in this browser alone: nothing is sent. A database may be closed
 * to the page; then they last as long as it.
 */
import type { Boundaries } from "./boundaries.ts";

const DATABASE = "legami";
const STORE = "boundaries";

export async function keptBoundaries(programme: string): Promise<Boundaries | null> {
  const found = await inStore("readonly", (store) => store.get(programme)).catch(() => undefined);
  return (found as Boundaries | undefined) ?? null;
}

/** False where the browser does not keep them. */
export async function keepBoundaries(
  programme: string,
  boundaries: Boundaries | null,
): Promise<boolean> {
  try {
    await inStore("readwrite", (store) =>
      boundaries === null ? store.delete(programme) : store.put(boundaries, programme),
    );
    return true;
  } catch {
    return false;
  }
}

async function inStore(
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest,
): Promise<unknown> {
  const database = await opened();
  try {
    return await settled(ask(database.transaction(STORE, mode).objectStore(STORE)));
  } finally {
    database.close();
  }
}

function opened(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  return settled(request);
}

function settled<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

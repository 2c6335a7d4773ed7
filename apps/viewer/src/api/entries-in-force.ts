/** The entries of a type that hold now. */
import { type EntryOf, type EntryType, entriesInForce } from "@legami/core";
import { listEntries } from "./client.ts";

export async function listInForce<Type extends EntryType>(
  programme: string,
  type: Type,
  signal: AbortSignal,
): Promise<readonly EntryOf<Type>[]> {
  const [own, retractions] = await Promise.all([
    listEntries(programme, type, signal),
    listEntries(programme, "retraction", signal),
  ]);
  const holding = entriesInForce([...own, ...retractions], null);
  return holding.filter((entry) => entry.type === type) as unknown as EntryOf<Type>[];
}

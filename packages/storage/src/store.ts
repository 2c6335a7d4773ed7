import type { AccessStore } from "./access-store.ts";
import type { ImportStore } from "./import-store.ts";
import type { JournalStore } from "./journal-store.ts";
import type { PlaceStore } from "./place-store.ts";
import type { SnapshotStore } from "./snapshot-store.ts";

/** Journals, and who may read and write them, in one place. */
export interface Store extends JournalStore {
  readonly access: AccessStore;
  readonly imports: ImportStore;
  readonly snapshots: SnapshotStore;
  readonly places: PlaceStore;
}

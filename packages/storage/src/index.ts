export type {
  AccessStore,
  Link,
  LinkQuery,
  NewLink,
  NewSession,
  OnceAnswer,
  Session,
} from "./access-store.ts";
export type { ImportRecord, ImportStore } from "./import-store.ts";
export type {
  AppendJob,
  EntryQuery,
  JournalHead,
  JournalProblem,
  JournalStore,
  Receipt,
  Verification,
} from "./journal-store.ts";
export type { PlaceStore } from "./place-store.ts";
export type { SnapshotRecord, SnapshotStore } from "./snapshot-store.ts";
export { openSqliteStore, type SqliteStoreOptions } from "./sqlite/open.ts";
export type { Store } from "./store.ts";

export type {
  AppendJob,
  EntryQuery,
  JournalHead,
  JournalProblem,
  JournalStore,
  Receipt,
  Verification,
} from "./journal-store.ts";
export { openSqliteStore, type SqliteStoreOptions } from "./sqlite/open.ts";

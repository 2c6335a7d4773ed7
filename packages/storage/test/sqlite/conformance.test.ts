import { describeJournalStore } from "../journal-store-conformance.ts";
import { newSqlitePlace } from "../support/sqlite-place.ts";

describeJournalStore("an SQLite file", newSqlitePlace);

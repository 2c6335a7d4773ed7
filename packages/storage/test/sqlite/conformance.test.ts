import { describeAccessStore } from "../access-store-conformance.ts";
import { describeJournalStore } from "../journal-store-conformance.ts";
import { describePlaceStore } from "../place-store-conformance.ts";
import { describeSnapshotStore } from "../snapshot-store-conformance.ts";
import { newSqlitePlace } from "../support/sqlite-place.ts";

describeJournalStore("an SQLite file", newSqlitePlace);
describeAccessStore("an SQLite file", newSqlitePlace);
describeSnapshotStore("an SQLite file", newSqlitePlace);
describePlaceStore("an SQLite file", newSqlitePlace);

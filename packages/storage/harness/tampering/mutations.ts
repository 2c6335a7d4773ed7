/** One change to a journal's file, made by somebody who knows SQL and can drop triggers, at random. */
import type { DatabaseSync, SQLInputValue } from "node:sqlite";

type Row = Record<string, SQLInputValue>;
type Below = (end: number) => number;

/** Says what it did. */
type Mutation = (db: DatabaseSync, below: Below) => string;

const COLUMNS = [
  "id",
  "type",
  "happened_on",
  "recorded_at",
  "recorded_by",
  "payload",
  "corrects",
  "personal",
  "previous",
  "hash",
] as const;

const entries = (db: DatabaseSync) =>
  db.prepare("SELECT * FROM entries ORDER BY seq").all() as Row[];

/** A letter of one column is another. */
const editColumn: Mutation = (db, below) => {
  const row = oneOf(entries(db), below);
  const column = oneOf(COLUMNS, below);
  const text = String(row[column] ?? "");
  const at = below(text.length + 1);
  const letter = String.fromCharCode(33 + below(90));
  const changed = text.slice(0, at) + letter + text.slice(at + 1);
  set(db, row, column, changed === text ? `${changed}x` : changed);
  return `${column} of ${row["seq"]}: ${text} became ${changed}`;
};

/** A column says what that of another entry says. */
const copyColumn: Mutation = (db, below) => {
  const all = entries(db);
  const row = oneOf(all, below);
  const columns = COLUMNS.filter((name) => name !== "id");
  const column = oneOf(columns, below);
  const others = all.filter((other) => other[column] !== row[column]);
  if (others.length === 0) return editColumn(db, below);
  set(db, row, column, oneOf(others, below)[column] ?? null);
  return `${column} of ${row["seq"]} copied from another`;
};

const deleteEntry: Mutation = (db, below) => {
  const { seq = 0 } = oneOf(entries(db), below);
  db.prepare("DELETE FROM entries WHERE seq = ?").run(seq);
  return `${seq} deleted`;
};

/** Deleted, and those behind it numbered anew. */
const deleteAndRenumber: Mutation = (db, below) => {
  const { seq = 0 } = oneOf(entries(db), below);
  db.prepare("DELETE FROM entries WHERE seq = ?").run(seq);
  db.prepare("UPDATE entries SET seq = -seq WHERE seq > ?").run(seq);
  db.exec("UPDATE entries SET seq = -seq - 1 WHERE seq < 0; UPDATE heads SET seq = seq - 1");
  return `${seq} deleted, the others numbered anew`;
};

const swapEntries: Mutation = (db, below) => {
  const all = entries(db);
  const { seq: a = 0 } = oneOf(all, below);
  const { seq: b = 0 } = oneOf(
    all.filter(({ seq }) => seq !== a),
    below,
  );
  db.prepare("UPDATE entries SET seq = -1 WHERE seq = ?").run(a);
  db.prepare("UPDATE entries SET seq = ? WHERE seq = ?").run(a, b);
  db.prepare("UPDATE entries SET seq = ? WHERE seq = -1").run(b);
  return `${a} and ${b} swapped`;
};

/** The end is cut off, and the head says that it was always so: only a noted head can tell. */
const truncate: Mutation = (db, below) => {
  const all = entries(db);
  const kept = all[below(all.length - 1)] ?? {};
  db.prepare("DELETE FROM entries WHERE seq > ?").run(kept["seq"] ?? 0);
  db.prepare("UPDATE heads SET seq = ?, hash = ?").run(kept["seq"] ?? 0, kept["hash"] ?? "");
  return `cut off behind ${kept["seq"]}`;
};

const moveHead: Mutation = (db, below) => {
  const row = entries(db).at(-2 - below(5)) ?? {};
  db.prepare("UPDATE heads SET hash = ?").run(row["hash"] ?? "");
  return `the head moved to the hash of ${row["seq"]}`;
};

const editText: Mutation = (db, below) => {
  const rows = db.prepare("SELECT * FROM personal").all() as Row[];
  const { entry = "", name = "", text } = oneOf(rows, below);
  db.prepare("UPDATE personal SET text = ? WHERE entry = ? AND name = ?").run(
    `${text}.`,
    entry,
    name,
  );
  return `a word added to the ${name} of ${entry}`;
};

const MUTATIONS: readonly Mutation[] = [
  editColumn,
  editColumn,
  editColumn,
  copyColumn,
  deleteEntry,
  deleteAndRenumber,
  swapEntries,
  truncate,
  moveHead,
  editText,
];

export const mutate: Mutation = (db, below) => {
  db.exec("DROP TRIGGER entries_are_not_changed; DROP TRIGGER entries_are_not_deleted");
  db.exec("DROP TRIGGER personal_text_is_not_changed; PRAGMA foreign_keys = OFF");
  return oneOf(MUTATIONS, below)(db, below);
};

function set(db: DatabaseSync, row: Row, column: string, value: SQLInputValue): void {
  db.prepare(`UPDATE entries SET ${column} = ? WHERE seq = ?`).run(value, row["seq"] ?? 0);
}

function oneOf<T>(items: readonly T[], below: Below): T {
  const item = items[below(items.length)];
  if (item === undefined) throw new Error("nothing to choose from");
  return item;
}

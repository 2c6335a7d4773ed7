/** Rows about the field: what was being logged, what documents state, what was done and told. */
import { compareIds, MENTION_TYPES, RELATIONS } from "@legami/core";
import {
  MENTION_TYPES_IN_WORDS,
  RELATIONS_IN_WORDS,
  wordIn,
  wordsWithItalian,
} from "../csv/cell-words.ts";
import { RowCursor } from "../csv/row-cursor.ts";
import type { Table, TableShape } from "../csv/table.ts";
import { listed } from "../timeline.ts";
import type { Work } from "../work.ts";
import {
  type ProgrammeContext,
  periodAt,
  requiredDateAt,
  territoryAt,
} from "./programme-context.ts";

export const LOGGING_COLUMNS: TableShape = {
  required: ["date_from", "territory", "relation"],
  optional: ["date_to"],
  further: "ignored",
};

export function* addLogging(table: Table, { settings, entries, findings }: ProgrammeContext): Work {
  const cursor = new RowCursor(table, findings);
  while (cursor.next()) {
    if (cursor.endsTurn) yield;
    const { from, to } = periodAt(cursor);
    cursor.required("territory");
    const territory = territoryAt(cursor, settings);
    const word = cursor.required("relation");
    const relation = wordIn(word, RELATIONS, RELATIONS_IN_WORDS);
    if (relation === null && word !== "") {
      const choices = wordsWithItalian(RELATIONS, RELATIONS_IN_WORDS);
      cursor.problem("not-a-choice", "relation", { choices });
    }
    if (from === null || territory === null || relation === null) continue;
    entries.add("logging", from, { from, to, territory, relation });
  }
}

export const DOCUMENTARY_COLUMNS: TableShape = {
  required: ["source", "target", "date", "level"],
  optional: ["kind", "basis"],
  further: "ignored",
};

export function* addDocumentary(table: Table, { ends, entries, findings }: ProgrammeContext): Work {
  const cursor = new RowCursor(table, findings);
  while (cursor.next()) {
    if (cursor.endsTurn) yield;
    const date = requiredDateAt(cursor, "date");
    const level = cursor.required("level") === "" ? null : cursor.onScale("level", 0, 5);
    const pair = ends.pairAt(cursor, "source", "target");
    if (date === null || level === null || pair === null) continue;
    const [source, target] = pair;
    ends.noteOffRegister(cursor, "source", source, date);
    ends.noteOffRegister(cursor, "target", target, date);
    const said = { kind: cursor.optional("kind"), basis: cursor.optional("basis") };
    entries.add("documentary", date, { source: source.id, target: target.id, level, ...said });
  }
}

export const PROGRESS_COLUMNS: TableShape = {
  required: ["indicator", "date", "value"],
  optional: ["territory", "note"],
  further: "ignored",
};

export function* addProgress(
  table: Table,
  { settings, entries, findings }: ProgrammeContext,
): Work {
  const cursor = new RowCursor(table, findings);
  const indicators = settings.indicators.map(({ id }) => id);
  while (cursor.next()) {
    if (cursor.endsTurn) yield;
    const indicator = cursor.required("indicator");
    if (indicator !== "" && !indicators.includes(indicator)) {
      cursor.problem("unknown-indicator", "indicator", { indicators: listed(indicators) });
    }
    const date = requiredDateAt(cursor, "date");
    const territory = territoryAt(cursor, settings);
    const value = cursor.required("value") === "" ? null : cursor.number("value");
    const note = cursor.text("note");
    if (date === null || value === null) continue;
    entries.add("progress", date, { indicator, territory, value }, note === "" ? {} : { note });
  }
}

export const DIARY_COLUMNS: TableShape = {
  required: ["date", "text"],
  optional: ["territory", "author"],
  further: "ignored",
};

export function* addDiary(table: Table, { settings, entries, findings }: ProgrammeContext): Work {
  const cursor = new RowCursor(table, findings);
  const pages = [];
  while (cursor.next()) {
    if (cursor.endsTurn) yield;
    const date = requiredDateAt(cursor, "date");
    const territory = territoryAt(cursor, settings);
    const text = cursor.required("text");
    const author = cursor.text("author");
    if (date !== null) pages.push({ date, territory, text, author });
  }
  // Pages of one day have ids by their order, since ids know no text: not by that of the rows.
  pages.sort((a, b) => compareIds(a.text, b.text) || compareIds(a.author, b.author));
  for (const { date, territory, text, author } of pages) {
    entries.add("diary", date, { territory }, author === "" ? { text } : { text, author });
  }
}

export const MENTION_COLUMNS: TableShape = {
  required: ["date", "document", "type", "quotation"],
  optional: ["territory", "period", "source"],
  further: "ignored",
};

export function* addMentions(
  table: Table,
  { settings, entries, findings }: ProgrammeContext,
): Work {
  const cursor = new RowCursor(table, findings);
  while (cursor.next()) {
    if (cursor.endsTurn) yield;
    const date = requiredDateAt(cursor, "date");
    const territory = territoryAt(cursor, settings);
    const document = cursor.required("document");
    const quotation = cursor.required("quotation");
    const word = cursor.required("type");
    const type = wordIn(word, MENTION_TYPES, MENTION_TYPES_IN_WORDS);
    if (type === null && word !== "") {
      const choices = wordsWithItalian(MENTION_TYPES, MENTION_TYPES_IN_WORDS);
      cursor.problem("not-a-choice", "type", { choices });
    }
    if (date === null || type === null) continue;
    const said = { period: cursor.optional("period"), source: cursor.optional("source") };
    entries.add("mention", date, { territory, document, type, quotation, ...said });
  }
}

/** A programme as the tables of its folder: everything in force, and nothing that is not. */
import type { Entry, JournalState, ProgrammeSettings } from "@legami/core";
import { compareIds, entriesInForce, readJournal } from "@legami/core";
import { dayCell } from "./actor-columns.ts";
import { actorTable } from "./flat-tables.ts";
import type { OutCell, OutTable } from "./out-table.ts";

export interface ProgrammeTablesOptions {
  readonly knownOn?: string | null;
  /** Free text that may speak of persons: notes, the diary. Left out unless asked for. */
  readonly hasPersonalText?: boolean;
}

export interface ProgrammeTables {
  readonly settings: ProgrammeSettings;
  readonly tables: readonly OutTable[];
  /** Entries that no table of a folder has a place for, by type; personal text counts as `text`. */
  readonly left: ReadonlyMap<string, number>;
}

export function programmeTables(
  entries: readonly Entry[],
  { knownOn = null, hasPersonalText = false }: ProgrammeTablesOptions = {},
): ProgrammeTables {
  const { settings, stateAt } = readJournal(entries, knownOn);
  const state = stateAt(null);
  const all = [
    actorTable(state.actors, settings),
    municipalityTable(state),
    assessmentTable(state),
    responseTable(state),
    documentaryTable(state),
    eventTable(state, hasPersonalText),
    agreementTable(state),
    loggingTable(state),
    progressTable(state, hasPersonalText),
    ...(hasPersonalText ? [diaryTable(state)] : []),
    mentionTable(state),
  ];
  const tables = all.filter(({ name, rows }) => name === "actors" || rows.length > 1);
  return {
    settings,
    tables,
    left: leftBehind(entriesInForce(entries, knownOn), state, hasPersonalText),
  };
}

function table(name: string, header: readonly string[], rows: readonly OutCell[][]): OutTable {
  return { name, rows: [header, ...rows] };
}

function municipalityTable({ municipalities }: JournalState): OutTable {
  const rows = [...municipalities]
    .sort(([a], [b]) => compareIds(a, b))
    .map(([name, { territory, lat, lon }]): OutCell[] => [name, territory, lat, lon]);
  return table("municipalities", ["municipality", "territory", "lat", "lon"], rows);
}

/** Answers given outside any wave have no place in the table. */
function assessmentTable({ assessments, settings }: JournalState): OutTable {
  const rows = assessments.flatMap(({ happenedOn, payload }): OutCell[][] => {
    const { wave, reporter, target, level, frequency, trust } = payload;
    if (wave === null) return [];
    return [[wave, dayCell(happenedOn, settings), reporter, target, level, frequency, trust]];
  });
  const header = ["wave", "date", "reporter", "target", "level", "frequency", "trust"];
  return table("assessments", header, rows);
}

function responseTable({ responses }: JournalState): OutTable {
  const rows = responses.map(({ payload }): OutCell[] => {
    const { wave, actor, asked, answered, roster } = payload;
    const names = roster === "all" ? "all" : roster.join("|");
    return [wave, actor, yesOrNo(asked), yesOrNo(answered), names];
  });
  return table("responses", ["wave", "actor", "asked", "answered", "roster"], rows);
}

function yesOrNo(is: boolean): string {
  return is ? "yes" : "no";
}

function documentaryTable({ documentary }: JournalState): OutTable {
  const rows = documentary.map(({ happenedOn, payload }): OutCell[] => {
    const { source, target, level, kind, basis } = payload;
    return [source, target, { day: happenedOn }, level, kind, basis];
  });
  return table("ties", ["source", "target", "date", "level", "kind", "basis"], rows);
}

/** A row for each participant; what is said of the whole event stands in the first. */
function eventTable({ events }: JournalState, hasPersonalText: boolean): OutTable {
  const rows = events.flatMap(({ happenedOn, payload, personal }) =>
    payload.participants.map((actor, index): OutCell[] => {
      const note = hasPersonalText && index === 0 ? (personal?.["note"] ?? null) : null;
      return [payload.event, { day: happenedOn }, payload.type, actor, payload.logger, note];
    }),
  );
  return table("events", ["event", "date", "type", "actor", "logger", "note"], rows);
}

function agreementTable({ agreements }: JournalState): OutTable {
  const rows = agreements.flatMap(({ payload }) => {
    const { agreement, from, to, signatories } = payload;
    return signatories.map((actor): OutCell[] => [
      agreement,
      { day: from },
      to === null ? null : { day: to },
      actor,
    ]);
  });
  return table("agreements", ["agreement", "date_from", "date_to", "actor"], rows);
}

function loggingTable({ logging }: JournalState): OutTable {
  const rows = logging.map(({ payload: { from, to, territory, relation } }): OutCell[] => [
    { day: from },
    to === null ? null : { day: to },
    territory,
    relation,
  ]);
  return table("logging", ["date_from", "date_to", "territory", "relation"], rows);
}

function progressTable({ progress }: JournalState, hasPersonalText: boolean): OutTable {
  const rows = progress.map(({ happenedOn, payload, personal }): OutCell[] => {
    const { indicator, territory, value } = payload;
    const note = hasPersonalText ? (personal?.["note"] ?? null) : null;
    return [indicator, { day: happenedOn }, territory, value, note];
  });
  return table("progress", ["indicator", "date", "territory", "value", "note"], rows);
}

/** A page whose text was erased is no page. */
function diaryTable({ diary }: JournalState): OutTable {
  const rows = diary.flatMap(({ happenedOn, payload, personal }): OutCell[][] => {
    const text = personal?.["text"];
    if (text === undefined) return [];
    return [[{ day: happenedOn }, payload.territory, personal?.["author"] ?? null, text]];
  });
  return table("diary", ["date", "territory", "author", "text"], rows);
}

function mentionTable({ mentions }: JournalState): OutTable {
  const rows = mentions.map(({ happenedOn, payload }): OutCell[] => {
    const { territory, document, period, type, quotation, source } = payload;
    return [{ day: happenedOn }, territory, document, period, type, quotation, source];
  });
  const header = ["date", "territory", "document", "period", "type", "quotation", "source"];
  return table("mentions", header, rows);
}

function leftBehind(
  entries: readonly Entry[],
  { assessments, diary }: JournalState,
  hasPersonalText: boolean,
): ReadonlyMap<string, number> {
  const texts = entries.filter(
    ({ type, personal }) => type !== "diary" && Object.keys(personal ?? {}).length > 0,
  ).length;
  const actors = entries.filter(({ type }) => type === "actor");
  const counts: [string, number][] = [
    ["text", hasPersonalText ? 0 : texts],
    ["diary", hasPersonalText ? 0 : diary.length],
    [
      "description",
      actors.length - new Set(actors.map((entry) => (entry.payload as { id: string }).id)).size,
    ],
    ["assessment", assessments.filter(({ payload }) => payload.wave === null).length],
    // A duplicate stands in the tables as the actor that it repeats: what is lost is that there were two.
    ...(["merge", "split", "distinct"] as const).map((type): [string, number] => [
      type,
      entries.filter((entry) => entry.type === type).length,
    ]),
  ];
  return new Map(counts.filter(([, count]) => count > 0));
}

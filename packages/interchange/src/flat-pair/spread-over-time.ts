/**
 * Networks whose actors and ties have spells of time, as the tables of a flat pair have it: a row for
 * each moment at which a tie is there, and the first and last moment of each actor.
 */
import { InvalidOptionError } from "@legami/core";
import { MAX_ROWS } from "../csv/records.ts";
import { RowCursor } from "../csv/row-cursor.ts";
import type { Table } from "../csv/table.ts";
import type { Findings } from "../findings.ts";
import { NumberList } from "../number-list.ts";
import { listed } from "../timeline.ts";
import { ROWS_A_TURN, type Work } from "../work.ts";
import type { FlatTables } from "./flat-columns.ts";
import { TableCopy } from "./table-copy.ts";
import { Clock, hasTimes, presenceOf, type RowTimes, timesOf } from "./table-spells.ts";
import { type FileMoment, holdsAt, momentIn } from "./timeset.ts";

export interface SpreadTables extends FlatTables {
  /** Labels of the moments in their order; undefined where the tables have no spells. */
  readonly waves?: readonly string[];
}

const ALWAYS: RowTimes = { spells: null, weights: null };

/** Columns that say when in another way. */
const OTHER_TIMES = {
  actors: ["register_from", "register_to"],
  ties: ["wave", "date"],
} as const;

/** The tables as they are, or spread over the moments at which something begins or ends. */
export function* spreadOverTime(
  { actors, ties }: FlatTables,
  given: readonly string[] | undefined,
  findings: Findings,
): Work<SpreadTables> {
  if (!hasTimes(actors) && !hasTimes(ties)) return { actors, ties };
  refuseOtherTimes(actors, OTHER_TIMES.actors, findings);
  refuseOtherTimes(ties, OTHER_TIMES.ties, findings);
  const clock = new Clock([actors, ties], findings);
  const actorTimes = yield* timesOf(actors, clock);
  const tieTimes = yield* timesOf(ties, clock);
  findings.throwIfAny();
  const moments = given === undefined ? clock.moments() : chosenMoments(given, clock);
  if (given === undefined) {
    const values = {
      count: moments.length,
      moments: listed(moments.map(({ label }) => label)),
    };
    findings.note("moments-as-waves", { file: ties.file, part: ties.part }, values);
  }
  const presence = new Presence(moments);
  const spreadActors = yield* presence.spread(actors, actorTimes, findings);
  const spreadTies = yield* spreadRows(ties, tieTimes, presence, findings);
  return { actors: spreadActors, ties: spreadTies, waves: moments.map(({ label }) => label) };
}

/** A table says in one way when its rows hold. */
function refuseOtherTimes(table: Table, others: readonly string[], findings: Findings): void {
  if (!hasTimes(table)) return;
  const { file, part, header, headerRow, at, columns } = table;
  const column = header[at.get("timeset") ?? at.get("weight") ?? -1] ?? "timeset";
  for (const other of others) {
    if ((columns.get(other)?.words.length ?? 0) < 2) continue;
    findings.problem(
      "conflicting-columns",
      { file, part, row: headerRow, column, found: column },
      { other: header[at.get(other) ?? -1] ?? other },
    );
  }
}

/** @throws InvalidOptionError if a wave is no moment of the kind that the file has */
function chosenMoments(given: readonly string[], { kind }: Clock): FileMoment[] {
  const moments = given.map((label) => {
    const moment = momentIn(label);
    if (moment && moment.kind === kind) return moment;
    const expected = kind === "date" ? "dates such as 2021-05-31" : "numbers, as the file has them";
    throw new InvalidOptionError("waves", expected, label);
  });
  return moments.sort((a, b) => a.key - b.key);
}

/** At which moments each actor is there. */
class Presence {
  readonly moments: readonly FileMoment[];
  readonly #byActor = new Map<string, readonly boolean[]>();

  constructor(moments: readonly FileMoment[]) {
    this.moments = moments;
  }

  /** The moments at which the row of a tie holds, as places among all. */
  momentsOf(tie: RowCursor, times: RowTimes): number[] {
    const [source, target] = [tie.text("source"), tie.text("target")];
    const ends = [this.#byActor.get(source), this.#byActor.get(target)];
    if (ends.some((end) => end?.includes(true) === false)) return [];
    // A row that is wrong is so at every moment, and is told of once.
    if (ends.includes(undefined) || source === target) return [0];
    const spells = presenceOf(times);
    return this.moments.flatMap(({ key }, at) => {
      const isThere =
        spells?.some((spell) => holdsAt(spell, key)) ?? ends.every((end) => end?.[at]);
      return isThere ? [at] : [];
    });
  }

  /** The actors with their first and last moment in place of spells; those never there are left out. */
  *spread(actors: Table, times: readonly RowTimes[], findings: Findings): Work<Table> {
    const copy = new TableCopy(actors, ["register_from", "register_to"]);
    const cursor = new RowCursor(actors, findings);
    for (let index = 0; cursor.next(); index++) {
      if (cursor.endsTurn) yield;
      const own = presenceOf(times[index] ?? ALWAYS);
      const isThere = this.moments.map(
        ({ key }) => own === null || own.some((spell) => holdsAt(spell, key)),
      );
      this.#byActor.set(cursor.text("id"), isThere);
      const [first, last] = [isThere.indexOf(true), isThere.lastIndexOf(true)];
      if (first === -1) findings.note("never-there", cursor.place("id"));
      else {
        if (isThere.slice(first, last).includes(false))
          findings.note("spells-with-gaps", cursor.place("id"));
        copy.add(index, this.#registerOf(first, last));
      }
    }
    return copy.end("timeset");
  }

  /** An actor that is there at the first moment of all was there before it, for all we know. */
  #registerOf(first: number, last: number): { register_from: string; register_to: string } {
    return {
      register_from: first === 0 ? "" : (this.moments[first]?.label ?? ""),
      register_to: last === this.moments.length - 1 ? "" : (this.moments[last]?.label ?? ""),
    };
  }
}

/** The rows of ties, each at every moment of its spells; one without spells, while both ends are there. */
function* spreadRows(
  ties: Table,
  times: readonly RowTimes[],
  presence: Presence,
  findings: Findings,
): Work<Table> {
  const { moments } = presence;
  const [rows, waves] = [new NumberList(), new NumberList()];
  const cursor = new RowCursor(ties, findings);
  for (let index = 0; cursor.next(); index++) {
    if (cursor.endsTurn) yield;
    for (const at of presence.momentsOf(cursor, times[index] ?? ALWAYS)) {
      rows.push(index);
      waves.push(at);
    }
    if (rows.length <= MAX_ROWS) continue;
    const values = { moments: moments.length, max: MAX_ROWS };
    findings.problem("too-many-moments", { file: ties.file, part: ties.part }, values);
    throw findings.error();
  }
  const copy = new TableCopy(ties, ["wave"]);
  for (let at = 0; at < rows.length; at++) {
    if (at % ROWS_A_TURN === 0) yield;
    const { key = 0, label = "" } = moments[waves.at(at)] ?? {};
    const { weights } = times[rows.at(at)] ?? ALWAYS;
    const weight = weights?.findLast((spell) => holdsAt(spell, key))?.value ?? "";
    copy.add(rows.at(at), { wave: label, ...(weights && { weight }) });
  }
  return copy.end("timeset");
}

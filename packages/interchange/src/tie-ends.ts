import { type Actor, type CivilDate, isOnRegister } from "@legami/core";
import type { RowCursor } from "./csv/row-cursor.ts";
import type { Findings } from "./findings.ts";
import { momentName, type Timeline } from "./timeline.ts";

/** Reads the actors that rows of a table refer to. */
export class TieEnds {
  readonly #actors: ReadonlyMap<string, Actor>;
  readonly #actorsFile: string;
  readonly #timeline: Timeline;
  readonly #findings: Findings;
  readonly #find: (id: string) => Actor | null;
  readonly #numbers = new Map<Actor, number>();

  constructor(
    actors: ReadonlyMap<string, Actor>,
    actorsFile: string,
    timeline: Timeline,
    findings: Findings,
  ) {
    this.#actors = actors;
    this.#actorsFile = actorsFile;
    this.#timeline = timeline;
    this.#findings = findings;
    this.#find = (id) => actors.get(id) ?? null;
    for (const actor of actors.values()) this.#numbers.set(actor, this.#numbers.size);
  }

  /** Place among the actors, to tell them apart by. */
  numberOf(actor: Actor): number {
    return this.#numbers.get(actor) ?? -1;
  }

  has(id: string): boolean {
    return this.#actors.has(id);
  }

  /** The actor that a cell names, or null after reporting that there is none. */
  actorAt(cursor: RowCursor, column: string): Actor | null {
    const actor = cursor.read(column, this.#find);
    if (actor === null) this.unknown(cursor, column, cursor.text(column));
    else if (actor === undefined) cursor.required(column);
    return actor ?? null;
  }

  /** Reports an id that is no actor's; `column` may hold several. */
  unknown(cursor: RowCursor, column: string, id: string): void {
    this.#findings.problem(
      "unknown-actor",
      { ...cursor.place(column), found: id },
      { actors: this.#actorsFile },
    );
  }

  /** Both ends of a tie; null if either is unknown or both are the same actor, which is noted. */
  pairAt(cursor: RowCursor, source: string, target: string): [Actor, Actor] | null {
    const a = this.actorAt(cursor, source);
    const b = this.actorAt(cursor, target);
    if (a === null || b === null) return null;
    if (a !== b) return [a, b];
    this.#findings.note("self-tie", cursor.place(target));
    return null;
  }

  /** Notes an actor that was not on the register on the day the row speaks of; the row stays. */
  noteOffRegister(cursor: RowCursor, column: string, actor: Actor, date: CivilDate): void {
    if (isOnRegister(actor, date)) return;
    const moment = momentName(date, this.#timeline);
    this.#findings.note("off-register", cursor.place(column), { moment });
  }
}

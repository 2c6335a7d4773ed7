/** New actors on their way onto the register, which they come onto with their first tie. */
import type { Actor, CivilDate } from "@legami/core";
import { alsoCalled } from "./described-actors.ts";
import { actorNamed } from "./names.ts";

/** A new actor, and the rows that bring it along. */
interface Appearing {
  readonly actor: Actor;
  readonly rows: Set<number>;
  readonly day: CivilDate | null;
}

export class AppearingActors {
  readonly #actors = new Map<string, Appearing>();

  get all(): Iterable<Appearing> {
    return this.#actors.values();
  }

  /** A row describes the actor. @returns false if none has before */
  describe(id: string, label: string, fields: object, row: number): boolean {
    const before = this.#actors.get(id);
    const actor = { ...(before?.actor ?? actorNamed(id, label)), ...fields } as Actor;
    const rows = before?.rows ?? new Set<number>();
    this.#actors.set(id, { day: null, ...before, rows: rows.add(row), actor });
    return before !== undefined;
  }

  /** Another name of one of them; nothing where the actor does not come. */
  call(id: string, name: string): void {
    const held = this.#actors.get(id);
    if (held !== undefined) this.#actors.set(id, { ...held, actor: alsoCalled(held.actor, name) });
  }

  /** The actor is tied on that day. */
  tie(id: string, label: string, day: CivilDate, row: number): void {
    const before = this.#actors.get(id);
    before?.rows.add(row);
    if (before?.day != null && before.day <= day) return;
    const rows = before?.rows ?? new Set([row]);
    this.#actors.set(id, { actor: before?.actor ?? actorNamed(id, label), rows, day });
  }
}

/** Actors of the register of whom a file says something that is not known of them. */
import type { Actor } from "@legami/core";
import { keyOf } from "./names.ts";

interface Described {
  readonly known: Actor;
  /** Names that the file has for the actor, where somebody has said that it is the same. */
  readonly names: readonly string[];
  /** What a row says of the actor, and which one; null if none does. */
  readonly told: { readonly fields: object; readonly row: number } | null;
}

/** A new description of an actor; `row` is null where no row describes them. */
interface NextDescription {
  readonly known: Actor;
  readonly next: Actor;
  readonly row: number | null;
}

export class DescribedActors {
  readonly #actors = new Map<string, Described>();

  /** A row describes the actor. @returns false if another row has, which holds */
  describe(known: Actor, fields: object, row: number): boolean {
    const before = this.#actors.get(known.id);
    if (isSame(known, withFields(known, fields))) return true;
    if (before !== undefined) return false;
    this.#actors.set(known.id, { known, names: [], told: { fields, row } });
    return true;
  }

  call(known: Actor, name: string): void {
    const { names = [], told = null } = this.#actors.get(known.id) ?? {};
    this.#actors.set(known.id, { known, names: [...names, name], told });
  }

  /** What is new of each of them, without what rows say that are refused. */
  *all(isRefused: (row: number) => boolean): Iterable<NextDescription> {
    for (const { known, names, told } of this.#actors.values()) {
      const holds = told === null || isRefused(told.row) ? null : told;
      const described = holds === null ? known : withFields(known, holds.fields);
      const next = names.reduce(alsoCalled, described);
      if (!isSame(known, next)) yield { known, next, row: holds?.row ?? null };
    }
  }
}

/** As many other names as an actor can have, and as long as they can be. */
const MOST = { names: 100, letters: 200 };

/** The actor with one name more; capitals, accents and signs make none. */
export function alsoCalled(actor: Actor, name: string): Actor {
  const { label, aliases } = actor;
  const isThere = [label, ...aliases].some((one) => keyOf(one) === keyOf(name));
  const isTooMuch = aliases.length >= MOST.names || name.length > MOST.letters;
  return isThere || isTooMuch ? actor : { ...actor, aliases: [...aliases, name] };
}

function withFields(known: Actor, fields: { readonly aliases?: readonly string[] }): Actor {
  const aliases = [...new Set([...known.aliases, ...(fields.aliases ?? [])])];
  return { ...known, ...fields, aliases };
}

function isSame(one: Actor, other: Actor): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

import type { CivilDate } from "./dates.ts";

/** The five kinds of a programme. Any other word is kept as it is, for general networks. */
export const ACTOR_KINDS = ["lab", "institution", "private", "association", "informal"] as const;

export type ActorKind = (typeof ACTOR_KINDS)[number];

/** Someone who can have ties: a lab, an organisation, an informal group. */
export interface Actor {
  readonly id: string;
  readonly label: string;
  /** One of `ACTOR_KINDS`, another word, or null if unknown. */
  readonly kind: string | null;
  /** Id of a territory of the programme, or null. */
  readonly territory: string | null;
  readonly municipality: string | null;
  /** WGS 84 degrees; null where only the municipality is known. */
  readonly lat: number | null;
  readonly lon: number | null;
  /** First and last day on the register, both included; null = open. */
  readonly registerFrom: CivilDate | null;
  readonly registerTo: CivilDate | null;
  /** People the actor says it reaches; null = not asked or not answered. */
  readonly peopleReached: number | null;
  readonly aliases: readonly string[];
  /** Further columns of the source, for partitions (`--by`). */
  readonly columns: Readonly<Record<string, string>>;
}

export function isLab(actor: Actor): boolean {
  return actor.kind === "lab";
}

/** On the register on that day: the actor could have had ties that we would know of. */
export function isOnRegister(actor: Actor, date: CivilDate): boolean {
  return (
    (actor.registerFrom === null || actor.registerFrom <= date) &&
    (actor.registerTo === null || date <= actor.registerTo)
  );
}

/** The actor's label in a partition, or null if it has none: a column of its own or of the source. */
export function labelIn(actor: Actor, partition: string): string | null {
  const value =
    partition === "kind" || partition === "territory" || partition === "municipality"
      ? actor[partition]
      : Object.hasOwn(actor.columns, partition)
        ? actor.columns[partition]
        : null;
  return value === undefined || value === "" ? null : value;
}

/** Order of ids by code unit: the same on every machine, whatever its locale. */
export function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Scopes (methods 0.5): which ties are looked at. A scope is a rule about the two ends of a tie,
 * told by whether they are labs and by their territories, so that it says at once which actors
 * could be an end, which dyads are possible and which ties count.
 */
import { LegamiError } from "../errors.ts";
import { type Actor, isLab } from "./actor.ts";
import type { Relation } from "./entry.ts";
import type { ProgrammeSettings } from "./programme.ts";

/** All that a scope asks of an actor. */
export interface ActorClass {
  readonly isLab: boolean;
  readonly territory: string | null;
}

const RELATION_SCOPES = ["ALL", "LO", "LL_in", "LL_btw", "LO_btw", "OO"] as const;
const TERRITORY_RELATIONS = ["LO", "LL_in"] as const;

type RelationScope = (typeof RELATION_SCOPES)[number];

export interface Scope {
  /** `ALL`, `LO`, `T:pavia`, `T:pavia/LO` … */
  readonly name: string;
  readonly territory: string | null;
  /** True if an actor of this class could be an end of a tie of the scope. */
  readonly admits: (actor: ActorClass) => boolean;
  /** True if a tie between two actors of these classes belongs to the scope. */
  readonly joins: (a: ActorClass, b: ActorClass) => boolean;
  /** Ties of labs with others only: two-mode, density over labs × others. */
  readonly isTwoMode: boolean;
  /** All classes of ties of a programme or territory: where shape can be read. */
  readonly isWhole: boolean;
}

const sameTerritory = (a: ActorClass, b: ActorClass) =>
  a.territory !== null && a.territory === b.territory;
const otherTerritory = (a: ActorClass, b: ActorClass) =>
  a.territory !== null && b.territory !== null && a.territory !== b.territory;

const RULES: Readonly<Record<RelationScope, Pick<Scope, "admits" | "joins">>> = {
  ALL: { admits: () => true, joins: () => true },
  LO: { admits: () => true, joins: (a, b) => a.isLab !== b.isLab },
  LL_in: {
    admits: (actor) => actor.isLab && actor.territory !== null,
    joins: (a, b) => a.isLab && b.isLab && sameTerritory(a, b),
  },
  LL_btw: {
    admits: (actor) => actor.isLab && actor.territory !== null,
    joins: (a, b) => a.isLab && b.isLab && otherTerritory(a, b),
  },
  LO_btw: {
    admits: (actor) => actor.territory !== null,
    joins: (a, b) => a.isLab !== b.isLab && otherTerritory(a, b),
  },
  OO: { admits: (actor) => !actor.isLab, joins: (a, b) => !a.isLab && !b.isLab },
};

/** Which class of ties two actors would have: what a period of logging covers. */
export function relationOf(a: ActorClass, b: ActorClass): Relation {
  if (a.isLab && b.isLab) return "LL";
  return a.isLab || b.isLab ? "LO" : "OO";
}

export function actorClass(actor: Actor): ActorClass {
  return { isLab: isLab(actor), territory: actor.territory };
}

/** Names of every scope of a programme, the whole first. Outside territories have none. */
export function scopeNames(settings: ProgrammeSettings): string[] {
  const territories = settings.territories.filter((territory) => territory.role !== "outside");
  return [
    ...RELATION_SCOPES,
    ...territories.flatMap(({ id }) => [
      `T:${id}`,
      ...TERRITORY_RELATIONS.map((relation) => `T:${id}/${relation}`),
    ]),
  ];
}

/**
 * The scope of that name.
 * @throws LegamiError `LEGAMI_UNKNOWN_SCOPE` if the programme has no such scope
 */
export function scopeOf(settings: ProgrammeSettings, name: string): Scope {
  const names = scopeNames(settings);
  if (!names.includes(name)) {
    throw new LegamiError(
      "LEGAMI_UNKNOWN_SCOPE",
      `"${name}" is not a scope: expected one of ${names.join(", ")}`,
      {
        details: { scope: name, expected: names },
      },
    );
  }
  if (!name.startsWith("T:")) return relationScope(name, name as RelationScope);

  const relation = TERRITORY_RELATIONS.find((candidate) => name.endsWith(`/${candidate}`)) ?? "ALL";
  const territory = relation === "ALL" ? name.slice(2) : name.slice(2, -1 - relation.length);
  const whole = relationScope(name, relation);
  return {
    ...whole,
    territory,
    admits: (actor) => actor.territory === territory && whole.admits(actor),
    joins: (a, b) => a.territory === territory && b.territory === territory && whole.joins(a, b),
  };
}

function relationScope(name: string, relation: RelationScope): Scope {
  return {
    name,
    territory: null,
    ...RULES[relation],
    isTwoMode: relation === "LO" || relation === "LO_btw",
    isWhole: relation === "ALL",
  };
}

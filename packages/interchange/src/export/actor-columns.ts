import type { Actor, CivilDate, ProgrammeSettings } from "@legami/core";
import type { OutCell } from "./out-table.ts";

/** A column of actors: its name in the contract, and what an actor says in it. */
export interface ActorColumn {
  readonly name: string;
  readonly isNumber: boolean;
  readonly of: (actor: Actor) => string | number | null;
}

const ALWAYS: readonly ActorColumn[] = [
  { name: "label", isNumber: false, of: ({ label }) => label },
  { name: "kind", isNumber: false, of: ({ kind }) => kind },
  { name: "territory", isNumber: false, of: ({ territory }) => territory },
  { name: "municipality", isNumber: false, of: ({ municipality }) => municipality },
  { name: "lat", isNumber: true, of: ({ lat, lon }) => (lon === null ? null : lat) },
  { name: "lon", isNumber: true, of: ({ lat, lon }) => (lat === null ? null : lon) },
  { name: "people_reached", isNumber: true, of: ({ peopleReached }) => peopleReached },
  { name: "aliases", isNumber: false, of: ({ aliases }) => aliases.join("|") || null },
];

/** The columns that any of the actors has something in, those of the source last. */
export function actorColumns(actors: readonly Actor[]): ActorColumn[] {
  const further = new Set(actors.flatMap(({ columns }) => Object.keys(columns)));
  const all = [
    ...ALWAYS,
    ...[...further].sort().map(
      (name): ActorColumn => ({
        name,
        isNumber: false,
        of: ({ columns }) => (Object.hasOwn(columns, name) ? (columns[name] ?? null) : null),
      }),
    ),
  ];
  return all.filter(
    ({ name, of }) => name === "label" || actors.some((actor) => of(actor) !== null),
  );
}

/** A day as a table has it, or the wave that it stands for where waves have no days. */
export function dayCell(date: CivilDate | null, { timeline, waves }: ProgrammeSettings): OutCell {
  if (date === null) return null;
  return timeline === "dated"
    ? { day: date }
    : (waves.find((wave) => wave.date === date)?.id ?? null);
}

import { randomUUID } from "node:crypto";
import type { Actor, EntryPayloads, EntryType, NewEntry, ProgrammeSettings } from "@legami/core";

/** Settings as a client sends them: only what is not usual. */
export const OPENING: Partial<ProgrammeSettings> & { id: string; name: string } = {
  id: "prova",
  name: "Programma di prova",
  t0: "2020-10-22",
  waves: [
    { id: "t0", date: "2020-10-22", official: true },
    { id: "m12", date: "2021-10-22", official: true },
  ],
  territories: [
    { id: "rho", label: "Rhodense", in: { it: "nel Rhodense", en: "in Rho" }, role: "holder" },
    { id: "pv", label: "Pavia", in: { it: "a Pavia", en: "in Pavia" }, role: "receiving" },
  ],
};

export function entry<Type extends EntryType>(
  type: Type,
  payload: EntryPayloads[Type],
  extras: Partial<NewEntry<Type>> = {},
): NewEntry<Type> {
  return { id: randomUUID(), type, happenedOn: "2020-10-22", payload, ...extras };
}

export const anActor = (id: string, changes: Partial<Actor> = {}): NewEntry<"actor"> =>
  entry("actor", {
    id,
    label: `Attore ${id}`,
    kind: id.startsWith("lab") ? "lab" : "association",
    territory: "rho",
    municipality: null,
    lat: null,
    lon: null,
    registerFrom: null,
    registerTo: null,
    peopleReached: null,
    aliases: [],
    columns: {},
    ...changes,
  });

type Answer = EntryPayloads["assessment"];

export const anAnswer = (
  reporter: string,
  target: string,
  changes: Partial<Answer> = {},
): NewEntry<"assessment"> =>
  entry("assessment", {
    wave: "t0",
    reporter,
    target,
    level: 3,
    frequency: null,
    trust: null,
    ...changes,
  });

/** Ten actors; at t0 a ring of ties, at m12 the ring less one tie and with one across. */
export function sampleEntries(): NewEntry[] {
  const ids = Array.from({ length: 10 }, (_, n) => (n < 3 ? `lab${n}` : `org${n}`));
  const at = (n: number) => ids[n % ids.length] ?? "";
  const asked = ["t0", "m12"].flatMap((wave) =>
    ids.map((actor) =>
      entry("response", { wave, actor, asked: true, answered: true, roster: "all" }),
    ),
  );
  const ring = ids.map((id, n) => anAnswer(id, at(n + 1)));
  const later = ids.slice(1).map((id, n) => anAnswer(id, at(n + 2), { wave: "m12", level: 4 }));
  const across = anAnswer("lab0", "org5", { wave: "m12", level: 2 });
  return [...ids.map((id) => anActor(id)), ...asked, ...ring, ...later, across];
}

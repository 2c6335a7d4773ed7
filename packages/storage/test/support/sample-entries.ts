import { randomUUID } from "node:crypto";
import type { AnyNewEntry, NewEntry } from "@legami/core";

export const NOON = "2026-11-22T12:00:00.000Z";
export const ONE = "2026-11-22T13:00:00.000Z";

/** A survey answer of lab `a` about organisation `b`, with whatever is told otherwise. */
export function anAnswer(changes: Partial<NewEntry<"assessment">> = {}): AnyNewEntry {
  return {
    id: randomUUID(),
    type: "assessment",
    happenedOn: "2020-10-22",
    payload: { wave: "t0", reporter: "a", target: "b", level: 3, frequency: 2, trust: null },
    ...changes,
  };
}

/** A diary note: the entry type that carries personal text. */
export function aNote(text: string, id: string = randomUUID()): AnyNewEntry {
  return {
    id,
    type: "diary",
    happenedOn: "2021-03-01",
    payload: { territory: "rho" },
    personal: { author: "Anna Bianchi", text },
  };
}

export function answers(count: number): AnyNewEntry[] {
  return Array.from({ length: count }, () => anAnswer());
}

import type { Entry } from "@legami/core";
import { expect, test } from "vitest";
import {
  correctionOf,
  draftOf,
  isTie,
  repetitionOf,
  type Tie,
} from "../../src/state/correction.ts";
import { journalRows } from "../../src/state/journal-rows.ts";
import { PROGRAMME } from "./programme.ts";

const STORED = { seq: 1, recordedAt: "2021-06-01T10:00:00.000Z" };
const EVENT: Tie = {
  ...STORED,
  id: "e",
  type: "event",
  happenedOn: "2021-05-18",
  personal: { note: "semi" },
  payload: { event: "semina", type: "contact", participants: ["a", "b"], weight: 2, logger: "a" },
};
const ANSWER: Tie = {
  ...STORED,
  id: "s",
  type: "assessment",
  happenedOn: "2021-10-20",
  payload: { wave: "m12", reporter: "a", target: "b", level: 2, frequency: 3, trust: 4 },
};
const nameOf = (id: string) => {
  return { id, label: id, kind: null, municipality: null, territory: null };
};

test("a correction that changes nothing says the same", () => {
  for (const tie of [EVENT, ANSWER]) {
    const { payload, happenedOn, personal } = tie;
    const made = correctionOf(draftOf(tie, nameOf), tie, "new", PROGRAMME);
    expect(made).toEqual({
      id: "new",
      type: tie.type,
      happenedOn,
      payload,
      ...(personal === undefined ? {} : { personal }),
    });
  }
});

test("what the form does not show stays, and an answer told of another day leaves its survey", () => {
  const many: Tie = { ...EVENT, payload: { ...EVENT.payload, participants: ["a", "b", "c"] } };
  const type = "co-design";
  expect(
    correctionOf({ ...draftOf(many, nameOf), type }, many, "new", PROGRAMME)?.payload,
  ).toMatchObject({ type, participants: ["a", "b", "c"], weight: 2 });
  const moved = { ...draftOf(ANSWER, nameOf), day: "01/08/2021" };
  expect(correctionOf(moved, ANSWER, "new", PROGRAMME)?.payload).toMatchObject({
    wave: null,
    trust: 4,
  });
});

test("what goes on is said once more, on another day and of no survey by name", () => {
  expect(repetitionOf(EVENT, "new", "2021-07-01")).toMatchObject({
    happenedOn: "2021-07-01",
    payload: { event: "new", type: "contact", participants: ["a", "b"] },
  });
  expect(repetitionOf(ANSWER, "new", "2021-07-01").payload).toMatchObject({ wave: null, level: 2 });
});

test("a list tells what became of each entry", () => {
  const at = (minute: number) => `2021-06-01T10:0${minute}:00.000Z`;
  const retraction = (id: string, entry: string, minute: number): Entry => {
    const { happenedOn } = EVENT;
    return {
      ...STORED,
      id,
      type: "retraction",
      happenedOn,
      recordedAt: at(minute),
      payload: { entry },
    };
  };
  const first = { ...EVENT, id: "first" };
  const second = { ...EVENT, id: "second", corrects: "first", recordedAt: at(1) };
  const states = (...entries: Entry[]) =>
    journalRows(entries)
      .filter(({ entry }) => isTie(entry))
      .map(({ entry, state }) => `${entry.id} ${state}`);

  expect(states(second, first)).toEqual(["second stands", "first corrected"]);
  expect(states(retraction("r", "second", 2), second, first)).toEqual([
    "second withdrawn",
    "first stands",
  ]);
  const undone = [retraction("r", "second", 2), retraction("rr", "r", 3)];
  expect(states(...undone, second, first)).toEqual(["second stands", "first corrected"]);
});

import type { Entry } from "@legami/core";
import { expect, test } from "vitest";
import { notesUntil } from "../../src/api/use-progress-notes.ts";
import { reportedLevel, reportsInForce } from "../../src/api/use-reports.ts";
import { outcomeOf } from "../../src/panels/overview/indicator-row.tsx";
import { PROGRAMME } from "../state/programme.ts";

let seq = 0;
const entry = (fields: object): Entry => {
  seq++;
  return { id: `e${seq}`, seq, recordedAt: "2021-12-01T00:00:00.000Z", ...fields } as Entry;
};
const progress = (happenedOn: string, note: string, more: object = {}) =>
  entry({
    type: "progress",
    happenedOn,
    payload: { indicator: "workshops", territory: "pavia", value: 1 },
    personal: { note },
    ...more,
  });

test("notes: those in force, up to the day, the latest first; none without words", () => {
  const first = progress("2021-01-10", "primo");
  const wrong = progress("2021-02-10", "sbagliato");
  const taken = progress("2021-03-10", "tolto");
  const entries = [
    first,
    wrong,
    progress("2021-02-11", "giusto", { corrects: wrong.id }),
    taken,
    entry({ type: "retraction", happenedOn: "2021-03-11", payload: { entry: taken.id } }),
    progress("2021-04-10", "  "),
    progress("2021-11-10", "dopo"),
  ];
  expect(notesUntil(entries, "2021-10-22").map(({ text }) => text)).toEqual(["giusto", "primo"]);
  expect(notesUntil(entries, null)[0]?.text).toBe("dopo");
});

const said = (
  happenedOn: string,
  wave: string | null,
  level: number | null,
  [reporter, target] = ["a", "b"],
) =>
  entry({
    type: "assessment",
    happenedOn,
    payload: { wave, reporter, target, level, frequency: null, trust: null },
  });

test("a side's level is that of the wave; between waves, with what was told since laid over it", () => {
  const reports = reportsInForce([
    said("2020-10-25", "t0", 2),
    said("2020-10-26", "t0", 4, ["b", "a"]),
    said("2021-04-25", "m6", 3),
    said("2021-07-01", null, 5),
    said("2021-10-24", null, 1),
  ]);
  const level = (at: string, date: string, wave: string | null = null, ends = ["a", "b"]) =>
    reportedLevel(
      reports,
      PROGRAMME,
      { at, date, carried: wave === null ? null : { wave } },
      ends[0] ?? "",
      ends[1] ?? "",
    );
  expect(level("t0", "2020-10-22")).toBe(2);
  expect(level("t0", "2020-10-22", null, ["b", "a"])).toBe(4);
  expect(level("m6", "2021-04-22")).toBe(3);
  expect(level("2021-06-01", "2021-06-01", "m6")).toBe(3);
  expect(level("2021-08-01", "2021-08-01", "m6")).toBe(5);
  expect(level("m12", "2021-10-22")).toBe(1);
  expect(level("m12", "2021-10-22", null, ["b", "a"])).toBeNull();
});

test("nothing has failed before the programme's last date", () => {
  expect(outcomeOf({ isReached: true, target: 3 }, false)).toBe("reached");
  expect(outcomeOf({ isReached: false, target: 3 }, false)).toBe("notYet");
  expect(outcomeOf({ isReached: false, target: 3 }, true)).toBe("missed");
  expect(outcomeOf({ isReached: null, target: 3 }, true)).toBe("notYet");
  expect(outcomeOf({ isReached: null, target: null }, true)).toBe("noTarget");
});

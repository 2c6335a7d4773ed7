import { expect, test } from "vitest";
import { answerOf, responseOf, unmarked } from "../../src/state/responses.ts";

test("who was not asked is neither silent nor has answered", () => {
  const answers = ["answered", "silent", "unasked"] as const;
  const rows = answers.map((answer) => ({ payload: responseOf("t0", answer, answer) }));
  expect(rows.map(answerOf)).toEqual(answers);
});

test("who told of ties is to be noted, unless noted as having answered", () => {
  const rows = (["answered", "silent", "unasked"] as const).map((answer) => ({
    payload: responseOf("t0", answer, answer),
  }));
  const told = new Set(["answered", "silent", "unasked", "new"]);
  expect(unmarked(told, rows).map(({ actor, row: held }) => [actor, held === null])).toEqual([
    ["silent", false],
    ["unasked", false],
    ["new", true],
  ]);
  expect(unmarked(new Set(), rows)).toEqual([]);
});

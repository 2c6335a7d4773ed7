import { expect, test } from "vitest";
import { answerOf, responseOf } from "../../src/state/responses.ts";

test("who was not asked is neither silent nor has answered", () => {
  const answers = ["answered", "silent", "unasked"] as const;
  const rows = answers.map((answer) => ({ payload: responseOf("t0", answer, answer) }));
  expect(rows.map(answerOf)).toEqual(answers);
});

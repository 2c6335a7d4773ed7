import { expect, test } from "vitest";
import { answerOf, responseOf, waveCounts } from "../../src/state/responses.ts";

const row = (answer: "answered" | "silent" | "unasked") => ({
  payload: responseOf("t0", answer, answer),
});

test("who was not asked is neither silent nor counted", () => {
  const rows = [row("answered"), row("answered"), row("silent"), row("unasked")];
  expect(rows.map(answerOf)).toEqual(["answered", "answered", "silent", "unasked"]);
  expect(waveCounts(rows)).toEqual({ asked: 3, answered: 2 });
  expect(waveCounts([])).toEqual({ asked: 0, answered: 0 });
});

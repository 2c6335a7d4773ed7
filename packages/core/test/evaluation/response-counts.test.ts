import { expect, it } from "vitest";
import { responseCounts } from "../../src/evaluation/response-counts.ts";

const row = (actor: string, asked: boolean, answered: boolean) => ({
  payload: { wave: "t0", actor, asked, answered, roster: "all" as const },
});
const rows = (answered: number, silent: number) => [
  ...Array.from({ length: answered }, (_, index) => row(`a${index}`, true, true)),
  ...Array.from({ length: silent }, (_, index) => row(`s${index}`, true, false)),
];

it("counts nobody who was not asked", () => {
  const all = [...rows(2, 1), row("u", false, false)];
  expect(responseCounts(all)).toEqual({ asked: 3, answered: 2, rate: null });
});

it.each([
  [0, 0, null],
  [19, 0, null],
  [15, 5, 0.75],
  [20, 0, 1],
  [0, 20, 0],
])("with %d answers and %d silences has the share %s: from twenty on", (answered, silent, rate) => {
  expect(responseCounts(rows(answered, silent)).rate).toBe(rate);
});

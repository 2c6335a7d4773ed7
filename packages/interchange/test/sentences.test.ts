import { describe, expect, it } from "vitest";
import { describeNote, describeProblem, NOTE_CODES, PROBLEM_CODES } from "../src/index.ts";

const place = { file: "f.csv", part: null, row: 3, column: "c", found: "x", values: {} };

describe("describeProblem", () => {
  it("says a problem in one sentence: where, what, what to do", () => {
    const problem = {
      ...place,
      file: "ties.csv",
      column: "level",
      found: "7",
      values: { min: 0, max: 5 },
      code: "not-on-scale" as const,
    };

    expect(describeProblem(problem, "it")).toBe(
      "ties.csv, riga 3, colonna «level»: «7» non è nella scala; scrivi un numero intero da 0 a 5",
    );
    expect(describeProblem(problem, "en")).toBe(
      "ties.csv, row 3, column “level”: “7” is not on the scale; write a whole number from 0 to 5",
    );
  });

  it("writes numbers with the comma in Italian", () => {
    const problem = {
      ...place,
      values: { weight: 1.5, max: 1 },
      code: "weight-above-maximum" as const,
    };

    expect(describeProblem(problem, "it")).toContain("1,5");
    expect(describeProblem(problem, "en")).toContain("1.5");
  });

  it.each(PROBLEM_CODES)("says what to do about %s in both languages", (code) => {
    for (const lang of ["it", "en"] as const) {
      expect(describeProblem({ ...place, code }, lang)).toMatch(/^f\.csv, \w+ 3, \w+ .c.: .*; ./);
    }
  });

  it("does not take a value of the prototype for one of the finding", () => {
    const values = { expected: "constructor" };
    expect(describeProblem({ ...place, values, code: "invalid-field" }, "en")).toContain(
      "write constructor",
    );
  });
});

describe("describeNote", () => {
  it.each(NOTE_CODES)("says %s in both languages", (code) => {
    expect(describeNote({ ...place, code }, "it")).not.toBe(describeNote({ ...place, code }, "en"));
  });
});

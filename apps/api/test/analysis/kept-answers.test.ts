import { describe, expect, it } from "vitest";
import { keptAnswers } from "../../src/analysis/kept-answers.ts";

describe("answers that are kept", () => {
  it("are forgotten in the order of their last use when there is no room", () => {
    const answers = keptAnswers(10);
    answers.keep("a", "aaaa");
    answers.keep("b", "bbbb");
    expect(answers.read("a")).toBe("aaaa");
    answers.keep("c", new Uint8Array(4));

    expect(answers.read("b")).toBeUndefined();
    expect(answers.read("a")).toBe("aaaa");
    expect(answers.read("c")).toHaveLength(4);
  });

  it("are replaced, and left out where they would take all the room", () => {
    const answers = keptAnswers(10);
    answers.keep("a", "aaaa");
    answers.keep("a", "another");
    answers.keep("b", "longer than ten");

    expect(answers.read("a")).toBe("another");
    expect(answers.read("b")).toBeUndefined();
  });
});

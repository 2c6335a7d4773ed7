import { describe, expect, it } from "vitest";
import { evaluateChange } from "../../src/index.ts";
import { actor, journal, type Said, says, settings } from "../support/journals.ts";

/** Sixteen pairs whose sides differ by two levels, and one tie that rises by one level. */
function disagreeing(registerTo: string | null) {
  const pairs = Array.from({ length: 16 }, (_, index) => [`x${index}`, `y${index}`] as const);
  const said = ["t0", "m12"].flatMap((wave): Said[] => [
    ...pairs.flatMap(([one, other]) => [says(one, other, 4, wave), says(other, one, 2, wave)]),
    says("a", "b", wave === "t0" ? 3 : 4, wave),
    says("b", "a", wave === "t0" ? 3 : 4, wave),
  ]);
  const actors = [
    actor("a"),
    actor("b"),
    ...pairs.flat().map((id) => actor(id, { registerFrom: "2019-01-01", registerTo })),
  ];
  return journal(settings(), actors, said);
}

function fateOfRisingTie(registerTo: string | null) {
  const { ties } = evaluateChange(disagreeing(registerTo), "t0", "m12");
  return ties.find(({ source, target }) => source === "a" && target === "b")?.fate;
}

describe("the least change of strength", () => {
  // By hand: 32 dyads that differ by 0.4 and two that agree: SDC = 1.96 · √2 · √(32 · 0.16 / 34) / 2 = 0.54.
  it("grows with the disagreement of the two sides", () => {
    expect(fateOfRisingTie(null)).toBe("stable");
  });

  it("does not listen to actors off the register", () => {
    expect(fateOfRisingTie("2019-12-31")).toBe("strengthened");
  });
});

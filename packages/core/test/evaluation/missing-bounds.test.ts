import { describe, expect, it } from "vitest";
import { evaluateMoment } from "../../src/index.ts";
import { actor, answered, journal, type Said, says, settings } from "../support/journals.ts";

/** Two labs and four associations of one territory; those named did not answer. */
function bounds(silent: readonly string[], told: readonly Said[]) {
  const names = ["l1", "l2", "a1", "a2", "a3", "a4"];
  const register = names.map((name) =>
    actor(name, { territory: "north", kind: name.startsWith("l") ? "lab" : "association" }),
  );
  const answers = names
    .filter((name) => !silent.includes(name))
    .map((name) => answered(name, "t0"));
  const { results } = evaluateMoment(journal(settings(), register, [...answers, ...told]), "t0", {
    only: ["missing-bounds"],
    language: "en",
  });
  return results.filter(({ scope, key }) => scope === "ALL" && key === "missing-bounds");
}

const LABS_TOLD = [says("l1", "a1", 3, "t0"), says("l1", "a2", 3, "t0"), says("l2", "a1", 3, "t0")];

describe("bounds for what nobody told", () => {
  it("counts pairs of two silent actors as often as the observed pairs of their block", () => {
    // a3 and a4 are silent: of the six pairs of associations five were observed, one of them a tie.
    const told = [...LABS_TOLD, says("a1", "a2", 3, "t0")];
    const [ties, density] = bounds(["a3", "a4"], told);

    expect(ties).toMatchObject({ part: "ties", value: 4, counts: { possible: 15, masked: 1 } });
    expect(ties?.band).toEqual({ low: 4, high: 4.2, level: 1 });
    expect(density?.band?.low).toBeCloseTo(4 / 15, 10);
    expect(density?.band?.high).toBeCloseTo(4.2 / 15, 10);
    expect(ties?.sentence).toContain("from 4 to 5");
  });

  it("are the number itself where somebody could tell of every pair", () => {
    const [ties] = bounds([], LABS_TOLD);

    expect(ties?.band).toEqual({ low: 3, high: 3, level: 1 });
    expect(ties?.sentence).toContain("every pair");
  });

  it("do not exist where nothing was observed of pairs like those", () => {
    const [ties, density] = bounds(["a1", "a2", "a3", "a4"], LABS_TOLD);

    expect([ties?.value, ties?.reason]).toEqual([null, "unseen_block"]);
    expect([density?.value, density?.reason]).toEqual([null, "unseen_block"]);
  });
});

import { expect, it } from "vitest";
import { activeActors } from "../../../src/measures/reach/active-actors.ts";
import type { Pair } from "../../support/journals.ts";
import { networkFrom } from "../../support/networks.ts";

// By hand: of five known, a, b and c have ties; d and e have none.
it("counts who has a tie, and who is known without one", () => {
  const ties: Pair[] = [
    ["a", "b"],
    ["b", "c"],
  ];
  const { headline } = activeActors.compute(networkFrom(["a", "b", "c", "d", "e"], ties));
  expect(headline).toMatchObject({ value: 3, counts: { part: 3, whole: 5, idle: 2 } });
});

it("counts nobody without a tie where nobody is known", () => {
  expect(activeActors.compute(networkFrom([], [])).headline).toMatchObject({
    value: 0,
    counts: { whole: 0, idle: 0 },
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { duplicatePairs } from "../../src/index.ts";
import { actor } from "../support/journals.ts";
import { labelledPairs } from "./labelled-pairs.ts";

const named = (id: string, label: string, municipality: string | null = "Rho") =>
  actor(id, { label, municipality });

const TWICE = [
  named("a", "Cooperativa Sociale Il Melograno"),
  named("b", "Il Melograno Coop. Soc. Onlus", null),
  named("c", "Comune di Rho"),
  named("d", "Comune di Pero", "Pero"),
  named("e", "Caritas – sede di Rho"),
  named("f", "Caritas Rho"),
];
const idsOf = (pairs: ReturnType<typeof duplicatePairs>) =>
  pairs.map(({ actors }) => actors.map(({ id }) => id).join("–"));

describe("duplicatePairs", () => {
  it("lists the records that are probably one, the likest first", () => {
    expect(duplicatePairs(TWICE)).toMatchObject([
      { actors: [{ id: "a" }, { id: "b" }], score: 1, reason: "same" },
      { actors: [{ id: "e" }, { id: "f" }], reason: "same" },
    ]);
  });

  it("leaves out those that were told apart", () => {
    expect(idsOf(duplicatePairs(TWICE, [["f", "e", "c"]]))).toEqual(["a–b"]);
    expect(idsOf(duplicatePairs(TWICE, [["a", "c"]]))).toEqual(["a–b", "e–f"]);
  });

  it.each([[[]], [TWICE.slice(0, 1)]])("has none where there are not two", (actors) => {
    expect(duplicatePairs(actors)).toEqual([]);
  });

  it("does not depend on the order of the register", () => {
    const records = labelledPairs().flatMap(({ record, typed, typedIn }) => [
      record,
      named(`typed-${record.id}`, typed, typedIn),
    ]);
    const property = fc.property(fc.shuffledSubarray(records, { maxLength: 60 }), (some) => {
      expect(duplicatePairs(some)).toEqual(duplicatePairs(some.toReversed()));
    });
    fc.assert(property, { numRuns: 50 });
  });

  it("finds most of the labelled pairs written twice, and little else", () => {
    const pairs = labelledPairs();
    const twice = pairs.flatMap(({ record, typed, typedIn }) => [
      record,
      named(`typed-${record.id}`, typed, typedIn),
    ]);
    const wanted = new Set(
      pairs.filter(({ isSame }) => isSame).map(({ record: { id } }) => `${id}–typed-${id}`),
    );
    const listed = idsOf(duplicatePairs(twice));
    const right = listed.filter((pair) => wanted.has(pair));

    expect(right.length / wanted.size).toBeGreaterThan(0.85);
    expect(right.length / listed.length).toBeGreaterThan(0.85);
  });
});

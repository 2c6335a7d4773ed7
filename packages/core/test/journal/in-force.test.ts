import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { JournalFacts } from "../../src/journal/journal-facts.ts";
import { entriesInForce } from "../../src/journal/journal-state.ts";
import type { Entry } from "../../src/model/entry.ts";

/** `a` an entry, `b:a` one that corrects it, `c!a` one that retracts it. */
function journalOf(...history: string[]): Entry[] {
  return history.map((step, index) => {
    const [, id = "", sign, other] = /^(\w+)(?:([:!])(\w+))?$/.exec(step) ?? [];
    const recorded = {
      id,
      happenedOn: "2021-03-01",
      seq: index + 1,
      recordedAt: "2021-03-01T12:00:00.000Z",
    };
    if (sign === "!") return { ...recorded, type: "retraction", payload: { entry: other ?? "" } };
    const corrects = sign === ":" && other !== undefined ? { corrects: other } : {};
    return { ...recorded, type: "diary", payload: { territory: null }, ...corrects };
  });
}

const idsInForce = (journal: readonly Entry[]) => entriesInForce(journal, null).map(({ id }) => id);

function idsInFacts(journal: readonly Entry[]): string[] {
  const facts = new JournalFacts();
  for (const entry of journal) facts.learn(entry);
  return journal
    .filter(({ id, type }) => type !== "retraction" && facts.isInForce(id))
    .map(({ id }) => id);
}

describe("what is in force", () => {
  it.each([
    { history: ["a"], inForce: ["a"] },
    { history: ["a", "b:a"], inForce: ["b"] },
    { history: ["a", "b!a"], inForce: [] },
    { history: ["a", "b:a", "c!b"], inForce: ["a"] },
    { history: ["a", "b!a", "c!b"], inForce: ["a"] },
    { history: ["a", "b:a", "c:b"], inForce: ["c"] },
    { history: ["a", "b:a", "c:b", "d!c"], inForce: ["b"] },
    { history: ["a", "b:a", "c:b", "d!c", "e!b"], inForce: ["a"] },
    { history: ["a", "b:a", "c:b", "d:c"], inForce: ["d"] },
  ])("of $history is $inForce", ({ history, inForce }) => {
    expect(idsInForce(journalOf(...history))).toEqual(inForce);
    expect(idsInFacts(journalOf(...history))).toEqual(inForce);
  });

  // A retraction that names another entry after all is a correction of a retraction.
  it("lets a corrected retraction go", () => {
    const [a, b, c, d] = journalOf("a", "b", "c!a", "d!b");
    const journal = [a, b, c, { ...d, corrects: "c" }] as Entry[];

    expect(idsInForce(journal)).toEqual(["a"]);
    expect(idsInFacts(journal)).toEqual(["a"]);
  });

  it("is the same for the journal and for the facts learned from it", () => {
    const step = fc.record({ sign: fc.constantFrom("", ":", "!"), other: fc.nat() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const journal = journalOf(
          ...steps.map(({ sign, other }, index) =>
            sign === "" || index === 0 ? `e${index}` : `e${index}${sign}e${other % index}`,
          ),
        );
        expect(idsInFacts(journal)).toEqual(idsInForce(journal));
      }),
    );
  });
});

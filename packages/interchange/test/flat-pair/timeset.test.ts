import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  groupsIn,
  holdsAt,
  isTimed,
  momentIn,
  spellsIn,
  valuesIn,
} from "../../src/flat-pair/timeset.ts";

/** The numbers from 0 to 9 at which one of the cell's spells holds. */
function timesOf(cell: string, hasMoments = false): number[] | null {
  const groups = groupsIn(cell);
  const spells = groups && spellsIn(groups, hasMoments);
  if (!spells) return null;
  const all = Array.from({ length: 10 }, (_, at) => at);
  return all.filter((key) => spells.some((spell) => holdsAt(spell, key)));
}

describe("spells in a cell", () => {
  it.each([
    { cell: "<[2, 4]>", times: [2, 3, 4] },
    { cell: "[2,4]", times: [2, 3, 4] },
    { cell: "<(2.0, 4.0)>", times: [3] },
    { cell: "<[2, 4)>", times: [2, 3] },
    { cell: "]2, 4[", times: [3] },
    { cell: "<[2, 2]; [7, 8];>", times: [2, 7, 8] },
    { cell: "<[-Infinity, 1]; [8, Infinity]>", times: [0, 1, 8, 9] },
    { cell: "[3]", times: [3] },
    { cell: "3", times: [3] },
    { cell: "[1, 3, 5]", times: [1, 3, 5] },
    { cell: "<[4, 2]>", times: null },
    { cell: "<[4, ieri]>", times: null },
    { cell: "<[4, 2021-01-01]>", times: null },
    { cell: "<[]>", times: null },
    { cell: "<>", times: null },
    { cell: "[1, 2", times: [1, 2] },
    { cell: "[1, [2]]", times: null },
  ])("$cell hold at $times", ({ cell, times }) => {
    expect(timesOf(cell)).toEqual(times);
  });

  it("are moments where two numbers are no ends", () => {
    expect(timesOf("[2, 4]", true)).toEqual([2, 4]);
  });

  it("carry values", () => {
    const spells = valuesIn(groupsIn("<[1, 2, 3.5]; [4, 7]>") ?? []);
    expect(spells?.map(({ from, to, value }) => [from?.key, to?.key, value])).toEqual([
      [1, 2, "3.5"],
      [4, 4, "7"],
    ]);
    expect(valuesIn(groupsIn("[1, 2, 3, 4]") ?? [])).toBeNull();
  });

  it("are told from numbers by their brackets", () => {
    expect(["<[1, 2]>", "[1, 2]", "1", "-1", ""].map(isTimed)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it("take time in proportion to the cell", () => {
    const began = performance.now();
    for (const cell of ["[".repeat(32_000), `[${"1,".repeat(16_000)}`, "[1,2];".repeat(5_000)]) {
      groupsIn(cell);
    }
    expect(performance.now() - began).toBeLessThan(200);
  });

  it("hold between their ends and nowhere else", () => {
    fc.assert(
      fc.property(fc.nat(9), fc.nat(9), (a, b) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const expected = Array.from({ length: to - from + 1 }, (_, at) => from + at);
        expect(timesOf(`[${from}, ${to}]`)).toEqual(expected);
      }),
    );
  });
});

describe("moments", () => {
  it.each([
    { text: "2021-05-31", label: "2021-05-31" },
    { text: "31/05/2021", label: "2021-05-31" },
    { text: "2021-05-31T23:30:00.000Z", label: "2021-05-31" },
    { text: "2001.0", label: "2001" },
    { text: "-3", label: "-3" },
  ])("$text are called $label", ({ text, label }) => {
    expect(momentIn(text)?.label).toBe(label);
  });

  it("may never come, or be none", () => {
    expect(momentIn("Infinity")).toBeNull();
    expect(momentIn("*")).toBeNull();
    expect(momentIn("domani")).toBeUndefined();
  });
});

import { describe, expect, it } from "vitest";
import { RowIds } from "../src/row-ids.ts";

const TABLE = "00000000-0000-8000-8000-000000000000";

describe("RowIds", () => {
  it("gives the same ids as ever", () => {
    const ids = new RowIds(TABLE);

    expect([ids.idOf("a\0b"), ids.idOf(""), ids.idOf("a\0b")]).toEqual([
      "644cc031-8316-8b38-9803-29918e4c45f7",
      "ba395891-ce62-8286-aea1-9585f30d9165",
      "fe7f1a36-cf31-8a33-a055-784f78fb913e",
    ]);
  });

  it("tells apart rows that differ in little", () => {
    const ids = new RowIds(TABLE);
    const seen = new Set<string>();
    for (let i = 0; i < 100_000; i++) seen.add(ids.idOf(`n${i % 317}\0n${i}\0t0`));
    for (let length = 1; length < 40; length++) seen.add(ids.idOf("\u0001".repeat(length)));

    expect(seen.size).toBe(100_039);
    for (const id of [...seen].slice(0, 1000)) {
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    }
  });

  it("depends on the table", () => {
    expect(new RowIds(TABLE).idOf("a")).not.toBe(new RowIds(TABLE.replace("8", "9")).idOf("a"));
  });
});

import { describe, expect, it } from "vitest";
import { RowIds } from "../src/row-ids.ts";

const TABLE = "00000000-0000-8000-8000-000000000000";

describe("RowIds", () => {
  it("gives the same ids as ever", () => {
    const ids = new RowIds(TABLE);
    const given = [ids.idOf("a", "b", "c"), ids.idOf("", "", ""), ids.idOf("a", "b", "c")];

    expect([...given, ids.idOf("a", "b", "c")]).toEqual([
      "01a30761-bbc7-8ca5-8778-731c13d64b62",
      "501163c3-b54d-8282-8681-0ac38e7becb8",
      "e4cbe46e-00e5-823b-a0bc-f365f3c56bc1",
      "65dd2202-120c-8611-b3d7-07569c38882a",
    ]);
  });

  it("tells apart rows that differ in little", () => {
    const ids = new RowIds(TABLE);
    const seen = new Set<string>();
    for (let i = 0; i < 100_000; i++) seen.add(ids.idOf(`n${i % 317}`, `n${i}`, "t0"));
    for (let length = 1; length < 400; length++)
      seen.add(ids.idOf("", "", "\u0001".repeat(length)));

    expect(seen.size).toBe(100_399);
    for (const id of [...seen].slice(0, 1000)) {
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    }
  });

  it("depends on the table", () => {
    const other = new RowIds(TABLE.replace("8", "9"));

    expect(new RowIds(TABLE).idOf("a", "b", "c")).not.toBe(other.idOf("a", "b", "c"));
  });
});

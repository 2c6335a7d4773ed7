import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Column } from "../../src/csv/column.ts";

function columnOf(cells: readonly string[]): Column {
  const column = new Column();
  for (const cell of cells) column.add(cell);
  return column;
}

describe("Column", () => {
  it("gives back what was put in, trimmed and composed", () => {
    const cells = ["", " a ", "a", "\u00a0à\u200b", "a\u0300", "\ufeff", "007", "b c", "€", "🙂"];
    const column = columnOf(cells);

    expect(cells.map((_, index) => column.textAt(index))).toEqual([
      "",
      "a",
      "a",
      "à",
      "à",
      "",
      "007",
      "b c",
      "€",
      "🙂",
    ]);
    expect(column.words).toEqual(["", "a", "à", "007", "b c", "€", "🙂"]);
  });

  it("takes cells from their places in a text", () => {
    const text = "uno; due ;tre";
    const column = new Column();
    column.add(text, 0, 3);
    column.add(text, 4, 9);
    column.add(text, 10, 13);

    expect([column.textAt(0), column.textAt(1), column.textAt(2)]).toEqual(["uno", "due", "tre"]);
  });

  it("gives back any cells", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.string({ unit: "grapheme" }))), (cells) => {
        const column = columnOf(cells);
        cells.forEach((cell, index) => {
          const trimmed = cell.replace(/^[\s\u200b\u2060]+|[\s\u200b\u2060]+$/g, "");
          expect(column.textAt(index)).toBe(trimmed.normalize("NFC"));
        });
      }),
    );
  });

  it("keeps each of very many texts, most of them once", () => {
    const cells = Array.from({ length: 60_000 }, (_, index) => `attore-${index % 20_000}`);
    const column = columnOf(cells);

    expect(cells.filter((cell, index) => column.textAt(index) !== cell)).toEqual([]);
    expect(column.words.length).toBeLessThan(20_100);
  });

  it("asks what a text says once for each text and reader", () => {
    const column = columnOf(["1", "2", "", "1", "1"]);
    const asked: string[] = [];
    const read = (text: string) => {
      asked.push(text);
      return Number(text);
    };

    expect([0, 1, 2, 3, 4].map((index) => column.readAt(index, read))).toEqual([
      1,
      2,
      undefined,
      1,
      1,
    ]);
    expect(asked).toEqual(["1", "2"]);
    expect(column.readAt(0, (text) => `${text}!`)).toBe("1!");
    expect(column.readAt(0, read)).toBe(1);
  });
});

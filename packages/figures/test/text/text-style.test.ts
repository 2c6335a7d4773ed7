import { describe, expect, it } from "vitest";
import { balancedText, textWidth, wrapText } from "../../src/text/text-style.ts";
import { advanceTable } from "../support/advance-table.ts";

const PLAIN = { face: "sans", size: 10 } as const;

describe("textWidth", () => {
  // After a change of fonts: vitest -u writes the table anew.
  it("knows the widths of the fonts that are drawn with", async () => {
    await expect(advanceTable()).toMatchFileSnapshot("../../src/text/advances.json");
  });

  it("grows with the text and with its size", () => {
    expect(textWidth("", PLAIN)).toBe(0);
    expect(textWidth("legami", PLAIN)).toBeCloseTo(
      2 * textWidth("legami", { ...PLAIN, size: 5 }),
      9,
    );
    expect(textWidth("legami forti", PLAIN)).toBeGreaterThan(textWidth("legami", PLAIN));
  });

  it("takes letters it does not know for wide ones", () => {
    expect(textWidth("Ж", PLAIN)).toBeGreaterThan(textWidth("m", { ...PLAIN, size: 7 }));
  });
});

describe("wrapText", () => {
  const text = "Nel Visconteo 30 legami su 52 ci sono ancora al mese 12";

  it("loses no word and passes no width", () => {
    for (const width of [60, 100, 400]) {
      const lines = wrapText(text, PLAIN, width);
      expect(lines.join(" ")).toBe(text);
      for (const line of lines) expect(textWidth(line, PLAIN)).toBeLessThanOrEqual(width);
    }
  });

  it("leaves a word that is wider than the line whole", () => {
    expect(wrapText("un polisportivissimamente largo", PLAIN, 40)).toEqual([
      "un",
      "polisportivissimamente",
      "largo",
    ]);
  });

  it("has no lines for no words", () => {
    expect(wrapText("  ", PLAIN, 40)).toEqual([]);
  });
});

describe("balancedText", () => {
  it("makes lines of about one length, and keeps numbers with their words", () => {
    const lines = balancedText("A Pavia ci sono ancora 43 legami su 51 al mese 12", PLAIN, 180);
    expect(lines).toHaveLength(wrapText(lines.join(" "), PLAIN, 180).length);
    expect(lines.join("|")).not.toMatch(/su\|51|mese\|12/);
  });
});

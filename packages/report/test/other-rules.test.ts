/** A report of the diary's ties, with what other rules give in place of margins. */
import { planRepetitions, repetitions } from "@legami/core";
import { describe, expect, it } from "vitest";
import { evaluationRequest, inlinesOf, reportDocument, reportMaterial } from "../src/index.ts";
import { exampleEntries } from "./support/programmes.ts";

function toldIn(language: "it" | "en", from: string): string {
  const asked = { from, to: "m12", lens: "enacted", language } as const;
  const plan = planRepetitions(exampleEntries(), from, "m12", evaluationRequest(asked), 20);
  if (plan === null) throw new TypeError("nothing to repeat");
  const material = reportMaterial(exampleEntries(), asked, repetitions(plan));
  return reportDocument(material)
    .sections.flatMap(({ blocks }) => blocks)
    .flatMap((block) => [
      ...("caption" in block ? [block.caption] : []),
      [...inlinesOf(block)].map(({ text }) => text).join(""),
    ])
    .join("\n");
}

describe("a report of the diary's ties", () => {
  it("has other rules where margins would stand, and the margins of the verdicts", () => {
    const told = toldIn("it", "m6");
    expect(told).toContain("Tra quali valori stanno questi numeri con altre regole ragionevoli");
    expect(told).toContain("Dal più piccolo al più grande con 270 combinazioni di regole.");
    expect(told).toContain("270 combinazioni di regole, riga per riga nel foglio XLSX");
    expect(told).toMatch(
      /stessa \d+ volte su 20; con altre convenzioni ragionevoli \d+ volte su 36/,
    );
    expect(told).not.toContain("senza margini");
  });

  it("says why other rules were not tried where the diary had only begun", () => {
    const told = toldIn("en", "t0");
    expect(told).toContain(
      "Other rules were not tried: at one of the two dates the diary had only",
    );
    expect(told).toContain("not computed: at one of the dates the diary had only begun");
  });
});

import type { Scene } from "@legami/figures";
import { describe, expect, it } from "vitest";
import {
  figuresIn,
  inlinesOf,
  numberTables,
  outdatedTexts,
  quadernoDocument,
  type ReportDocument,
  type ReportOptions,
  reportDocument,
  reportHtml,
  reportMaterial,
  SECTION_IDS,
} from "../src/index.ts";
import { exampleEntries, exampleMaterial, flatEntries } from "./support/programmes.ts";

const textOf = ({ sections }: Pick<ReportDocument, "sections">): string =>
  sections
    .flatMap(({ heading, blocks }) => [
      heading,
      ...blocks.flatMap((block) => [
        ...("caption" in block ? [block.caption] : []),
        ...("head" in block ? block.head : []),
        ...[...inlinesOf(block)].map(({ text }) => text),
      ]),
    ])
    .join("\n");

const sectionOf = (document: ReportDocument, id: string) =>
  document.sections.find((section) => section.id === id);

describe("reportDocument", () => {
  it("has every part that the evaluation plan asks for, in its order", () => {
    const document = reportDocument(exampleMaterial("it"));
    expect(document.sections.map(({ id }) => id)).toEqual(SECTION_IDS);
    expect(document.sections.map(({ heading }) => heading.slice(0, 3).trim())).toEqual([
      ...Array.from({ length: 16 }, (_, at) => `${at + 1}.`.padEnd(3).trim().slice(0, 3)),
      "A.",
      "B.",
      "C.",
    ]);
  });

  it("says in words what could not be drawn, and counts it among no figures", () => {
    const scene: Scene = {
      name: "survival",
      language: "it",
      widthMm: 160,
      width: 450,
      height: 60,
      title: "La durata dei legami non si calcola.",
      description: "",
      digest: "",
      date: null,
      numbers: { columns: [], rows: [] },
      layouts: [],
      isBlank: true,
      children: [],
    };
    const figuresOf = (isBlank: boolean) =>
      reportDocument(exampleMaterial("it"), {
        figures: [{ name: "survival", scope: "ALL", scene: { ...scene, isBlank } }],
      });
    expect(figuresIn(figuresOf(true).sections)).toEqual([]);
    expect(textOf(figuresOf(true))).toContain(scene.title);
    expect(figuresIn(figuresOf(false).sections)).toHaveLength(1);
  });

  it("counts tables in one series and gives each a caption and as many cells as heads", () => {
    const tables = reportDocument(exampleMaterial("en")).sections.flatMap(({ blocks }) =>
      blocks.filter((block) => block.type === "table"),
    );
    expect(tables.map(({ number }) => number)).toEqual(tables.map((_, at) => at + 1));
    for (const { caption, head, rows, widths } of tables) {
      expect(caption).not.toBe("");
      expect(widths).toHaveLength(head.length);
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) expect(row, caption).toHaveLength(head.length);
    }
  });

  it.each(["it", "en"] as const)("says nothing that these data cannot say (%s)", (language) => {
    const material = exampleMaterial(language);
    for (const document of [reportDocument(material), quadernoDocument(material)]) {
      const told = textOf({
        sections: document.sections.filter(({ id }) => id !== "limits" && id !== "method"),
      });
      // A tie is dissolved or not observed, never lost; nobody is better; nothing is caused.
      expect(told).not.toMatch(/\bpers[oiae]\b|\blost\b/i);
      expect(told).not.toMatch(
        /\bmiglior\w* rete|better network|grazie al programma|thanks to the/i,
      );
      expect(told).not.toMatch(/undefined|NaN|null|\[object/);
      expect(told).not.toMatch(/ {2}|\.\.|,,| ,/);
    }
  });

  it("counts a tie that nobody could observe apart from those dissolved", () => {
    const material = exampleMaterial("it");
    const unobserved = material.change.ties.filter(({ fate }) => fate === "unobserved");
    expect(unobserved.length).toBeGreaterThan(0);
    const table = sectionOf(reportDocument(material), "hold")?.blocks.find(
      (block) => block.type === "table" && block.head.includes("Non osservati"),
    );
    if (table?.type !== "table") throw new Error("no table of fates");
    const column = table.head.indexOf("Non osservati");
    expect(table.rows.at(-1)?.[column]?.[0]?.text).toBe(String(unobserved.length));
  });

  it("keeps the evaluator's text when the numbers are made anew, and tells that they moved", () => {
    const options: ReportOptions = {
      title: "Il mio titolo",
      authors: ["Gruppo di valutazione"],
      sections: {
        hold: { text: "Prima frase.\n\nSeconda frase.", writtenFor: ["0000", "1111"] },
        voices: { text: { it: "Le voci.", en: "The voices." } },
        method: { show: false },
      },
    };
    for (const to of ["m6", "m12"]) {
      const material = reportMaterial(exampleEntries(), { from: "t0", to });
      const document = reportDocument(material, { options });
      expect(document.title).toBe("Il mio titolo");
      expect(document.titleLines).toContain("Gruppo di valutazione");
      const own = sectionOf(document, "hold")?.blocks.filter(
        (block) => block.type === "paragraph" && block.tone === "own",
      );
      expect(own?.map((block) => [...inlinesOf(block)][0]?.text)).toEqual([
        "Prima frase.",
        "Seconda frase.",
      ]);
      expect(textOf(document)).toContain("Le voci.");
      expect(sectionOf(document, "method")).toBeUndefined();
      expect(outdatedTexts(options, material)).toEqual(["hold"]);
    }
  });

  it("says what is not there yet instead of hiding it", () => {
    const told = textOf(reportDocument(exampleMaterial("it")));
    expect(told).toContain(
      "Gli intervalli di incertezza di questi numeri non sono ancora calcolati",
    );
    expect(told).toContain("questa parte non è ancora scritta");
    expect(told).toContain("Robustezza non valutata");
    expect(told).toContain("non si descrive: osservato in parte");
  });

  it("ends halfway in a mid-term report: what is due later is under way, not missed", () => {
    const material = reportMaterial(exampleEntries(), { from: "t0", to: "m6" });
    const midterm = textOf(reportDocument(material, { options: { variant: "midterm" } }));
    expect(midterm).toContain("in corso");
    expect(textOf(reportDocument(material))).not.toContain("in corso\n");
    expect(reportDocument(material, { options: { variant: "midterm" } }).title).toMatch(
      /intermedio/,
    );
  });

  it("reports what corrective actions were followed by, in the surveys around each", () => {
    const { actions, waves } = exampleMaterial("it");
    expect(actions.map(({ date, territory }) => [date, territory])).toEqual([
      ["2021-05-03", "pavia"],
      ["2021-05-27", "visconteo"],
      ["2021-09-02", "pavia"],
      ["2021-09-06", "visconteo"],
    ]);
    expect(waves.map(({ at }) => at.at)).toEqual(["t0", "m6", "m12"]);
    for (const { before, after } of actions) expect([before, after]).toEqual([1, 2]);
  });

  it("is made of any network: no territories, no survey, no indicators", () => {
    for (const language of ["it", "en"] as const) {
      const material = reportMaterial(flatEntries(), { language });
      const document = reportDocument(material);
      expect(document.simulated).toBeNull();
      expect(textOf(document)).not.toMatch(/undefined|NaN/);
      expect(reportHtml(document)).not.toContain('class="mark"');
      expect(numberTables(material, document)).toHaveLength(5);
      expect(quadernoDocument(material).sections.length).toBeGreaterThan(0);
    }
  });

  it("has no figure that was not drawn, and says so in the passport", () => {
    const document = reportDocument(exampleMaterial("en"));
    expect(figuresIn(document.sections)).toEqual([]);
    expect(textOf(document)).toContain("This report has no figures.");
  });
});

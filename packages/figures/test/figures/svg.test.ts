import { describe, expect, it } from "vitest";
import { differenceFigure } from "../../src/index.ts";
import type { Scene } from "../../src/scene.ts";
import { svgText } from "../../src/svg.ts";
import { changeOf, exampleProgramme } from "../support/programmes.ts";
import { textsIn } from "../support/scenes.ts";

const EMPTY: Scene = {
  name: "test",
  language: "it",
  widthMm: 160,
  width: 453.54,
  height: 72,
  title: "Uno & due",
  description: "Meno di <tre>",
  date: null,
  numbers: { columns: [], rows: [] },
  layouts: [],
  isBlank: false,
  digest: "0123456789abcdef",
  children: [],
};

describe("svgText", () => {
  it("is an image with a name and a description, as wide as it prints", () => {
    expect(svgText(EMPTY)).toBe(
      [
        '<svg xmlns="http://www.w3.org/2000/svg" lang="it" width="160mm" height="25.4mm" viewBox="0 0 453.54 72" role="img" aria-labelledby="test-0123456789abcdef-title test-0123456789abcdef-desc" data-figure="test" data-digest="0123456789abcdef">',
        '  <title id="test-0123456789abcdef-title">Uno &amp; due</title>',
        '  <desc id="test-0123456789abcdef-desc">Meno di &lt;tre&gt;</desc>',
        "</svg>",
        "",
      ].join("\n"),
    );
  });

  it("rounds numbers, and knows no minus zero", () => {
    const circle = { type: "circle", x: 1 / 3, y: -0.001, radius: 2, fill: "#000000" } as const;
    expect(svgText({ ...EMPTY, children: [circle] })).toContain(
      '<circle cx="0.33" cy="0" r="2" fill="#000000"/>',
    );
  });

  it("writes rims below all texts of their group", () => {
    const text = (content: string) =>
      ({
        type: "text",
        x: 0,
        y: 0,
        content,
        style: { face: "sans", size: 7, fill: "#15202b" },
        halo: "#ffffff",
      }) as const;
    const svg = svgText({
      ...EMPTY,
      children: [{ type: "group", name: "names", children: [text("uno"), text("due")] }],
    });
    expect(
      [...svg.matchAll(/(?:class="(halo)".*)?>(\w+)<\/text>/g)].map(([, rim, name]) => [rim, name]),
    ).toEqual([
      ["halo", "uno"],
      ["halo", "due"],
      [undefined, "uno"],
      [undefined, "due"],
    ]);
  });

  it("writes what XML can hold, whatever an actor is called", () => {
    const style = { face: "sans", size: 7, fill: "#15202b" } as const;
    const svg = svgText({
      ...EMPTY,
      children: [{ type: "text", x: 0, y: 0, content: '<a & "b">\u0000\ud800', style }],
    });
    expect(svg).toContain("&lt;a &amp; &quot;b&quot;&gt; \ufffd</text>");
  });

  describe("of a figure", () => {
    const example = exampleProgramme();
    const scene = differenceFigure(changeOf(example), example.options);
    const svg = svgText(scene);

    it("has every word of the scene once, and no other", () => {
      const shown = svg
        .split("\n")
        .filter((line) => line.includes("<text") && !line.includes('class="halo"'))
        .map((line) => line.replace(/<[^>]*>/g, "").trim())
        .map((line) => line.replaceAll("&quot;", '"').replaceAll("&amp;", "&"));
      expect(shown).toHaveLength(textsIn(scene).length);
      const wordsOf = (texts: readonly string[]) => texts.join(" ").split(/\s+/).sort();
      expect(wordsOf(shown)).toEqual(wordsOf(textsIn(scene)));
      expect(wordsOf(shown).length).toBeGreaterThan(300);
    });

    it("uses nothing that renderers drop", () => {
      expect(svg).not.toMatch(/currentColor|paint-order|style=|<style|NaN|undefined/);
      expect(svg.match(/ id="/g)).toHaveLength(2);
    });
  });
});

import { describe, expect, it } from "vitest";
import { drawFigures, quadernoDocument, reportDocument, reportHtml } from "../src/index.ts";
import { exampleEntries, exampleMaterial } from "./support/programmes.ts";

const material = exampleMaterial("it");
const html = reportHtml(
  reportDocument(material, { figures: drawFigures(exampleEntries(), material) }),
);

describe("reportHtml", () => {
  it("is one page that fetches nothing", () => {
    expect(html).toMatch(/^<!doctype html>\n<html lang="it">/);
    const addresses = [...html.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address]) => address);
    for (const address of addresses) expect(address).toMatch(/^#|^data:/);
    expect(html).not.toMatch(/<script|@import|url\(http/);
  });

  it("has one title, and headings that never skip a level", () => {
    const levels = [...html.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    levels.reduce((before, level) => {
      expect(level - before).toBeLessThanOrEqual(1);
      return level;
    });
  });

  it("lists its parts, and every link leads somewhere", () => {
    const links = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(links.length).toBeGreaterThan(15);
    for (const id of links) expect(html).toContain(`id="${id}"`);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("has tables with captions and heads, and figures with a name and a description", () => {
    const count = (pattern: RegExp) => [...html.matchAll(pattern)].length;
    expect(count(/<table>/g)).toBe(count(/<caption /g));
    expect(count(/<table>/g)).toBe(count(/<thead>/g));
    expect(count(/<th scope="row">/g)).toBeGreaterThan(100);
    expect(count(/<figure>/g)).toBe(count(/role="img" aria-labelledby=/g));
    expect(count(/<figure>/g)).toBe(count(/<figcaption>/g));
    expect(count(/<figure>/g)).toBeGreaterThan(8);
    expect(count(/<desc id="[^"]+">[^<]{40}/g)).toBe(count(/<figure>/g));
  });

  it("says that the data are simulated, on top and on every page in print", () => {
    expect(html).toContain('<p class="mark">Dati simulati</p>');
    expect(html).toMatch(/@media print\{.*\.mark\{position:fixed/);
    expect(reportHtml(quadernoDocument(material))).toContain('<p class="mark">Dati simulati</p>');
  });

  it("is the same text on every run, and writes nobody's markup", () => {
    const document = reportDocument(material, {
      options: { sections: { hold: { text: '<b onclick="x">&' } } },
    });
    expect(reportHtml(document)).toBe(reportHtml(document));
    expect(reportHtml(document)).toContain("&lt;b onclick=&quot;x&quot;&gt;&amp;");
  });
});

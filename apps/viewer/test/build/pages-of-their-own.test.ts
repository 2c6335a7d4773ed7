/** The HTML of every page names the code of that page, which the browser fetches beside the rest. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { builtViewer } from "../../build/built-viewer.ts";
import { codeOf, PATHS, type PageName } from "../../src/pages/paths.ts";

let folder = "";
beforeAll(async () => {
  folder = await builtViewer(() => {});
});

const PAGES = Object.entries(PATHS) as [PageName, string][];

test.each(PAGES)("%s has the links of its own code, and none of another's", (page, address) => {
  const html = readFileSync(join(folder, `${address.slice(1) || "index"}.html`), "utf8");
  const named = [
    ...html.matchAll(/<link rel="(?:modulepreload|preload)"[^>]* href="\/([^"]+)">/g),
  ].map(([, file = ""]) => file);
  const files = readdirSync(join(folder, "assets")).map((name) => `assets/${name}`);
  expect(files).toEqual(expect.arrayContaining(named));
  const codes = [...new Set(PAGES.map(([name]) => codeOf(name).replace(".tsx", "")))];
  const pages = codes.filter((code) => named.some((file) => file.startsWith(`assets/${code}-`)));
  expect(pages).toEqual([codeOf(page).replace(".tsx", "")]);
  expect(html).toContain('<div id="root">');
});

test("behind a link nobody fetches the header", () => {
  const hasHeader = (name: string) =>
    /assets\/header-[^"]+\.js/.test(readFileSync(join(folder, `${name}.html`), "utf8"));
  expect(hasHeader("rete")).toBe(true);
  expect(hasHeader("nuovo-legame")).toBe(false);
});

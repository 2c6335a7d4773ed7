/**
 * Writes the pages of the measures, their list and the drawing of their example into
 * docs/reference/measures, from the descriptors, the texts of the pages and the engine:
 *
 *   node scripts/reference-pages.ts
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CATALOGUE } from "../packages/core/src/index.ts";
import { MEASURE_PAGES } from "../packages/core/src/measures/pages/pages.ts";
import { exampleDrawing } from "./pages/drawing.ts";
import { evaluatedExample } from "./pages/example.ts";
import { indexText } from "./pages/index-page.ts";
import { pageText } from "./pages/page.ts";

const ROOT = join(import.meta.dirname, "..");
export const PAGES_FOLDER: string = join(ROOT, "docs/reference/measures");

/** Every file of the folder by its name, but for the example's data. */
export function referencePages(): Map<string, string> {
  const files = new Map<string, string>();
  for (const language of ["it", "en"] as const) {
    const example = evaluatedExample(ROOT, language);
    files.set(`example.${language}.svg`, exampleDrawing(example, language));
    files.set(`index.${language}.md`, indexText(example, language));
    for (const measure of CATALOGUE) {
      const page = MEASURE_PAGES[measure.key];
      if (page === undefined) throw new Error(`${measure.key} has no page: see measures/pages`);
      files.set(`${measure.key}.${language}.md`, pageText(measure, page, example, language));
    }
  }
  return files;
}

/** Files of the folder that nobody writes any more. */
export function strayPages(files: ReadonlyMap<string, string>): string[] {
  return readdirSync(PAGES_FOLDER).filter((name) => /\.(md|svg)$/.test(name) && !files.has(name));
}

if (import.meta.main) {
  const files = referencePages();
  mkdirSync(PAGES_FOLDER, { recursive: true });
  for (const name of strayPages(files)) rmSync(join(PAGES_FOLDER, name));
  for (const [name, content] of files) writeFileSync(join(PAGES_FOLDER, name), content);
  process.stdout.write(`${files.size} files in docs/reference/measures\n`);
}

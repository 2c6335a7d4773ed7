/** The fonts of the figures as a style sheet with the fonts in it, so that a page looks the same anywhere. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);

const FAMILIES = [
  [
    "Schibsted Grotesk",
    "schibsted-grotesk",
    require.resolve("@fontsource/schibsted-grotesk/package.json"),
  ],
  ["Newsreader", "newsreader", require.resolve("@fontsource/newsreader/package.json")],
] as const;

export function fontFaces(): string {
  return FAMILIES.flatMap(([family, name, manifest]) =>
    [400, 700].map((weight) => {
      const file = readFileSync(
        join(dirname(manifest), "files", `${name}-latin-${weight}-normal.woff2`),
      );
      return `@font-face{font-family:"${family}";font-weight:${weight};font-display:swap;src:url(data:font/woff2;base64,${file.toString("base64")}) format("woff2")}`;
    }),
  ).join("");
}

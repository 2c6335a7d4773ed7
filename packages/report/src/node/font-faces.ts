/** The fonts of the figures as a style sheet with the fonts in it, so that a page looks the same anywhere. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);

const FAMILIES = [
  ["Schibsted Grotesk", "schibsted-grotesk"],
  ["Newsreader", "newsreader"],
] as const;

export function fontFaces(): string {
  return FAMILIES.flatMap(([family, folder]) =>
    [400, 700].map((weight) => {
      const at = dirname(require.resolve(`@fontsource/${folder}/package.json`));
      const file = readFileSync(join(at, "files", `${folder}-latin-${weight}-normal.woff2`));
      return `@font-face{font-family:"${family}";font-weight:${weight};font-display:swap;src:url(data:font/woff2;base64,${file.toString("base64")}) format("woff2")}`;
    }),
  ).join("");
}

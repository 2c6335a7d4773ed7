/**
 * The fonts of every figure as TrueType files on disk, for a renderer that reads only those: the web
 * fonts of the workspace, unpacked once per user of the machine, and DejaVu as it comes.
 */
import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Face } from "../text/text-style.ts";
import { unpackWoff } from "./woff.ts";

const require = createRequire(import.meta.url);
const WEB_FONTS: Readonly<Record<"schibsted-grotesk" | "newsreader", string>> = {
  "schibsted-grotesk": dirname(require.resolve("@fontsource/schibsted-grotesk/package.json")),
  newsreader: dirname(require.resolve("@fontsource/newsreader/package.json")),
};
/** The basic letters first: what they lack is looked for in the next file. */
const SUBSETS: readonly ("latin" | "latin-ext")[] = ["latin", "latin-ext"];
/** Regular and bold only: the weights between call themselves families of their own. */
const WEIGHTS: readonly (400 | 700)[] = [400, 700];

/** For letters that the fonts above lack: Greek, Cyrillic, signs. */
const DEJAVU: string = join(dirname(require.resolve("dejavu-fonts-ttf/package.json")), "ttf");
const DEJAVU_FILES = ["DejaVuSans.ttf", "DejaVuSans-Bold.ttf"];

type WebFont = keyof typeof WEB_FONTS;

/** A web font of the workspace as TrueType. */
export function webFont(
  family: WebFont,
  subset: "latin" | "latin-ext",
  weight: 400 | 700,
): Uint8Array {
  return unpackWoff(readFileSync(webFontFile(family, subset, weight, "woff")));
}

export function webFontFile(
  family: WebFont,
  subset: "latin" | "latin-ext",
  weight: 400 | 700,
  format: "woff" | "woff2",
): string {
  return join(WEB_FONTS[family], "files", `${family}-${subset}-${weight}-normal.${format}`);
}

const FACE_FONTS: Readonly<Record<Face, readonly [WebFont, 400 | 700]>> = {
  sans: ["schibsted-grotesk", 400],
  "sans-bold": ["schibsted-grotesk", 700],
  serif: ["newsreader", 400],
  "serif-bold": ["newsreader", 700],
};

/** Paths of the files that draw a face, in the order in which letters are looked for. */
export function faceFiles(face: Face): readonly string[] {
  const [family, weight] = FACE_FONTS[face];
  const own = fontFiles().filter((path) => path.includes(family) && path.endsWith(`${weight}.ttf`));
  return [...own, join(DEJAVU, DEJAVU_FILES[weight === 400 ? 0 : 1] ?? "")];
}

let unpacked: readonly string[] | null = null;

/** Paths of the font files, in the order in which glyphs are looked for. */
export function fontFiles(): readonly string[] {
  unpacked ??= unpackFonts();
  return unpacked;
}

function unpackFonts(): string[] {
  const folder = join(tmpdir(), `legami-fonts-${process.getuid?.() ?? "all"}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const families = Object.keys(WEB_FONTS) as WebFont[];
  const own = families.flatMap((family) =>
    SUBSETS.flatMap((subset) =>
      WEIGHTS.map((weight) => {
        const path = join(folder, `${family}-${subset}-${weight}.ttf`);
        keepFile(path, webFont(family, subset, weight));
        return path;
      }),
    ),
  );
  return [...own, ...DEJAVU_FILES.map((name) => join(DEJAVU, name))];
}

/** What an earlier process left is kept only if it is the same; several may write at once. */
function keepFile(path: string, content: Uint8Array): void {
  if (existsSync(path) && readFileSync(path).equals(content)) return;
  const unfinished = `${path}.${randomUUID()}.part`;
  writeFileSync(unfinished, content);
  renameSync(unfinished, path);
}

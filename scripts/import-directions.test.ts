/**
 * Each rule of docs/decisions/0002 is proved by a planted violation: a file that breaks it must be
 * refused, and the same file without the import must pass.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "..");
const BIOME = join(ROOT, "node_modules/.bin/biome");
const TSC = join(ROOT, "node_modules/.bin/tsc");

const CORE = "packages/core/src";

/** A file and the import that it must not have. */
const REFUSED: readonly (readonly [file: string, imported: string])[] = [
  [`${CORE}/model/planted.ts`, "../journal/chain.ts"],
  [`${CORE}/journal/planted.ts`, "../snapshot/snapshot.ts"],
  [`${CORE}/journal/planted.ts`, "../register/register-index.ts"],
  [`${CORE}/register/planted.ts`, "../strength/tie-strength.ts"],
  [`${CORE}/register/planted.ts`, "../wording/numbers.ts"],
  [`${CORE}/strength/planted.ts`, "../snapshot/snapshot.ts"],
  [`${CORE}/snapshot/planted.ts`, "../arrays/network.ts"],
  [`${CORE}/kernel/planted.ts`, "../model/actor.ts"],
  [`${CORE}/kernel/leiden/planted.ts`, "../../model/actor.ts"],
  [`${CORE}/kernel/planted.ts`, "graphology"],
  [`${CORE}/arrays/planted.ts`, "../measures/measure.ts"],
  [`${CORE}/measures/planted.ts`, "../wording/numbers.ts"],
  [`${CORE}/measures/hold/planted.ts`, "../reach/active-actors.ts"],
  [`${CORE}/measures/hold/planted.ts`, "../../evaluation/evaluate.ts"],
  [`${CORE}/measures/reach/planted.ts`, "../morphology/density.ts"],
  [`${CORE}/measures/morphology/planted.ts`, "../hold/tie-fate.ts"],
  [`${CORE}/measures/strength/planted.ts`, "../hold/tie-fate.ts"],
  [`${CORE}/measures/quality/planted.ts`, "../hold/tie-fate.ts"],
  [`${CORE}/measures/morphology/planted.ts`, "../../change/territory-verdict.ts"],
  [`${CORE}/change/planted.ts`, "../evaluation/evaluate.ts"],
  [`${CORE}/inference/planted.ts`, "../evaluation/evaluate.ts"],
  [`${CORE}/wording/planted.ts`, "../evaluation/evaluate.ts"],
  [`${CORE}/wording/planted.ts`, "@legami/interchange"],
  [`${CORE}/measures/hold/planted.ts`, "@legami/storage"],
  ["packages/interchange/src/planted.ts", "@legami/storage"],
  ["packages/storage/src/planted.ts", "@legami/interchange"],
  ["packages/figures/src/planted.ts", "@legami/storage"],
  ["packages/report/src/planted.ts", "@legami/storage"],
  ["apps/viewer/src/planted.ts", "@legami/storage"],
  ["apps/viewer/src/planted.ts", "@legami/interchange"],
];

describe("import directions held by the linter", () => {
  let planted: string;

  beforeAll(() => {
    planted = mkdtempSync(join(tmpdir(), "legami-directions-"));
    cpSync(join(ROOT, "biome.json"), join(planted, "biome.json"));
    execFileSync("git", ["init", "-q"], { cwd: planted });
  });
  afterAll(() => rmSync(planted, { recursive: true }));

  /** Names of the rules that the file breaks. */
  function broken(files: Readonly<Record<string, string>>): string[] {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(planted, file)), { recursive: true });
      writeFileSync(join(planted, file), text);
    }
    const run = spawnSync(BIOME, ["lint", "--reporter=json", ...Object.keys(files)], {
      cwd: planted,
      encoding: "utf8",
    });
    for (const file of Object.keys(files)) rmSync(join(planted, file));
    return JSON.parse(run.stdout).diagnostics.map(({ category }: { category: string }) => category);
  }

  it.each(REFUSED)("%s may not import %s", (file, imported) => {
    const use = `export { thing } from "${imported}";\n`;
    expect(broken({ [file]: use })).toContain("lint/style/noRestrictedImports");
    expect(broken({ [file]: use.replace(imported, "./own.ts") })).toEqual([]);
  });

  it("refuses files that import each other, if only for types", () => {
    const cycle = {
      [`${CORE}/model/one.ts`]:
        'import type { Two } from "./two.ts";\nexport type One = Two | null;\n',
      [`${CORE}/model/two.ts`]:
        'import type { One } from "./one.ts";\nexport type Two = { readonly one: One };\n',
    };
    expect(broken(cycle)).toContain("lint/suspicious/noImportCycles");
  });
});

describe("import directions held by the compiler", () => {
  /** The errors of a file planted in a package, compiled with that package's own settings. */
  function errorsOf(place: string, text: string): string {
    const folder = mkdtempSync(join(ROOT, place, ".planted-"));
    try {
      writeFileSync(join(folder, "planted.ts"), text);
      writeFileSync(
        join(folder, "tsconfig.json"),
        JSON.stringify({ extends: "../tsconfig.json", include: ["planted.ts"], references: [] }),
      );
      return spawnSync(TSC, ["-p", folder], { encoding: "utf8" }).stdout;
    } finally {
      rmSync(folder, { recursive: true });
    }
  }

  it.each([
    [
      "packages/core",
      "node:fs",
      'import { readFileSync } from "node:fs";\nexport const x: unknown = readFileSync;\n',
      "TS2591",
    ],
    ["packages/core", "the DOM", "export const x: unknown = document.title;\n", "TS2584"],
    ["packages/core", "a timer or fetch", "export const x: unknown = fetch;\n", "TS2304"],
    [
      "packages/core",
      "an undeclared package",
      'export { openSqliteStore } from "@legami/storage";\n',
      "TS2307",
    ],
    [
      "packages/interchange",
      "node:fs",
      'import { readFileSync } from "node:fs";\nexport const x: unknown = readFileSync;\n',
      "TS2591",
    ],
    [
      "packages/interchange",
      "an undeclared package",
      'export { openSqliteStore } from "@legami/storage";\n',
      "TS2307",
    ],
    [
      "packages/storage",
      "the inside of core",
      'export { chainHash } from "@legami/core/src/journal/chain.ts";\n',
      "TS2307",
    ],
  ])("%s cannot reach %s", (place, _what, text, code) => {
    expect(errorsOf(place, text)).toContain(code);
  });

  it("compiles a file that breaks none of them", () => {
    expect(errorsOf("packages/storage", 'export { chainHash } from "@legami/core";\n')).toBe("");
  });
});

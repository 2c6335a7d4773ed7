/**
 * What the documents point to is there: files, their headings, symbols named as `file.ts#symbol`; and
 * the bibliography has every source that the engine cites.
 */
import { existsSync, globSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "..");

const DOCUMENTS = globSync(
  ["README.md", "docs/**/*.md", "packages/*/README.md", "apps/*/README.md", "data/*/README.md"],
  { cwd: ROOT },
).sort();

const LINKS = /\]\(([^)\s]+)\)|(?:src|href)="([^"]+)"/g;
const SYMBOLS = /`([\w./-]+\.tsx?)#([\w$]+)`/g;
const ELSEWHERE = /^[a-z]+:/;

/** Everything the text of a document points to that is not there. */
function missing(document: string, text: string): string[] {
  const prose = withoutCode(text);
  const links = [...prose.matchAll(LINKS)].map(([, markdown, html]) => markdown ?? html ?? "");
  return [
    ...links.filter((link) => !ELSEWHERE.test(link) && !isThere(document, link)),
    ...[...prose.matchAll(SYMBOLS)]
      .filter(([, file = "", symbol = ""]) => !exports(document, file, symbol))
      .map(([, file, symbol]) => `${file}#${symbol}`),
  ];
}

function isThere(document: string, link: string): boolean {
  const [path = "", anchor] = decodeURI(link).split("#");
  const file = path === "" ? join(ROOT, document) : resolve(ROOT, dirname(document), path);
  if (relative(ROOT, file).startsWith("..") || !existsSync(file)) return false;
  return anchor === undefined || (statSync(file).isFile() && anchorsOf(file).has(anchor));
}

/** Anchors of a document's headings, as GitHub makes them. */
function anchorsOf(file: string): Set<string> {
  const anchors = new Set<string>();
  for (const [, heading = ""] of withoutCode(readFileSync(file, "utf8")).matchAll(/^#+ (.+)$/gm)) {
    const words = heading.toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, "");
    const anchor = words.trim().replace(/\s/g, "-");
    let next = anchor;
    for (let again = 1; anchors.has(next); again++) next = `${anchor}-${again}`;
    anchors.add(next);
  }
  return anchors;
}

/** The file is meant from the root or, in a package's own README, from that package. */
function exports(document: string, file: string, symbol: string): boolean {
  const path = [join(ROOT, file), join(ROOT, dirname(document), file)].find(existsSync);
  if (path === undefined) return false;
  const declared = `export (?:async )?(?:const|function|class|interface|type) ${symbol.replaceAll("$", "\\$")}\\b`;
  return new RegExp(declared).test(readFileSync(path, "utf8"));
}

/** Examples in code blocks are no links. */
function withoutCode(text: string): string {
  return text.replace(/^```.*?^```/gms, "");
}

describe("the documents", () => {
  it("are found", () => {
    expect(DOCUMENTS).toContain("docs/reference/api.md");
    expect(DOCUMENTS).toContain("packages/interchange/README.md");
  });

  it.each(DOCUMENTS)("%s points to what is there", (document) => {
    expect(missing(document, readFileSync(join(ROOT, document), "utf8"))).toEqual([]);
  });

  it.each([
    ["[gone](reference/gone.md)", "reference/gone.md"],
    ["![gone](images/gone.png)", "images/gone.png"],
    ['<img src="images/gone.png">', "images/gone.png"],
    ["[no such heading](reference/cli.md#gone)", "reference/cli.md#gone"],
    ["[outside](../../other/README.md)", "../../other/README.md"],
    [
      "`packages/core/src/kernel/gone.ts#seededRandom`",
      "packages/core/src/kernel/gone.ts#seededRandom",
    ],
    ["`packages/core/src/kernel/random.ts#gone`", "packages/core/src/kernel/random.ts#gone"],
  ])("are told that %s is not there", (text, told) => {
    expect(missing("docs/planted.md", text)).toEqual([told]);
  });

  it.each([
    "[errors](reference/errors.md#legami_not_found)",
    "[a folder](decisions)",
    "[elsewhere](https://example.org/gone)",
    "`packages/core/src/kernel/random.ts#seededRandom`",
    "```md\n[an example](gone.md)\n```",
  ])("may say %s", (text) => {
    expect(missing("docs/planted.md", text)).toEqual([]);
  });
});

describe("the bibliography", () => {
  const keys = readFileSync(join(ROOT, "docs/reference/bibliography.md"), "utf8")
    .split("\n")
    .map((row) => row.split("|")[1]?.trim() ?? "");

  it("has what the engine cites", () => {
    const unlisted = globSync("packages/core/src/**/*.ts", { cwd: ROOT }).flatMap((file) =>
      citedIn(readFileSync(join(ROOT, file), "utf8"))
        .filter(([author, year]) => !keys.some((key) => isKey(key, author, year)))
        .map(([author, year]) => `${author} ${year}, in ${file}`),
    );
    expect(unlisted).toEqual([]);
  });

  it("is held against first authors and years", () => {
    const file =
      "/**\n * Sources: own cut-points; Traag, Waltman &\n * van Eck (2019), place; cf. Hopcroft & Tarjan (1973).\n */";
    expect(citedIn(file)).toEqual([
      ["Traag", "2019"],
      ["Hopcroft", "1973"],
    ]);
  });
});

function isKey(key: string, author: string, year: string): boolean {
  return key.startsWith(author) && key.includes(year);
}

/** First author and year of the sources that the head of a file names. */
function citedIn(text: string): [author: string, year: string][] {
  const [, head = ""] = /^\/\*\*(.*?)\*\//ms.exec(text) ?? [];
  const [, sources = ""] = head.replace(/\s*\n \*\s*/g, " ").split(/Sources?:/);
  const others = String.raw`(?:,? (?:& )?(?:et al\.?|(?:van )?\p{Lu}[\p{L}-]+))*`;
  const citation = new RegExp(String.raw`(\p{Lu}[\p{L}-]+)${others} \((\d{4})\)`, "gu");
  return [...sources.matchAll(citation)].map(([, author = "", year = ""]) => [author, year]);
}

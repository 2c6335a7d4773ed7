import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DEFAULT_PARAMETERS } from "@legami/core";
import { expect, test } from "vitest";
import {
  formatCount,
  formatDecimal,
  formatShare,
  formatSigned,
  parseDay,
} from "../../src/i18n/format.ts";

/** Every text of a dictionary by its path. */
function texts(words: object, path = ""): Map<string, string> {
  return new Map(
    Object.entries(words).flatMap(([key, value]) =>
      typeof value === "string"
        ? [[path + key, value] as const]
        : [...texts(value, `${path}${key}.`)],
    ),
  );
}
/** The files of a language by name, each a screen's or shared. */
async function dictionary(language: "it" | "en"): Promise<Record<string, object>> {
  const folder = join(import.meta.dirname, "../../src/i18n", language);
  const groups = await Promise.all(readdirSync(folder).map((file) => import(join(folder, file))));
  return Object.assign({}, ...groups.flatMap((group) => Object.values(group)));
}

const [IT, EN] = [texts(await dictionary("it")), texts(await dictionary("en"))];
const placeholders = (text: string | undefined) => (text?.match(/\{\{\w+\}\}/g) ?? []).sort();

test("both languages have the same texts", () => {
  expect([...EN.keys()].sort()).toEqual([...IT.keys()].sort());
});

test("no text is empty, and each speaks of the same things in both languages", () => {
  for (const [key, text] of IT) {
    expect(text.trim(), key).not.toBe("");
    expect(placeholders(EN.get(key)), key).toEqual(placeholders(text));
  }
});

test("apostrophes are round ones, in both languages", () => {
  const straight = [...IT, ...EN].filter(([, text]) => /\p{L}'/u.test(text));
  expect(straight).toEqual([]);
});

test("where there is a singular there is a plural, and counted texts have one", () => {
  for (const key of IT.keys()) {
    const base = /^(.*)_(one|zero)$/.exec(key)?.[1];
    if (base !== undefined) expect(IT.has(base), key).toBe(true);
  }
});

test("every text is used: literally, or as one of a group named in a template", () => {
  const folder = join(import.meta.dirname, "../../src");
  const sources = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !/i18n.(it|en).[a-z]+\.ts$/.test(file))
    .map((file) => readFileSync(join(folder, file), "utf8"))
    .join("\n");
  const groups = [...sources.matchAll(/`([\w.]+)\.\$\{/g)].map((match) => `${match[1]}.`);
  const unused = [...IT.keys()]
    .map((key) => key.replace(/_(one|zero)$/, ""))
    .filter(
      (key) =>
        !sources.includes(`"${key}"`) &&
        ![...groups, "kind."].some((group) => key.startsWith(group)),
    );
  expect(unused).toEqual([]);
});

test("every number of a parameter of several has a name", () => {
  for (const [name, standard] of Object.entries(DEFAULT_PARAMETERS)) {
    if (typeof standard === "number") continue;
    const group = name === "eventWeights" ? "eventTypes" : `numbers.${name}`;
    for (const part of Object.keys(standard)) {
      expect(IT.has(`settings.${group}.${part}`), `${name}.${part}`).toBe(true);
    }
  }
});

test("numbers as people write them", () => {
  expect(formatCount("it", 1096)).toBe("1.096");
  expect(formatCount("en", 1096)).toBe("1,096");
  expect(formatDecimal("it", 0.139)).toBe("0,14");
  expect(formatSigned("it", 3)).toBe("+3");
  expect(formatSigned("it", -0.25, 2)).toBe("−0,25");
  expect(formatSigned("it", 0)).toBe("0");
  expect(formatShare("it", 0.744186)).toBe("74%");
  expect(formatShare("it", 0.0746)).toBe("7,5%");
});

test("days as people write them", () => {
  expect(parseDay("18/05/2021")).toBe("2021-05-18");
  expect(parseDay(" 1-6-2021 ")).toBe("2021-06-01");
  expect(parseDay("31/02/2021")).toBe("no-day");
  expect(parseDay("2021-05-18")).toBeNull();
});

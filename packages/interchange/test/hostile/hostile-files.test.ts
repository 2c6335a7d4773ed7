/** No file takes the reader down: each of these ends in one clear problem, soon, and makes nothing. */
import { describe, expect, it } from "vitest";
import { describeProblem, InputError, readNetwork, readWorkbook } from "../../src/index.ts";
import { idsIn } from "../support/networks.ts";
import { DOORS } from "./doors.ts";
import { HOSTILE_FILES } from "./hostile-texts.ts";
import { HOSTILE_NETWORKS, ODD_NAMES } from "./hostile-values.ts";
import { HOSTILE_WORKBOOKS } from "./hostile-workbooks.ts";
import { processorMs } from "./processor-ms.ts";

/** R21: no file is looked at for longer. */
const MAX_MS = 5000;

/** Reads, and asks that it be refused with one of the codes, in a sentence of both languages. */
function expectRefused(read: () => unknown, codes: readonly string[]): void {
  const { ms, value: refusal } = processorMs(() => {
    try {
      read();
      return null;
    } catch (error) {
      return error;
    }
  });
  expect(ms).toBeLessThan(MAX_MS);
  expect(refusal).toBeInstanceOf(InputError);
  const { problems, more } = (refusal as InputError).details;
  expect(more).toBe(0);
  expect(problems).toHaveLength(1);
  expect(codes).toContain(problems[0]?.code);
  for (const problem of problems) {
    const [it, en] = [describeProblem(problem, "it"), describeProblem(problem, "en")];
    expect(it).not.toBe(en);
    for (const sentence of [it, en]) {
      expect(sentence).toContain(problem.file);
      expect(sentence).not.toMatch(/undefined|\{\w+\}|\p{Cc}/u);
      expect(sentence.length).toBeLessThan(1500);
    }
  }
}

const networks = DOORS.flatMap((door) =>
  HOSTILE_NETWORKS.filter(({ except = [] }) => !except.includes(door.format)).map((hostile) => ({
    format: door.format,
    door,
    ...hostile,
  })),
);

describe("hostile files", () => {
  it("are three hundred and more", () => {
    const count = networks.length + HOSTILE_FILES.length + HOSTILE_WORKBOOKS.length;
    expect(count).toBeGreaterThan(400);
  });

  it.each(networks)("$format with $what is refused", ({ door, network, codes }) => {
    expectRefused(() => door.read(door.write(network)), codes);
  });

  it.each(HOSTILE_FILES)("$format with $what is refused", ({ format, content, codes }) => {
    const written = content();
    const name = format === "any" ? "rete.csv" : `rete.${format}`;
    const known = {
      graphml: "graphml",
      gexf: "gexf",
      json: "json",
      net: "pajek",
      dl: "dl",
      csv: "csv",
    } as const;
    const options = Object.hasOwn(known, format)
      ? { format: known[format as keyof typeof known] }
      : {};
    expectRefused(() => readNetwork({ name, content: written }, options), codes);
  });

  it.each(HOSTILE_WORKBOOKS)("xlsx with $what is refused", ({ content, codes }) => {
    const bytes = content();
    expectRefused(() => readWorkbook({ name: "rete.xlsx", content: bytes }), codes);
  });
});

describe("odd names", () => {
  it.each(DOORS)("are read in $format as they are, and tied", (door) => {
    const names =
      door.format === "dl" ? ODD_NAMES.filter((name) => !name.includes('"')) : ODD_NAMES;
    const actors = names.map((id) => ({ id }));
    const ties = names.slice(1).map((id, at) => ({ source: names[at] ?? "", target: id }));
    const data = door.read(door.write({ actors, ties }));

    const ids = names.map((name, at) => (door.format === "net" ? String(at + 1) : name));
    expect(idsIn(data)).toEqual(ids);
    expect(data.entries.filter(({ type }) => type === "given-tie")).toHaveLength(names.length - 1);
  });
});

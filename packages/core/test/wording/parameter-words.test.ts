import { describe, expect, it } from "vitest";
import { DEFAULT_PARAMETERS, PARAMETER_GROUPS, PARAMETER_WORDS } from "../../src/index.ts";

const NAMES = Object.keys(DEFAULT_PARAMETERS).sort();

describe("the words of the parameters", () => {
  it("are there for every parameter, in both languages", () => {
    expect(Object.keys(PARAMETER_WORDS).sort()).toEqual(NAMES);
    for (const { it: italian, en } of Object.values(PARAMETER_WORDS)) {
      expect(italian).not.toBe("");
      expect(en).not.toBe("");
    }
  });

  it("stand in one group each, with a unit for every number", () => {
    const units = Object.values(PARAMETER_GROUPS).flatMap((group) => Object.entries(group));
    expect(units.map(([name]) => name).sort()).toEqual(NAMES);
    for (const [name, unit] of units) {
      const standard = DEFAULT_PARAMETERS[name as keyof typeof DEFAULT_PARAMETERS];
      if (typeof unit !== "string") expect(unit).toHaveLength([standard].flat().length);
    }
  });
});

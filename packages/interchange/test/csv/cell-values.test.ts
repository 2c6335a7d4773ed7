import { describe, expect, it } from "vitest";
import {
  ambiguousNumbers,
  countIn,
  dateIn,
  numberIn,
  withWholeYear,
  yesOrNoIn,
} from "../../src/csv/cell-values.ts";

describe("numberIn", () => {
  it.each([
    ["12", 12],
    ["12,5", 12.5],
    ["12.5", 12.5],
    [",5", 0.5],
    ["-0", 0],
    ["1e-3", 0.001],
    ["1.096,5", 1096.5],
    ["-1.096,50", -1096.5],
    ["1.234.567,8", 1234567.8],
    ["1.234.567", 1234567],
    ["1,096.5", 1096.5],
    ["1,234,567", 1234567],
    ["1 096,5", 1096.5],
    ["1\u00a0096", 1096],
    ["12\u202f345.5", 12345.5],
    // As always: the sign of a single group is the decimal one.
    ["1.096", 1.096],
    ["1,096", 1.096],
  ])("reads %s", (cell, value) => {
    expect(numberIn(cell)).toBe(value);
  });

  it.each([
    "",
    "x",
    "1.09,5",
    "1.0965,5",
    "1,096,5",
    "1.096.5",
    "0.123.456",
    "1 96",
    "1e400",
    "12%",
  ])("does not read “%s”", (cell) => {
    expect(numberIn(cell)).toBeNull();
  });
});

describe("ambiguousNumbers", () => {
  it.each([
    { cells: ["1.096", "45.123"], found: [] },
    { cells: ["1.096", "2,5"], found: ["1.096"] },
    { cells: ["1.096", "2.000,5"], found: ["1.096"] },
    { cells: ["1,096", "2.5"], found: ["1,096"] },
    { cells: ["1.096", "0,125", "12.345"], found: ["1.096", "12.345"] },
    { cells: ["0.125", "2,5"], found: [] },
    { cells: ["1.234.567", "2.500"], found: [] },
  ])("finds $found in $cells", ({ cells, found }) => {
    expect([...ambiguousNumbers(cells)]).toEqual(found);
  });
});

describe("countIn", () => {
  it.each([
    ["0", 0],
    ["3.0", 3],
    ["3,00", 3],
    ["1.096,00", 1096],
    ["1.234.567", 1234567],
    ["1.000", null],
    ["1.096,5", null],
    ["-1", null],
    ["2,5", null],
  ])("reads %s as %s", (cell, value) => {
    expect(countIn(cell)).toBe(value);
  });
});

describe("dateIn", () => {
  it.each(["2021-05-03", "03/05/2021", "3/5/2021", "3.5.2021", "03.05.2021", "3-5-2021"])(
    "reads %s",
    (cell) => {
      expect(dateIn(cell)).toBe("2021-05-03");
    },
  );

  it.each([
    "2021-05-03T00:00:00Z",
    "2021-05-03T23:59:59.999+02:00",
    "2021-05-03 9:05",
    "03/05/2021 9.05.00",
    "3/5/2021  09:05:00",
  ])("reads the day of %s", (cell) => {
    expect(dateIn(cell)).toBe("2021-05-03");
  });

  it("takes time in proportion to the cell", () => {
    const began = performance.now();
    for (const sign of [" ", "T1:", "1"]) dateIn(`2021-05-03${sign.repeat(30_000)}x`);
    expect(performance.now() - began).toBeLessThan(200);
  });

  it.each([
    "2021-05-03T",
    "2021-05-03 mattina",
    "31/02/2021",
    "05/31/2021",
    "3/5.2021",
    "3/5/21",
    "20210503",
    "2021/05/03",
    "3 maggio 2021",
  ])("does not read %s", (cell) => {
    expect(dateIn(cell)).toBeNull();
  });

  it.each([
    ["3/5/21", "3/5/2021"],
    ["31.05.99", "31.05.2099"],
    ["31/02/21", null],
    ["3/5/2021", null],
    ["1.2", null],
  ])("has for %s the whole year %s", (cell, whole) => {
    expect(withWholeYear(cell)).toBe(whole);
  });
});

describe("yesOrNoIn", () => {
  it.each(["yes", "Sì", "SI", "s", "VERO", "1"])("takes %s for yes", (cell) => {
    expect(yesOrNoIn(cell)).toBe(true);
  });

  it.each(["no", "N", "FALSO", "0"])("takes %s for no", (cell) => {
    expect(yesOrNoIn(cell)).toBe(false);
  });

  it.each(["forse", "x", "2"])("takes %s for neither", (cell) => {
    expect(yesOrNoIn(cell)).toBeNull();
  });
});

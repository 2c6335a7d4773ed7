import { expect, it } from "vitest";
import {
  formatCount,
  formatDecimal,
  formatInstant,
  formatShare,
  formatSigned,
} from "../../src/i18n/format.ts";

it("writes an instant with the day before the month, in English too", () => {
  const noon = "2026-11-22T12:00:00.000Z";
  expect(formatInstant("it", noon)).toMatch(/^22\/11\/2026, \d\d:00$/);
  expect(formatInstant("en", noon)).toMatch(/^22\/11\/2026, \d\d:00$/);
});

it("writes counts and decimals as the language does", () => {
  expect([0, 7, 1096, -12345].map((value) => formatCount("it", value))).toEqual([
    "0",
    "7",
    "1.096",
    "−12.345",
  ]);
  expect(formatCount("en", 1096)).toBe("1,096");
  expect([0.1, 0.145, -0.001, 1234.5].map((value) => formatDecimal("it", value))).toEqual([
    "0,10",
    "0,14",
    "0,00",
    "1.234,50",
  ]);
});

it("writes shares of one as percentages, small ones with a decimal", () => {
  expect([0, 0.004, 0.29, 0.81, 1].map((value) => formatShare("it", value))).toEqual([
    "0%",
    "0,4%",
    "29%",
    "81%",
    "100%",
  ]);
});

it("writes differences with their sign, and none where there is nothing left of them", () => {
  expect([3, -3, 0, 0.4].map((value) => formatSigned("it", value))).toEqual(["+3", "−3", "0", "0"]);
  expect(formatSigned("en", -0.26, 1)).toBe("−0.3");
});

import { expect, it } from "vitest";
import { formatInstant } from "../../src/i18n/format.ts";

it("writes an instant with the day before the month, in English too", () => {
  const noon = "2026-11-22T12:00:00.000Z";
  expect(formatInstant("it", noon)).toMatch(/^22\/11\/2026, \d\d:00$/);
  expect(formatInstant("en", noon)).toMatch(/^22\/11\/2026, \d\d:00$/);
});

import { readReportOptions, SECTION_IDS } from "@legami/report";
import { expect, test } from "vitest";
import {
  draftIn,
  draftText,
  isOutdated,
  SECTIONS_OF_REPORT,
  textIn,
  withOwnText,
  withSection,
  withText,
} from "../../src/state/report-draft.ts";

test("the parts are those of the report, in its order", () => {
  expect(SECTIONS_OF_REPORT).toEqual(SECTION_IDS);
});

test("what is saved is a report.json that the report reads", () => {
  const draft = withSection({ schema: "legami.report/1", variant: "midterm" }, "hold", {
    show: false,
    text: withText({ it: "uno" }, "en", "two"),
  });
  expect(readReportOptions(draftText(draft))).toEqual(draft);
  expect(draftIn(draftText(draft))).toEqual(draft);
});

test("one language of a text is edited, the other stays; a plain text stands in both", () => {
  expect(textIn(withText({ it: "uno" }, "en", "two"), "it")).toBe("uno");
  expect(textIn(withText("uno", "en", "two"), "it")).toBe("two");
  expect(textIn(undefined, "it")).toBe("");
});

test("what is no report.json is not opened", () => {
  for (const text of ["", "[]", "null", '{"sections":[]}', "{"]) expect(draftIn(text)).toBeNull();
});

test("a text is noted for the numbers it was written on, and told when they have moved on", () => {
  const draft = withOwnText({}, "hold", "it", "Testo.", ["a", "b"]);
  expect(readReportOptions(draftText(draft)).sections?.hold?.writtenFor).toEqual(["a", "b"]);
  const own = draft.sections?.hold;
  expect(isOutdated(own, "it", ["a", "b"])).toBe(false);
  expect(isOutdated(own, "it", ["a", "c"])).toBe(true);
  // Unknown as yet, or nothing written in this language: nothing to read again.
  expect(isOutdated(own, "it", null)).toBe(false);
  expect(isOutdated({ ...own, text: { it: "Testo." } }, "en", ["a", "c"])).toBe(false);
  expect(isOutdated(undefined, "it", ["a", "c"])).toBe(false);
});

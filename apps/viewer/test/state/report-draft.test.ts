import { readReportOptions, SECTION_IDS } from "@legami/report";
import { expect, test } from "vitest";
import {
  draftIn,
  draftText,
  SECTIONS_OF_REPORT,
  textIn,
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

import { describe, expect, it } from "vitest";
import { preferredLanguage } from "../src/language.ts";

describe("preferredLanguage", () => {
  it.each([
    { header: undefined, language: "it" },
    { header: "", language: "it" },
    { header: "en", language: "en" },
    { header: "en-GB,en;q=0.9,it;q=0.8", language: "en" },
    { header: "de,fr;q=0.9,en;q=0.4,it;q=0.5", language: "it" },
    { header: "it;q=0,en;q=0.1", language: "en" },
    { header: "de", language: "it" },
    { header: ";;;q=x,,en", language: "en" },
  ])("of $header is $language", ({ header, language }) => {
    expect(preferredLanguage(header)).toBe(language);
  });
});

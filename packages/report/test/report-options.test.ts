import { LegamiError } from "@legami/core";
import { describe, expect, it } from "vitest";
import { readReportOptions } from "../src/index.ts";

describe("readReportOptions", () => {
  it("reads everything that an evaluator may add", () => {
    const options = {
      schema: "legami.report/1",
      title: { it: "Titolo", en: "Title" },
      authors: ["A", "B"],
      organisation: "Ente",
      date: "1 dicembre 2021",
      place: "Rho",
      logo: "logo.png",
      logoText: "Il logo",
      variant: "midterm",
      sections: { hold: { show: true, text: "Testo", writtenFor: ["a", "b"] } },
    };
    expect(readReportOptions(`\ufeff${JSON.stringify(options)}`)).toEqual(options);
    expect(readReportOptions("{}")).toEqual({});
  });

  it.each([
    ["no JSON", "{", "report.json: "],
    ["a list", "[]", "report.json, report.json: "],
    ["an unknown field", '{"titel":"x"}', "titel"],
    ["an unknown section", '{"sections":{"holt":{}}}', "sections.holt"],
    ["an unknown field of a section", '{"sections":{"hold":{"txt":"x"}}}', "sections.hold.txt"],
    ["a number for a text", '{"sections":{"hold":{"text":3}}}', "sections.hold.text"],
    ["a text in a third language", '{"title":{"fr":"x"}}', "title.fr"],
    ["a word for yes or no", '{"sections":{"hold":{"show":"no"}}}', "sections.hold.show"],
    ["another variant", '{"variant":"weekly"}', "variant"],
    ["another schema", '{"schema":"legami.report/2"}', "schema"],
    ["authors that are no list", '{"authors":"A"}', "authors"],
  ])("refuses %s and names the place", (_, json, place) => {
    const read = () => readReportOptions(json);
    expect(read).toThrow(LegamiError);
    expect(read).toThrow(place);
  });
});

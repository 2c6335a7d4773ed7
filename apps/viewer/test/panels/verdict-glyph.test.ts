import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { VerdictGlyph } from "../../src/panels/overview/verdict-glyph.tsx";

const drawn = (label: string) =>
  renderToStaticMarkup(createElement(VerdictGlyph, { extent: "expansion", label }));

test("a verdict that did not hold up has no arrows of what it would have been", () => {
  expect(drawn("expansion").match(/<path/g)).toHaveLength(4);
  expect(drawn("inconclusive")).not.toContain("<path");
  expect(drawn("inconclusive")).toContain("stroke-dasharray");
});

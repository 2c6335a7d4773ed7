import { expect, test } from "vitest";
import { pageAt, redirectOf } from "../../src/pages/paths.ts";
import { parseView } from "../../src/state/view-state.ts";

const redirect = (path: string, search: string) => redirectOf(path, parseView(search));

test("every address names one screen or none", () => {
  expect(["/", "/rete", "/confronto", "/nuovo-legame", "/altrove"].map(pageAt)).toEqual([
    "overview",
    "network",
    "compare",
    "log",
    null,
  ]);
});

test("a measure has an address of its own, whatever it is called", () => {
  expect(["/misure", "/misure/density", "/misure/x", "/misurex"].map(pageAt)).toEqual([
    "measures",
    "measures",
    "measures",
    null,
  ]);
});

test("a link that chooses a tie or an actor at the root leads to the comparison, whole", () => {
  expect(redirect("/", "?from=t0&to=m6&tie=a~b")).toBe("/confronto?from=t0&to=m6&tie=a%7Eb");
  expect(redirect("/", "?actor=csp&lang=en")).toBe("/confronto?lang=en&actor=csp");
});

test("dates alone stay on the overview, and a choice elsewhere stays where it is", () => {
  expect(redirect("/", "?from=t0&to=m6")).toBeNull();
  expect(redirect("/rete", "?actor=csp")).toBeNull();
});

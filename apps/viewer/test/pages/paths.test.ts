import { expect, test } from "vitest";
import {
  backFrom,
  enterAddress,
  isForLinks,
  pageAt,
  programmePart,
  redirectOf,
} from "../../src/pages/paths.ts";
import { parseView } from "../../src/state/view-state.ts";

const redirect = (path: string, search: string) => redirectOf(path, parseView(search));

test("every address names one screen or none", () => {
  expect(["/", "/rete", "/confronto", "/mappa", "/nuovo-legame", "/altrove"].map(pageAt)).toEqual([
    "overview",
    "network",
    "compare",
    "places",
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

test("the parts of the programme have addresses of their own", () => {
  const paths = ["/programma", "/programma/impostazioni", "/programma/fotografie", "/programma/x"];
  expect(paths.map(pageAt)).toEqual(["programme", "programme", "programme", null]);
  expect(paths.map(programmePart)).toEqual(["state", "settings", "frozen", null]);
});

test("a link that chooses a tie or an actor at the root leads to the comparison, whole", () => {
  expect(redirect("/", "?from=t0&to=m6&tie=a~b")).toBe("/confronto?from=t0&to=m6&tie=a%7Eb");
  expect(redirect("/", "?actor=csp&lang=en")).toBe("/confronto?lang=en&actor=csp");
});

test("dates alone stay on the overview, and a choice elsewhere stays where it is", () => {
  expect(redirect("/", "?from=t0&to=m6")).toBeNull();
  expect(redirect("/rete", "?actor=csp")).toBeNull();
});

test("the way in leads back to where somebody was, and to no other place", () => {
  const back = (from: string) => backFrom(enterAddress(from).slice("/entra".length));
  expect(back("/registro?p=x&lang=it")).toBe("/registro?p=x&lang=it");
  expect(enterAddress("/")).toBe("/entra");
  expect(enterAddress("/entra?back=%2Frete")).toBe("/entra");
  for (const other of [
    "//elsewhere.example",
    "https://elsewhere.example",
    "/\\elsewhere",
    "/entra",
    "",
  ])
    expect(backFrom(`?${new URLSearchParams({ back: other })}`)).toBe("/");
});

test("a link leads to the form and to nothing else", () => {
  const pages = [
    "/",
    "/rete",
    "/misure/density",
    "/nuovo-legame",
    "/nuova-nota",
    "/registro",
    "/x",
  ];
  expect(pages.filter((path) => isForLinks(pageAt(path)))).toEqual([
    "/nuovo-legame",
    "/nuova-nota",
  ]);
});

import { expect, test } from "vitest";
import { joinScope, splitScope } from "../../src/state/scope-slots.ts";
import {
  EMPTY_VIEW as EMPTY,
  formatView,
  parseView,
  sharedView,
  type ViewState,
} from "../../src/state/view-state.ts";

test("an address without slots is the usual view, and the usual view has no query", () => {
  expect(parseView("")).toEqual(EMPTY);
  expect(formatView(EMPTY)).toBe("");
});

test("every slot survives the way to the address and back", () => {
  const view: ViewState = {
    programme: "esempio",
    from: "t0",
    to: "2021-11-11",
    scope: "T:pavia/LO",
    lens: "enacted",
    lang: "en",
    selection: { kind: "tie", source: "a", target: "b & c" },
    at: "m6",
    territories: ["pavia"],
    kinds: ["lab", "private"],
    classes: [],
    list: "ties",
    place: "Rho",
    layers: ["ellipse"],
    zoom: "4,4267312,2478901",
    show: "side",
    size: "betweenness",
    colour: "community",
    preset: "page",
    title: "Un titolo, con virgole & segni",
    note: "Una nota",
    source: "Una fonte",
    known: "2026-11-23T01:02:03.456Z",
  };
  expect(parseView(formatView(view))).toEqual(view);
  const actor: ViewState = { ...EMPTY, selection: { kind: "actor", id: "casa-opera" } };
  expect(parseView(formatView(actor))).toEqual(actor);
});

test("the next screen is handed the network, not what was chosen in it", () => {
  expect(formatView(sharedView(parseView("?to=m6&at=t0&kinds=lab&actor=a&lang=en")))).toBe(
    "?to=m6&lang=en",
  );
});

test("a tie is the same whatever the order of its ends", () => {
  expect(parseView("?tie=b~a").selection).toEqual({ kind: "tie", source: "a", target: "b" });
});

test("what means nothing is left out", () => {
  expect(parseView("?lang=fr&tie=a&from=%20").selection).toBeNull();
  expect(parseView("?lang=fr").lang).toBeNull();
  expect(parseView("?tie=a~a").selection).toBeNull();
});

test.each(["ALL", "LL_btw", "T:pavia", "T:pavia/LO", "T:visconteo/LL_in"])(
  "scope %s in two slots",
  (scope) => {
    const { territory, relation } = splitScope(scope);
    expect(joinScope(territory, relation)).toBe(scope);
  },
);

import type { ProgrammeSettings } from "@legami/core";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { keepSettings, keptSettings } from "../../src/state/kept-settings.ts";
import { EMPTY_PROGRAMME, openingOf } from "../../src/state/new-programme.ts";
import { draftOf } from "../../src/state/settings-draft.ts";

const { settings } = openingOf({
  ...EMPTY_PROGRAMME,
  name: "Prova",
  t0: "22/10/2020",
  territories: [{ id: "rho", label: "Rho", it: "a Rho", en: "in Rho", role: "holder" }],
});
const BASE = settings as ProgrammeSettings;
const KEPT = {
  draft: { ...draftOf(BASE, "it"), name: "Altro" },
  base: BASE,
  tag: '"a"',
  at: "2026-11-22T21:00:00.000Z",
};

let held: Map<string, string>;
beforeEach(() => {
  held = new Map();
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => held.set(key, value),
    removeItem: (key: string) => held.delete(key),
  });
});
afterEach(() => vi.unstubAllGlobals());

test("what is written comes back, by programme, until it is saved", () => {
  keepSettings("prova", KEPT);
  expect(keptSettings("prova")).toEqual(KEPT);
  expect(keptSettings("altro")).toBeNull();
  keepSettings("prova", null);
  expect(keptSettings("prova")).toBeNull();
});

test.each(["{", "[]", "7", '{"draft":{}}', '{"draft":null,"base":{},"tag":"x","at":"y"}'])(
  "what is no draft is passed over: %s",
  (text) => {
    held.set("legami.settings.prova", text);
    expect(keptSettings("prova")).toBeNull();
  },
);

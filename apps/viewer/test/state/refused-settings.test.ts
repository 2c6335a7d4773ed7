import { expect, test } from "vitest";
import { refusedPlaces } from "../../src/state/refused-settings.ts";

const ROW = { id: "rho", label: "Rho", it: "a Rho", en: "in Rho", role: "holder" as const };
const DRAFT = {
  territories: [ROW, ROW],
  waves: [{ id: "t0", date: "22/10/2020", official: true }],
  indicators: [],
  parameters: { staleDays: "270", "classCuts.0": "0,4", "eventWeights.a/b": "1" },
};

test.each([
  ["/name", "name"],
  ["/t0", "t0"],
  ["/territories", "territories"],
  ["/territories/1/label", "territories.1.label"],
  ["/territories/1/in/it", "territories.1.it"],
  ["/territories/7/label", "territories"],
  ["/waves/0", "waves.0.id"],
  ["/parameters/staleDays", "parameters.staleDays"],
  ["/parameters/classCuts/0", "parameters.classCuts.0"],
  ["/parameters/classCuts", "parameters.classCuts"],
  ["/parameters/eventWeights/a~1b", "parameters.eventWeights.a/b"],
])("what the server says of %s is shown at %s", (pointer, place) => {
  expect(refusedPlaces([{ pointer, detail: "no" }], DRAFT)).toEqual({ [place]: "no" });
});

test.each(["", "/id", "/parameters", "/parameters/unheard", "/seed"])(
  "what is about no place of the form, as «%s», is left to the notice",
  (pointer) => {
    expect(refusedPlaces([{ pointer, detail: "no" }], DRAFT)).toEqual({});
  },
);

test("of two about one place the first is shown there", () => {
  const pointed = ["uno", "due"].map((detail) => ({ pointer: "/waves", detail }));
  expect(refusedPlaces(pointed, DRAFT)).toEqual({ waves: "uno" });
});

test("a new programme has no numbers to point at", () => {
  const { territories, waves } = DRAFT;
  const pointed = [
    { pointer: "/parameters/staleDays", detail: "no" },
    { pointer: "/indicators/0/label", detail: "no" },
  ];
  expect(refusedPlaces(pointed, { territories, waves })).toEqual({ indicators: "no" });
});

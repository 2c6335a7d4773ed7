import { describe, expect, test } from "vitest";
import {
  EMPTY_PROGRAMME,
  monthsAfter,
  nextWave,
  openingOf,
  usualWaves,
} from "../../src/state/new-programme.ts";

const LARIO = { id: "", label: "Lario", it: "sul Lario", en: "", role: "receiving" as const };
const WHOLE = {
  ...EMPTY_PROGRAMME,
  name: "Laboratori di Como",
  t0: "31/08/2026",
  waves: usualWaves("31/08/2026"),
  territories: [LARIO],
};

describe("a new programme", () => {
  test("has months that end where the calendar ends them", () => {
    expect(monthsAfter("2026-08-31", 6)).toBe("2027-02-28");
    expect(monthsAfter("2027-08-31", 6)).toBe("2028-02-29");
    expect(monthsAfter("2020-10-22", 12)).toBe("2021-10-22");
    expect(usualWaves("31/08/2026").map(({ id, date }) => [id, date])).toEqual([
      ["t0", "31/08/2026"],
      ["m6", "28/02/2027"],
      ["m12", "31/08/2027"],
    ]);
    expect(usualWaves("presto")).toEqual([]);
  });

  test("goes on every six months, with a code that is free", () => {
    expect(nextWave(WHOLE.t0, WHOLE.waves)).toMatchObject({ id: "m18", date: "29/02/2028" });
    const later = [...WHOLE.waves.slice(0, 1), ...WHOLE.waves.slice(2)];
    expect(nextWave(WHOLE.t0, later)).toMatchObject({ id: "m18", date: "29/02/2028" });
    const taken = [{ id: "m18", date: "31/08/2026", official: true }, ...WHOLE.waves.slice(1)];
    expect(nextWave(WHOLE.t0, taken).id).toBe("m18-2");
    expect(nextWave("", WHOLE.waves)).toMatchObject({ date: "" });
    expect(nextWave("", [])).toEqual({ id: "t0", date: "", official: true });
  });

  test("is sent with codes made of names, and with nothing that was not asked", () => {
    const { settings, errors } = openingOf({
      ...WHOLE,
      territories: [LARIO, { ...LARIO, label: "", it: "" }],
    });
    expect(errors).toEqual({});
    expect(settings).not.toHaveProperty("lenses");
    expect(settings).toMatchObject({
      id: "laboratori-di-como",
      t0: "2026-08-31",
      territories: [{ id: "lario", in: { it: "sul Lario", en: "in Lario" } }],
      parameters: {},
      simulated: null,
    });
  });

  test("says what is missing", () => {
    expect(openingOf(EMPTY_PROGRAMME).errors).toEqual({
      name: "required",
      t0: "required",
      "territories.0.label": "required",
      "territories.0.it": "required",
    });
    expect(openingOf({ ...WHOLE, id: "Con Spazi" }).errors).toEqual({ id: "code" });
    expect(openingOf({ ...WHOLE, simulated: " " }).errors).toEqual({ simulated: "required" });
  });
});

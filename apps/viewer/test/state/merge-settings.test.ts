import { describe, expect, test } from "vitest";
import { mergedDraft } from "../../src/state/merge-settings.ts";
import type { SettingsDraft } from "../../src/state/settings-draft.ts";

const RHO = {
  id: "rho",
  label: "Rhodense",
  it: "nel Rhodense",
  en: "in Rho",
  role: "holder" as const,
};
const PAVIA = {
  id: "pv",
  label: "Pavia",
  it: "a Pavia",
  en: "in Pavia",
  role: "receiving" as const,
};
const BASE: SettingsDraft = {
  name: "Prova",
  t0: "22/10/2020",
  simulated: null,
  territories: [RHO, PAVIA],
  waves: [
    { id: "t0", date: "22/10/2020", official: true },
    { id: "m12", date: "22/10/2021", official: true },
  ],
  indicators: [],
  parameters: { staleDays: "270", changeThreshold: "0,1" },
};
const merged = (theirs: Partial<SettingsDraft>, mine: Partial<SettingsDraft>) =>
  mergedDraft(BASE, { ...BASE, ...theirs }, { ...BASE, ...mine });

describe("settings that two have changed", () => {
  test("lose a number that was taken out, unless the other has changed it", () => {
    const { staleDays: _, ...less } = BASE.parameters;
    expect(merged({}, { parameters: less }).parameters).toEqual(less);
    const theirs = { ...BASE.parameters, staleDays: "300", "eventWeights.festa": "0,5" };
    expect(merged({ parameters: theirs }, { parameters: less }).parameters).toEqual(theirs);
  });

  test("keep what each has changed; where both did, mine", () => {
    const both = merged(
      { name: "Loro", parameters: { ...BASE.parameters, staleDays: "300" } },
      { t0: "", parameters: { ...BASE.parameters, changeThreshold: "0,2" } },
    );
    expect(both).toMatchObject({
      name: "Loro",
      t0: "",
      parameters: { staleDays: "300", changeThreshold: "0,2" },
    });
    expect(merged({ name: "Loro" }, { name: "Mio" }).name).toBe("Mio");
  });

  test("keep rows that either has added, and fields that either has changed", () => {
    const theirs = [{ ...RHO, label: "Rho" }, PAVIA, { ...PAVIA, id: "vs" }];
    const mine = [{ ...RHO, it: "a Rho" }, PAVIA, { ...PAVIA, id: "" }];
    expect(merged({ territories: theirs }, { territories: mine }).territories).toEqual([
      { ...RHO, label: "Rho", it: "a Rho" },
      PAVIA,
      { ...PAVIA, id: "vs" },
      { ...PAVIA, id: "" },
    ]);
  });

  test("leave out what either has taken out, unless the other has changed it", () => {
    expect(merged({ territories: [RHO] }, {}).territories).toEqual([RHO]);
    expect(merged({}, { territories: [RHO] }).territories).toEqual([RHO]);
    const changed = { ...PAVIA, label: "Pavia e dintorni" };
    expect(merged({ territories: [RHO, changed] }, { territories: [RHO] }).territories).toEqual([
      RHO,
      changed,
    ]);
    expect(merged({ territories: [RHO] }, { territories: [RHO, changed] }).territories).toEqual([
      RHO,
      changed,
    ]);
  });

  test("keep dates in their order", () => {
    const wave = (id: string, date: string) => ({ id, date, official: true });
    const waves = merged(
      { waves: [...BASE.waves, wave("m24", "22/10/2022")] },
      { waves: [...BASE.waves, wave("m18", "22/04/2022")] },
    ).waves;
    expect(waves.map(({ id }) => id)).toEqual(["t0", "m12", "m18", "m24"]);
  });
});

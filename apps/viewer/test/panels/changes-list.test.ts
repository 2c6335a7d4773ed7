import { createElement } from "react";
import { expect, test } from "vitest";
import { programme } from "../../src/i18n/it/programme.ts";
import { settings } from "../../src/i18n/it/programme-settings.ts";
import { ChangesList } from "../../src/panels/programme/changes-list.tsx";
import { differences } from "../../src/state/settings-differences.ts";
import type { SettingsDraft } from "../../src/state/settings-draft.ts";
import { shown } from "../support/shown.ts";

const territory = (id: string, label: string) =>
  ({ id, label, it: "", en: "", role: "receiving" }) as const;
const draft = (...territories: SettingsDraft["territories"]): SettingsDraft => ({
  name: "Prova",
  t0: "",
  simulated: null,
  territories,
  waves: [],
  indicators: [],
  parameters: {},
});
const told = (from: SettingsDraft, to: SettingsDraft) =>
  shown(createElement(ChangesList, { changes: differences(from, to), from: "Prima", to: "Dopo" }), {
    ...programme,
    ...settings,
  });

test("a row is named by its whole code, dots and all, and its field by its name", () => {
  const html = told(draft(territory("rho.nord", "Rho")), draft(territory("rho.nord", "Rho Nord")));
  expect(html).toContain("Territorio «rho.nord»: Nome</th><td>Rho</td><td>Rho Nord</td>");
});

test("a row that came is told once, whatever its code looks like", () => {
  const before = draft(territory("rho", "Rho"));
  const html = told(before, draft(territory("rho", "Rho"), territory("rho.label", "Altro")));
  expect(html.match(/<tr/g)).toHaveLength(2);
  expect(html).toContain("Territorio «rho.label»</th><td>(niente)</td><td>rho.label</td>");
});

test("a row that has no code yet is told by what is written in it", () => {
  const html = told(draft(), draft(territory("", "Altro")));
  expect(html).toContain("Nome</th><td>(niente)</td><td>Altro</td>");
  expect(html).not.toContain("Territorio «»</th>");
});

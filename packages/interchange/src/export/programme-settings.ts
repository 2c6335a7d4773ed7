/** The settings of a programme: as `programme.json` has them in a folder, and as sheets. */
import type { ProgrammeSettings } from "@legami/core";
import type { OutCell, OutTable } from "./out-table.ts";

export function settingsJson(settings: ProgrammeSettings): string {
  const { id, name, timezone, t0, waves, parameters, indicators, simulated, seed } = settings;
  const territories = settings.territories.map((territory) => ({
    id: territory.id,
    label: territory.label,
    in_it: territory.in.it,
    in_en: territory.in.en,
    role: territory.role,
  }));
  const json = {
    id,
    name,
    timezone,
    t0,
    waves,
    territories,
    parameters,
    indicators,
    simulated,
    seed,
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}

export function settingsTables(settings: ProgrammeSettings): OutTable[] {
  const fields: OutCell[][] = [
    ["id", settings.id],
    ["name", settings.name],
    ["timezone", settings.timezone],
    ["t0", settings.t0 === null ? null : { day: settings.t0 }],
    ["simulated", settings.simulated],
    ["seed", settings.seed],
  ];
  const territories = settings.territories.map(({ id, label, in: place, role }): OutCell[] => [
    id,
    label,
    place.it,
    place.en,
    role,
  ]);
  const all: OutTable[] = [
    {
      name: "programme",
      rows: [["field", "value"], ...fields.filter(([, value]) => value !== null)],
    },
    {
      name: "waves",
      rows: [
        ["id", "date", "official"],
        ...settings.waves.map(({ id, date, official }): OutCell[] => [
          id,
          { day: date },
          official ? "yes" : "no",
        ]),
      ],
    },
    { name: "territories", rows: [["id", "label", "in_it", "in_en", "role"], ...territories] },
    { name: "parameters", rows: [["parameter", "value"], ...parameterRows(settings.parameters)] },
    {
      name: "indicators",
      rows: [
        ["id", "label", "target", "phase"],
        ...settings.indicators.map(({ id, label, target, phase }): OutCell[] => [
          id,
          label,
          target,
          phase,
        ]),
      ],
    },
  ];
  return all.filter(({ name, rows }) => name === "programme" || rows.length > 1);
}

/** `eventWeights.contact`, and lists as `0.4 | 0.7`. */
function parameterRows(parameters: ProgrammeSettings["parameters"]): OutCell[][] {
  return Object.entries(parameters).flatMap(([name, value]): OutCell[][] => {
    if (Array.isArray(value)) return [[name, value.join(" | ")]];
    if (typeof value !== "object" || value === null) return [[name, value as number]];
    return Object.entries(value).map(([part, number]) => [`${name}.${part}`, number as number]);
  });
}

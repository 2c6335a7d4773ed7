import { describe, expect, it } from "vitest";
import {
  readFlatPair,
  readProgramme,
  readWorkbook,
  TEMPLATE_KINDS,
  templateFiles,
  templateOf,
  workbookBytes,
} from "../../src/index.ts";

const LANGUAGES = ["it", "en"] as const;
const ALL = LANGUAGES.flatMap((lang) => TEMPLATE_KINDS.map((kind) => ({ lang, kind })));

function workbook(kind: (typeof TEMPLATE_KINDS)[number], lang: "it" | "en") {
  const { tables, notes } = templateOf(kind, lang);
  return workbookBytes([...tables, notes]);
}

function folder(kind: (typeof TEMPLATE_KINDS)[number], lang: "it" | "en") {
  const files = [...templateFiles(kind, lang)].map(([name, content]) => ({ name, content }));
  if (kind === "programme")
    return readProgramme(files.filter(({ name }) => !name.endsWith(".txt")));
  const [actors, ties] = files.filter(({ name }) => name.endsWith(".csv"));
  if (actors === undefined || ties === undefined) throw new Error("a network has two tables");
  return readFlatPair({ actors, ties });
}

describe("a template", () => {
  it.each(ALL)(
    "of a $kind in $lang is read as it is, and nothing is said of it",
    async ({ kind, lang }) => {
      const data = readWorkbook({ name: "modello.xlsx", content: workbook(kind, lang) });

      expect(data.notes).toEqual([]);
      expect(data.settings.lenses[0]).toBe("declared");
      expect(data.settings.waves.map(({ id }) => id)).toEqual(["t0", "m6"]);
    },
  );

  it.each(ALL)(
    "of a $kind in $lang says in a folder what it says in a workbook",
    async ({ kind, lang }) => {
      const fromFolder = folder(kind, lang);
      const { settings, entries } = readWorkbook({
        name: "legami.xlsx",
        content: workbook(kind, lang),
      });

      expect(fromFolder.notes).toEqual([]);
      const name = kind === "network" ? fromFolder.settings.name : settings.name;
      expect({ ...settings, name }).toEqual(fromFolder.settings);
      expect(entries.slice(1)).toEqual(fromFolder.entries.slice(1));
    },
  );

  it("has an example of every type of entry that rows make", async () => {
    const { entries } = folder("programme", "it");
    expect([...new Set(entries.map(({ type }) => type))].sort()).toEqual(
      [
        "actor",
        "agreement",
        "assessment",
        "diary",
        "documentary",
        "event",
        "logging",
        "mention",
        "municipality",
        "programme",
        "progress",
        "response",
      ].sort(),
    );
  });

  it.each(LANGUAGES)("says in %s what to write in every column", (lang) => {
    const { tables, notes } = templateOf("programme", lang);
    const told = notes.rows.slice(3).map(([table, column]) => `${table}: ${column}`);
    const columns = tables.flatMap(({ name, rows }) =>
      (rows[0] ?? []).map((column) => `${name}: ${column}`),
    );
    expect(told).toEqual(columns);
  });

  it("is the same bytes whenever it is made", async () => {
    const first = workbook("programme", "it");
    await new Promise((resolve) => setTimeout(resolve, 2100));
    expect(workbook("programme", "it")).toEqual(first);
  });
});

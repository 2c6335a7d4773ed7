/**
 * Nothing that leaves is a live formula (R22): texts that begin as formulas do stand in every text
 * field, and every table of every export is taken apart.
 */

import type { AnyNewEntry, Entry, ProgrammeSettings } from "@legami/core";
import { parse } from "csv-parse/sync";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import {
  CSV_STYLES,
  exportFiles,
  type OutTable,
  readProgramme,
  workbookBytes,
} from "../../src/index.ts";

/** Beginnings that a spreadsheet takes, or once took, for something to compute. */
const PREFIXES = [
  "=",
  "+",
  "-",
  "@",
  "\t=",
  "\r=",
  "\n=",
  "；=",
  "＝",
  "＋",
  "－",
  "＠",
  ";=",
  "'=",
  "%=",
  '"=',
  "|=",
];
const BODIES = [
  "1+1",
  'HYPERLINK("http://example.org";"x")',
  "cmd|' /C calc'!A0",
  'WEBSERVICE("http://example.org")',
];
const HOSTILE = PREFIXES.flatMap((prefix) => BODIES.map((body) => prefix + body));

const SETTINGS: ProgrammeSettings = {
  id: "prova",
  name: "=1+1",
  timezone: "Europe/Rome",
  t0: "2021-01-01",
  timeline: "dated",
  waves: [{ id: "=2+2", date: "2021-01-01", official: true }],
  territories: [{ id: "=3+3", label: "=1+1", in: { it: "@SUM(1)", en: "+1" }, role: "holder" }],
  parameters: {},
  indicators: [{ id: "=4+4", label: "=1+1", target: 1, phase: null }],
  simulated: "=1+1",
  seed: 1,
  lenses: ["declared", "enacted", "combined"],
  observation: "recorded",
  weightMax: null,
};

function entries(): Entry[] {
  const day = "2021-01-01";
  const made: Omit<AnyNewEntry, "id">[] = [
    { type: "programme", happenedOn: day, payload: SETTINGS },
  ];
  HOSTILE.forEach((text, at) => {
    made.push({
      type: "actor",
      happenedOn: day,
      payload: {
        id: text.trim(),
        label: text,
        kind: text,
        territory: "=3+3",
        municipality: text,
        lat: null,
        lon: null,
        registerFrom: null,
        registerTo: null,
        peopleReached: at,
        aliases: [text],
        columns: { "=campo": text },
      },
    } as Omit<AnyNewEntry, "id">);
  });
  const ids = HOSTILE.map((text) => text.trim());
  ids.forEach((a, at) => {
    const b = ids[(at + 1) % ids.length] ?? a;
    const text = HOSTILE[at] ?? "";
    const pair = { source: a, target: b };
    made.push(
      {
        type: "documentary",
        happenedOn: day,
        payload: { ...pair, level: 3, kind: text, basis: text },
      },
      {
        type: "event",
        happenedOn: day,
        personal: { note: text },
        payload: { event: text, type: "contact", participants: [a, b], weight: null, logger: text },
      },
      {
        type: "agreement",
        happenedOn: day,
        payload: { agreement: text, from: day, to: null, signatories: [a, b] },
      },
      {
        type: "diary",
        happenedOn: day,
        personal: { text, author: text },
        payload: { territory: "=3+3" },
      },
      {
        type: "progress",
        happenedOn: day,
        personal: { note: text },
        payload: { indicator: "=4+4", territory: null, value: at },
      },
      {
        type: "mention",
        happenedOn: day,
        payload: {
          territory: null,
          document: text,
          period: text,
          type: "reference",
          quotation: text,
          source: text,
        },
      },
    );
  });
  return made.map((entry, at) => ({
    ...entry,
    id: `0193f5a0-0000-7000-9000-${String(at).padStart(12, "0")}`,
    seq: at + 1,
    recordedAt: "2021-01-01T00:00:00.000Z",
  })) as Entry[];
}

const REQUESTS = [
  ["folder", undefined],
  ["csv", "=2+2"],
  ["spells", "=2+2"],
  ["xlsx", undefined],
  ["xlsx", "=2+2"],
] as const;

const ALL = entries();

function exported(): { name: string; separator: string; content: string | readonly OutTable[] }[] {
  return REQUESTS.flatMap(([format, at]) =>
    (["it", "en"] as const).flatMap((lang) => {
      const { files } = exportFiles(ALL, {
        format,
        name: "prova",
        style: CSV_STYLES[lang],
        hasPersonalText: true,
        ...(at === undefined ? {} : { at }),
      });
      const separator = lang === "it" ? ";" : ",";
      return [...files].map(([name, content]) => ({ name, separator, content }));
    }),
  );
}

/** What a spreadsheet would compute: a cell that begins so, in letters of any width. */
const LIVE = /^\s*;?[=+\-@＝＋－＠；\t\r\n]/;
/** A number is no formula. */
const NUMBER = /^-?\d+(?:[.,]\d+)?$/;

const liveIn = (text: string, separator: string) =>
  (parse(text, { delimiter: separator, bom: true, relax_column_count: true }) as string[][])
    .flat()
    .filter((cell) => LIVE.test(cell) && !NUMBER.test(cell));

describe("texts that begin as formulas do", () => {
  const tables = exported();

  it(`${HOSTILE.length} of them in every text field of every CSV stand after an apostrophe`, () => {
    const csv = tables.filter(({ name }) => name.endsWith(".csv"));
    expect(csv.length).toBeGreaterThan(20);
    for (const { name, separator, content } of csv) {
      expect(liveIn(String(content), separator), name).toEqual([]);
    }
  });

  it("would be found if they stood as they are", () => {
    expect(liveIn('a,"=1+1"\n＝1,\t=1\n-3,x\n', ",")).toEqual(["=1+1", "＝1", "\t=1"]);
  });

  it("are texts in a workbook, which has no formula and no link", () => {
    const books = tables.filter(({ name }) => name.endsWith(".xlsx"));
    expect(books).toHaveLength(4);
    for (const { content } of books) {
      const parts = unzipSync(workbookBytes(content as readonly OutTable[]));
      for (const [part, bytes] of Object.entries(parts)) {
        const xml = strFromU8(bytes);
        expect(xml, part).not.toMatch(/<f[ >/]|<hyperlink|<ddeLink|externalLink/);
        // What is no text is a number: no other type of cell could be computed.
        for (const [, type = "n"] of xml.matchAll(/<c [^>]*?(?:t="(\w+)")?\/?>/g)) {
          expect(["inlineStr", "s", "n"]).toContain(type);
        }
      }
    }
  });

  it("are read again as they were written", () => {
    const { files } = exportFiles(ALL, {
      format: "folder",
      name: "x",
      style: CSV_STYLES.en,
      hasPersonalText: true,
    });
    const again = readProgramme(
      [...files].map(([name, content]) => ({ name, content: String(content) })),
    );
    const labels = again.entries.flatMap((entry) =>
      entry.type === "actor" ? [entry.payload.label] : [],
    );

    expect(new Set(labels)).toEqual(new Set(HOSTILE.map((text) => text.trim())));
  });
});

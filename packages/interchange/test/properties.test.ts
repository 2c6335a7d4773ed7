import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { InputError, type ProgrammeData, readFlatPair, readProgramme } from "../src/index.ts";
import { ENCODINGS, encoded, type TestEncoding, WINDOWS_LETTERS } from "./support/encodings.ts";
import { PROGRAMME_FILES, readFlat, readFolder } from "./support/files.ts";

interface Network {
  readonly actors: readonly {
    readonly id: string;
    readonly label: string;
    readonly lat: number;
    readonly lon: number;
  }[];
  readonly ties: readonly {
    readonly wave: string;
    readonly source: number;
    readonly target: number;
    readonly weight: number;
  }[];
}

const WAVES = ["t0", "t1", "t2"];
const name = fc.oneof(
  fc.constantFrom(
    "__proto__",
    "constructor",
    "toString",
    "a,b",
    "c;d",
    'e"f',
    "due\nrighe",
    "città",
  ),
  fc.string({ minLength: 1, maxLength: 6 }).map(
    (text) =>
      text
        .replace(/[\r\0\u200b\u2060]/g, "-")
        .normalize("NFC")
        .trim() || "x",
  ),
);

const network: fc.Arbitrary<Network> = fc.record({
  actors: fc.uniqueArray(
    fc.record({
      id: name,
      label: name,
      lat: fc.double({ min: -90, max: 90, noNaN: true }),
      lon: fc.integer({ min: -180, max: 180 }),
    }),
    { selector: ({ id }) => id, minLength: 2, maxLength: 6 },
  ),
  ties: fc.array(
    fc.record({
      wave: fc.constantFrom(...WAVES),
      source: fc.nat(1),
      target: fc.nat(1),
      weight: fc.double({ min: 1e-3, max: 1e3, noNaN: true }),
    }),
    { maxLength: 8 },
  ),
});

interface Dialect {
  readonly delimiter: "," | ";" | "\t";
  readonly newline: "\n" | "\r\n" | "\r";
  readonly comma: boolean;
  /** Null = a text that somebody has decoded already. */
  readonly encoding: TestEncoding | null;
  readonly isItalian: boolean;
  /** The separator in a line of its own, and empty cells at the end of each row. */
  readonly isExcel: boolean;
}

const dialect: fc.Arbitrary<Dialect> = fc.record({
  delimiter: fc.constantFrom(",", ";", "\t"),
  newline: fc.constantFrom("\n", "\r\n", "\r"),
  comma: fc.boolean(),
  encoding: fc.constantFrom(null, ...ENCODINGS),
  isItalian: fc.boolean(),
  isExcel: fc.boolean(),
});

const HEADERS = {
  en: { actors: ["id", "label", "lat", "lon"], ties: ["wave", "source", "target", "weight"] },
  it: {
    actors: ["Codice", "Realtà", "Latitudine", "Longitudine"],
    ties: ["Rilevazione", "Chi", "Con chi", "Peso"],
  },
};

function written(
  rows: readonly (readonly (string | number)[])[],
  { delimiter, newline, comma, encoding, isExcel }: Dialect,
): string | Uint8Array {
  const cell = (value: string | number) => {
    const text =
      typeof value === "number" && comma ? String(value).replace(".", ",") : String(value);
    return /[",;\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const lines = rows.map((row) => row.map(cell).join(delimiter) + (isExcel ? delimiter : ""));
  const all = isExcel
    ? [`sep=${delimiter}`, ...lines, delimiter.repeat(rows[0]?.length ?? 0)]
    : lines;
  const text = all.map((line) => line + newline).join("");
  return encoding === null ? text : encoded(text, encoding);
}

/** What Windows-1252 cannot write is written in UTF-8. */
function possible(network: Network, how: Dialect): Dialect {
  if (how.encoding !== "Windows-1252") return how;
  const texts = network.actors.map(({ id, label }) => id + label).join("");
  return [...texts].every((letter) => letter <= "\x7f" || WINDOWS_LETTERS.includes(letter))
    ? how
    : { ...how, encoding: "UTF-8" };
}

function readNetwork(network: Network, dialect: Dialect): ProgrammeData {
  const { actors, ties } = network;
  const how = possible(network, dialect);
  const headers = HEADERS[how.isItalian ? "it" : "en"];
  const idAt = (index: number) => actors[index]?.id ?? "";
  const actorRows = actors.map(({ id, label, lat, lon }) => [id, label, lat, lon]);
  const tieRows = ties.map(({ wave, source, target, weight }) => {
    return [wave, idAt(source), idAt(target), weight];
  });
  return readFlat({
    actors: written([headers.actors, ...actorRows], how),
    ties: written([headers.ties, ...tieRows], how),
    waves: WAVES,
  });
}

const PLAIN: Dialect = {
  delimiter: ",",
  newline: "\n",
  comma: false,
  encoding: null,
  isItalian: false,
  isExcel: false,
};

/** What is said of two files in this encoding. */
function notesIn(encoding: TestEncoding): string[] {
  if (encoding.startsWith("UTF-8")) return [];
  const code = encoding === "Windows-1252" ? "read-as-windows-1252" : "read-as-utf-16";
  return [code, code];
}

/** Reads, or says that the files were refused; anything else that happens is a failure. */
function outcomeOf(read: () => ProgrammeData): "read" | "refused" {
  try {
    expect(read().entries[0]?.type).toBe("programme");
    return "read";
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    expect(error.details.problems.length).toBeGreaterThan(0);
    return "refused";
  }
}

describe("files that say the same", () => {
  it("read the same in every encoding, with every separator and in either language", () => {
    fc.assert(
      fc.property(network, dialect, (given, how) => {
        const { settings, entries } = readNetwork(given, how);
        const plain = readNetwork(given, PLAIN);
        expect(settings).toEqual(plain.settings);
        expect(entries).toEqual(plain.entries);
      }),
      { numRuns: 500 },
    );
  });

  it.each(ENCODINGS)("read the same in %s", (encoding) => {
    const italian = fc.constantFrom(
      "Città",
      "“Perché”",
      "È L’ORA…",
      "Salò – Cantù",
      "caffè",
      "più",
    );
    const actors = fc
      .uniqueArray(italian, { minLength: 2 })
      .map((ids) => ids.map((id) => ({ id, label: `«${id}»`, lat: 45.5, lon: 9 })));
    const tie = { wave: "t0", source: 0, target: 1, weight: 1.5 };
    fc.assert(
      fc.property(actors, dialect, (given, how) => {
        const found = readNetwork({ actors: given, ties: [tie] }, { ...how, encoding });
        expect(found.entries).toEqual(readNetwork({ actors: given, ties: [tie] }, PLAIN).entries);
        expect(found.notes.map(({ code }) => code)).toEqual(notesIn(encoding));
      }),
    );
  });

  it("give every entry an id of its own, the same at every reading", () => {
    fc.assert(
      fc.property(network, (given) => {
        const ids = readNetwork(given, PLAIN).entries.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(readNetwork(given, PLAIN).entries.map(({ id }) => id)).toEqual(ids);
      }),
    );
  });

  it("give the same entries in any order of rows", () => {
    const byId = ({ entries }: ProgrammeData) => new Map(entries.map((entry) => [entry.id, entry]));
    fc.assert(
      fc.property(network, fc.infiniteStream(fc.nat()), (given, stream) => {
        const shuffled = given.ties
          .map((tie) => ({ tie, at: stream.next().value ?? 0 }))
          .sort((a, b) => a.at - b.at)
          .map(({ tie }) => tie);
        expect(byId(readNetwork({ ...given, ties: shuffled }, PLAIN))).toEqual(
          byId(readNetwork(given, PLAIN)),
        );
      }),
    );
  });

  it("give the same entries of a programme in any order of rows", () => {
    const ids = (data: ProgrammeData) => new Set(data.entries.map(({ id }) => id));
    const reversed = Object.entries(PROGRAMME_FILES)
      .filter(([file]) => file.endsWith(".csv"))
      .map(([file, text]) => {
        const [header = "", ...rows] = text.trimEnd().split("\n");
        return [file, `${[header, ...rows.reverse()].join("\n")}\n`];
      });

    expect(ids(readFolder(Object.fromEntries(reversed)))).toEqual(ids(readFolder()));
  });
});

describe("files that say anything", () => {
  const bytes = fc.uint8Array({ maxLength: 200 });
  const mutation = fc.record({
    at: fc.nat(),
    remove: fc.nat(6),
    insert: fc.oneof(
      fc.constantFrom("", '"', ";", ",", "\n", "\0", "\ud800", "é", "|", "-1", "{", "[", "null"),
      fc.string({ maxLength: 3 }),
    ),
  });
  const mutated = (
    text: string,
    changes: readonly { at: number; remove: number; insert: string }[],
  ) =>
    changes.reduce((current, { at, remove, insert }) => {
      const from = at % (current.length + 1);
      return current.slice(0, from) + insert + current.slice(from + remove);
    }, text);

  it("are read or refused as random bytes", () => {
    fc.assert(
      fc.property(bytes, bytes, (first, second) => {
        outcomeOf(() =>
          readFlatPair({
            actors: { name: "actors.csv", content: first },
            ties: { name: "ties.csv", content: second },
          }),
        );
        outcomeOf(() =>
          readProgramme([
            { name: "programme.json", content: first },
            { name: "actors.csv", content: second },
          ]),
        );
      }),
      { numRuns: 500 },
    );
  });

  it("are read or refused as damaged flat files", () => {
    const header = fc.constantFrom(
      "wave,source,target,level",
      "date,source,target,weight",
      "source;target;peso;nota",
    );
    fc.assert(
      fc.property(
        header,
        fc.array(mutation, { minLength: 1, maxLength: 6 }),
        fc.boolean(),
        (columns, changes, inActors) => {
          const delimiter = columns.includes(";") ? ";" : ",";
          const row = columns.startsWith("date")
            ? ["2024-01-02", "a", "b", "1"]
            : ["t0", "a", "b", "3"];
          const cells = columns.startsWith("source") ? ["a", "b", "2,5", "x"] : row;
          const ties = `${columns}\n${cells.join(delimiter)}\n`;
          const actors = "id,lat,lon,register_from\na,45,9,\nb,,,\n";
          outcomeOf(() =>
            readFlat(
              inActors
                ? { actors: mutated(actors, changes), ties }
                : { actors, ties: mutated(ties, changes) },
            ),
          );
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("are read or refused as damaged programme folders", () => {
    const seen = { read: 0, refused: 0 };
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(PROGRAMME_FILES)),
        fc.array(mutation, { minLength: 1, maxLength: 3 }),
        (file, changes) => {
          seen[
            outcomeOf(() => readFolder({ [file]: mutated(PROGRAMME_FILES[file] ?? "", changes) }))
          ]++;
        },
      ),
      { numRuns: 1500 },
    );
    expect(Math.min(seen.read, seen.refused)).toBeGreaterThan(0);
  });
});

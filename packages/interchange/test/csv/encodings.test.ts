import { describe, expect, it } from "vitest";
import { describeNote } from "../../src/index.ts";
import { ENCODINGS, encoded, WINDOWS_LETTERS } from "../support/encodings.ts";
import { problemsOf, readFlat } from "../support/files.ts";

function labelsIn(actors: string | Uint8Array): string[] {
  const { entries } = readFlat({ actors, ties: "source,target\n" });
  return entries.flatMap((entry) => (entry.type === "actor" ? [entry.payload.label] : []));
}

const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

describe("a table", () => {
  it.each(ENCODINGS)("is read in %s", (encoding) => {
    const text = "id;label\r\na;Città di Cantù\r\nb;«L’Ospitalità» – perché\r\n";

    expect(labelsIn(encoded(text, encoding))).toEqual([
      "Città di Cantù",
      "«L’Ospitalità» – perché",
    ]);
  });

  it("is read to the last of the letters of Windows-1252", () => {
    const letters = [...WINDOWS_LETTERS].filter((letter) => letter.trim() !== "");
    const text = `id;label\n${letters.map((letter, index) => `${index};x ${letter}`).join("\n")}\n`;

    expect(letters).toHaveLength(27 + 95);
    expect(labelsIn(encoded(text, "Windows-1252"))).toEqual(letters.map((letter) => `x ${letter}`));
  });

  it("is byte by byte what Excel writes as CSV", () => {
    const file = bytes("id;label\r\n007;Universit\xe0 \x96 \x93Pi\xf9\x94\r\n");

    expect(labelsIn(file)).toEqual(["Università – “Più”"]);
  });

  it("is byte by byte what Excel writes as Unicode text", () => {
    const file = bytes(
      "\xff\xfei\0d\0\t\0l\0a\0b\0e\0l\0\r\0\n\x000\x000\x007\0\t\0\xe0\0\x19\x20\r\0\n\0",
    );

    expect(labelsIn(file)).toEqual(["à’"]);
  });

  it.each([
    {
      encoding: "Windows-1252",
      says: "ties.csv: il testo non è in UTF-8, quindi è stato letto come Windows-1252; guarda se le lettere accentate sono giuste («Città»)",
    },
    { encoding: "UTF-16 LE", says: "ties.csv: il testo è stato letto come UTF-16" },
    { encoding: "UTF-16 BE with mark", says: "ties.csv: il testo è stato letto come UTF-16" },
  ] as const)("never is read in $encoding without a word", ({ encoding, says }) => {
    const ties = encoded("source;target;Città\na;b;\n", encoding);
    const notes = readFlat({ ties }).notes.filter(({ code }) => code !== "ignored-column");

    expect(notes.map((note) => describeNote(note, "it"))).toEqual([says]);
  });

  it.each(["UTF-8", "UTF-8 with mark"] as const)("needs no word in %s", (encoding) => {
    expect(readFlat({ actors: encoded("id;label\na;Cantù\nb;\n", encoding) }).notes).toEqual([]);
  });

  it("in capitals and quotation marks is no UTF-8 by chance", () => {
    // È” is C8 94 in Windows-1252, which UTF-8 has for Ȕ.
    const labels = ["“CAFFÈ”", "«“Perché”»", "«“Lo farò”…»", "È –", "Cantù"];
    const text = `id;label\n${labels.map((label, id) => `${id};${label}`).join("\n")}\n`;

    expect(labelsIn(encoded(text, "Windows-1252"))).toEqual(labels);
  });

  it("may have a capital inside a word in Windows-1252", () => {
    expect(labelsIn(encoded("id;label\na;Cantù\nb;iÈ\nc;Salò\n", "Windows-1252"))).toEqual([
      "Cantù",
      "iÈ",
      "Salò",
    ]);
  });

  it("may hold other alphabets in UTF-8 and UTF-16", () => {
    const text = "id;label\na;Șoș\nb;Їжак\nc;中文 🙂\n";

    for (const encoding of ["UTF-8", "UTF-16 LE", "UTF-16 BE with mark"] as const) {
      expect(labelsIn(encoded(text, encoding))).toEqual(["Șoș", "Їжак", "中文 🙂"]);
    }
  });

  describe("longer than what is decoded at once", () => {
    const rows = Array.from({ length: 90_000 }, (_, index) => `r${index};senza accenti`);
    const text = (last: string) => `id;label\n${rows.join("\n")}\nz;${last}\n`;

    it("is Windows-1252 if it turns out to be at the end", () => {
      expect(labelsIn(encoded(text("Cantù"), "Windows-1252")).at(-1)).toBe("Cantù");
    });

    it.each(["UTF-8", "UTF-16 LE"] as const)("has no letter cut in two in %s", (encoding) => {
      const letters = "è€🙂".repeat(200_000);
      const cut = (letters.match(/.{1,9000}/gu) ?? []).map((label, id) => `${id};${label}`);

      expect(labelsIn(encoded(`id;label\n${cut.join("\n")}\n`, encoding)).join("")).toBe(letters);
    });

    it.each([
      { first: "UTF-8", second: "Windows-1252" },
      { first: "Windows-1252", second: "UTF-8" },
    ] as const)("is refused where $first turns into $second", ({ first, second }) => {
      const head = encoded("id;label\na;Cantù\n", first);
      const tail = encoded(text("Salò").slice("id;label\n".length), second);
      const actors = new Uint8Array([...head, ...tail]);

      expect(problemsOf(() => readFlat({ actors }))).toMatchObject([
        { code: "mixed-encodings", file: "actors.csv", row: rows.length + 3 },
      ]);
    });
  });
});

import { describe, expect, it } from "vitest";
import { fileFormatOf, InputError } from "../src/index.ts";

const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf16 = (text: string) => bytes([...text].map((character) => `${character}\0`).join(""));

describe("fileFormatOf", () => {
  it.each([
    { begins: "id,label\n", format: "csv" },
    { begins: "", format: "csv" },
    { begins: "\ufeffSource;Target\n", format: "csv" },
    { begins: '<?xml version="1.0"?>\n<!-- a --><graphml xmlns="x">', format: "graphml" },
    { begins: "<g:graphml>", format: "graphml" },
    { begins: "<!DOCTYPE graphml SYSTEM>", format: "graphml" },
    { begins: "  <GEXF version='1.2'>", format: "gexf" },
    { begins: "*Vertices 3", format: "pajek" },
    { begins: "% by hand\n\n% again\n*network x", format: "pajek" },
    { begins: "DL n=3", format: "dl" },
    { begins: "dlab,x\n", format: "csv" },
    { begins: '  {"nodes": []}', format: "json" },
  ])("tells $format by $begins", ({ begins, format }) => {
    expect(fileFormatOf("file", begins)).toBe(format);
    expect(fileFormatOf("file", new TextEncoder().encode(begins))).toBe(format);
  });

  it("tells texts in UTF-16 and workbooks by their bytes", () => {
    expect(fileFormatOf("x", utf16("<gexf>"))).toBe("gexf");
    expect(fileFormatOf("x.csv", bytes("PK\x03\x04"))).toBe("xlsx");
  });

  it.each([
    {
      what: "a workbook of the old kind",
      begins: bytes("\xd0\xcf\x11\xe0\xa1"),
      code: "old-workbook",
    },
    {
      what: "a workbook with a password",
      begins: new Uint8Array([...bytes("\xd0\xcf\x11\xe0"), ...utf16("EncryptedPackage")]),
      code: "encrypted-workbook",
    },
    { what: "a web page", begins: bytes("\n<!DOCTYPE html><html><table>"), code: "web-page" },
    { what: "a table of a web page", begins: bytes("<table border=1><tr>"), code: "web-page" },
    {
      what: "a workbook of Excel 2003",
      begins: bytes('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook>'),
      code: "xml-workbook",
    },
    { what: "other XML", begins: bytes("<svg>"), code: "unknown-format" },
    { what: "PDF", begins: bytes("%PDF-1.7"), code: "unknown-format" },
    { what: "a compressed file", begins: bytes("\x1f\x8b\x08"), code: "unknown-format" },
    { what: "a photograph", begins: bytes("\xff\xd8\xff\xe0"), code: "unknown-format" },
  ])("says what to do with $what", ({ begins, code }) => {
    const told = () => fileFormatOf("rete.xlsx", begins);
    expect(told).toThrow(InputError);
    expect(told).toThrow(
      expect.objectContaining({
        details: { problems: [expect.objectContaining({ code, file: "rete.xlsx" })], more: 0 },
      }),
    );
  });
});

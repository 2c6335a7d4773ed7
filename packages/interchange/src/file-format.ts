/** What a file is, told by how it begins: names are often wrong, first bytes seldom. */
import { Decoder } from "./csv/decoder.ts";
import { Findings } from "./findings.ts";
import type { ProblemCode } from "./problems.ts";

/** Formats of a network in one file. `csv` is a table of ties, whose ends are the actors. */
export const FILE_FORMATS = ["csv", "xlsx", "graphml", "gexf", "pajek", "dl", "json"] as const;

export type FileFormat = (typeof FILE_FORMATS)[number];

/** So many bytes of the beginning are enough to tell. */
export const BEGINNING = 65_536;

/**
 * The format of a file that begins so.
 * @throws InputError if it is known and nothing that can be read: a web page, an old workbook …
 */
export function fileFormatOf(name: string, beginning: string | Uint8Array): FileFormat {
  const format =
    typeof beginning === "string"
      ? textFormat(beginning)
      : (binaryFormat(beginning) ?? textFormat(decoded(beginning)));
  if (isFormat(format)) return format;
  const findings = new Findings([name]);
  findings.problem(format, { file: name });
  throw findings.error();
}

function isFormat(format: FileFormat | ProblemCode): format is FileFormat {
  return FILE_FORMATS.some((known) => known === format);
}

/** First bytes of files that are no text. */
const MAGIC: readonly (readonly [bytes: readonly number[], format: FileFormat | ProblemCode])[] = [
  [[0x50, 0x4b, 0x03, 0x04], "xlsx"],
  [[0x50, 0x4b, 0x05, 0x06], "xlsx"],
  [[0xd0, 0xcf, 0x11, 0xe0], "old-workbook"],
  [[0x25, 0x50, 0x44, 0x46, 0x2d], "unknown-format"],
  [[0x1f, 0x8b], "unknown-format"],
  [[0x89, 0x50, 0x4e, 0x47], "unknown-format"],
  [[0xff, 0xd8, 0xff], "unknown-format"],
];

function binaryFormat(bytes: Uint8Array): FileFormat | ProblemCode | null {
  const [, format = null] =
    MAGIC.find(([magic]) => magic.every((byte, at) => bytes[at] === byte)) ?? [];
  return format === "old-workbook" && isEncrypted(bytes) ? "encrypted-workbook" : format;
}

/** A workbook with a password is a part of that name in a container of the old kind. */
function isEncrypted(bytes: Uint8Array): boolean {
  let text = "";
  for (let at = 0; at < bytes.length; at += 2) text += String.fromCharCode(bytes[at] ?? 0);
  return text.includes("EncryptedPackage");
}

/** Names of roots of XML and of web pages. */
const ROOTS: ReadonlyMap<string, FileFormat | ProblemCode> = new Map([
  ["graphml", "graphml"],
  ["gexf", "gexf"],
  ["workbook", "xml-workbook"],
  ...["html", "head", "body", "table", "meta", "div", "style"].map((name) => [name, "web-page"]),
] as [string, FileFormat | ProblemCode][]);

const PAJEK = /^\*\s*(?:network|vertices|partition)\b/i;

/** The text of the bytes; empty if it is none, which is told of by whoever reads it. */
function decoded(bytes: Uint8Array): string {
  const { text } = new Decoder().decode(bytes, false);
  return typeof text === "string" ? text : "";
}

function textFormat(text: string): FileFormat | ProblemCode {
  const begins = text.trimStart();
  if (begins.startsWith("<")) return ROOTS.get(rootOf(begins)) ?? "unknown-format";
  if (begins.startsWith("{")) return "json";
  if (/^dl\b/i.test(begins)) return "dl";
  return PAJEK.test(withoutComments(begins)) ? "pajek" : "csv";
}

/** The name of the first element, without prefix; that of a document type if there is one. */
function rootOf(xml: string): string {
  let rest = xml;
  for (;;) {
    const end = rest.startsWith("<?") ? "?>" : rest.startsWith("<!--") ? "-->" : null;
    if (end === null) break;
    const at = rest.indexOf(end);
    if (at === -1) break;
    rest = rest.slice(at + end.length).trimStart();
  }
  const [, name = ""] = /^<(?:!DOCTYPE\s+)?(?:[\w.-]+:)?([\w.-]+)/i.exec(rest) ?? [];
  return name.toLowerCase();
}

/** Pajek's comments fill lines of their own. */
function withoutComments(text: string): string {
  const lines = text.split("\n");
  const first = lines.findIndex((line) => line.trim() !== "" && !line.startsWith("%"));
  return lines.slice(Math.max(first, 0), first + 1).join("");
}

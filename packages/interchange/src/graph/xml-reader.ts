import { SaxesParser } from "saxes";
import { TextReader } from "../csv/text-reader.ts";
import type { Findings } from "../findings.ts";
import type { PieceReader } from "../stream-reading.ts";

const MAX_XML_DEPTH = 64;

/** No tag and no text is longer: what goes on is no network. */
const MAX_TOKEN = 4_000_000;

/** Names of what `TextReader` reads, as XML declares them. */
const ENCODINGS =
  /^(?:utf-?8|utf-?16(?:le|be)?|us-ascii|ascii|iso-8859-1|latin-?1|windows-1252|cp1252)$/i;

export interface XmlElement {
  /** Without prefix. */
  readonly name: string;
  /** Null for an element of another vocabulary than the root. */
  readonly foreignPrefix: string | null;
  readonly attributes: Readonly<Record<string, string>>;
  readonly line: number;
}

/** Told of what the XML holds, in its order. */
export interface XmlHandler {
  open(element: XmlElement): void;
  text(text: string): void;
  close(): void;
}

/**
 * Reads XML piece by piece and never holds it whole. A document type is refused, so that no entity
 * but the five of XML can be in it; nothing is ever fetched.
 */
export class XmlReader implements PieceReader {
  readonly #file: string;
  readonly #findings: Findings;
  readonly #handler: XmlHandler;
  readonly #text: TextReader;
  readonly #parser = new SaxesParser();
  #depth = 0;
  #rootPrefix: string | null = null;
  #isStopped = false;
  /** Where the last tag or text ended. */
  #toldAt = 0;
  /** The text that the parser is at work on, and where it begins. */
  #piece = { text: "", start: 0 };

  constructor(file: string, findings: Findings, handler: XmlHandler) {
    this.#file = file;
    this.#findings = findings;
    this.#handler = handler;
    this.#text = new TextReader(file, findings, (text) => this.#write(text));
    this.#listen();
  }

  /** True if reading ended before the file did. */
  get isStopped(): boolean {
    return this.#isStopped || this.#text.isBroken;
  }

  /** Leaves the rest of the file unread. */
  stop(): void {
    this.#isStopped = true;
  }

  push(piece: string | Uint8Array): boolean {
    this.#text.push(piece);
    return !this.isStopped;
  }

  end(): void {
    this.#text.end();
    if (this.isStopped) return;
    if (this.#rootPrefix === null) this.#refuse("not-xml", "");
    else this.#parser.close();
  }

  #write(text: string): void {
    if (this.#isStopped) return;
    this.#piece = { text, start: this.#parser.position };
    this.#parser.write(text);
    if (this.#parser.position - this.#toldAt > MAX_TOKEN) {
      this.#refuse("token-too-long", text.slice(0, 60));
    }
  }

  #listen(): void {
    // With a seventh handler the parser's object is a dictionary to V8, and takes five times as long.
    const parser = this.#parser;
    parser.on("error", () => this.#refuse("not-xml", this.#near()));
    parser.on("doctype", () => this.#refuse("xml-doctype", "<!DOCTYPE"));
    parser.on("text", (text) => this.#addText(text));
    parser.on("cdata", (text) => this.#addText(text));
    parser.on("opentag", ({ name, attributes }) => this.#open(name, attributes));
    parser.on("closetag", () => this.#close());
  }

  #addText(text: string): void {
    this.#toldAt = this.#parser.position;
    if (!this.#isStopped) this.#handler.text(text);
  }

  #open(qualified: string, attributes: Readonly<Record<string, string>>): void {
    this.#toldAt = this.#parser.position;
    if (++this.#depth > MAX_XML_DEPTH) {
      this.#refuse("xml-too-deep", qualified);
      return;
    }
    const [prefix, name] = splitName(qualified);
    if (this.#rootPrefix === null) {
      const { encoding = "utf-8" } = this.#parser.xmlDecl;
      if (!ENCODINGS.test(encoding)) this.#refuse("xml-encoding", encoding);
      this.#rootPrefix = prefix;
    }
    if (this.#isStopped) return;
    const foreignPrefix = prefix === this.#rootPrefix ? null : prefix;
    this.#handler.open({ name, foreignPrefix, attributes, line: this.#parser.line });
  }

  #close(): void {
    this.#toldAt = this.#parser.position;
    this.#depth--;
    if (!this.#isStopped) this.#handler.close();
  }

  /** What stands where the parser is: its own messages are for those who write XML. */
  #near(): string {
    const { text, start } = this.#piece;
    const at = this.#parser.position - start;
    return text.slice(Math.max(0, at - 30), at + 10).trim();
  }

  #refuse(
    code: "not-xml" | "token-too-long" | "xml-doctype" | "xml-encoding" | "xml-too-deep",
    found: string,
  ): void {
    if (this.#isStopped) return;
    const place = { file: this.#file, row: this.#parser.line, found };
    this.#findings.problem(code, place, {
      max: code === "xml-too-deep" ? MAX_XML_DEPTH : MAX_TOKEN,
    });
    this.stop();
  }
}

function splitName(qualified: string): [prefix: string, name: string] {
  const colon = qualified.indexOf(":");
  return colon === -1 ? ["", qualified] : [qualified.slice(0, colon), qualified.slice(colon + 1)];
}

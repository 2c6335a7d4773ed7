import type { Findings } from "../findings.ts";
import { Decoder, type EncodingFault } from "./decoder.ts";

/**
 * Bytes are decoded in blocks of this length whatever the pieces were that they came in: what is
 * found in a file then never depends on how it was handed over.
 */
const BLOCK = 2 ** 20;

/**
 * The text of a file from pieces of it: lines end with `\n`, a byte order mark is gone. What keeps
 * it from being text is reported, and nothing is read from there on.
 */
export class TextReader {
  readonly #file: string;
  readonly #findings: Findings;
  readonly #take: (text: string) => void;
  readonly #decoder = new Decoder();
  /** Grows to a whole block: most files are shorter. */
  #block: Uint8Array = new Uint8Array(0);
  #filled = 0;
  /** A carriage return at the end of a piece, which may be half of a line's end. */
  #heldReturn = "";
  #lines = 0;
  #isBroken = false;

  /** @param take is given the text piece by piece */
  constructor(file: string, findings: Findings, take: (text: string) => void) {
    this.#file = file;
    this.#findings = findings;
    this.#take = take;
  }

  /** True once something is no text: what follows is not read. */
  get isBroken(): boolean {
    return this.#isBroken;
  }

  push(piece: string | Uint8Array): void {
    if (typeof piece === "string") this.#addString(piece);
    else this.#addBytes(piece);
  }

  end(): void {
    if (this.#filled > 0) this.#decode(true);
    this.#pass(this.#heldReturn === "" ? "" : "\n");
  }

  #addBytes(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length && !this.#isBroken; ) {
      const part = bytes.subarray(at, at + BLOCK - this.#filled);
      this.#makeRoom(this.#filled + part.length);
      this.#block.set(part, this.#filled);
      this.#filled += part.length;
      at += part.length;
      if (this.#filled === BLOCK) this.#decode(false);
    }
  }

  #makeRoom(length: number): void {
    if (length <= this.#block.length) return;
    const longer = new Uint8Array(Math.min(BLOCK, Math.max(length, 2 * this.#block.length)));
    longer.set(this.#block);
    this.#block = longer;
  }

  #decode(isLast: boolean): void {
    if (this.#isBroken) return;
    const before = this.#decoder.encoding;
    const { text, held } = this.#decoder.decode(this.#block.subarray(0, this.#filled), isLast);
    if (typeof text === "string") {
      if (this.#decoder.encoding !== before) this.#noteEncoding(text);
      this.#block.copyWithin(0, this.#filled - held, this.#filled);
      this.#filled = held;
      this.#addText(text);
    } else this.#refuse(text);
  }

  #addString(whole: string): void {
    const text = whole.startsWith("\ufeff") ? whole.slice(1) : whole;
    if (!text.isWellFormed()) {
      const before = text.slice(0, text.search(HALF_CHARACTER));
      this.#refuse({ code: "broken-utf-16", encoding: "", before });
    }
    for (let at = 0; at < text.length; at += BLOCK) this.#addText(text.slice(at, at + BLOCK));
  }

  #addText(piece: string): void {
    if (this.#isBroken || piece === "") return;
    let text = this.#heldReturn + piece;
    this.#heldReturn = text.endsWith("\r") ? "\r" : "";
    if (this.#heldReturn !== "") text = text.slice(0, -1);
    if (text.includes("\r")) text = text.replaceAll("\r\n", "\n").replaceAll("\r", "\n");
    this.#pass(text);
  }

  #pass(text: string): void {
    if (this.#isBroken || text === "") return;
    const nul = text.indexOf("\0");
    if (nul !== -1) {
      const row = this.#lines + linesIn(text.slice(0, nul)) + 1;
      this.#findings.problem("nul-character", { file: this.#file, row });
      this.#isBroken = true;
      return;
    }
    this.#lines += linesIn(text);
    this.#take(text);
  }

  #refuse({ code, encoding, before }: EncodingFault): void {
    const row = this.#lines + linesIn((this.#heldReturn + before).replace(/\r\n?/g, "\n")) + 1;
    const place = { file: this.#file, row: code === "workbook" ? null : row };
    this.#findings.problem(code, place, { encoding });
    this.#isBroken = true;
  }

  /** Says what was found out, with a word to see whether it is right. */
  #noteEncoding(text: string): void {
    const { encoding } = this.#decoder;
    if (encoding === null || encoding === "UTF-8") return;
    const at = Math.max(text.search(ACCENT), 0);
    const near = text.slice(Math.max(at - 20, 0), at + 20);
    const [found = null] = WORD_WITH_ACCENT.exec(near) ?? BEYOND_ASCII.exec(text) ?? [];
    const code = encoding === "UTF-16" ? "read-as-utf-16" : "read-as-windows-1252";
    this.#findings.note(code, { file: this.#file, found });
  }
}

const HALF_CHARACTER = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const BEYOND_ASCII = /[^\0-\x7f]/;
const ACCENT = /[\u00c0-\u024f]/;
const WORD_WITH_ACCENT = /[\p{L}\p{N}'’]*[\u00c0-\u024f][\p{L}\p{N}'’]*/u;

function linesIn(text: string): number {
  let lines = 0;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) lines++;
  return lines;
}

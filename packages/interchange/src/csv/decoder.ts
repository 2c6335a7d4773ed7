/**
 * Bytes to text, block by block, in the encodings that people's spreadsheets write: UTF-8, UTF-16
 * either way round, Windows-1252, with or without a byte order mark. UTF-8 and UTF-16 prove
 * themselves; bytes that are not UTF-8 are Windows-1252 unless something in them speaks against it.
 */
import { lengthByLead, signsOf } from "./byte-signs.ts";

// Part of every place this runs in (Node, browser, worker), but not of the ES library.
declare const TextDecoder: {
  new (label: string, options?: { fatal?: boolean; ignoreBOM?: boolean }): TextDecoder;
};
interface TextDecoder {
  decode(bytes: Uint8Array): string;
}

export type Encoding = "UTF-8" | "UTF-16" | "Windows-1252";

/** Why bytes are not read as text. */
export interface EncodingFault {
  readonly code: "wrong-encoding" | "mixed-encodings" | "broken-utf-16" | "workbook";
  /** What the text looks like, for the first code. */
  readonly encoding: string;
  /** The text of the block before the first byte at fault. */
  readonly before: string;
}

export interface DecodedBlock {
  readonly text: string | EncodingFault;
  /** How many bytes at the end belong to a character that the next block completes. */
  readonly held: number;
}

/** Reads blocks in their order. The longer they are the surer it is of what may be two things. */
export class Decoder {
  /** Null before the first block. */
  #encoding: Encoding | null = null;
  #isLittle = true;
  /** A mark or a letter has shown that the text is UTF-8. */
  #isUtf8ForSure = false;
  #isDoubtful = false;

  get encoding(): Encoding | null {
    return this.#encoding;
  }

  decode(block: Uint8Array, isLast: boolean): DecodedBlock {
    if (this.#encoding === null && isWorkbook(block)) {
      return { text: { code: "workbook", encoding: "", before: "" }, held: 0 };
    }
    const bytes = this.#encoding === null ? this.#begin(block) : block;
    const held = isLast ? 0 : this.#unfinished(bytes);
    const whole = bytes.subarray(0, bytes.length - held);
    const text = this.#encoding === "UTF-16" ? this.#fromUtf16(whole) : this.#fromBytes(whole);
    return { text, held };
  }

  /** Settles what the first bytes settle, and takes a byte order mark off. */
  #begin(bytes: Uint8Array): Uint8Array {
    const [first, second, third] = bytes;
    const isMarkedLittle = first === 0xff && second === 0xfe;
    const isMarked = isMarkedLittle || (first === 0xfe && second === 0xff);
    const empty = isMarked ? null : everyOtherEmpty(bytes);
    if (isMarked || empty !== null) {
      this.#encoding = "UTF-16";
      this.#isLittle = isMarked ? isMarkedLittle : empty === "second";
      return bytes.subarray(isMarked ? 2 : 0);
    }
    this.#encoding = "UTF-8";
    this.#isUtf8ForSure = first === 0xef && second === 0xbb && third === 0xbf;
    return bytes.subarray(this.#isUtf8ForSure ? 3 : 0);
  }

  #unfinished(bytes: Uint8Array): number {
    if (this.#encoding === "UTF-16") {
      const odd = bytes.length % 2;
      const high = bytes[bytes.length - odd - (this.#isLittle ? 1 : 2)] ?? 0;
      return odd + ((high & 0xfc) === 0xd8 ? 2 : 0);
    }
    for (let back = 1; back <= 3 && back <= bytes.length; back++) {
      const byte = bytes[bytes.length - back] ?? 0;
      if (byte >= 0xc0) return lengthByLead(byte) > back ? back : 0;
      if (byte < 0x80) return 0;
    }
    return 0;
  }

  #fromUtf16(bytes: Uint8Array): string | EncodingFault {
    const label = this.#isLittle ? "utf-16le" : "utf-16be";
    const text = bytes.length % 2 === 0 ? decodedOrNull(label, bytes) : null;
    if (text !== null) return text;
    const [before = ""] = decoded(label, bytes).split("\ufffd", 1);
    return { code: "broken-utf-16", encoding: "", before };
  }

  #fromBytes(bytes: Uint8Array): string | EncodingFault {
    const text = decodedOrNull("utf-8", bytes);
    const isAscii = text?.length === bytes.length;
    if (text !== null && (isAscii || this.#encoding === "UTF-8")) {
      if (!isAscii && !this.#isUtf8ForSure) this.#learnFrom(bytes);
      return text;
    }
    const { utf8, notUtf8, foreign } = signsOf(bytes);
    if (this.#isUtf8ForSure) return mixed(bytes, notUtf8);
    // Where the text first leaves the encoding that it was in before.
    if (this.#encoding === "Windows-1252" && utf8 !== -1) return mixed(bytes, utf8);
    if (this.#isDoubtful || utf8 !== -1) return mixed(bytes, Math.max(utf8, notUtf8));
    if (foreign !== null) {
      const { at, encoding } = foreign;
      return { code: "wrong-encoding", encoding, before: textBefore(bytes, at) };
    }
    this.#encoding = "Windows-1252";
    return decoded("windows-1252", bytes);
  }

  #learnFrom(bytes: Uint8Array): void {
    const { utf8, isDoubtful } = signsOf(bytes);
    if (utf8 !== -1) this.#isUtf8ForSure = true;
    if (isDoubtful) this.#isDoubtful = true;
  }
}

function mixed(bytes: Uint8Array, at: number): EncodingFault {
  return { code: "mixed-encodings", encoding: "", before: textBefore(bytes, at) };
}

function textBefore(bytes: Uint8Array, at: number): string {
  return decoded("windows-1252", bytes.subarray(0, at));
}

function decoded(label: string, bytes: Uint8Array): string {
  return new TextDecoder(label, { ignoreBOM: true }).decode(bytes);
}

function decodedOrNull(label: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The first bytes of XLSX (as of any ZIP) and of XLS, which people rename to CSV. */
function isWorkbook([a, b, c, d]: Uint8Array): boolean {
  const isZip = a === 0x50 && b === 0x4b && c === 0x03 && d === 0x04;
  return isZip || (a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0);
}

/**
 * Which byte of the first two pairs is empty, as in UTF-16 of a name in Latin letters: the second
 * where the small end comes first. Null if neither is.
 */
function everyOtherEmpty([a, b, c, d]: Uint8Array): "first" | "second" | null {
  if (b === 0 && d === 0 && a !== 0 && c !== 0) return "second";
  return a === 0 && c === 0 && b !== 0 && d !== 0 ? "first" : null;
}

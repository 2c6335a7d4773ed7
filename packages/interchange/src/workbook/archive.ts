/**
 * The ZIP archive that a workbook is. The directory at its end is believed as far as it is true: what
 * a part unpacks to is counted while it is unpacked, and never grows beyond what the directory said.
 *
 * Source: PKWARE (2022), "APPNOTE.TXT: .ZIP File Format Specification", 6.3.10.
 */
import { Inflate } from "fflate";
import { crc32 } from "./crc32.ts";

export const MAX_UPLOAD = 20_000_000;
const MAX_UNPACKED = 200_000_000;
const MAX_RATIO = 100;
const MAX_ENTRIES = 200;
/** What unpacks to no more than this is no bomb, whatever its ratio. */
const HARMLESS = 5_000_000;

/** Pieces in which packed bytes are unpacked. */
const PIECE = 65_536;

export type ArchiveFault =
  | "damaged-workbook"
  | "encrypted-workbook"
  | "archive-too-large"
  | "nested-archive";

interface Part {
  readonly name: string;
  readonly isDeflated: boolean;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
  /** Where its own header begins. */
  readonly offset: number;
}

/** Archives inside the archive: nobody needs them to be read, and bombs are made of them. */
const ARCHIVES = /\.(?:zip|xls[xmb]?|ods|docx?|pptx?|7z|rar|t?gz|jar)$/i;

export class Archive {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #parts: ReadonlyMap<string, Part>;

  private constructor(bytes: Uint8Array, parts: readonly Part[]) {
    this.#bytes = bytes;
    this.#view = viewOf(bytes);
    this.#parts = new Map(parts.map((part) => [part.name, part]));
  }

  /** The archive, or why it is not opened. */
  static open(bytes: Uint8Array): Archive | ArchiveFault {
    const parts = partsOf(bytes);
    return typeof parts === "string" ? parts : new Archive(bytes, parts);
  }

  get names(): readonly string[] {
    return [...this.#parts.keys()];
  }

  /**
   * Hands on what a part unpacks to, piece by piece, until `take` has enough.
   * @returns false if the part is missing or damaged
   */
  read(name: string, take: (piece: Uint8Array) => boolean): boolean {
    const part = this.#parts.get(name);
    const packed = part && this.#packedBytes(part);
    if (!part || !packed) return false;
    let sum = crc32();
    let length = 0;
    let wantsMore = true;
    const give = (piece: Uint8Array) => {
      length += piece.length;
      if (length > part.unpacked) throw new RangeError("more than the directory says");
      sum = crc32(piece, sum);
      wantsMore &&= take(piece);
    };
    const inflate = new Inflate(give);
    try {
      for (let at = 0; at < packed.length && wantsMore; at += PIECE) {
        const piece = packed.subarray(at, at + PIECE);
        if (part.isDeflated) inflate.push(piece, at + PIECE >= packed.length);
        else give(piece);
      }
    } catch {
      return false;
    }
    return !wantsMore || (length === part.unpacked && sum === part.crc);
  }

  #packedBytes({ offset, packed }: Part): Uint8Array | null {
    if (offset + 30 > this.#bytes.length || this.#view.getUint32(offset, true) !== LOCAL_HEADER) {
      return null;
    }
    const names = this.#view.getUint16(offset + 26, true) + this.#view.getUint16(offset + 28, true);
    const start = offset + 30 + names;
    return start + packed > this.#bytes.length ? null : this.#bytes.subarray(start, start + packed);
  }
}

const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
/** Length of the end record, and of the longest comment that may follow it. */
const END_LENGTH = 22;
const MAX_COMMENT = 65_535;

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function partsOf(bytes: Uint8Array): Part[] | ArchiveFault {
  const view = viewOf(bytes);
  const end = endOfDirectory(view);
  if (end === -1) return "damaged-workbook";
  const count = view.getUint16(end + 10, true);
  if (count > MAX_ENTRIES) return "archive-too-large";
  const parts: Part[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    const entry = entryAt(bytes, view, at, end);
    if (typeof entry === "string") return entry;
    parts.push(entry.part);
    at = entry.next;
  }
  return faultOf(parts, bytes.length) ?? parts;
}

function endOfDirectory(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - MAX_COMMENT); at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return -1;
}

function entryAt(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  end: number,
): { part: Part; next: number } | ArchiveFault {
  if (at + 46 > end || view.getUint32(at, true) !== DIRECTORY_ENTRY) return "damaged-workbook";
  const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
  if ((flags & 1) === 1) return "encrypted-workbook";
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  if (nameEnd > end || (method !== 0 && method !== 8)) return "damaged-workbook";
  let name = "";
  for (const byte of bytes.subarray(at + 46, nameEnd)) name += String.fromCharCode(byte);
  const part = {
    name: name.replaceAll("\\", "/"),
    isDeflated: method === 8,
    crc: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    unpacked: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
  const more = view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  return { part, next: nameEnd + more };
}

/** What is wrong about the parts together, or null. */
function faultOf(parts: readonly Part[], length: number): ArchiveFault | null {
  const names = new Set(parts.map(({ name }) => name));
  const isOdd = ({ name }: Part) => name.startsWith("/") || name.split("/").includes("..");
  if (names.size < parts.length || parts.some(isOdd)) return "damaged-workbook";
  if (parts.some(({ name }) => ARCHIVES.test(name))) return "nested-archive";
  const unpacked = parts.reduce((sum, part) => sum + part.unpacked, 0);
  if (unpacked > MAX_UNPACKED) return "archive-too-large";
  if (unpacked > HARMLESS && unpacked > MAX_RATIO * length) return "archive-too-large";
  // Parts that share their bytes would be unpacked once each.
  let free = 0;
  for (const { offset, packed } of parts.toSorted((a, b) => a.offset - b.offset)) {
    if (offset < free) return "damaged-workbook";
    free = offset + 30 + packed;
  }
  return null;
}

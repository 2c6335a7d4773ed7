/** What the bytes of a text that is not ASCII say about its encoding. */
export interface ByteSigns {
  /** Index of the first bytes that are a letter in UTF-8 and hardly text in Windows-1252; -1 if none. */
  readonly utf8: number;
  /** True if there are bytes that may be either: in Windows-1252 `CAFFÈ”` ends in the bytes of `Ȕ`. */
  readonly isDoubtful: boolean;
  /** Index of the first byte that is not UTF-8; -1 if there is none. */
  readonly notUtf8: number;
  /** Index of the first byte that speaks against Windows-1252, with what it looks like; null if none. */
  readonly foreign: { readonly at: number; readonly encoding: string } | null;
}

/** Bytes that Windows-1252 leaves undefined. */
const UNDEFINED = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

/** Signs of Windows-1252 that follow a word: … ‘ ’ “ ” – — ™ › blank « ® ° ». */
const AFTER_WORDS = new Set([
  0x85, 0x91, 0x92, 0x93, 0x94, 0x96, 0x97, 0x99, 0x9b, 0xa0, 0xab, 0xae, 0xb0, 0xbb,
]);

/** Signs of Windows-1252 that no word goes on with: ‚ ƒ „ † ‡ ˆ Š Œ Ž ˜ Ÿ. */
const NEVER_IN_WORDS = new Set([0x82, 0x83, 0x84, 0x86, 0x87, 0x88, 0x8a, 0x8c, 0x8e, 0x98, 0x9f]);

/** à é è ì ò ù as MacRoman and as code page 850 of DOS write them. */
const ITALIAN_IN_MAC = new Set([0x88, 0x8e, 0x8f, 0x93, 0x98, 0x9d]);
const ITALIAN_IN_DOS = new Set([0x85, 0x82, 0x8a, 0x8d, 0x95, 0x97]);

/** Goes through the bytes once; a few nanoseconds for each that is no ASCII. */
export function signsOf(bytes: Uint8Array): ByteSigns {
  let utf8 = -1;
  let isDoubtful = false;
  let notUtf8 = -1;
  let undefinedAt = -1;
  let oddAt = -1;
  const counts = { odd: 0, italian: 0, mac: 0, dos: 0 };
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) continue;
    const length = lengthInUtf8(bytes, at);
    if (length > 0) {
      if (mayBeWordEnd(bytes, at, length)) isDoubtful = true;
      else if (utf8 === -1) utf8 = at;
      at += length - 1;
      continue;
    }
    if (notUtf8 === -1) notUtf8 = at;
    if (undefinedAt === -1 && UNDEFINED.has(byte)) undefinedAt = at;
    if (!isSmallLetter(bytes[at - 1])) continue;
    if (ITALIAN_IN_MAC.has(byte)) counts.mac++;
    if (ITALIAN_IN_DOS.has(byte)) counts.dos++;
    if (NEVER_IN_WORDS.has(byte) || isCapital(byte)) {
      counts.odd++;
      if (oddAt === -1) oddAt = at;
    } else if (byte >= 0xe0) counts.italian++;
  }
  // A capital inside a word may be somebody's spelling; where it is the rule the text is another's.
  const at = undefinedAt === -1 && counts.odd > counts.italian ? oddAt : undefinedAt;
  const encoding = counts.dos > counts.mac ? "DOS" : "MacRoman";
  return { utf8, isDoubtful, notUtf8, foreign: at === -1 ? null : { at, encoding } };
}

/** How many bytes a character with this first byte has in UTF-8; 0 if none begins with it. */
export function lengthByLead(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}

/** How many bytes from here on are one character in UTF-8; 0 if none is. */
function lengthInUtf8(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  const length = lengthByLead(lead);
  if (length === 0 || !isSecondAfter(lead, bytes[at + 1] ?? 0)) return 0;
  for (let next = at + 2; next < at + length; next++) {
    if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return length;
}

/** Neither longer than need be, nor half of a surrogate pair, nor beyond Unicode. */
function isSecondAfter(lead: number, second: number): boolean {
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  return second >= low && second <= high;
}

/** What is one letter in UTF-8 may be the accented end of a word and the signs after it. */
function mayBeWordEnd(bytes: Uint8Array, at: number, length: number): boolean {
  const before = bytes[at - 1] ?? 0x20;
  const lead = bytes[at] ?? 0;
  // Â and Ã (C2, C3) begin nearly all accents in UTF-8, and end no Italian word in Windows-1252.
  if (lead === 0xc2 || lead === 0xc3 || before >= 0x80) return false;
  if (isCapital(lead) && isSmallLetter(before)) return false;
  return bytes.subarray(at + 1, at + length).every((byte) => AFTER_WORDS.has(byte));
}

function isSmallLetter(byte = 0): boolean {
  return byte >= 0x61 && byte <= 0x7a;
}

/** An accented capital of Windows-1252. */
function isCapital(byte: number): boolean {
  return byte >= 0xc0 && byte <= 0xde && byte !== 0xd7;
}

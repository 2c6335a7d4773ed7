/** The bytes of texts as people's programs write them. */

export const ENCODINGS = [
  "UTF-8",
  "UTF-8 with mark",
  "UTF-16 LE",
  "UTF-16 LE with mark",
  "UTF-16 BE",
  "UTF-16 BE with mark",
  "Windows-1252",
] as const;

export type TestEncoding = (typeof ENCODINGS)[number];

/** What Windows-1252 has between 0x80 and 0x9f; a blank stands for what it leaves undefined. */
const HIGH_SIGNS = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

/** Every character of Windows-1252 beyond ASCII. */
export const WINDOWS_LETTERS: string =
  HIGH_SIGNS.replaceAll(" ", "") +
  Array.from({ length: 96 }, (_, index) => String.fromCharCode(0xa0 + index)).join("");

/** Throws where Windows-1252 has no byte for a character. */
export function encoded(text: string, encoding: TestEncoding): Uint8Array {
  if (encoding === "UTF-8") return new TextEncoder().encode(text);
  if (encoding === "UTF-8 with mark") return new TextEncoder().encode(`\ufeff${text}`);
  if (encoding === "Windows-1252") return Uint8Array.from(text, windowsByte);
  const marked = encoding.endsWith("mark") ? `\ufeff${text}` : text;
  const bytes = new Uint8Array(2 * marked.length);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < marked.length; at++) {
    view.setUint16(2 * at, marked.charCodeAt(at), encoding.startsWith("UTF-16 LE"));
  }
  return bytes;
}

function windowsByte(character: string): number {
  const code = character.charCodeAt(0);
  const high = character === " " ? -1 : HIGH_SIGNS.indexOf(character);
  if (high !== -1) return 0x80 + high;
  if (code < 0x80 || (code >= 0xa0 && code <= 0xff)) return code;
  throw new RangeError(`${character} is not in Windows-1252`);
}

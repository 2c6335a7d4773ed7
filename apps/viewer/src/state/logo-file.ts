/** A logo as `report.json` holds it: a PNG or JPEG as a data address, as heavy as the server takes. */

const MOST_BYTES = 150 * 1024;

export class LogoProblem extends Error {
  readonly why: "unreadable" | "tooLarge";
  constructor(why: LogoProblem["why"]) {
    super(why);
    this.why = why;
  }
}

/** @throws LogoProblem */
export async function readLogo(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const type = typeOf(bytes);
  if (type === null) throw new LogoProblem("unreadable");
  if (bytes.length > MOST_BYTES) throw new LogoProblem("tooLarge");
  let signs = "";
  for (const byte of bytes) signs += String.fromCharCode(byte);
  return `data:image/${type};base64,${btoa(signs)}`;
}

/** By what it is, not by its name. */
function typeOf(bytes: Uint8Array): "png" | "jpeg" | null {
  if (bytes[0] === 0x89 && bytes[1] === 0x50) return "png";
  return bytes[0] === 0xff && bytes[1] === 0xd8 ? "jpeg" : null;
}

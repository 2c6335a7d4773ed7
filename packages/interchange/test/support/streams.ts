import type { InputFile, InputStream } from "../../src/index.ts";

/** The file as a stream of pieces of this length. */
export function streamOf({ name, content }: InputFile, piece = 7): InputStream {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return { name, size: bytes.length, pieces: piecesOf(bytes, piece) };
}

async function* piecesOf(bytes: Uint8Array, length: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

/**
 * One text for one content: canonical JSON (RFC 8785) and SHA-256 over it, the ground of every
 * digest, of the journal's chain and of ids made from content.
 */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import canonicalize from "canonicalize";

/** Canonical JSON of a plain value. Properties that are undefined are left out. */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError("only plain JSON values have a canonical form");
  return text;
}

/** SHA-256 of a text, 64 hex digits. */
export function sha256Hex(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** First 16 hex digits of SHA-256 over the canonical JSON: the digests that are printed. */
export function digestOf(value: unknown): string {
  return sha256Hex(canonicalJson(value)).slice(0, 16);
}

/** The number with 12 significant digits, as results are stored and compared. -0 becomes 0. */
export function roundTo12(value: number): number {
  return value === 0 ? 0 : Number(value.toPrecision(12));
}

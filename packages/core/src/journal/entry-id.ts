import { canonicalJson, sha256Hex } from "../model/canonical.ts";

/**
 * An id made from content, for entries that come from files: the same row read twice is the same
 * entry, so importing a folder again adds nothing. `occurrence` (0, 1, …) tells equal rows apart.
 *
 * @returns a UUID of version 8 (RFC 9562) from SHA-256 of the canonical JSON of the content
 */
export function entryIdFrom(content: unknown, occurrence = 0): string {
  const hex = sha256Hex(canonicalJson({ content, occurrence }));
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join("-");
}

/**
 * The hash chain that makes a change of the past show.
 *
 *     hash(k) = SHA-256( canonical JSON of { previous: hash(k−1), seq, id, type, happenedOn,
 *                        recordedAt, recordedBy, payload, corrects, personal } )
 *
 * An entry without `recordedBy` is hashed without it: so were all before it was noted, and their
 * hashes still hold. Adding, changing or taking it away later shows like any other change.
 *
 * Personal text is not in the chain: `personal` holds, for each text, SHA-256 of (salt + text). The
 * text and its salt lie apart, so that erasing both leaves the chain whole and the text unguessable.
 */
import { canonicalJson, sha256Hex } from "../model/canonical.ts";
import type { Entry, PersonalText } from "../model/entry.ts";

/** Where every chain begins. */
export const CHAIN_START: string = "0".repeat(64);

/** For each named text its salted hash. */
export type PersonalHashes = Readonly<Record<string, string>>;

/** The hashes that stand in the chain for the texts, all under one salt of the entry (hex). */
export function personalHashes(personal: PersonalText, salt: string): PersonalHashes {
  return Object.fromEntries(
    Object.entries(personal).map(([name, text]) => [name, sha256Hex(`${salt}:${name}:${text}`)]),
  );
}

/** Hash of an entry that follows `previous`. `personal` is null where the entry has no such text. */
export function chainHash(previous: string, entry: Entry, personal: PersonalHashes | null): string {
  const { seq, id, type, happenedOn, recordedAt, recordedBy, payload, corrects } = entry;
  return sha256Hex(
    canonicalJson({
      previous,
      seq,
      id,
      type,
      happenedOn,
      recordedAt,
      // Canonical JSON leaves out what is undefined.
      recordedBy,
      payload,
      corrects: corrects ?? null,
      personal,
    }),
  );
}

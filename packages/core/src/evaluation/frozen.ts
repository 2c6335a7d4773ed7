/**
 * A frozen journal: everything that was known when numbers were taken, in one file that needs nothing
 * else. It carries the digests of its snapshots, so that whoever opens it years later knows whether
 * the engine still sees the same network, and a digest of itself, so that a change of it shows.
 *
 * Personal text is left out but for what is published anyway, and so is who recorded what.
 */
import { LegamiError } from "../errors.ts";
import { readJournal } from "../journal/journal-state.ts";
import { canonicalJson, sha256Hex } from "../model/canonical.ts";
import type { Instant } from "../model/dates.ts";
import type { Entry } from "../model/entry.ts";
import type { Lens } from "../model/programme.ts";
import { parametersDigest, snapshotDigest } from "../snapshot/snapshot-digest.ts";
import { snapshotAt } from "./snapshot-at.ts";

const SCHEMA = "legami.frozen/1";

export interface FrozenSnapshot {
  readonly at: string;
  readonly lens: Lens;
  readonly snapshot: string;
}

/** What the engine saw when numbers were taken. */
export interface FrozenDigests {
  readonly programme: string;
  /** What was known on that instant; null = everything that had been recorded. */
  readonly knownOn: Instant | null;
  readonly parameters: string;
  readonly snapshots: readonly FrozenSnapshot[];
}

export interface FrozenJournal extends FrozenDigests {
  readonly schema: typeof SCHEMA;
  readonly entries: readonly Entry[];
  /** SHA-256 over the canonical JSON of all the rest. */
  readonly digest: string;
}

interface DigestRequest {
  /** Waves or dates whose digests are noted; every wave unless given. */
  readonly moments?: readonly string[];
  readonly lens?: Lens;
  readonly knownOn?: Instant | null;
}

export interface FreezeRequest extends DigestRequest {
  /** Entries whose personal text is published, and so is kept. */
  readonly keepsText?: (entry: Entry) => boolean;
}

/** @throws LegamiError as `snapshotAt` */
export function freezeJournal(
  entries: readonly Entry[],
  { keepsText = () => false, ...request }: FreezeRequest = {},
): FrozenJournal {
  return sealFrozen(entries, digestsOf(entries, request), keepsText);
}

/** @throws LegamiError as `snapshotAt` */
export function digestsOf(
  entries: readonly Entry[],
  { moments, lens, knownOn = null }: DigestRequest = {},
): FrozenDigests {
  const { settings, parameters } = readJournal(entries, knownOn);
  const waves = settings.waves.map(({ id }) => id);
  const read = lens ?? settings.lenses[0];
  return {
    programme: settings.id,
    knownOn,
    parameters: parametersDigest(parameters),
    snapshots: (moments ?? waves).map((at) => ({
      at,
      lens: read,
      snapshot: snapshotDigest(snapshotAt(entries, at, { lens: read, knownOn })),
    })),
  };
}

/**
 * The file of digests that were noted once: the same entries give the same bytes, whatever a later
 * engine sees in them.
 */
export function sealFrozen(
  entries: readonly Entry[],
  { programme, knownOn, parameters, snapshots }: FrozenDigests,
  keepsText: (entry: Entry) => boolean,
): FrozenJournal {
  const kept = entries
    .filter(({ recordedAt }) => knownOn === null || recordedAt <= knownOn)
    .sort((a, b) => a.seq - b.seq)
    .map((entry) => withoutPerson(entry, keepsText(entry)));
  const rest = {
    schema: SCHEMA,
    programme,
    knownOn,
    parameters,
    snapshots,
    entries: kept,
  } as const;
  return { ...rest, digest: sha256Hex(canonicalJson(rest)) };
}

function withoutPerson({ recordedBy: _, personal, ...entry }: Entry, keepsText: boolean): Entry {
  const text = personal?.["text"];
  if (!keepsText || text === undefined) return entry as Entry;
  return { ...entry, personal: { text } } as Entry;
}

/** The text of a frozen journal; the same journal is the same bytes. */
export function frozenText(frozen: FrozenJournal): string {
  return `${canonicalJson(frozen)}\n`;
}

/**
 * The entries of a frozen journal.
 * @throws LegamiError `LEGAMI_INVALID_INPUT` for another file, `LEGAMI_BROKEN_CHAIN` where the file
 * was changed, or where the engine sees another network in it than the one that was frozen
 */
export function readFrozen(text: string, name: string): readonly Entry[] {
  const frozen = parsed(text, name);
  const { digest, ...rest } = frozen;
  if (sha256Hex(canonicalJson(rest)) !== digest) {
    refuse("LEGAMI_BROKEN_CHAIN", `${name} was changed after it was frozen`);
  }
  for (const { at, lens, snapshot } of frozen.snapshots) {
    const now = snapshotDigest(snapshotAt(frozen.entries, at, { lens }));
    if (now !== snapshot) {
      refuse(
        "LEGAMI_BROKEN_CHAIN",
        `${name}: the snapshot ${at} was ${snapshot} and is ${now} for this version of Legami`,
      );
    }
  }
  return frozen.entries;
}

function parsed(text: string, name: string): FrozenJournal {
  try {
    const value = JSON.parse(text) as Partial<FrozenJournal> | null;
    if (value?.schema === SCHEMA && Array.isArray(value.entries)) return value as FrozenJournal;
  } catch (cause) {
    throw new LegamiError("LEGAMI_INVALID_INPUT", `${name} is no JSON`, { cause });
  }
  return refuse("LEGAMI_INVALID_INPUT", `${name} is no frozen journal (${SCHEMA})`);
}

function refuse(code: "LEGAMI_INVALID_INPUT" | "LEGAMI_BROKEN_CHAIN", message: string): never {
  throw new LegamiError(code, message);
}

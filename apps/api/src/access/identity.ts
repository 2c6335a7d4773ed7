import type { Instant, RecordedBy } from "@legami/core";
import type { AccessStore, Link, Session } from "@legami/storage";
import { hashOfToken } from "./tokens.ts";

/** Who a request comes from. */
export type Identity =
  | { readonly role: "nobody" }
  | {
      readonly role: "coordinator";
      readonly recordedBy: RecordedBy;
      /** Null = the person at the machine, while no password is set. */
      readonly session: HeldSession | null;
    }
  | {
      readonly role: "link";
      readonly recordedBy: RecordedBy;
      readonly session: HeldSession;
      readonly link: Link;
    };

interface HeldSession {
  readonly tokenHash: string;
  readonly expiresAt: Instant;
}

const HOUR = 3_600_000;

/** A session that nobody uses ends after so long, and in any case after so long. */
const IDLE_MS = { coordinator: 12 * HOUR, link: 30 * 24 * HOUR };
const LONGEST_MS = { coordinator: 7 * 24 * HOUR, link: 180 * 24 * HOUR };

/** Last use is noted this seldom: a write for every read would cost more than it tells. */
const NOTED_EVERY_MS = 60_000;

/** When a session that begins now ends: a link's not after the link. */
export function endOfSession(now: Instant, link: Link | null): Instant {
  const longest = link === null ? LONGEST_MS.coordinator : LONGEST_MS.link;
  const end = new Date(Date.parse(now) + longest).toISOString();
  return link !== null && link.expiresAt < end ? link.expiresAt : end;
}

export function isValidLink(link: Link, now: Instant): boolean {
  return link.revokedAt === null && now < link.expiresAt;
}

/**
 * Whose the request is: of the holder of a session or, while there is no password and so only the
 * person at the machine gets here (`isOpen`), the coordinator's. A session goes before: whoever came
 * in by a link is that link.
 */
export async function identify(
  token: string | undefined,
  isOpen: boolean,
  access: AccessStore,
  now: Instant,
): Promise<Identity> {
  const held = token === undefined ? null : await heldSession(hashOfToken(token), access, now);
  if (held !== null) return held;
  if (!isOpen) return { role: "nobody" };
  return { role: "coordinator", recordedBy: "coordinator", session: null };
}

async function heldSession(
  tokenHash: string,
  access: AccessStore,
  now: Instant,
): Promise<Identity | null> {
  const session = await access.sessionByToken(tokenHash);
  if (session === null || !isAlive(session, now)) return null;
  const age = Date.parse(now) - Date.parse(session.lastUsedAt);
  if (age >= NOTED_EVERY_MS) await access.noteUse(tokenHash, now);
  const { link, expiresAt } = session;
  const held = { tokenHash, expiresAt };
  if (link === null) return { role: "coordinator", recordedBy: "coordinator", session: held };
  return { role: "link", recordedBy: `link:${link.id}`, session: held, link };
}

function isAlive({ link, lastUsedAt, expiresAt }: Session, now: Instant): boolean {
  const idle = link === null ? IDLE_MS.coordinator : IDLE_MS.link;
  if (now >= expiresAt || Date.parse(now) - Date.parse(lastUsedAt) >= idle) return false;
  return link === null || isValidLink(link, now);
}

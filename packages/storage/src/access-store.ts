import type { Instant } from "@legami/core";

/**
 * Who may come in: the password of whoever runs the programme, links for operators, sessions. What
 * opens a door is only ever here as a hash.
 */
export interface AccessStore {
  /** The coordinator's password as it was hashed; null before one is set. */
  passwordHash(): Promise<string | null>;

  /** Set or change it: every session of the coordinator ends, and no device is known any more. */
  setPasswordHash(hash: string, at: Instant): Promise<void>;

  addLink(link: NewLink, once: OnceAnswer): Promise<void>;

  /** Links of a programme, oldest first, revoked and expired ones among them. */
  links(programme: string, query?: LinkQuery): Promise<Link[]>;

  linkByToken(tokenHash: string): Promise<Link | null>;

  /** Revoke it, and end its sessions. False if the programme has no such link. */
  revokeLink(programme: string, id: string, at: Instant): Promise<boolean>;

  /** Sessions past their end go at the same time. */
  addSession(session: NewSession, once: OnceAnswer): Promise<void>;

  sessionByToken(tokenHash: string): Promise<Session | null>;

  /** Note that a session, and with it its link, was used. */
  noteUse(tokenHash: string, at: Instant): Promise<void>;

  endSession(tokenHash: string): Promise<void>;

  /** Whether somebody has signed in as coordinator from this device before. */
  knowsDevice(tokenHash: string, at: Instant): Promise<boolean>;

  addDevice(tokenHash: string, expiresAt: Instant): Promise<void>;

  /** What a request with this key was answered, if that is remembered. */
  answered(keyHash: string): Promise<OnceAnswer | null>;
}

/** What an operator comes in with: for a territory, or for one actor of the programme. */
export interface Link {
  readonly id: string;
  readonly programme: string;
  readonly label: string;
  /** Either this or `actor` is null, never both. */
  readonly territory: string | null;
  readonly actor: string | null;
  readonly createdAt: Instant;
  readonly expiresAt: Instant;
  readonly revokedAt: Instant | null;
  readonly lastUsedAt: Instant | null;
}

export interface NewLink extends Omit<Link, "revokedAt" | "lastUsedAt"> {
  readonly tokenHash: string;
}

export interface LinkQuery {
  /** Only links made after the one with this id. */
  readonly after?: string;
  readonly limit?: number;
}

export interface Session {
  /** Null = whoever runs the programme. */
  readonly link: Link | null;
  readonly createdAt: Instant;
  readonly lastUsedAt: Instant;
  readonly expiresAt: Instant;
}

export interface NewSession extends Pick<Session, "createdAt" | "expiresAt"> {
  readonly tokenHash: string;
  /** Id of the link; null = whoever runs the programme. */
  readonly link: string | null;
}

/** The answer to a request that may be sent again, kept with what the request did. */
export interface OnceAnswer {
  readonly keyHash: string;
  /** Of the request: the same key with another one is a mistake. */
  readonly fingerprint: string;
  /** Sealed: only who has the key can read it. */
  readonly answer: string;
  readonly at: Instant;
}

import type { DatabaseSync } from "node:sqlite";
import type { AccessStore, Link, OnceAnswer, Session } from "../access-store.ts";
import { statements } from "./statements.ts";
import { inTransaction } from "./transaction.ts";

/** As the promise of an access store says, without the promises. */
export type SyncAccess = {
  readonly [Method in keyof AccessStore]: (
    ...given: Parameters<AccessStore[Method]>
  ) => Awaited<ReturnType<AccessStore[Method]>>;
};

const PASSWORD = "coordinator-password";
const DAYS_ANSWERS_ARE_KEPT = 31;

const LINK =
  "l.id, l.programme, l.label, l.territory, l.actor, l.created_at, l.expires_at, l.revoked_at, l.last_used_at";

interface LinkRow {
  readonly id: string;
  readonly programme: string;
  readonly label: string;
  readonly territory: string | null;
  readonly actor: string | null;
  readonly created_at: string;
  readonly expires_at: string;
  readonly revoked_at: string | null;
  readonly last_used_at: string | null;
}

interface SessionRow {
  readonly session_link: string | null;
  readonly session_created: string;
  readonly session_used: string;
  readonly session_expires: string;
}

export function sqliteAccess(db: DatabaseSync): SyncAccess {
  const sql = statements(db);

  function remember({ keyHash, fingerprint, answer, at }: OnceAnswer): void {
    const oldest = new Date(Date.parse(at) - DAYS_ANSWERS_ARE_KEPT * 86_400_000).toISOString();
    sql("DELETE FROM answered WHERE at < ?").run(oldest);
    sql("INSERT INTO answered VALUES (?, ?, ?, ?)").run(keyHash, fingerprint, answer, at);
  }

  function endSessionsOf(link: string | null): void {
    sql("DELETE FROM sessions WHERE link IS ?").run(link);
  }

  return {
    passwordHash: () => {
      const row = sql("SELECT value FROM secrets WHERE name = ?").get(PASSWORD);
      return row === undefined ? null : String(row["value"]);
    },

    setPasswordHash: (hash, at) =>
      inTransaction(db, "IMMEDIATE", () => {
        sql(
          "INSERT INTO secrets VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET value = excluded.value, set_at = excluded.set_at",
        ).run(PASSWORD, hash, at);
        endSessionsOf(null);
        sql("DELETE FROM devices").run();
      }),

    addLink: (link, once) =>
      inTransaction(db, "IMMEDIATE", () => {
        const { id, programme, tokenHash, label, territory, actor, createdAt, expiresAt } = link;
        sql("INSERT INTO links VALUES (?, ?, ?, ?, ?, ?, ?, ?, NULL, NULL)").run(
          id,
          programme,
          tokenHash,
          label,
          territory,
          actor,
          createdAt,
          expiresAt,
        );
        remember(once);
      }),

    links: (programme, { after, limit = -1 } = {}) => {
      const later =
        "AND (l.created_at, l.id) > (SELECT created_at, id FROM links WHERE id = ? AND programme = ?)";
      const page = (condition: string) =>
        `SELECT ${LINK} FROM links l WHERE l.programme = ? ${condition} ORDER BY l.created_at, l.id LIMIT ?`;
      const rows =
        after === undefined
          ? sql(page("")).all(programme, limit)
          : sql(page(later)).all(programme, after, programme, limit);
      return (rows as unknown as LinkRow[]).map(linkOf);
    },

    linkByToken: (tokenHash) => {
      const row = sql(`SELECT ${LINK} FROM links l WHERE l.token_hash = ?`).get(tokenHash);
      return row === undefined ? null : linkOf(row as unknown as LinkRow);
    },

    revokeLink: (programme, id, at) =>
      inTransaction(db, "IMMEDIATE", () => {
        const { changes } = sql(
          "UPDATE links SET revoked_at = ifnull(revoked_at, ?) WHERE programme = ? AND id = ?",
        ).run(at, programme, id);
        if (changes !== 0) endSessionsOf(id);
        return changes !== 0;
      }),

    addSession: ({ tokenHash, link, createdAt, expiresAt }, once) =>
      inTransaction(db, "IMMEDIATE", () => {
        sql("DELETE FROM sessions WHERE expires_at <= ?").run(createdAt);
        sql("INSERT INTO sessions VALUES (?, ?, ?, ?, ?)").run(
          tokenHash,
          link,
          createdAt,
          createdAt,
          expiresAt,
        );
        remember(once);
      }),

    sessionByToken: (tokenHash) => {
      const row = sql(
        `SELECT ${LINK}, s.link AS session_link, s.created_at AS session_created, s.last_used_at AS session_used, s.expires_at AS session_expires FROM sessions s LEFT JOIN links l ON l.id = s.link WHERE s.token_hash = ?`,
      ).get(tokenHash) as unknown as (LinkRow & SessionRow) | undefined;
      return row === undefined ? null : sessionOf(row);
    },

    noteUse: (tokenHash, at) =>
      inTransaction(db, "IMMEDIATE", () => {
        sql("UPDATE sessions SET last_used_at = ? WHERE token_hash = ?").run(at, tokenHash);
        sql(
          "UPDATE links SET last_used_at = ? WHERE id = (SELECT link FROM sessions WHERE token_hash = ?)",
        ).run(at, tokenHash);
      }),

    endSession: (tokenHash) => {
      sql("DELETE FROM sessions WHERE token_hash = ?").run(tokenHash);
    },

    knowsDevice: (tokenHash, at) =>
      sql("SELECT 1 FROM devices WHERE token_hash = ? AND expires_at > ?").get(tokenHash, at) !==
      undefined,

    addDevice: (tokenHash, expiresAt) => {
      sql("INSERT INTO devices VALUES (?, ?)").run(tokenHash, expiresAt);
    },

    answered: (keyHash) => {
      const row = sql("SELECT * FROM answered WHERE key_hash = ?").get(keyHash);
      if (row === undefined) return null;
      const { fingerprint, answer, at } = row;
      return {
        keyHash,
        fingerprint: String(fingerprint),
        answer: String(answer),
        at: String(at),
      };
    },
  };
}

function linkOf(row: LinkRow): Link {
  return {
    id: row.id,
    programme: row.programme,
    label: row.label,
    territory: row.territory,
    actor: row.actor,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    revokedAt: row.revoked_at,
    lastUsedAt: row.last_used_at,
  };
}

function sessionOf(row: LinkRow & SessionRow): Session {
  return {
    link: row.session_link === null ? null : linkOf(row),
    createdAt: row.session_created,
    lastUsedAt: row.session_used,
    expiresAt: row.session_expires,
  };
}

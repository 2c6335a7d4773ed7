/**
 * Requests that make something without an id of the client's: sent again with the same
 * `Idempotency-Key`, they are answered as the first time and make nothing more. What is kept of the
 * request and of the answer can be read only by who has the key, because both may hold secrets.
 */
import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  hkdfSync,
  randomBytes,
} from "node:crypto";
import { canonicalJson, type Instant } from "@legami/core";
import type { AccessStore, OnceAnswer } from "@legami/storage";
import type { FastifyRequest } from "fastify";
import { Type } from "typebox";
import { HttpProblem } from "../http-problem.ts";
import { UUID } from "../schema-parts.ts";

export const ONCE_HEADERS = Type.Object({
  "idempotency-key": Type.String({
    pattern: UUID,
    description: "A UUID of the client’s making: the same request sent again is answered again.",
  }),
});

/** Keeps the answer together with what the request does. */
type Keep<Answer> = (answer: Answer, at: Instant) => OnceAnswer;

export interface OnceOnly {
  answer<Answer>(
    request: FastifyRequest,
    work: (keep: Keep<Answer>) => Promise<Answer>,
  ): Promise<Answer>;
}

export function onceOnly(access: AccessStore): OnceOnly {
  const underWay = new Set<string>();

  return {
    async answer<Answer>(
      request: FastifyRequest,
      work: (keep: Keep<Answer>) => Promise<Answer>,
    ): Promise<Answer> {
      const key = String(request.headers["idempotency-key"]);
      const keyHash = createHash("sha256").update(`legami once ${key}`).digest("hex");
      if (underWay.has(keyHash)) {
        throw new HttpProblem("LEGAMI_IN_PROGRESS", { retryAfterSeconds: 1 });
      }
      underWay.add(keyHash);
      try {
        const fingerprint = fingerprintOf(key, request);
        const held = await access.answered(keyHash);
        if (held === null) {
          return await work((answer, at) => {
            return { keyHash, fingerprint, answer: sealed(key, answer), at };
          });
        }
        if (held.fingerprint !== fingerprint) throw new HttpProblem("LEGAMI_KEY_REUSED");
        return opened(key, held.answer) as Answer;
      } finally {
        underWay.delete(keyHash);
      }
    },
  };
}

/** Keyed: of a body with a password not even a hash may lie about. */
function fingerprintOf(key: string, { method, url, body }: FastifyRequest): string {
  const [path] = url.split("?");
  const sent = canonicalJson({ method, path, body });
  return createHmac("sha256", key).update(sent).digest("hex");
}

const cipherKey = (key: string, salt: Buffer) =>
  new Uint8Array(hkdfSync("sha256", key, salt, "legami answer", 32));

function sealed(key: string, answer: unknown): string {
  const salt = randomBytes(16);
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", cipherKey(key, salt), nonce);
  const text = Buffer.concat([cipher.update(JSON.stringify(answer), "utf8"), cipher.final()]);
  return Buffer.concat([salt, nonce, cipher.getAuthTag(), text]).toString("base64");
}

function opened(key: string, answer: string): unknown {
  const bytes = Buffer.from(answer, "base64");
  const [salt, nonce, tag] = [
    bytes.subarray(0, 16),
    bytes.subarray(16, 28),
    bytes.subarray(28, 44),
  ];
  const decipher = createDecipheriv("aes-256-gcm", cipherKey(key, salt), nonce);
  decipher.setAuthTag(tag);
  const text = Buffer.concat([decipher.update(bytes.subarray(44)), decipher.final()]);
  return JSON.parse(text.toString("utf8"));
}

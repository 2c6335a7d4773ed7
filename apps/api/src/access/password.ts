/**
 * Passwords as Argon2id hashes (RFC 9106) in PHC strings. One is computed at a time: each takes tens
 * of milliseconds of a core, and logins must not stall those who are logging ties.
 */
import { type Argon2Parameters, argon2, randomBytes, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";

/** Cost as OWASP advises for Argon2id: 19 MiB, two passes, one lane. */
const COST = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 } as const;

const derive = promisify(argon2);

let turn: Promise<unknown> = Promise.resolve();

function inTurn(parameters: Argon2Parameters): Promise<Buffer> {
  const derived = turn.then(() => derive("argon2id", parameters));
  turn = derived.catch(() => {});
  return derived;
}

/** The same letters typed on two machines can be other code points. */
const bytesOf = (password: string) => Buffer.from(password.normalize("NFC"), "utf8");

const base64 = (bytes: Buffer) => bytes.toString("base64").replace(/=+$/, "");

export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16);
  const hash = await inTurn({ ...COST, nonce, message: bytesOf(password) });
  const { memory, passes, parallelism } = COST;
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${base64(nonce)}$${base64(hash)}`;
}

const PHC = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/;

export async function isPassword(stored: string, password: string): Promise<boolean> {
  const [, memory, passes, parallelism, salt = "", tag = ""] = PHC.exec(stored) ?? [];
  const expected = Buffer.from(tag, "base64");
  const hash = await inTurn({
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    tagLength: expected.length,
    nonce: Buffer.from(salt, "base64"),
    message: bytesOf(password),
  });
  return timingSafeEqual(hash, expected);
}

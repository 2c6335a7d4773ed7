import { createHash, randomBytes } from "node:crypto";

/** A secret that opens a door: 128 random bits, in letters that an address can carry. */
export function newToken(): string {
  return randomBytes(16).toString("base64url");
}

/** What is stored of a token. It has enough bits of its own to need no salt and no slow hash. */
export function hashOfToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

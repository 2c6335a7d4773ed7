import type { Instant } from "@legami/core";
import type { AccessStore, Link } from "@legami/storage";
import { HttpProblem } from "../http-problem.ts";
import { guesses } from "./guesses.ts";
import { isValidLink } from "./identity.ts";
import { isPassword } from "./password.ts";
import { hashOfToken } from "./tokens.ts";

/** What somebody comes in with: one of the two. */
interface Credentials {
  readonly password?: string;
  readonly link?: string;
}

/** The link that opens the door, or null where it is the coordinator's password. */
export type SignIn = (
  credentials: Credentials,
  device: string | undefined,
  now: Instant,
) => Promise<Link | null>;

/** All who come from devices that the coordinator has not signed in from share their tries. */
const STRANGERS = "strangers";

/** @returns a function that throws HttpProblem where the door stays shut */
export function signInWith(access: AccessStore): SignIn {
  const tries = guesses();

  async function requirePassword(
    password: string,
    device: string | undefined,
    now: Instant,
  ): Promise<void> {
    const stored = await access.passwordHash();
    if (stored === null) throw new HttpProblem("LEGAMI_SIGN_IN_REFUSED");
    const deviceHash = device === undefined ? null : hashOfToken(device);
    const isKnown = deviceHash !== null && (await access.knowsDevice(deviceHash, now));
    const who = isKnown ? deviceHash : STRANGERS;
    const wait = tries.take(who, Date.parse(now));
    if (wait > 0) {
      throw new HttpProblem("LEGAMI_TOO_MANY_GUESSES", {
        retryAfterSeconds: Math.ceil(wait / 1000),
      });
    }
    if (!(await isPassword(stored, password))) throw new HttpProblem("LEGAMI_SIGN_IN_REFUSED");
    tries.giveBack(who);
  }

  return async ({ password, link }, device, now) => {
    if (password !== undefined) {
      await requirePassword(password, device, now);
      return null;
    }
    const found = link === undefined ? null : await access.linkByToken(hashOfToken(link));
    if (found === null || !isValidLink(found, now)) {
      throw new HttpProblem("LEGAMI_SIGN_IN_REFUSED");
    }
    return found;
  };
}

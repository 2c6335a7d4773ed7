import { LegamiError } from "@legami/core";

const SHORTEST = 8;
const LONGEST = 256;

/** Words that are the first guess for this programme's password, with or without digits behind. */
const GUESSED = /^(legami|laborator\w*|coordina\w*|comunita|territori\w*)[\W\d_]*$/;

const WORDS = {
  too_short: `The password is too short: at least ${SHORTEST} characters, better 15. A sentence does well.`,
  too_long: `The password is too long: at most ${LONGEST} characters.`,
  common: "This password is one of those that are tried first. Choose another.",
} as const;

/**
 * Length is what makes a password good, so nothing else is asked than that it is not among the
 * commonest.
 *
 * @throws LegamiError `LEGAMI_WEAK_PASSWORD`
 */
export async function requireGoodPassword(password: string): Promise<void> {
  const length = [...password.normalize("NFC")].length;
  if (length < SHORTEST) throw weak("too_short");
  if (length > LONGEST) throw weak("too_long");
  if (await isCommon(password)) throw weak("common");
}

async function isCommon(password: string): Promise<boolean> {
  // Fifty thousand words: read only when a password is being set.
  const { default: commonest } = await import("fxa-common-password-list");
  const plain = password.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const isOneLetter = new Set(plain).size === 1;
  return isOneLetter || GUESSED.test(plain) || [password, plain].some(commonest.test);
}

function weak(reason: keyof typeof WORDS): LegamiError {
  return new LegamiError("LEGAMI_WEAK_PASSWORD", WORDS[reason], { details: { reason } });
}

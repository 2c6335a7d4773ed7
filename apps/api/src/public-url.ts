import { InvalidOptionError } from "@legami/core";

/**
 * The address that people use, where it is not the one the server listens on; null if none was given.
 * @throws LegamiError `LEGAMI_INVALID_OPTION` if it is no `http:` or `https:` address of a whole host
 */
export function publicUrlOf(given: string | undefined): string | null {
  if (given === undefined) return null;
  const url = URL.canParse(given) ? new URL(given) : null;
  const isHost = url !== null && url.pathname === "/" && url.search === "" && url.hash === "";
  if (isHost && /^https?:$/.test(url.protocol)) return url.origin;
  throw new InvalidOptionError("url", "an address such as https://legami.example", given);
}

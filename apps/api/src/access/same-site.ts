import type { FastifyRequest } from "fastify";
import { HttpProblem } from "../http-problem.ts";

const SAFE = ["GET", "HEAD", "OPTIONS"];

/**
 * Refuse what a page of somebody else makes a browser send here. Browsers say where a request comes
 * from (`Sec-Fetch-Site`, else `Origin`); programs that are no browser say nothing, and have no
 * session that could be borrowed.
 */
export function requireSameSite({ method, headers, host }: FastifyRequest): void {
  if (SAFE.includes(method)) return;
  const site = headers["sec-fetch-site"];
  const isOurs =
    site === undefined
      ? headers.origin === undefined || isAt(headers.origin, host)
      : site === "same-origin" || site === "none";
  if (!isOurs) throw new HttpProblem("LEGAMI_CROSS_SITE");
}

function isAt(origin: string, host: string): boolean {
  if (!URL.canParse(origin)) return false;
  const { protocol, host: from } = new URL(origin);
  // Parsed alike, so that a default port that was written out makes no difference.
  const here = `${protocol}//${host}`;
  return URL.canParse(here) && new URL(here).host === from;
}

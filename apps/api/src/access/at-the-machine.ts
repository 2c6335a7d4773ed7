import type { FastifyRequest } from "fastify";

const LOOPBACK = ["127.0.0.1", "::1", "localhost"];
const FORWARDED = ["forwarded", "x-forwarded-for", "x-forwarded-host", "x-real-ip"];

export function isLoopback(host: string): boolean {
  return LOOPBACK.includes(host.replace(/^\[|\]$/g, ""));
}

/**
 * The request was made on this machine, for this machine. Another host's name means a page of
 * somebody else that made its own name point here; a forwarded request, that a proxy lets in others.
 */
export function isAtTheMachine({ hostname, socket, headers }: FastifyRequest): boolean {
  const from = (socket.remoteAddress ?? "").replace(/^::ffff:/, "");
  return (
    isLoopback(hostname) &&
    isLoopback(from) &&
    FORWARDED.every((header) => headers[header] === undefined)
  );
}

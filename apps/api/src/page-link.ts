import type { FastifyReply, FastifyRequest } from "fastify";

/** Where the next page is (RFC 8288), for clients that follow links. */
export function linkNext(
  request: FastifyRequest,
  reply: FastifyReply,
  after: string | number,
): void {
  const [path = "", query = ""] = request.url.split("?", 2);
  const params = new URLSearchParams(query);
  params.set("after", String(after));
  reply.header("link", `<${path}?${params}>; rel="next"`);
}

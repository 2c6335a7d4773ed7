import type { CookieSerializeOptions } from "@fastify/cookie";
import type { Instant } from "@legami/core";
import type { FastifyReply, FastifyRequest } from "fastify";

/** The cookies of this server: read by it alone, sent to it alone. */
export interface Cookies {
  session(request: FastifyRequest): string | undefined;
  device(request: FastifyRequest): string | undefined;
  setSession(reply: FastifyReply, token: string, expiresAt: Instant): void;
  setDevice(reply: FastifyReply, token: string, expiresAt: Instant): void;
  clearSession(reply: FastifyReply): void;
}

/** `isSecure`: people reach the server by HTTPS, so that browsers need never send these without it. */
export function cookies(isSecure: boolean): Cookies {
  const options: CookieSerializeOptions = {
    path: "/",
    httpOnly: true,
    // Pages are the same for everybody; what they then ask for comes from this site.
    sameSite: "strict",
    secure: isSecure,
  };
  // A browser takes a name with this prefix only over HTTPS, for this host and every path.
  const prefix = isSecure ? "__Host-" : "";
  const names = { session: `${prefix}legami`, device: `${prefix}legami-device` };
  const set = (reply: FastifyReply, name: string, token: string, expiresAt: Instant) =>
    reply.setCookie(name, token, { ...options, expires: new Date(expiresAt) });

  return {
    session: (request) => request.cookies[names.session],
    device: (request) => request.cookies[names.device],
    setSession: (reply, token, expiresAt) => set(reply, names.session, token, expiresAt),
    setDevice: (reply, token, expiresAt) => set(reply, names.device, token, expiresAt),
    clearSession: (reply) => reply.clearCookie(names.session, options),
  };
}

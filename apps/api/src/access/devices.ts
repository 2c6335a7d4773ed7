import type { FastifyReply, FastifyRequest } from "fastify";
import type { RouteContext } from "../context.ts";
import { hashOfToken, newToken } from "./tokens.ts";

const DEVICE_MS = 365 * 24 * 3_600_000;

/** From here the coordinator can come in while somebody else is guessing the password. */
export async function rememberDevice(
  { store, clock, cookies }: RouteContext,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  const now = clock();
  const known = cookies.device(request);
  if (known !== undefined && (await store.access.knowsDevice(hashOfToken(known), now))) return;
  const device = newToken();
  const expiresAt = new Date(Date.parse(now) + DEVICE_MS).toISOString();
  await store.access.addDevice(hashOfToken(device), expiresAt);
  cookies.setDevice(reply, device, expiresAt);
}

import type { FastifyRequest } from "fastify";
import { HttpProblem } from "../http-problem.ts";
import type { Identity } from "./identity.ts";

export type SignedIn = Exclude<Identity, { readonly role: "nobody" }>;

/** Who the request comes from, on a route that is not for nobody. */
export function signedIn({ identity }: FastifyRequest): SignedIn {
  if (identity.role === "nobody") throw new HttpProblem("LEGAMI_NOT_SIGNED_IN");
  return identity;
}

import type { Store } from "@legami/storage";
import { hashPassword } from "./password.ts";
import { requireGoodPassword } from "./password-rules.ts";

/**
 * Set or change the coordinator's password; whoever had signed in with the old one has to again.
 * @throws LegamiError `LEGAMI_WEAK_PASSWORD`
 */
export async function setPassword({ access }: Store, password: string): Promise<void> {
  await requireGoodPassword(password);
  await access.setPasswordHash(await hashPassword(password), new Date().toISOString());
}

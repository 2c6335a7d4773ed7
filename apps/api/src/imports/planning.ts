/** Plans imports, one at a time, in threads of their own: a file hurts nobody but itself. */
import type { CivilDate, Entry } from "@legami/core";
import { readJournal } from "@legami/core";
import type { ImportTarget } from "@legami/interchange";
import { type PlanThread, planThread } from "@legami/interchange/node";
import type { KnownProgramme } from "../programme-cache.ts";

/** Less than a request may take, so that whoever waits is told why. */
const MAX_MS = 45_000;

/** With the server beside it: no more than a small machine has. */
const LIMITS = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 16, stackSizeMb: 4 };

/** Plans of one server, in a thread that is kept warm while somebody imports. */
export function planner(): PlanThread {
  return planThread({ limits: LIMITS, maxMs: MAX_MS });
}

/** The programme as far as a plan needs it. */
export function targetOf({ id, entries, facts }: KnownProgramme): ImportTarget {
  const settings = facts.settings() ?? null;
  const { actors } = readJournal(entries, null).stateAt(null);
  return {
    id,
    name: settings?.name ?? id,
    settings,
    actors,
    describedOn: describedOn(entries),
  };
}

function describedOn(entries: readonly Entry[]): Record<string, CivilDate> {
  const days: Record<string, CivilDate> = {};
  for (const entry of entries) {
    if (entry.type !== "actor") continue;
    const { id } = entry.payload;
    if ((days[id] ?? "") < entry.happenedOn) days[id] = entry.happenedOn;
  }
  return days;
}

/** Plans imports, one at a time, in threads of their own: a file hurts nobody but itself. */
import type { CivilDate, Entry } from "@legami/core";
import { readJournal } from "@legami/core";
import type { ImportChoices, ImportPlan, ImportTarget } from "@legami/interchange";
import { planImportApart } from "@legami/interchange/node";
import type { KnownProgramme } from "../programme-cache.ts";
import type { Upload } from "./uploads.ts";

/** Less than a request may take, so that whoever waits is told why. */
const MAX_MS = 45_000;

/** With the server beside it: no more than a small machine has. */
const LIMITS = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 };

export type Planner = (
  files: readonly Upload[],
  target: ImportTarget,
  choices: ImportChoices,
) => Promise<ImportPlan>;

export function planner(): Planner {
  let before: Promise<unknown> = Promise.resolve();
  return (files, target, choices) => {
    const plan = before.then(() =>
      planImportApart({ files, target, choices }, { limits: LIMITS, maxMs: MAX_MS }),
    );
    before = plan.catch(() => {});
    return plan;
  };
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

import type { EntryPayloads, EntryType } from "../model/entry.ts";
import type { ProgrammeSettings } from "../model/programme.ts";
import { type EntryProblem, entryProblem } from "./entry-problem.ts";
import type { JournalFacts, LearnedEntry } from "./journal-facts.ts";

type Named = "waves" | "territories" | "indicators" | "parameters/eventWeights";

/** The names of the settings that entries of a type use. */
const USES: {
  readonly [Type in EntryType]?: (
    payload: EntryPayloads[Type],
  ) => Partial<Record<Named, string | null>>;
} = {
  actor: ({ territory }) => ({ territories: territory }),
  municipality: ({ territory }) => ({ territories: territory }),
  assessment: ({ wave }) => ({ waves: wave }),
  "given-tie": ({ wave }) => ({ waves: wave }),
  response: ({ wave }) => ({ waves: wave }),
  event: ({ type }) => ({ "parameters/eventWeights": type }),
  logging: ({ territory }) => ({ territories: territory }),
  diary: ({ territory }) => ({ territories: territory }),
  mention: ({ territory }) => ({ territories: territory }),
  progress: ({ indicator, territory }) => ({ indicators: indicator, territories: territory }),
};

/**
 * What may not be taken out of the settings: names that entries in force use, and that the data are
 * simulated. Pointers from the settings.
 */
export function checkSettingsChange(
  facts: JournalFacts,
  before: ProgrammeSettings,
  after: ProgrammeSettings,
): EntryProblem[] {
  const gone = removedNames(before, after);
  const uses = gone.size === 0 ? new Map<string, number>() : countUses(facts, gone);
  const inUse = [...uses].map(([key, count]) => {
    const { named, name } = keyParts(key);
    return entryProblem(`/${named}`, "in_use", { value: name, count });
  });
  const isTakenBack = before.simulated !== null && after.simulated === null;
  return isTakenBack ? [...inUse, entryProblem("/simulated", "still_simulated")] : inUse;
}

/** A name under its list. */
const keyOf = (named: Named, name: string) => `${named} ${name}`;

function keyParts(key: string): { named: string; name: string } {
  const space = key.indexOf(" ");
  return { named: key.slice(0, space), name: key.slice(space + 1) };
}

function namesOf(settings: ProgrammeSettings): string[] {
  const { waves, territories, indicators, parameters } = settings;
  return [
    ...waves.map(({ id }) => keyOf("waves", id)),
    ...territories.map(({ id }) => keyOf("territories", id)),
    ...indicators.map(({ id }) => keyOf("indicators", id)),
    ...Object.keys(parameters["eventWeights"] ?? {}).map((id) =>
      keyOf("parameters/eventWeights", id),
    ),
  ];
}

function removedNames(before: ProgrammeSettings, after: ProgrammeSettings): Set<string> {
  const kept = new Set(namesOf(after));
  return new Set(namesOf(before).filter((key) => !kept.has(key)));
}

function countUses(facts: JournalFacts, names: ReadonlySet<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const entry of facts.inForce()) {
    for (const [named, name] of Object.entries(usesOf(entry))) {
      const key = keyOf(named as Named, name ?? "");
      if (names.has(key)) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}

function usesOf({ type, payload }: LearnedEntry): Partial<Record<Named, string | null>> {
  const uses = USES[type] as
    | ((payload: unknown) => Partial<Record<Named, string | null>>)
    | undefined;
  return uses === undefined ? {} : uses(payload);
}

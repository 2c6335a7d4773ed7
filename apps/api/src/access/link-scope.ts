/** What a link is for, and what it may know (docs/decisions/0011). */
import type { FactsView, JournalFacts, LearnedEntry, ProgrammeSettings } from "@legami/core";
import type { Link } from "@legami/storage";

/** The territory that a link is for, or that its organisation is in; null if that has none. */
export function territoryOfLink(link: Link, facts: JournalFacts): string | null {
  if (link.territory !== null) return link.territory;
  return facts.actor(facts.unitOf(link.actor ?? ""))?.territory ?? null;
}

/** Whether the link speaks for the actor. A record that was merged is read as the one it went into. */
export function isOwnActor(link: Link, facts: JournalFacts, actor: string): boolean {
  if (link.actor === null) return facts.actor(actor)?.territory === link.territory;
  return actor === link.actor || actor === facts.unitOf(link.actor);
}

/** Settings without what is none of an operator's business: other territories, targets, parameters. */
export function settingsForLink(
  settings: ProgrammeSettings,
  territory: string | null,
): ProgrammeSettings {
  // What a form needs: the types of event, and the days that belong to a survey.
  const { eventWeights, waveWindowDays } = settings.parameters;
  return {
    ...settings,
    territories: settings.territories.filter(({ id }) => id === territory),
    parameters: {
      ...(eventWeights === undefined ? {} : { eventWeights }),
      ...(waveWindowDays === undefined ? {} : { waveWindowDays }),
    },
    indicators: [],
    seed: null,
  };
}

/** Facts as the link may know them: entries that it did not record are not there. */
export function factsForLink(link: Link, facts: JournalFacts): JournalFacts {
  const territory = territoryOfLink(link, facts);
  const view: FactsView = {
    hides: (entry) => !isRecordedBy(link, entry),
    settings: (settings) => settingsForLink(settings, territory),
  };
  return facts.draft(view);
}

export function isRecordedBy(
  { id }: Link,
  { recordedBy }: Pick<LearnedEntry, "recordedBy">,
): boolean {
  return recordedBy === `link:${id}`;
}

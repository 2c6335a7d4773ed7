/** What stands beside the network: the programme's own indicators, and the area plans. */
import type { JournalState } from "../journal/journal-state.ts";
import type { EntryOf } from "../model/entry.ts";
import type { IndicatorReading, MentionReading } from "./evaluation.ts";

/**
 * Every indicator with its progress. An entry says how far a territory has come so far, so the
 * programme stands at the sum of each territory's latest. Notes are no part of an evaluation: they
 * are personal text, and stay with their entries.
 */
export function readIndicators({ settings, progress }: JournalState): IndicatorReading[] {
  return settings.indicators.map(({ id, label, phase, target }) => {
    const latest = new Map<string | null, EntryOf<"progress">>();
    for (const entry of progress) {
      if (entry.payload.indicator !== id) continue;
      const held = latest.get(entry.payload.territory);
      if (held === undefined || held.happenedOn <= entry.happenedOn) {
        latest.set(entry.payload.territory, entry);
      }
    }
    const territories = [...latest.values()].map(({ payload, happenedOn }) => ({
      territory: payload.territory,
      value: payload.value,
      date: happenedOn,
    }));
    const value =
      territories.length === 0 ? null : territories.reduce((sum, each) => sum + each.value, 0);
    const isReached = target === null || value === null ? null : value >= target;
    return { id, label, phase, target, value, isReached, territories };
  });
}

export function readMentions({ mentions }: JournalState): MentionReading[] {
  return mentions.map(({ happenedOn, payload }) => ({ date: happenedOn, ...payload }));
}

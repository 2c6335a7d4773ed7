/**
 * Enacted strength: what two actors have done together, older contacts counting less (methods A5).
 *
 *     E(t) = Σ_{events e of both, t_e ≤ t} u_e / (k_e − 1) · 2^(−(t − t_e)/h)
 *     s(t) = 1 − 2^(−E(t)/E½)
 *
 * u weight of the event's type, k participants, h half-life in days, E½ `saturation`. An agreement
 * in force counts its weight undecayed, and decays from the day after which it ended. The other decay
 * of the sensitivity analysis is 1 / (1 + (t − t_e)/h): half after h days too, and slower from then on.
 * Range: E ≥ 0, s in [0, 1). A tie exists from E ≥ `enactedThreshold`.
 * Dividing by k − 1 keeps a plenary from tying everybody strongly to everybody. Of several events
 * of one pair, type and day the heaviest counts: they are one meeting told twice.
 *
 * Source: decay between meetings after Jin, Girvan & Newman (2001), "Structure of growing social
 * networks", Phys. Rev. E 64, 046132; division by k − 1 after Newman (2001), Phys. Rev. E 64,
 * 016132. Half-life and weights are this programme's own convention.
 */
import { type CivilDate, daysBetween } from "../model/dates.ts";
import { type Dyad, DyadMap } from "../model/dyad.ts";
import type { EntryPayloads } from "../model/entry.ts";
import type { Parameters } from "../model/parameters.ts";

/** How old contacts fade; the first is the programme's. */
export const DECAYS = ["exponential", "hyperbolic"] as const;

export type Decay = (typeof DECAYS)[number];

export interface DatedEvent
  extends Pick<EntryPayloads["event"], "type" | "participants" | "weight"> {
  readonly date: CivilDate;
}

/** E of every pair that has done anything together by `date`. */
export function accumulatedContact(
  events: Iterable<DatedEvent>,
  agreements: Iterable<EntryPayloads["agreement"]>,
  date: CivilDate,
  parameters: Parameters,
  family: Decay = "exponential",
): DyadMap<number> {
  const decay = (since: CivilDate) => {
    const halfLives = Math.max(0, daysBetween(since, date)) / parameters.contactHalfLifeDays;
    return family === "hyperbolic" ? 1 / (1 + halfLives) : 2 ** -halfLives;
  };
  const contact = new DyadMap<number>();
  const add = (dyad: Dyad, amount: number) =>
    contact.set(dyad.source, dyad.target, (contact.get(dyad.source, dyad.target) ?? 0) + amount);

  for (const [dyad, meetings] of meetingsOf(events, date, parameters)) {
    for (const meeting of meetings.values()) add(dyad, meeting.share * decay(meeting.date));
  }
  for (const { from, to, signatories } of agreements) {
    if (from > date) continue;
    const actors = [...new Set(signatories)];
    const share = (parameters.eventWeights["agreement"] ?? 0) / (actors.length - 1);
    const remaining = to === null || date <= to ? 1 : decay(to);
    for (const dyad of pairsOf(actors)) add(dyad, share * remaining);
  }
  return contact;
}

/** s of an accumulated contact. */
export function enactedStrength(contact: number, parameters: Parameters): number {
  return 1 - 2 ** (-contact / parameters.saturation);
}

interface Meeting {
  readonly date: CivilDate;
  readonly share: number;
}

/** For each pair its meetings by type and day, the heaviest of each. */
function meetingsOf(
  events: Iterable<DatedEvent>,
  date: CivilDate,
  parameters: Parameters,
): Iterable<readonly [Dyad, Map<string, Meeting>]> {
  const byDyad = new DyadMap<Map<string, Meeting>>();
  for (const event of events) {
    if (event.date > date) continue;
    const actors = [...new Set(event.participants)];
    const weight = event.weight ?? parameters.eventWeights[event.type] ?? 0;
    const share = weight / (actors.length - 1);
    for (const { source, target } of pairsOf(actors)) {
      const meetings = byDyad.at(source, target, () => new Map<string, Meeting>());
      const key = `${event.date} ${event.type}`;
      if (share > (meetings.get(key)?.share ?? 0)) meetings.set(key, { date: event.date, share });
    }
  }
  return byDyad.entries();
}

function* pairsOf(actors: readonly string[]): Generator<Dyad> {
  for (const [index, source] of actors.entries()) {
    for (const target of actors.slice(index + 1)) yield { source, target };
  }
}

/** Times during which something went on, each from one day to another, both included. */
export interface Spell {
  readonly start: number;
  /** Last day with evidence; for a spell that was still going on, the last day it was followed to. */
  readonly end: number;
  /** It ended: at least `gap` days passed after it without any evidence. */
  readonly hasEnded: boolean;
}

/**
 * Evidence as spells: pieces less than `gap` days apart are one.
 *
 * What came in the last `gap` days before `until` can still go on, so nothing is followed beyond
 * `until` − `gap`; what only began after that day is left out. Otherwise recent spells would look
 * dead, or immortal.
 *
 * Precondition: `evidence` sorted by its first day, none after `until`.
 */
export function spellsOf(
  evidence: readonly (readonly [from: number, to: number])[],
  until: number,
  gap: number,
): Spell[] {
  const spells: Spell[] = [];
  const followedTo = until - gap;
  let start = Number.NaN;
  let end = Number.NEGATIVE_INFINITY;
  const close = () => {
    if (end === Number.NEGATIVE_INFINITY || start > followedTo) return;
    const hasEnded = end <= followedTo;
    spells.push({ start, end: hasEnded ? end : followedTo, hasEnded });
  };
  for (const [from, to] of evidence) {
    if (from - end >= gap) {
      close();
      start = from;
      end = to;
    } else {
      end = Math.max(end, to);
    }
  }
  close();
  return spells;
}

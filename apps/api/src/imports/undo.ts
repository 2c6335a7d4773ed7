/** Takes back all that an import recorded, or brings it back: retractions, as everything in a journal. */
import { type AnyNewEntry, type CivilDate, entryIdFrom, type JournalFacts } from "@legami/core";
import type { KnownProgramme } from "../programme-cache.ts";

const recordedIn = ({ entries }: KnownProgramme, importId: string) =>
  entries.filter(({ recordedBy }) => recordedBy === `import:${importId}`);

/** The entries of an import that hold now, without the opening of its programme. */
export function standing(known: KnownProgramme, facts: JournalFacts, importId: string): string[] {
  return recordedIn(known, importId).flatMap(({ id, type }) =>
    type !== "retraction" && type !== "programme" && facts.isInForce(id) ? [id] : [],
  );
}

/** The retractions by which an import was taken back, as far as they hold. */
export function takenBack(known: KnownProgramme, facts: JournalFacts, importId: string): string[] {
  return recordedIn(known, importId).flatMap((one) => {
    // Bringing back is a retraction, too: of the one that had taken back.
    const isTaking = one.type === "retraction" && facts.typeOf(one.payload.entry) !== "retraction";
    return isTaking && facts.isInForce(one.id) ? [one.id] : [];
  });
}

/**
 * The retractions that take an import back, the last entry first. What others have corrected since is
 * theirs and stays; so do actors whom others have named.
 */
export function undoing(
  known: KnownProgramme,
  facts: JournalFacts,
  importId: string,
  today: CivilDate,
): AnyNewEntry[] {
  const own = new Set(standing(known, facts, importId));
  const named = namedElsewhere(known, facts, own);
  const going = [...own].filter((id) => {
    const entry = facts.entry(id);
    return entry?.type !== "actor" || !isLastOf(entry.payload.id, named, facts, own);
  });
  return retractionsOf(going.reverse(), known, importId, today);
}

/** The retractions that take the last taking back back. */
export function redoing(
  known: KnownProgramme,
  facts: JournalFacts,
  importId: string,
  today: CivilDate,
): AnyNewEntry[] {
  return retractionsOf(takenBack(known, facts, importId).reverse(), known, importId, today);
}

function retractionsOf(
  ids: readonly string[],
  { head }: KnownProgramme,
  importId: string,
  today: CivilDate,
): AnyNewEntry[] {
  return ids.map((entry) => ({
    // Asked for twice at once it is done once: the journal has not grown in between.
    id: entryIdFrom({ import: importId, retracts: entry, after: head.seq }),
    type: "retraction",
    happenedOn: today,
    payload: { entry },
  }));
}

/** True if others name the actor and nobody else has described them. */
function isLastOf(
  actor: string,
  named: ReadonlySet<string>,
  facts: JournalFacts,
  own: ReadonlySet<string>,
): boolean {
  return named.has(actor) && facts.descriptionsOf(actor).every(({ id }) => own.has(id));
}

/** Every actor that entries in force, other than these, refer to. */
function namedElsewhere(
  { entries }: KnownProgramme,
  facts: JournalFacts,
  own: ReadonlySet<string>,
): Set<string> {
  const named = new Set<string>();
  for (const entry of entries) {
    if (entry.type === "actor" || entry.type === "programme" || own.has(entry.id)) continue;
    if (!facts.isInForce(entry.id)) continue;
    const lists = Object.entries(entry.payload).flatMap(([field, value]) =>
      NAMING.has(field) ? [value].flat() : [],
    );
    for (const one of lists) if (typeof one === "string") named.add(one);
  }
  return named;
}

/** Fields of payloads that name actors. */
const NAMING = new Set([
  "reporter",
  "target",
  "source",
  "participants",
  "signatories",
  "actor",
  "actors",
  "roster",
  "absorbed",
  "into",
  "parts",
]);

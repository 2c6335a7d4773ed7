/**
 * What a link may write: ties, agreements and notes of its own territory or organisation, new actors
 * of its territory, and corrections of what it recorded itself (docs/decisions/0011).
 */
import {
  type AnyNewEntry,
  type Bilingual,
  type EntryPayloads,
  type EntryType,
  type JournalFacts,
  LegamiError,
} from "@legami/core";
import type { Link } from "@legami/storage";
import { HttpProblem } from "../http-problem.ts";
import type { PointedProblem } from "../invalid-entries.ts";
import { isOwnActor, isRecordedBy, territoryOfLink } from "./link-scope.ts";

const SENTENCES = {
  not_by_link: {
    en: "entries of this type are logged by whoever runs the programme",
    it: "le voci di questo tipo le registra chi tiene il programma",
  },
  no_own_side: {
    en: "one side has to be what this link is for",
    it: "una delle parti dev’essere quella per cui vale questo link",
  },
  other_territory: {
    en: "this link is for another territory",
    it: "questo link vale per un altro territorio",
  },
  described_by_others: {
    en: "an actor with this id is there already: ask whoever runs the programme to change it",
    it: "una realtà con questo identificativo c’è già: per cambiarla rivolgersi a chi tiene il programma",
  },
  actor_stays: {
    en: "others may have named this actor already: ask whoever runs the programme to withdraw it",
    it: "altri possono aver già citato questa realtà: per ritirarla rivolgersi a chi tiene il programma",
  },
  id_from_content: {
    en: "expected an id of the client’s making (UUID version 4 or 7)",
    it: "serve un identificativo creato da chi invia (UUID versione 4 o 7)",
  },
} as const satisfies Record<string, Bilingual>;

type Rule = keyof typeof SENTENCES;

/**
 * Refuse entries that the link may not send. What they name is not looked up but to see whether it
 * is the link's own, so that a foreign name and one that is nobody's are answered alike.
 *
 * @throws HttpProblem `LEGAMI_FORBIDDEN` with every place
 */
export function requireLinkMay(
  link: Link,
  facts: JournalFacts,
  entries: readonly AnyNewEntry[],
  pointerOf: (index: number) => string,
): void {
  const draft = facts.draft();
  const errors = entries.flatMap((entry, index): PointedProblem[] => {
    const found = problemsOf(link, draft, entry);
    draft.learn({ ...entry, recordedBy: `link:${link.id}` });
    return found.map(([pointer, rule]) => {
      return { pointer: `${pointerOf(index)}${pointer}`, message: SENTENCES[rule] };
    });
  });
  if (errors.length > 0) throw new HttpProblem("LEGAMI_FORBIDDEN", { errors });
}

/**
 * Refuse ids that are taken by entries of others, whatever those say.
 * @throws LegamiError `LEGAMI_ENTRY_CONFLICT`
 */
export function requireFreeIds(
  link: Link,
  facts: JournalFacts,
  entries: readonly AnyNewEntry[],
): void {
  const taken = entries.find(({ id }) => {
    const held = facts.entry(id);
    return held !== undefined && !isRecordedBy(link, held);
  });
  if (taken !== undefined) throw takenId(taken.id);
}

/** The same for an entry of this journal and of another, of one's own and of somebody else's. */
export function takenId(id: string): LegamiError {
  return new LegamiError("LEGAMI_ENTRY_CONFLICT", `id ${id} is taken by another entry`, {
    details: { id },
  });
}

type Found = [pointer: string, rule: Rule];

interface Own {
  readonly facts: JournalFacts;
  readonly link: Link;
  readonly territory: string | null;
}

type Checks = {
  readonly [Type in EntryType]?: (payload: EntryPayloads[Type], own: Own) => Found[];
};

/** Types that are not here are not for links. */
const CHECKS: Checks = {
  assessment: ({ reporter }, own) => requireSide("reporter", [reporter], own),
  event: ({ participants }, own) => requireSide("participants", participants, own),
  agreement: ({ signatories }, own) => requireSide("signatories", signatories, own),
  // Asked when an actor is added: is it the one that is there already?
  distinct: ({ actors }, own) => requireSideOrAdded("actors", actors, own),
  diary: ({ territory }, own) => requireTerritory(territory, own),
  actor: ({ id, territory }, own) => {
    const isOthers = own.facts
      .descriptionsOf(id)
      .some((description) => !isRecordedBy(own.link, description));
    return [
      ...(isOthers ? [["/payload/id", "described_by_others"] satisfies Found] : []),
      ...requireTerritory(territory, own),
    ];
  },
  retraction: ({ entry }, { facts, link }) => {
    const held = facts.entry(entry);
    const isOwnDescription = held?.type === "actor" && isRecordedBy(link, held);
    return isOwnDescription ? [["/payload/entry", "actor_stays"]] : [];
  },
};

/** Version 8 is made from what an entry says: sending one would tell whether somebody said it. */
const CLIENT_MADE = /^.{14}[47]/;

function problemsOf(link: Link, facts: JournalFacts, entry: AnyNewEntry): Found[] {
  const check = CHECKS[entry.type] as ((payload: unknown, own: Own) => Found[]) | undefined;
  if (check === undefined) return [["/type", "not_by_link"]];
  const own = { facts, link, territory: territoryOfLink(link, facts) };
  const isOwnId = CLIENT_MADE.test(entry.id);
  return [
    ...(isOwnId ? [] : [["/id", "id_from_content"] satisfies Found]),
    ...check(entry.payload, own),
  ];
}

function requireSide(field: string, actors: readonly string[], { link, facts }: Own): Found[] {
  const hasOwn = actors.some((actor) => isOwnActor(link, facts, actor));
  return hasOwn ? [] : [[`/payload/${field}`, "no_own_side"]];
}

/** One of them is its own, or was described by it. */
function requireSideOrAdded(field: string, actors: readonly string[], own: Own): Found[] {
  const { link, facts } = own;
  const isAdded = actors.some((actor) =>
    facts.descriptionsOf(actor).some((description) => isRecordedBy(link, description)),
  );
  return isAdded ? [] : requireSide(field, actors, own);
}

function requireTerritory(territory: string | null, own: Own): Found[] {
  const isOwn = territory !== null && territory === own.territory;
  return isOwn ? [] : [["/payload/territory", "other_territory"]];
}

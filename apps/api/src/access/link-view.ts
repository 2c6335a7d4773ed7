/** What a link sees of the register: its own actors, and of partners elsewhere the name. */
import type { Actor, Entry, JournalFacts, Suggestion } from "@legami/core";
import type { Link } from "@legami/storage";
import { actorsOf } from "../actors-of.ts";
import { isCalled } from "../called.ts";
import { isOwnActor, isRecordedBy, territoryOfLink } from "./link-scope.ts";

/** Enough letters that somebody means a name, and not the list of all of them. */
const LETTERS_OF_A_NAME = 3;
const MOST_PARTNERS = 10;

/** Actors that a link is shown without asking for them by name, as far as it may know each. */
export function actorsForLink(
  link: Link,
  facts: JournalFacts,
  actors: readonly Actor[],
): readonly Actor[] {
  return actors.flatMap((actor) => {
    const place = placeOf(link, facts, actor);
    return place === "elsewhere" ? [] : [seenFrom(place, actor)];
  });
}

/** Actors elsewhere whose name was typed: what is needed to log a tie with one, and no more. */
export function partnersForLink(
  link: Link,
  facts: JournalFacts,
  actors: readonly Actor[],
  typed: string,
): readonly Actor[] {
  if (!isName(typed)) return [];
  return actors
    .filter((actor) => placeOf(link, facts, actor) === "elsewhere")
    .filter(({ label }) => isCalled([label], typed))
    .slice(0, MOST_PARTNERS)
    .map((actor) => seenFrom("elsewhere", actor));
}

/** Suggestions as a link may see them. Other names are its own actors' alone. */
export function suggestedForLink(
  link: Link,
  facts: JournalFacts,
  suggestions: readonly Suggestion[],
  typed: string,
): readonly Suggestion[] {
  let partners = isName(typed) ? MOST_PARTNERS : 0;
  return suggestions.flatMap((suggestion) => {
    const place = placeOf(link, facts, suggestion.actor);
    if (place !== "own" && suggestion.reason === "alias") return [];
    if (place === "elsewhere" && partners-- <= 0) return [];
    return [{ ...suggestion, actor: seenFrom(place, suggestion.actor) }];
  });
}

/** Those of the actors that the link may know: its own and near ones; elsewhere those that it named. */
export function namedForLink(
  link: Link,
  facts: JournalFacts,
  entries: readonly Entry[],
  actors: readonly Actor[],
): readonly Actor[] {
  const named = new Set(
    entries.filter((entry) => isRecordedBy(link, entry)).flatMap((entry) => actorsOf(entry)),
  );
  return actors.flatMap((actor) => {
    const place = placeOf(link, facts, actor);
    return place !== "elsewhere" || named.has(actor.id) ? [seenFrom(place, actor)] : [];
  });
}

type Place = "own" | "near" | "elsewhere";

/** Its own; of its organisation's territory; or elsewhere. */
function placeOf(link: Link, facts: JournalFacts, actor: Actor): Place {
  if (isOwnActor(link, facts, actor.id)) return "own";
  const territory = territoryOfLink(link, facts);
  return territory !== null && actor.territory === territory ? "near" : "elsewhere";
}

function seenFrom(place: Place, actor: Actor): Actor {
  if (place === "own") return actor;
  return place === "near" ? { ...nameOf(actor), territory: actor.territory } : nameOf(actor);
}

function isName(typed: string): boolean {
  return (typed.match(/[\p{L}\p{N}]/gu) ?? []).length >= LETTERS_OF_A_NAME;
}

/** The town tells two of the same name apart. */
function nameOf({ id, label, municipality }: Actor): Actor {
  return {
    id,
    label,
    kind: null,
    territory: null,
    municipality,
    lat: null,
    lon: null,
    registerFrom: null,
    registerTo: null,
    peopleReached: null,
    aliases: [],
    columns: {},
  };
}

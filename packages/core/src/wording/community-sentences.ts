/** What became of communities, in words. */
import type { CommunityFate, CommunityFateKind } from "../arrays/community-matching.ts";
import { attornoA } from "../measures/around-in-italian.ts";
import type { Language, Phrases } from "../measures/measure.ts";

/** A community as a sentence calls it: by its most connected member, and by how many it has. */
interface NamedCommunity {
  readonly label: string;
  readonly actors: number;
}

export interface ToldEvent {
  readonly type: CommunityFate;
  readonly subtype: CommunityFateKind | null;
  readonly from: readonly NamedCommunity[];
  readonly to: readonly NamedCommunity[];
  readonly heir: NamedCommunity | null;
  readonly isReportable: boolean;
}

export function communitySentence(event: ToldEvent, say: Phrases, language: Language): string {
  const [first] = event.from;
  const [last] = event.to;
  const told =
    language === "it" ? italian(event, first, last, say) : english(event, first, last, say);
  if (event.isReportable) return told;
  const doubt =
    language === "it" ? "I controlli non lo confermano." : "The checks do not confirm it.";
  return `${told} ${doubt}`;
}

function english(
  { type, subtype, from, to, heir }: ToldEvent,
  first: NamedCommunity | undefined,
  last: NamedCommunity | undefined,
  say: Phrases,
): string {
  const [before, after] = say.when;
  const named = ({ label, actors }: NamedCommunity) =>
    `${label} (${say.count(actors, "no actor", "1 actor", "# actors")})`;
  const around = (each: NamedCommunity) => `around ${named(each)}`;
  const [was, is] = [first?.actors ?? 0, last?.actors ?? 0];
  const sizes =
    was === is
      ? `with ${say.number(is)} actors as before`
      : `from ${say.number(was)} to ${say.number(is)} actors`;
  const now = first?.label === last?.label ? "" : `, now around ${last?.label}`;
  const group = `The group around ${first?.label}`;
  switch (type) {
    case "continuation":
      return `${group} continues, ${sizes}${now}.`;
    case "growth":
      return `${group} grew, ${sizes}${now}.`;
    case "contraction":
      return `${group} shrank, ${sizes}${now}.`;
    case "split":
      return `The group ${first === undefined ? "" : around(first)} came apart into ${say.number(to.length)}: ${say.list(to.map(around))}.`;
    case "merge":
      return `${say.number(from.length)} groups became one, ${last === undefined ? "" : around(last)}: ${say.list(from.map((each) => `the one ${around(each)}`))}.`;
    case "birth":
      return `A group formed ${last === undefined ? "" : around(last)}: ${subtype === "newcomers" ? "half of its actors or more had no ties" : "more than half of its actors had ties already"} ${before}.`;
    case "death": {
      const gone = `The group ${first === undefined ? "" : around(first)} is no more ${after}`;
      if (subtype === "gone") return `${gone}: half of its actors or more have no ties left.`;
      if (heir !== null)
        return `${gone}: half of its actors or more are now in the group ${around(heir)}.`;
      return `${gone}: its actors are in different groups or in none.`;
    }
  }
}

function italian(
  { type, subtype, from, to, heir }: ToldEvent,
  first: NamedCommunity | undefined,
  last: NamedCommunity | undefined,
  say: Phrases,
): string {
  const [before, after] = say.when;
  const around = ({ label, actors }: NamedCommunity) =>
    `${attornoA(label)} (${say.count(actors, "nessuna realtà", "1 realtà", "# realtà")})`;
  const [was, is] = [first?.actors ?? 0, last?.actors ?? 0];
  const sizes =
    was === is
      ? `con ${say.number(is)} realtà come prima`
      : `da ${say.number(was)} a ${say.number(is)} realtà`;
  const now = first?.label === last?.label ? "" : `, ora ${attornoA(last?.label ?? "")}`;
  const group = `Il gruppo ${attornoA(first?.label ?? "")}`;
  switch (type) {
    case "continuation":
      return `${group} continua, ${sizes}${now}.`;
    case "growth":
      return `${group} è cresciuto, ${sizes}${now}.`;
    case "contraction":
      return `${group} si è ridotto, ${sizes}${now}.`;
    case "split":
      return `Il gruppo ${first === undefined ? "" : around(first)} si è diviso in ${say.number(to.length)}: ${say.list(to.map(around))}.`;
    case "merge":
      return `${say.number(from.length)} gruppi sono diventati uno solo, ${last === undefined ? "" : around(last)}: ${say.list(from.map((each) => `quello ${around(each)}`))}.`;
    case "birth":
      return `È nato un gruppo ${last === undefined ? "" : around(last)}: ${before} ${subtype === "newcomers" ? "almeno metà delle sue realtà non aveva legami" : "più della metà delle sue realtà aveva già legami"}.`;
    case "death": {
      const gone = `Il gruppo ${first === undefined ? "" : around(first)} ${after} non c’è più`;
      if (subtype === "gone") return `${gone}: almeno metà delle sue realtà non ha più legami.`;
      if (heir !== null)
        return `${gone}: almeno metà delle sue realtà è ora nel gruppo ${around(heir)}.`;
      return `${gone}: le sue realtà sono in gruppi diversi o in nessuno.`;
    }
  }
}

/** How many groups there were and are, and that they cannot be followed if so. */
export function communitiesSentence(
  { where, when, count }: Phrases,
  numbers: { readonly from: number; readonly to: number },
  language: Language,
): string {
  const [before, after] = when;
  return language === "it"
    ? `${where}, ${count(numbers.from, "nessun gruppo", "1 gruppo", "# gruppi")} ${before} e ${count(numbers.to, "nessuno", "1", "#")} ${after}.`
    : `${where}, ${count(numbers.from, "no group", "1 group", "# groups")} ${before} and ${count(numbers.to, "none", "1", "#")} ${after}.`;
}

export function noCommunitiesSentence(where: string, why: string, language: Language): string {
  return language === "it"
    ? `${where}, i gruppi non si possono seguire da una data all’altra: ${why}.`
    : `${where}, groups cannot be followed from one date to the other: ${why}.`;
}

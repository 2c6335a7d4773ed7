/** Cells that say a number at both dates. */
import type { Bilingual } from "@legami/core";
import type { Line } from "../document.ts";
import { type Facts, line, plain } from "../facts.ts";
import type { Format } from "../format-fact.ts";

const AS_BEFORE: Bilingual = { it: "{0}, come prima", en: "{0}, as before" };

const FROM_TO: Bilingual = { it: "da {0} a {1}", en: "from {0} to {1}" };

export function bothDates(facts: Facts, name: string, scope: string, as: Format): Line {
  return fromTo(facts, facts.side(name, scope, "from", as), facts.side(name, scope, "to", as));
}

export function bothTies(facts: Facts, scope: string): Line {
  return fromTo(facts, facts.ties(scope, "from"), facts.ties(scope, "to"));
}

export function bothShares(facts: Facts, name: string, scope: string): Line {
  return fromTo(facts, facts.sideShare(name, scope, "from"), facts.sideShare(name, scope, "to"));
}

/** Ties of the first date that are still there, of those that could be seen again. */
export function keptTies(facts: Facts, scope: string): Line {
  const held = facts.change("tie-retention", scope);
  if (held === null) return [plain(facts.missing())];
  if (held.row.counts["whole"] === undefined) return [plain(NO_TIES[facts.language])];
  return [facts.at(`${held.path}.counts`, "share")];
}

const NO_TIES: Bilingual = { it: "nessun legame prima", en: "no tie before" };

export function fromTo({ language }: Facts, before: Line, after: Line): Line {
  const written = (cell: Line) => cell.map(({ text }) => text).join("");
  if (written(before) === written(after)) return line(AS_BEFORE[language], after);
  return line(FROM_TO[language], before, after);
}

/** Where and when a finding holds, as sentences say it. */
import type { Language } from "../measures/measure.ts";
import { isCivilDate } from "../model/dates.ts";
import { type ProgrammeSettings, territoryOf } from "../model/programme.ts";
import type { Scope } from "../model/scope.ts";
import { formatDate } from "./numbers.ts";

const RELATIONS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  ALL: { it: "In tutta la rete", en: "In the whole network" },
  LO: { it: "Tra laboratori e altre realtà", en: "Between labs and other actors" },
  LL_in: { it: "Tra laboratori dello stesso territorio", en: "Between labs of the same territory" },
  LL_btw: {
    it: "Tra laboratori di territori diversi",
    en: "Between labs of different territories",
  },
  LO_btw: {
    it: "Tra laboratori e realtà di territori diversi",
    en: "Between labs and actors of different territories",
  },
  OO: { it: "Tra realtà che non sono laboratori", en: "Between actors other than labs" },
};

const WITHIN: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  LO: { it: ", tra laboratori e altre realtà", en: ", between labs and other actors" },
  LL_in: { it: ", tra laboratori", en: ", between labs" },
};

/** "Nel Rhodense", "In the whole network": the place a sentence opens with. */
export function placeOf(scope: Scope, settings: ProgrammeSettings, language: Language): string {
  if (scope.territory === null) return RELATIONS[scope.name]?.[language] ?? scope.name;
  const territory = territoryOf(settings, scope.territory);
  const place = territory?.in[language] ?? scope.territory;
  const relation = scope.name.endsWith("/LO") ? "LO" : scope.name.endsWith("/LL_in") ? "LL_in" : "";
  return capitalised(`${place}${WITHIN[relation]?.[language] ?? ""}`);
}

/** Says that actors who were not on the register at both dates are left out. */
export function amongKnownTwice(place: string, language: Language): string {
  return language === "it"
    ? `${place}, tra le realtà note in entrambe le date`
    : `${place}, among the actors known at both dates`;
}

/**
 * "al mese 0", "il 22 ottobre 2021", "a T1": dated waves named m6 or t0 are months of the programme;
 * where waves have no dates their names are just names.
 */
export function timeOf(
  at: string,
  { timeline }: Pick<ProgrammeSettings, "timeline">,
  language: Language,
): string {
  const month = timeline === "dated" ? /^(?:t(0)|m(\d+))$/.exec(at) : null;
  if (month !== null) {
    return language === "it"
      ? `al mese ${month[1] ?? month[2]}`
      : `at month ${month[1] ?? month[2]}`;
  }
  if (isCivilDate(at)) return `${language === "it" ? "il" : "on"} ${formatDate(at, language)}`;
  return `${language === "it" ? "a" : "at"} ${at}`;
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

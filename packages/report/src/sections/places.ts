import type { Facts } from "../facts.ts";

export interface PlaceRow {
  readonly scope: string;
  readonly label: string;
}

/** A row for each territory and one for the whole network. */
export function placesOf(facts: Facts): PlaceRow[] {
  const whole = facts.language === "it" ? "Tutta la rete" : "Whole network";
  return [...territoriesOf(facts), { scope: "ALL", label: whole }];
}

export function territoriesOf(facts: Facts): PlaceRow[] {
  return facts.material.change.territories.map(({ territory, label }) => ({
    scope: `T:${territory}`,
    label,
  }));
}

/** The quantities that a verdict is made of, as bare numbers of two networks (methods D18). */
import type { Change } from "../arrays/change-arrays.ts";
import type { Network } from "../arrays/network.ts";
import type { Sides } from "../change/territory-verdict.ts";
import type { Measured } from "../measures/measure.ts";
import { attributeAssortativity } from "../measures/morphology/attribute-assortativity.ts";
import { degreeCentralization } from "../measures/morphology/degree-centralization.ts";
import { newPoles } from "../measures/morphology/new-poles.ts";
import { structuralPolarization } from "../measures/morphology/structural-polarization.ts";
import { giantComponentShare } from "../measures/reach/giant-component-share.ts";
import type { Lens, ProgrammeSettings } from "../model/programme.ts";
import { type Scope, scopeOf } from "../model/scope.ts";

export interface VerdictNetworks {
  readonly known: (date: "from" | "to") => Network;
  readonly active: (date: "from" | "to") => Network;
  readonly change: () => Change;
}

const VERDICT_QUANTITIES = [
  "actors",
  "ties",
  "strength",
  "polarization",
  "municipality",
  "kind",
  "giant-component-share",
  "degree-centralization",
] as const;

export type VerdictQuantity = (typeof VERDICT_QUANTITIES)[number];

/** Everything that labels hang on; the poles are of both dates together. */
export type VerdictQuantities = Readonly<Record<VerdictQuantity, Sides>> & {
  readonly poles: number | null;
};

/** One number of a row of samples. */
export interface VerdictNumber {
  readonly name: string;
  /** Communities have to be looked for. */
  readonly isSlow: boolean;
  readonly of: (networks: VerdictNetworks) => number;
}

export const VERDICT_NUMBERS: readonly VerdictNumber[] = [
  ...VERDICT_QUANTITIES.flatMap((quantity) =>
    (["from", "to"] as const).map((date) => ({
      name: `${quantity}/${date}`,
      isSlow: quantity === "polarization",
      of: (networks: VerdictNetworks) => quantityAt(quantity, networks, date),
    })),
  ),
  { name: "poles", isSlow: true, of: ({ change }) => numberIn(newPoles.compute(change())) },
];

export function verdictNumbers(
  networks: VerdictNetworks,
  numbers: readonly VerdictNumber[],
): number[] {
  return numbers.map(({ of }) => of(networks));
}

/** The quantities again, from the numbers of a row. */
export function quantitiesFrom(numberOf: (name: string) => number): VerdictQuantities {
  const value = (name: string) => {
    const number = numberOf(name);
    return Number.isNaN(number) ? null : number;
  };
  const sides = VERDICT_QUANTITIES.map((quantity) => [
    quantity,
    { from: value(`${quantity}/from`), to: value(`${quantity}/to`) },
  ]);
  return { ...Object.fromEntries(sides), poles: value("poles") };
}

function quantityAt(
  quantity: VerdictQuantity,
  { known, active }: VerdictNetworks,
  date: "from" | "to",
): number {
  switch (quantity) {
    case "actors":
      return known(date).active;
    case "ties":
      return known(date).m;
    case "strength":
      return known(date).strength.reduce((sum, strength) => sum + strength, 0);
    case "polarization":
      return numberIn(structuralPolarization.compute(active(date)));
    case "municipality":
    case "kind":
      return numberIn(attributeAssortativity.compute(active(date), quantity));
    case "giant-component-share":
      return numberIn(giantComponentShare.compute(active(date)));
    case "degree-centralization":
      return numberIn(degreeCentralization.compute(active(date)));
  }
}

function numberIn({ headline }: Measured): number {
  return headline?.status === "ok" ? headline.value : Number.NaN;
}

/**
 * The survey's lens, whichever was asked for: events have no first date to be compared with. Files
 * with weights of their own are read as they are, since those weights are what somebody stated.
 */
export function verdictLens({ lenses }: ProgrammeSettings): Lens | null {
  if (lenses.includes("declared")) return "declared";
  return lenses.includes("given") ? "given" : null;
}

/** The territories that get a verdict, as scopes. */
export function verdictScopes(settings: ProgrammeSettings): Scope[] {
  return settings.territories
    .filter(({ role }) => role !== "outside")
    .map(({ id }) => scopeOf(settings, `T:${id}`));
}

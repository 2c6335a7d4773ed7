/** Every number on screen says where it stands in the API's answer; here it is found there again. */

import type { Scorecard } from "@legami/core";
import type { Page } from "playwright-core";
import type { Comparison } from "../../src/api/wire.ts";

/** A number on screen, by what stands on it. */
interface Shown {
  readonly key: string;
  readonly part: string;
  readonly by: string;
  readonly scope: string;
  readonly frame: string;
  readonly side: "from" | "to" | "difference" | "value";
  readonly count: string;
  readonly value: string;
}

export function numbersOn(page: Page): Promise<Shown[]> {
  return page.locator("main [data-value][data-key]").evaluateAll((all) =>
    all.map((one) => {
      const { key, part, by, scope, frame, side, count, value } = (one as HTMLElement).dataset;
      return { key, part, by, scope, frame, side, count, value } as unknown as Shown;
    }),
  );
}

/** The same number in the API's answer; undefined if there is none. */
export function found(said: Comparison, shown: Shown): number | null | undefined {
  if (shown.key === "indicator") {
    const indicator = said.indicators.find(({ id }) => id === shown.part);
    const place = shown.scope === "" ? null : shown.scope.slice(2) || null;
    if (shown.count === "target") return indicator?.target;
    return shown.scope === ""
      ? indicator?.value
      : indicator?.territories.find(({ territory }) => territory === place)?.value;
  }
  if (shown.key === "territory-verdict") {
    const territory = shown.scope.slice("T:".length);
    const card = said.territories.find((one) => one.territory === territory)?.verdict.scorecard;
    return card == null ? undefined : scored(card, shown);
  }
  const isIt = (one: {
    key: string;
    part: string | null;
    by: string | null;
    scope: string;
    frame: string;
  }) =>
    one.key === shown.key &&
    (one.part ?? "") === shown.part &&
    (one.by ?? "") === shown.by &&
    one.scope === shown.scope &&
    one.frame === shown.frame;
  if (shown.side === "value") {
    const result = said.results.find(isIt);
    return result === undefined ? undefined : counted(result, shown.count);
  }
  const pair = said.pairs.find(isIt);
  if (shown.side === "difference") return pair?.difference;
  return pair === undefined ? undefined : counted(pair[shown.side], shown.count);
}

/** A number of the card that a verdict was made of, by the name of its quantity. */
function scored(
  { extent, flags }: Scorecard,
  { part, count }: Pick<Shown, "part" | "count">,
): number | null | undefined {
  const { sum, ...extents } = extent;
  if (part === "sum") return sum;
  if (part === "new-poles") return count === "score" ? flags?.newPole.score : flags?.newPole.poles;
  const quantities: Readonly<Record<string, object | undefined>> = {
    ...extents,
    "structural-polarization": flags?.polarization,
    "attribute-assortativity@municipality": flags?.assortativity.parts["municipality"],
    "attribute-assortativity@kind": flags?.assortativity.parts["kind"],
    ...flags?.integration.parts,
  };
  return (quantities[part] as Readonly<Record<string, number | null>> | undefined)?.[count];
}

function counted(
  of: { value: number | null; counts: Readonly<Record<string, number>>; n: number; m: number },
  count: string,
): number | null | undefined {
  if (count === "") return of.value;
  return count === "n" || count === "m" ? of[count] : of.counts[count];
}

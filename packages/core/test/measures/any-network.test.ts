/** What must hold of every measure of one date, whatever the network. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { componentsOf } from "../../src/arrays/cut-points-of.ts";
import type { Network } from "../../src/arrays/network.ts";
import { CATALOGUE } from "../../src/measures/catalogue.ts";
import type { Measured, Outcome } from "../../src/measures/measure.ts";
import type { Actor } from "../../src/model/actor.ts";
import { actor, type Pair } from "../support/journals.ts";
import { networkFrom } from "../support/networks.ts";

const OF_ONE_DATE = CATALOGUE.filter(
  (measure) => measure.over === "snapshot" || measure.over === "partition",
);

/** Those that a name cannot move: searches that draw may end elsewhere where actors come in another order. */
const WITHOUT_CHANCE = OF_ONE_DATE.filter((measure) => measure.usesChance !== true);

const KINDS = ["lab", "association", "private"];
const IDS = ["a", "b", "c", "d", "e", "f", "g", "h", "i"];

const anyActors = fc.tuple(
  ...IDS.map((id) =>
    fc
      .record({
        kind: fc.constantFrom(...KINDS, null),
        territory: fc.constantFrom("north", "south", null),
        peopleReached: fc.constantFrom(null, 10, 250),
        lat: fc.integer({ min: 450, max: 455 }).map((tenths) => tenths / 10),
        lon: fc.integer({ min: 85, max: 95 }).map((tenths) => tenths / 10),
      })
      .map((own): Actor => actor(id, own)),
  ),
);
const DYADS = IDS.flatMap((a, at) =>
  IDS.slice(at + 1).map((b): readonly [string, string] => [a, b]),
);
const anyPairs = fc
  .subarray(DYADS, { maxLength: 16 })
  .chain((dyads) =>
    fc
      .array(fc.integer({ min: 1, max: 20 }), { minLength: dyads.length, maxLength: dyads.length })
      .map((weights) => dyads.map(([a, b], at): Pair => [a, b, weights[at]! / 20])),
  );

const OPTIONS = { weightMax: 1, parameters: { communitySeeds: 5 } } as const;
const RUNS = { numRuns: 25 };

const compute = (measure: (typeof OF_ONE_DATE)[number], network: Network): Measured =>
  measure.over === "partition" ? measure.compute(network, "territory") : measure.compute(network);

function hasOneLargestPiece(network: Network): boolean {
  const sizes = [...componentsOf(network).sizes].sort((a, b) => b - a);
  return sizes[0] !== sizes[1];
}

/** Headline and parts by name. */
function outcomesOf({ headline, parts }: Measured): readonly (readonly [string, Outcome])[] {
  const named = Object.entries(parts ?? {});
  return headline === null ? named : [["headline", headline], ...named];
}

describe.each(OF_ONE_DATE.map((measure) => [measure.key, measure] as const))(
  "%s",
  (_key, measure) => {
    it("is a number within its range, or says why there is none", () => {
      fc.assert(
        fc.property(
          anyActors,
          anyPairs,
          fc.constantFrom("known", "active"),
          (actors, ties, frame) => {
            const network = networkFrom(actors, ties, { ...OPTIONS, frame });
            const measured = compute(measure, network);
            const [least, most] = measure.range;
            for (const [part, outcome] of outcomesOf(measured)) {
              if (outcome.status !== "ok") {
                expect(outcome.reason).toMatch(/^[a-z_]+$/);
                continue;
              }
              expect(Number.isFinite(outcome.value)).toBe(true);
              if (part === "headline") {
                expect(outcome.value).toBeGreaterThanOrEqual(
                  (least ?? Number.NEGATIVE_INFINITY) - 1e-9,
                );
                expect(outcome.value).toBeLessThanOrEqual(
                  (most ?? Number.POSITIVE_INFINITY) + 1e-9,
                );
              }
              for (const count of Object.values(outcome.counts ?? {}))
                expect(Number.isFinite(count)).toBe(true);
            }
            const named = Object.keys(measure.parts ?? {});
            expect(
              Object.keys(measured.parts ?? {}).filter((part) => !named.includes(part)),
            ).toEqual([]);
          },
        ),
        RUNS,
      );
    });
  },
);

describe.each(WITHOUT_CHANCE.map((measure) => [measure.key, measure] as const))(
  "%s",
  (_key, measure) => {
    const same = (one: Network, other: Network) => {
      const [before, after] = [one, other].map((network) => outcomesOf(compute(measure, network)));
      expect(after?.map(([part]) => part)).toEqual(before?.map(([part]) => part));
      for (const [at, [, outcome]] of (before ?? []).entries()) {
        const then = after?.[at]?.[1];
        expect(then?.status).toBe(outcome.status);
        if (outcome.status !== "ok") continue;
        const slack = 1e-9 * Math.max(1, Math.abs(outcome.value));
        expect(Math.abs((then?.value ?? Number.NaN) - outcome.value)).toBeLessThan(slack);
      }
    };

    it("does not depend on what actors are called", () => {
      fc.assert(
        fc.property(anyActors, anyPairs, (actors, ties) => {
          // Of two largest pieces the one with the first actor counts: that is a matter of names.
          fc.pre(hasOneLargestPiece(networkFrom(actors, ties, OPTIONS)));
          const renamed = (id: string) => `z${9 - IDS.indexOf(id)}`;
          same(
            networkFrom(actors, ties, { ...OPTIONS, frame: measure.frame }),
            networkFrom(
              actors.map((each) => ({ ...each, id: renamed(each.id) })),
              ties.map(([a, b, weight = 1]): Pair => [renamed(a), renamed(b), weight]),
              { ...OPTIONS, frame: measure.frame },
            ),
          );
        }),
        RUNS,
      );
    });

    it("does not change by an isolate, if it is about active actors", () => {
      if (measure.frame !== "active") return;
      fc.assert(
        fc.property(anyActors, anyPairs, (actors, ties) => {
          // With a tie at least: without any, one actor more makes another case of the register.
          const tied: Pair[] = [
            ["a", "b", 0.5],
            ...ties.filter(([a, b]) => a !== "a" || b !== "b"),
          ];
          const isolate = actor("zz", { kind: "association", territory: "north" });
          same(
            networkFrom(actors, tied, OPTIONS),
            networkFrom([...actors, isolate], tied, OPTIONS),
          );
        }),
        RUNS,
      );
    });
  },
);

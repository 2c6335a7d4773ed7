import { describe, expect, it } from "vitest";
import { evaluateMoment } from "../../../src/index.ts";
import { corePeriphery } from "../../../src/measures/morphology/core-periphery.ts";
import { actor, flatJournal, type Pair } from "../../support/journals.ts";
import { KARATE_ACTORS, KARATE_TIES } from "../../support/karate-club.ts";
import { networkFrom } from "../../support/networks.ts";
import { resultNamed } from "../../support/results.ts";
import { FLORENTINE_TIES, KITE_TIES } from "../../support/small-networks.ts";

const idsOf = (ties: readonly Pair[]) =>
  [...new Set(ties.flatMap(([a, b]) => [String(a), String(b)]))].sort();

/** Four who all work together, each with two more. */
const SHARP: readonly Pair[] = ["a", "b", "c", "d"].flatMap((hub, at, hubs) => [
  ...hubs.slice(at + 1).map((other): Pair => [hub, other]),
  [hub, `${hub}1`] as Pair,
  [hub, `${hub}2`] as Pair,
]);

describe("core and periphery", () => {
  it("lists the core where it does not hang on one actor", () => {
    const { parts } = corePeriphery.compute(networkFrom(idsOf(SHARP), SHARP));
    expect(parts?.["discrete"]).toMatchObject({
      value: 1,
      counts: { core: 4, actors: 12, same: 12, unique: 1, listed: 1 },
      items: [{ actor: "a" }, { actor: "b" }, { actor: "c" }, { actor: "d" }],
    });
  });

  it("gives every actor its value, the highest first, and says how many stand out", () => {
    const { headline } = corePeriphery.compute(networkFrom(idsOf(SHARP), SHARP));
    const rows = headline?.status === "ok" ? (headline.items ?? []) : [];
    expect(rows).toHaveLength(12);
    expect(rows.slice(0, 4).map((row) => row["actor"])).toEqual(["a", "b", "c", "d"]);
    expect(rows.reduce((sum, row) => sum + Number(row["value"]) ** 2, 0)).toBeCloseTo(1, 12);
    expect(headline).toMatchObject({ counts: { core: 4, actors: 12 } });
  });

  // Methods, appendix 1; a higher continuous value would be a better optimum.
  it.each([
    ["karate", KARATE_TIES, 0.543219770717, 0.48054],
    ["the Florentine families", FLORENTINE_TIES, 0.422577127364, 0.507519],
    ["the kite", KITE_TIES, 0.6, 0.608682],
  ] as const)("reach the best known values of %s", (_name, ties, discrete, continuous) => {
    const { headline, parts } = corePeriphery.compute(networkFrom(idsOf(ties), ties));
    expect(parts?.["discrete"]?.value).toBeCloseTo(discrete, 9);
    expect(headline?.value).toBeGreaterThanOrEqual(continuous - 1e-5);
    expect(parts?.["continuous"]).toEqual(headline);
  });

  it("do not list one of several cores that are as good", () => {
    const ring = Array.from({ length: 12 }, (_, at): Pair => [`r${at}`, `r${(at + 1) % 12}`]);
    const { results } = evaluateMoment(flatJournal(idsOf(ring), ring), "T1", {
      only: ["D6"],
      language: "en",
    });
    const discrete = resultNamed(results, "core-periphery/discrete");
    expect(discrete.items).toBeUndefined();
    expect(discrete.sentence).toContain("others are as good, and it is not listed.");
  });

  it("hang on the seed in nothing but its record", () => {
    const at = (seed: number) =>
      evaluateMoment(flatJournal(KARATE_ACTORS, KARATE_TIES), "T1", { only: ["D6"], seed }).results;
    expect(at(1)).toEqual(at(1));
    expect(at(2)[0]?.seed).toBe(2);
    expect(at(2)[0]?.value).toBeCloseTo(at(1)[0]?.value ?? 0, 6);
  });

  it("are the same whatever actors are called", () => {
    const renamed = KARATE_TIES.map(
      ([a, b]): Pair => [`z${99 - Number(a.slice(1))}`, `z${99 - Number(b.slice(1))}`],
    );
    const of = (ties: readonly Pair[]) => corePeriphery.compute(networkFrom(idsOf(ties), ties));
    const [one, other] = [of(KARATE_TIES), of(renamed)];
    expect(other.headline?.value).toBeCloseTo(one.headline?.value ?? 0, 6);
    expect(other.parts?.["discrete"]?.value).toBeCloseTo(one.parts?.["discrete"]?.value ?? 0, 12);
  });

  it.each([
    {
      when: "seven actors are too few",
      ties: SHARP.slice(0, 4),
      status: "insufficient_n",
      reason: "fewer_than_eight",
    },
    {
      when: "all are tied to all",
      ties: idsOf(SHARP).flatMap((a, at, all) => all.slice(at + 1).map((b): Pair => [a, b])),
      status: "undefined",
      reason: "complete",
    },
  ])("are undefined when $when", ({ ties, status, reason }) => {
    const { headline } = corePeriphery.compute(networkFrom(idsOf(ties), ties));
    expect(headline).toEqual({ status, value: null, reason });
  });

  it("are not looked for among more than 3,000 actors", () => {
    const chain = Array.from({ length: 3000 }, (_, at): Pair => [`c${at}`, `c${at + 1}`]);
    const { headline } = corePeriphery.compute(networkFrom(idsOf(chain), chain));
    expect(headline).toEqual({ status: "insufficient_n", value: null, reason: "too_large" });
  });

  it("are not looked for between labs and others", () => {
    const actors = idsOf(SHARP).map((id) =>
      actor(id, { kind: id.length === 1 ? "lab" : "informal" }),
    );
    const network = networkFrom(actors, SHARP, { scope: "LO" });
    expect(corePeriphery.compute(network).headline).toMatchObject({ reason: "two_mode" });
  });
});

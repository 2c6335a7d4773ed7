import { describe, expect, it } from "vitest";
import {
  EXTENTS,
  eitherScore,
  extentOf,
  extentScore,
  OVERLAYS,
  overlayOf,
  type Score,
  stepScore,
  verdictLabel,
} from "../../src/change/territory-verdict.ts";
import { notClassifiableSentence, verdictWords } from "../../src/wording/verdict-words.ts";

const SCORES: readonly Score[] = [-1, 0, 1];
const TRIPLES = SCORES.flatMap((a) => SCORES.flatMap((m) => SCORES.map((w) => [a, m, w] as const)));
const FLAGS = ([0, 1] as const).flatMap((newPole) =>
  SCORES.flatMap((polarization) =>
    SCORES.flatMap((assortativity) =>
      SCORES.map((integration) => ({ newPole, polarization, assortativity, integration })),
    ),
  ),
);

/** The labels of the methods' table of extents, told by how many scores rise and fall. */
const BY_COUNTS: Readonly<Record<string, string>> = {
  "3 up, 0 down": "expansion",
  "2 up, 0 down": "expansion",
  "1 up, 0 down": "stable",
  "0 up, 0 down": "stable",
  "0 up, 1 down": "stable",
  "0 up, 2 down": "contraction",
  "0 up, 3 down": "contraction",
  "1 up, 1 down": "recomposition",
  "2 up, 1 down": "recomposition",
  "1 up, 2 down": "recomposition",
};

describe("the extent of a territory", () => {
  it("is decided for all 27 triples of scores", () => {
    expect(TRIPLES).toHaveLength(27);
    for (const scores of TRIPLES) {
      const up = scores.filter((score) => score === 1).length;
      const down = scores.filter((score) => score === -1).length;
      expect([scores, extentOf(scores)]).toEqual([scores, BY_COUNTS[`${up} up, ${down} down`]]);
    }
  });

  it("mirrors expansion and contraction when every score is turned", () => {
    const mirror: Readonly<Record<string, string>> = {
      expansion: "contraction",
      contraction: "expansion",
      recomposition: "recomposition",
      stable: "stable",
    };
    for (const scores of TRIPLES) {
      const turned = scores.map((score) => (0 - score) as Score);
      expect(extentOf(turned)).toBe(mirror[extentOf(scores)]);
    }
  });

  // Methods, appendix 1 (D18), τ = 15 %.
  it.each([
    { actors: [20, 26], ties: [40, 44], strength: [18, 22], extent: "expansion" },
    { actors: [20, 26], ties: [40, 38], strength: [18, 14], extent: "recomposition" },
    { actors: [20, 19], ties: [40, 30], strength: [18, 13], extent: "contraction" },
    { actors: [20, 22], ties: [40, 47], strength: [18, 18.9], extent: "stable" },
  ])("is $extent for the methods' A $actors, m $ties, W $strength", (fixture) => {
    const score = ([from = 0, to = 0]: readonly number[], least: number) =>
      extentScore({ from, to }, 0.15, least);
    const scores = [score(fixture.actors, 2), score(fixture.ties, 2), score(fixture.strength, 1)];
    expect(extentOf(scores)).toBe(fixture.extent);
  });

  it.each([
    { when: "the share is reached to the bit", from: 20, to: 23, least: 2, score: 1 },
    { when: "it is just missed", from: 20, to: 22, least: 2, score: 0 },
    { when: "it falls by the share", from: 20, to: 17, least: 2, score: -1 },
    { when: "a fifth is one actor only", from: 5, to: 6, least: 2, score: 0 },
    { when: "strength moves by less than one", from: 2, to: 2.9, least: 1, score: 0 },
    { when: "it begins at nothing", from: 0, to: 2, least: 2, score: 1 },
    { when: "nothing moves", from: 0, to: 0, least: 2, score: 0 },
    { when: "a value does not exist", from: null, to: 9, least: 2, score: 0 },
  ])("scores $score when $when", ({ from, to, least, score }) => {
    expect(extentScore({ from, to }, 0.15, least)).toBe(score);
  });
});

describe("the overlay of a territory", () => {
  it("is decided for all 54 patterns of flags", () => {
    expect(FLAGS).toHaveLength(54);
    const tally = new Map<string, number>();
    for (const flags of FLAGS) {
      const { newPole, polarization, assortativity, integration } = flags;
      const shifts = [polarization, assortativity, integration];
      const up = shifts.filter((score) => score === 1).length;
      const down = shifts.filter((score) => score === -1).length;
      const isPolarized = up >= 2 || (up === 1 && newPole === 1);
      const expected =
        isPolarized && down >= 2
          ? "mixed"
          : isPolarized
            ? "polarization"
            : down >= 2
              ? "depolarization"
              : newPole === 1
                ? "new-pole"
                : "none";
      expect([flags, overlayOf(flags)]).toEqual([flags, expected]);
      tally.set(expected, (tally.get(expected) ?? 0) + 1);
    }
    // By hand: two of three up in 7 patterns of 27 (×2 for a), one up and a in 12, 3 of them with two down.
    expect(Object.fromEntries(tally)).toEqual({
      polarization: 7 + 7 + 9,
      mixed: 3,
      depolarization: 7 + 4,
      "new-pole": 4,
      none: 13,
    });
  });

  it.each([
    { parts: [1, 0], score: 1 },
    { parts: [1, 1], score: 1 },
    { parts: [0, -1], score: -1 },
    { parts: [1, -1], score: 0 },
    { parts: [0, 0], score: 0 },
  ] as const)("takes $score from the parts $parts of a flag", ({ parts: [one, other], score }) => {
    expect(eitherScore(one, other)).toBe(score);
    expect(eitherScore(other, one)).toBe(score);
  });

  it("counts a step from .10 on, whatever the last bits of the two values", () => {
    expect(stepScore({ from: 0.2, to: 0.3 }, 0.1)).toBe(1);
    expect(stepScore({ from: 0.3, to: 0.2 }, 0.1)).toBe(-1);
    expect(stepScore({ from: 0.2, to: 0.299 }, 0.1)).toBe(0);
    expect(stepScore({ from: null, to: 0.9 }, 0.1)).toBe(0);
  });
});

describe("the label of a territory", () => {
  it("has one key and words of its own for each extent and overlay", () => {
    const labels = EXTENTS.flatMap((extent) =>
      OVERLAYS.map((overlay) => ({
        key: verdictLabel(extent, overlay),
        words: verdictWords(extent, overlay, false),
      })),
    );
    for (const name of ["key", "it", "en"] as const) {
      const all = labels.map(({ key, words }) => (name === "key" ? key : words[name]));
      expect(new Set(all).size).toBe(24);
    }
  });

  it.each([
    ["expansion", "none", false, "expansion", "Ampliamento", "Expansion"],
    [
      "expansion",
      "polarization",
      false,
      "expansion-polarization",
      "Ampliamento con nuova polarizzazione",
      "Expansion with new polarisation",
    ],
    [
      "stable",
      "not-assessed",
      true,
      "stable-not-assessed",
      "Stabile (forma non valutata); possibile effetto registro",
      "Stable (shape not assessed); check register effect",
    ],
  ] as const)(
    "%s and %s, register %s: %s",
    (extent, overlay, isRegister, key, italian, english) => {
      expect(verdictLabel(extent, overlay)).toBe(key);
      expect(verdictWords(extent, overlay, isRegister)).toEqual({ it: italian, en: english });
    },
  );

  it("says why there is none", () => {
    expect(notClassifiableSentence("a Pavia", "non c’è nessuna rilevazione", "it")).toBe(
      "A Pavia il cambiamento della rete non è classificabile: non c’è nessuna rilevazione.",
    );
  });
});

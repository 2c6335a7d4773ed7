import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { components } from "../../src/kernel/components.ts";
import { rewired } from "../../src/kernel/connected-rewiring.ts";
import { type Csr, toCsr } from "../../src/kernel/csr.ts";
import { seededRandom } from "../../src/kernel/random.ts";
import { anyTies, type NumberedTie, tieList } from "../support/tie-lists.ts";

const csrOf = ({ n, source, target }: ReturnType<typeof tieList>) => toCsr(n, source, target);

/** Ends of all ties in order, as a text. */
function named({ n, offset, neighbour }: Csr): string {
  const ties: string[] = [];
  for (let v = 0; v < n; v++) {
    for (const u of neighbour.subarray(offset[v], offset[v + 1])) if (u > v) ties.push(`${v}${u}`);
  }
  return ties.join(" ");
}

describe("rewired", () => {
  it("leaves every actor its number of ties, and the network in one piece", () => {
    fc.assert(
      fc.property(anyTies, fc.nat(), ({ n, source, target }, seed) => {
        // A chain through all actors keeps the network in one piece to begin with.
        const chain = Array.from({ length: n - 1 }, (_, actor) => `${actor},${actor + 1}`);
        const all = [...source].map((a, tie) => `${a},${target[tie]}`);
        const ties = [...new Set([...chain, ...all])].map((tie): NumberedTie => {
          const [a = 0, b = 0] = tie.split(",").map(Number);
          return [a, b];
        });
        const csr = csrOf(tieList(ties, n));
        const drawn = rewired(csr, { attempts: 200, random: seededRandom(`${seed}`) });
        expect([...drawn.offset]).toEqual([...csr.offset]);
        expect(components(drawn).sizes).toHaveLength(1);
        for (let v = 0; v < n; v++) {
          const partners = drawn.neighbour.subarray(drawn.offset[v], drawn.offset[v + 1]);
          expect(new Set(partners).size).toBe(partners.length);
          expect(partners).not.toContain(v);
        }
      }),
      { numRuns: 50 },
    );
  });

  // Degrees 2, 2, 2, 1, 1 in one piece: the six chains from actor 3 to actor 4.
  it("draws every network that there is equally often", () => {
    const csr = csrOf(
      tieList([
        [3, 0],
        [0, 1],
        [1, 2],
        [2, 4],
      ]),
    );
    const times = new Map<string, number>();
    const draws = 6000;
    for (let draw = 1; draw <= draws; draw++) {
      const name = named(rewired(csr, { attempts: 60, random: seededRandom(`chain/${draw}`) }));
      times.set(name, (times.get(name) ?? 0) + 1);
    }
    expect(times.size).toBe(6);
    for (const count of times.values()) expect(Math.abs(count - draws / 6)).toBeLessThan(110);
  });

  it("makes no swap that is not accepted", () => {
    const csr = csrOf(tieList([0, 1, 2, 3, 4, 5].map((v): NumberedTie => [v, (v + 1) % 6])));
    const options = { attempts: 500, random: seededRandom("refused") };
    expect(named(rewired(csr, { ...options, accepts: () => false }))).toBe(named(csr));
  });

  it("leaves a network alone that has no other form", () => {
    const star = csrOf(tieList([1, 2, 3, 4].map((leaf): NumberedTie => [0, leaf])));
    expect(named(rewired(star, { attempts: 100, random: seededRandom("star") }))).toBe(named(star));
  });
});

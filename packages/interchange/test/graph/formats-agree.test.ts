/** One network in every format makes the same entries, but for the names of its waves. */
import { snapshotAt } from "@legami/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ProgrammeData, readNetwork } from "../../src/index.ts";

interface Tie {
  readonly source: number;
  readonly target: number;
  readonly weight: number;
}

const network = fc.record({
  size: fc.integer({ min: 1, max: 6 }),
  ties: fc.array(
    fc.record({
      source: fc.nat(5),
      target: fc.nat(5),
      weight: fc.double({ min: 0.001, max: 1000, noNaN: true }),
    }),
    { maxLength: 10 },
  ),
});

const WRITERS: Readonly<Record<string, (size: number, ties: readonly Tie[]) => string>> = {
  graphml: (size, ties) =>
    `<graphml><key id="w" for="edge" attr.name="weight"/><graph edgedefault="directed">${nodes(size)
      .map((id) => `<node id="${id}"/>`)
      .join("")}${ties
      .map(
        (tie) =>
          `<edge source="${tie.source}" target="${tie.target}"><data key="w">${tie.weight}</data></edge>`,
      )
      .join("")}</graph></graphml>`,
  gexf: (size, ties) =>
    `<gexf><graph><nodes>${nodes(size)
      .map((id) => `<node id="${id}"/>`)
      .join("")}</nodes><edges>${ties
      .map((tie) => `<edge source="${tie.source}" target="${tie.target}" weight="${tie.weight}"/>`)
      .join("")}</edges></graph></gexf>`,
  pajek: (size, ties) =>
    `*Vertices ${size}\n*Arcs\n${ties
      .map(({ source, target, weight }) => `${source} ${target} ${weight}\n`)
      .join("")}`,
  dl: (size, ties) =>
    `dl n=${size} format=edgelist1\ndata:\n${ties
      .map(({ source, target, weight }) => `${source} ${target} ${weight}\n`)
      .join("")}`,
  json: (size, ties) =>
    JSON.stringify({
      nodes: nodes(size).map((key) => ({ key })),
      edges: ties.map(({ source, target, weight }) => ({
        source: String(source),
        target: String(target),
        attributes: { weight },
      })),
    }),
};

function nodes(size: number): string[] {
  return Array.from({ length: size }, (_, index) => String(index + 1));
}

function snapshotOf({ entries }: ProgrammeData) {
  const numbered = entries.map((entry, index) => ({
    ...entry,
    seq: index + 1,
    recordedAt: "2024-01-01T00:00:00.000Z",
  }));
  const { actors, ties } = snapshotAt(numbered, null);
  return { ids: actors.map(({ id }) => id), ties };
}

describe("a network", () => {
  it("is the same in every format", () => {
    fc.assert(
      fc.property(network, ({ size, ties: drawn }) => {
        const ties = drawn.map(({ source, target, weight }) => ({
          source: (source % size) + 1,
          target: (target % size) + 1,
          weight,
        }));
        const snapshots = Object.entries(WRITERS).map(([name, write]) =>
          snapshotOf(readNetwork({ name: `rete.${name}`, content: write(size, ties) })),
        );
        for (const snapshot of snapshots) expect(snapshot).toEqual(snapshots[0]);
      }),
      { numRuns: 60 },
    );
  });
});

import { describe, expect, it } from "vitest";
import {
  actorsIn,
  idsIn,
  network,
  noteCodes,
  onlyProblem,
  registersIn,
  tiesIn,
} from "../support/networks.ts";

/** As networkx 3.6.1 writes a weighted graph. */
const BY_NETWORKX = `*vertices 3
1 a 0.0 0.0 ellipse
2 b 0.0 0.0 ellipse
3 "c d" 0.0 0.0 ellipse
*edges
1 2 2.5
2 3 1.0
`;

const SECTIONS = `% made by hand
*Network prova
*Vertices 4
1 "Ada «lab»" 0.1 0.2 0.5 ic Red
3 "Cai"
*Arcs
1 2 3 c Blue
2 1
*Edges
2 3 2
*Arcslist
4 1 2
*Partition tipo
*Vertices 4
laboratorio
associazione
associazione
privato
*Hierarchy nothing that is read
1 2 3
`;

describe("Pajek", () => {
  it("is read as networkx writes it", () => {
    const data = network(BY_NETWORKX, "rete.net");

    expect(actorsIn(data).map(({ id, label }) => [id, label])).toEqual([
      ["1", "a"],
      ["2", "b"],
      ["3", "c d"],
    ]);
    expect(tiesIn(data)).toEqual(["1–2 2.5", "2–3 1"]);
    expect(data.notes).toEqual([]);
  });

  it("reads arcs, edges and lists, partitions, and actors that no line names", () => {
    const data = network(SECTIONS, "rete.net");

    expect(actorsIn(data).map(({ id, label, kind }) => [id, label, kind])).toEqual([
      ["1", "Ada «lab»", "lab"],
      ["3", "Cai", "association"],
      ["2", "2", "association"],
      ["4", "4", "privato"],
    ]);
    expect(tiesIn(data)).toEqual(["1–2 3", "2–1 1", "2–3 2", "4–1 1", "4–2 1"]);
    expect(data.notes).toMatchObject([{ code: "ignored-section", row: 19, found: "*hierarchy" }]);
  });

  it("reads times of actors and ties", () => {
    const text = `*Vertices 3\n1 "a" [1-2]\n2 "b"\n3 "c" [2-*]\n*Edges\n1 2 1 [1-2]\n2 3 5 [2,3]\n`;
    const data = network(text, "rete.net");

    expect(registersIn(data)).toEqual(["1 –0002-01-01", "2 –", "3 0002-01-01–"]);
    expect(tiesIn(data)).toEqual(["1 1–2 1", "2 1–2 1", "2 2–3 5", "3 2–3 5"]);
  });

  it("reads a matrix, each tie of a symmetric one once", () => {
    const symmetric = network("*Vertices 3\n*Matrix\n0 1 0\n1 0 2.5\n0 2.5 0\n", "rete.net");
    const other = network("*Vertices 3\n*Matrix\n0 1 0 0 0 1\n1 0 0\n", "rete.net");
    const twoKinds = network("*Vertices 3 1\n*Matrix\n0 4\n", "rete.net");

    expect(tiesIn(symmetric)).toEqual(["1–2 1", "2–3 2.5"]);
    expect(noteCodes(symmetric)).toEqual(["symmetric-matrix"]);
    expect(tiesIn(other)).toEqual(["1–2 1", "2–3 1", "3–1 1"]);
    expect(tiesIn(twoKinds)).toEqual(["1–3 4"]);
    expect(actorsIn(twoKinds).map(({ columns }) => columns["mode"])).toEqual(["1", "2", "2"]);
  });

  it("reads an empty network", () => {
    expect(idsIn(network("*Vertices 0\n*Edges\n", "rete.net"))).toEqual([]);
  });

  it.each([
    { what: "no number of actors", text: "*Vertices\n", code: "unexpected-text", row: 1 },
    {
      what: "a negative number of actors",
      text: "*Vertices -1\n",
      code: "unexpected-text",
      row: 1,
    },
    {
      what: "more actors than anybody has",
      text: "*Vertices 999999999\n",
      code: "unexpected-text",
      row: 1,
    },
    {
      what: "ties before actors",
      text: "*Network x\n*Edges\n1 2\n",
      code: "unexpected-text",
      row: 2,
    },
    {
      what: "an actor beyond the last",
      text: '*Vertices 1\n2 "b"\n',
      code: "unexpected-text",
      row: 2,
    },
    {
      what: "an actor twice",
      text: '*Vertices 2\n1 "a"\n1 "b"\n',
      code: "duplicate-actor",
      row: 3,
    },
    {
      what: "an end beyond the last",
      text: "*Vertices 2\n*Arcs\n1 3\n",
      code: "unknown-actor",
      row: 3,
    },
    { what: "one end only", text: "*Vertices 2\n*Arcs\n1\n", code: "missing-value", row: 3 },
    { what: "a weight of zero", text: "*Vertices 2\n*Arcs\n1 2 0\n", code: "not-positive", row: 3 },
    {
      what: "a weight that is no number",
      text: "*Vertices 2\n*Arcs\n1 2 tanto\n",
      code: "not-a-number",
      row: 3,
    },
    { what: "two networks", text: "*Vertices 1\n*Vertices 1\n", code: "several-graphs", row: 2 },
    {
      what: "two networks with names",
      text: "*Network a\n*Vertices 1\n*Network b\n",
      code: "several-graphs",
      row: 3,
    },
    {
      what: "two relations",
      text: '*Vertices 2\n*Arcs :1 "amici"\n1 2\n*Arcs :2 "lavoro"\n1 2\n',
      code: "several-relations",
      row: 4,
    },
    {
      what: "half a matrix",
      text: "*Vertices 2\n*Matrix\n0 1\n0\n",
      code: "matrix-too-short",
      row: 4,
    },
    {
      what: "more than a matrix",
      text: "*Vertices 1\n*Matrix\n0 1\n",
      code: "unexpected-text",
      row: 3,
    },
    {
      what: "a matrix of words",
      text: "*Vertices 2\n*Matrix\n0 x\n0 0\n",
      code: "not-a-number",
      row: 3,
    },
    {
      what: "a partition too long",
      text: "*Vertices 1\n*Partition p\n*Vertices 1\n1\n2\n",
      code: "unexpected-text",
      row: 5,
    },
    {
      what: "times the wrong way round",
      text: "*Vertices 2\n*Arcs\n1 2 1 [5-3]\n",
      code: "not-a-spell",
      row: 3,
    },
  ])("is refused with $what", ({ text, code, row }) => {
    expect(onlyProblem(text, "rete.net")).toMatchObject({ code, row });
  });

  it("is refused with a line without end", () => {
    const text = `*Vertices 2\n*Matrix\n${"0 ".repeat(2_500_000)}`;
    expect(onlyProblem(text, "rete.net").code).toBe("token-too-long");
  });
});

import { describe, expect, it } from "vitest";
import { actorsIn, idsIn, network, noteCodes, onlyProblem, tiesIn } from "../support/networks.ts";

const read = (text: string) => network(text, "rete.dl");

describe("UCINET DL", () => {
  it.each([
    {
      what: "a matrix with labels in the header",
      text: 'dl n=3 format=fullmatrix\nlabels:\n"Ada lab", Bea\nCai\ndata:\n0 1 0\n1 0 2\n0 2 0\n',
      ids: ["Ada lab", "Bea", "Cai"],
      ties: ["Ada lab–Bea 1", "Bea–Cai 2"],
    },
    {
      what: "a matrix with labels among the data",
      text: "DL N = 2\nLABELS EMBEDDED:\nDATA:\n   ann bob\nann 0 3\nbob 0 0\n",
      ids: ["ann", "bob"],
      ties: ["ann–bob 3"],
    },
    {
      what: "a matrix of numbers without labels, its rows on any lines",
      text: "dl n 2\ndata: 0\n2 0 0",
      ids: ["1", "2"],
      ties: ["1–2 2"],
    },
    {
      what: "a matrix without its diagonal",
      text: "dl n=3 diagonal=absent\ndata:\n1 0\n0 0\n0 4\n",
      ids: ["1", "2", "3"],
      ties: ["1–2 1", "3–2 4"],
    },
    {
      what: "a matrix of two kinds",
      text: "dl nr=2, nc=3\nrow labels:\nann,bob\ncolumn labels:\ne1,e2,e3\ndata:\n1 0 1\n0 1 0\n",
      ids: ["ann", "bob", "e1", "e2", "e3"],
      ties: ["ann–e1 1", "ann–e3 1", "bob–e2 1"],
    },
    {
      what: "a list of ties with labels among the data",
      text: 'dl n=4 format = edgelist1\nlabels embedded\ndata:\nAda Bea 2\nBea "Cai Lab" 1\ndan Ada\n',
      ids: ["Ada", "Bea", "Cai Lab", "dan"],
      ties: ["Ada–Bea 2", "Bea–Cai Lab 1", "dan–Ada 1"],
    },
    {
      what: "a list of ties by number",
      text: "dl n=3 format=edgelist1\nlabels: x y z\ndata:\n1 2 5\n",
      ids: ["x", "y", "z"],
      ties: ["x–y 5"],
    },
    {
      what: "a list of partners",
      text: "dl n=4 format=nodelist1\ndata:\n1 2 3\n4 1\n",
      ids: ["1", "2", "3", "4"],
      ties: ["1–2", "1–3", "4–1"],
    },
  ])("reads $what", ({ text, ids, ties }) => {
    const data = read(text);

    expect(idsIn(data)).toEqual(ids);
    expect(tiesIn(data)).toEqual(ties);
  });

  it("says when a matrix tells each tie twice, and of which kind actors are", () => {
    expect(noteCodes(read("dl n=2\ndata:\n0 1\n1 0\n"))).toEqual(["symmetric-matrix"]);
    const modes = actorsIn(read("dl nr=1 nc=1\ndata:\n1\n")).map(({ columns }) => columns["mode"]);
    expect(modes).toEqual([undefined]);
    const two = actorsIn(read("dl nr=1 nc=2\ndata:\n1 0\n"));
    expect(two.map(({ id, columns }) => [id, columns["mode"]])).toEqual([
      ["r1", "row"],
      ["c1", "column"],
      ["c2", "column"],
    ]);
  });

  it.each([
    { what: "no data", text: "dl n=3\n", code: "no-graph" },
    {
      what: "no number of actors",
      text: "dl format=fullmatrix\ndata:\n0\n",
      code: "unexpected-text",
    },
    { what: "a number that is none", text: "dl n=molti\ndata:\n0\n", code: "unexpected-text" },
    {
      what: "an option that does not exist",
      text: "dl n=1 colore=rosso\ndata:\n0\n",
      code: "unexpected-text",
    },
    {
      what: "a format that is not read",
      text: "dl n=1 format=edgelist2\ndata:\n",
      code: "dl-format",
    },
    { what: "two relations", text: "dl n=1 nm=2\ndata:\n0\n0\n", code: "several-relations" },
    { what: "too few labels", text: "dl n=3\nlabels: a b\ndata:\n0\n", code: "wrong-count" },
    {
      what: "too few names",
      text: "dl n=3 format=edgelist1 labels embedded\ndata:\na b\n",
      code: "wrong-count",
    },
    { what: "half a matrix", text: "dl n=2\ndata:\n0 1\n", code: "matrix-too-short" },
    { what: "more than a matrix", text: "dl n=1\ndata:\n0 1\n", code: "unexpected-text" },
    { what: "a number that is missing", text: "dl n=2\ndata:\n0 .\n0 0\n", code: "not-a-number" },
    {
      what: "a label twice",
      text: "dl n=2\nlabels: a a\ndata:\n0 0\n0 0\n",
      code: "duplicate-actor",
    },
    {
      what: "an actor beyond the last",
      text: "dl n=2 format=nodelist1\ndata:\n1 3\n",
      code: "unknown-actor",
    },
    {
      what: "a tie of too many words",
      text: "dl n=2 format=edgelist1\ndata:\n1 2 3 4\n",
      code: "unexpected-text",
    },
    { what: "one end only", text: "dl n=2 format=edgelist1\ndata:\n1\n", code: "missing-value" },
    { what: "a matrix beyond measure", text: "dl n=9999999\ndata:\n0\n", code: "too-many-rows" },
  ])("is refused with $what", ({ text, code }) => {
    expect(onlyProblem(text, "rete.dl")).toMatchObject({ code });
  });
});

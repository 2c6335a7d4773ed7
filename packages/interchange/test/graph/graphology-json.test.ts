import { describe, expect, it } from "vitest";
import { describeProblem, readNetwork } from "../../src/index.ts";
import { problemsOf } from "../support/files.ts";
import { actorsIn, network, onlyProblem, tiesIn } from "../support/networks.ts";

const json = (value: object) => JSON.stringify(value);
const TWO = [{ key: "a" }, { key: "b" }];

describe("graphology's JSON", () => {
  it("is read with attributes, numbers for keys and names of the language", () => {
    const data = network(
      json({
        options: { type: "mixed", multi: false },
        attributes: { name: "prova" },
        nodes: [
          {
            key: "a",
            attributes: { label: "Ada", tipo: "lab", altri_nomi: ["A.", "Adina"], età: 3 },
          },
          { key: 2, attributes: { attivo: true, dati: { a: [1] }, vuoto: null } },
          { key: "constructor" },
        ],
        edges: [
          { source: "a", target: 2, attributes: { weight: 2.5 } },
          {
            key: "e",
            source: "a",
            target: "constructor",
            attributes: { weight: 1 },
            undirected: true,
          },
        ],
      }),
      "rete.json",
    );

    expect(actorsIn(data)).toMatchObject([
      { id: "a", label: "Ada", kind: "lab", aliases: ["A.", "Adina"], columns: { età: "3" } },
      { id: "2", columns: { attivo: "true", dati: '{"a":[1]}' } },
      { id: "constructor", columns: {} },
    ]);
    expect(tiesIn(data)).toEqual(["a–2 2.5", "a–constructor 1"]);
  });

  it("says of a cell which item of which list it stands in", () => {
    const edges = [{ source: "a", target: "b", attributes: { weight: "tanto" } }];
    const [problem] = problemsOf(() => {
      return readNetwork({ name: "rete.json", content: json({ nodes: TWO, edges }) });
    });

    expect(problem && describeProblem(problem, "it")).toBe(
      "rete.json, elenco «edges», elemento 1, colonna «weight»: «tanto» non è un numero; scrivilo in cifre, come 12 o 12,5",
    );
    expect(problem && describeProblem(problem, "en")).toContain("list “edges”, item 1, column");
  });

  it.each([
    { what: "no nodes", text: "{}", code: "no-graph", column: null },
    { what: "text after the end", text: '{"nodes":[]} x', code: "invalid-json", column: null },
    {
      what: "a field twice",
      text: '{"nodes":[],"nodes":[]}',
      code: "duplicate-field",
      column: null,
    },
    {
      what: "nodes that are no list",
      text: '{"nodes":{}}',
      code: "invalid-field",
      column: "/nodes",
    },
    {
      what: "a node that is none",
      text: '{"nodes":[3]}',
      code: "invalid-field",
      column: "/nodes/0",
    },
    {
      what: "a node without key",
      text: '{"nodes":[{}]}',
      code: "missing-field",
      column: "/nodes/0/key",
    },
    {
      what: "a key that is a list",
      text: '{"nodes":[{"key":[]}]}',
      code: "invalid-field",
      column: "/nodes/0/key",
    },
    {
      what: "a node twice",
      text: json({ nodes: [{ key: "a" }, { key: "a" }] }),
      code: "duplicate-actor",
      column: "id",
    },
    {
      what: "an unknown end",
      text: json({ nodes: TWO, edges: [{ source: "a", target: "z" }] }),
      code: "unknown-actor",
      column: "target",
    },
    {
      what: "an end that is missing",
      text: json({ nodes: TWO, edges: [{ source: "a" }] }),
      code: "missing-field",
      column: "/edges/0/target",
    },
    {
      what: "a weight beyond all numbers",
      text: '{"nodes":[{"key":"a"},{"key":"b"}],"edges":[{"source":"a","target":"b","attributes":{"weight":1e400}}]}',
      code: "not-a-number",
      column: "weight",
    },
    {
      what: "levels without direction",
      text: json({
        options: { type: "undirected" },
        nodes: TWO,
        edges: [{ source: "a", target: "b", attributes: { level: 3 } }],
      }),
      code: "undirected-levels",
      column: "level",
    },
    {
      what: "depth without end",
      text: `{"nodes":${"[".repeat(100_000)}`,
      code: "json-too-deep",
      column: null,
    },
    {
      what: "half a character",
      text: '{"nodes":[{"key":"\\ud800"}]}',
      code: "invalid-json",
      column: null,
    },
  ])("is refused with $what", ({ text, code, column }) => {
    expect(onlyProblem(text, "rete.json")).toMatchObject({ code, column });
  });

  it("takes names of the prototype for nothing else", () => {
    const text = '{"nodes":[{"key":"__proto__","attributes":{"__proto__":"x"}}],"edges":[]}';
    const [actor] = actorsIn(network(text, "rete.json"));

    expect(actor?.id).toBe("__proto__");
    expect(Object.entries(actor?.columns ?? {})).toEqual([["__proto__", "x"]]);
  });
});

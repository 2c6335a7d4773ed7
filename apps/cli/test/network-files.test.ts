import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { legami, withFiles } from "./run-legami.ts";

const GEXF = `<gexf><graph defaultedgetype="undirected" timeformat="date">
<nodes><node id="a" label="Ada"/><node id="b" label="Bea"/><node id="c" label="Cai" start="2021-04-22"/></nodes>
<edges><edge source="a" target="b" start="2020-10-22"/><edge source="b" target="c" start="2021-04-22"/>
<edge source="c" target="c"/></edges></graph></gexf>`;

describe("a network in one file", () => {
  it("is measured and compared as it stands", () => {
    withFiles({ "rete.gexf": GEXF }, (folder) => {
      const args = ["--programme", "rete.gexf", "--lang", "it"];
      const measured = legami(["measure", ...args, "--at", "2020-10-22", "--json"], folder);
      expect(measured).toMatchObject({ code: 0 });
      const { results } = JSON.parse(measured.out);
      const density = results.find((result: { key: string }) => result.key === "density");
      expect(density).toMatchObject({ value: 1, n: 2, m: 1, lens: "given" });

      const compared = legami(
        ["compare", ...args, "--from", "2020-10-22", "--to", "2021-04-22"],
        folder,
      );
      expect(compared).toMatchObject({ code: 0 });
      expect(compared.err).toContain("i 2 momenti in cui qualcosa comincia o finisce");
    });
  });

  it("is stored with a report whose sums are right", () => {
    withFiles({ "rete.gexf": GEXF }, (folder) => {
      const run = legami(["import", "rete.gexf", "--into", "x.db", "--quiet"], folder);
      expect(run).toMatchObject({ code: 0, err: "" });
      expect(run.out.split("\n").slice(0, 2)).toEqual([
        "Rows read: 7 = 6 entries + 0 merged with other rows + 1 left out. One more entry is the programme.",
        "7 entries read = 7 stored + 0 already there. Journal: x.db",
      ]);
      const again = legami(["import", "rete.gexf", "--into", "x.db", "--json"], folder);
      expect(JSON.parse(again.out)).toMatchObject({
        rows: { read: 7, entries: 6, merged: 0, leftOut: 1 },
        read: 7,
        stored: 0,
        already: 7,
      });
    });
  });

  it("is told by what it holds, and may be named", () => {
    withFiles({ "rete.txt": "dl n=2\ndata:\n0 1\n1 0\n", "tabella.html": "<table>" }, (folder) => {
      const guessed = legami(["measure", "--programme", "rete.txt", "--only", "D1"], folder);
      expect(guessed).toMatchObject({ code: 0 });
      const named = legami(
        ["measure", "--programme", "rete.txt", "--format", "pajek", "--lang", "it"],
        folder,
      );
      expect(named).toMatchObject({ code: 3, out: "" });
      expect(named.err).toContain("rete.txt, riga 1: «dl» qui non può stare");
      const page = legami(["import", "tabella.html", "--lang", "it"], folder);
      expect(page).toMatchObject({ code: 3, out: "" });
      expect(page.err).toContain("è una pagina web");
      expect(existsSync(join(folder, "legami.db"))).toBe(false);
    });
  });

  it("is a pair of tables as Gephi names them", () => {
    const files = {
      "edges.csv": "Source,Target,Type,Weight\na,b,Undirected,2\n",
      "nodes.csv": "Id,Label\na,Ada\nb,Bea\n",
    };
    withFiles(files, (folder) => {
      const run = legami(["import", "edges.csv", "nodes.csv", "--into", "x.db"], folder);
      expect(run).toMatchObject({ code: 0, err: "" });
      expect(run.out).toContain("4 entries read = 4 stored");
    });
  });
});

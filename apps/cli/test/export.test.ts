import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { legami, legamiHere, withFiles, withFilesHere } from "./run-legami.ts";

const EXAMPLE = fileURLToPath(new URL("../../../data/example", import.meta.url));
const PAIR = {
  "actors.csv": "id,label\n01,Città\nb,=Bea\n",
  "ties.csv": "wave,source,target,weight\nt1,01,b,2\nt0,b,01,1.5\n",
};

const snapshotOf = (args: readonly string[], folder: string, at: string) =>
  JSON.parse(legami(["measure", ...args, "--at", at, "--only", "D1", "--json"], folder).out)
    .snapshot;

describe("legami export", () => {
  it.each(["copia.xlsx", "copia"])(
    "writes the example to %s so that it is read with the same snapshots",
    (out) => {
      withFiles({}, (folder) => {
        const run = legami(["export", out, "--programme", EXAMPLE, "--lang", "it"], folder);
        expect(run).toMatchObject({ code: 0 });
        expect(run.err).toContain("Dati simulati");
        expect(run.err).toContain(
          "Lasciate fuori le pagine di diario (con --personal si esportano): 23",
        );
        expect(run.err).toContain(`Per rileggere: legami import ${out}`);
        const original = snapshotOf(["--programme", EXAMPLE], folder, "m12");
        expect(snapshotOf(["--programme", out], folder, "m12")).toBe(original);
      });
    },
  );

  it("writes a flat pair so that the call it prints reads it again", () => {
    withFiles(PAIR, (folder) => {
      const source = ["--actors", "actors.csv", "--ties", "ties.csv"];
      const run = legami(["export", "rete.csv", ...source, "--waves", "t0,t1"], folder);
      expect(run).toMatchObject({ code: 0, out: "rete.actors.csv\nrete.csv\n" });
      expect(readFileSync(join(folder, "rete.actors.csv"), "utf8")).toContain("b,'=Bea");

      const [, again = ""] = /legami (import .*)\n/.exec(run.err) ?? [];
      const back = legami([...again.split(" "), "--into", "x.db"], folder);
      expect(back).toMatchObject({ code: 0, err: "" });
      expect(back.out).toContain("5 entries read = 5 stored");
    });
  });

  it("leaves nothing out when personal text is asked for", () => {
    withFiles({}, (folder) => {
      const run = legami(["export", "x.xlsx", "--programme", EXAMPLE, "--personal"], folder);
      expect(run).toMatchObject({ code: 0 });
      expect(run.err).not.toContain("left out");
    });
  });

  it("writes the network of a moment and a scope, and every wave to GEXF", () => {
    withFiles({}, (folder) => {
      const source = ["--programme", EXAMPLE, "--quiet"];
      const pavia = ["export", "p.graphml", ...source, "--at", "m12", "--scope", "T:pavia"];
      expect(legami(pavia, folder)).toMatchObject({ code: 0, out: "p.graphml\n", err: "" });
      const text = readFileSync(join(folder, "p.graphml"), "utf8");
      expect(text.match(/<edge /g)).toHaveLength(104);
      expect(text).toContain("Dati simulati");

      expect(legami(["export", "e.gexf", ...source], folder)).toMatchObject({ code: 0 });
      const args = ["--programme", "e.gexf", "--weight-max", "1"];
      const compared = legami(
        ["compare", ...args, "--from", "2020-10-22", "--to", "2021-10-22", "--only", "B1"],
        folder,
      );
      expect(compared).toMatchObject({ code: 0 });
    });
  });

  it("is the same bytes whenever it runs", () => {
    withFiles({}, (folder) => {
      for (const name of ["a.xlsx", "b.xlsx"])
        legami(["export", name, "--programme", EXAMPLE], folder);
      const [a, b] = ["a.xlsx", "b.xlsx"].map((name) => readFileSync(join(folder, name)));
      expect(a?.equals(b ?? Buffer.alloc(0))).toBe(true);
    });
  });

  it("writes CSV as Italian spreadsheets open it when Italian is asked for", () => {
    withFiles(PAIR, (folder) => {
      const source = ["--actors", "actors.csv", "--ties", "ties.csv"];
      expect(legami(["export", "it.csv", ...source, "--lang", "it"], folder).code).toBe(0);
      expect(readFileSync(join(folder, "it.csv"), "utf8")).toContain("t0;b;01;1,5\r\n");
    });
  });

  it.each([
    { what: "a name of no format", args: ["rete.docx"], code: 2, says: ".xlsx" },
    { what: "a folder with something in it", args: ["."], code: 2, says: "there already" },
    {
      what: "a part in a folder",
      args: ["nuova", "--at", "t0"],
      code: 2,
      says: "a folder holds everything",
    },
    { what: "a moment that does not exist", args: ["x.json", "--at", "t9"], code: 4, says: "t9" },
    {
      what: "a scope that does not exist",
      args: ["x.json", "--scope", "T:nowhere"],
      code: 4,
      says: "T:nowhere",
    },
    { what: "a folder that does not exist", args: ["no/x.json"], code: 4, says: "no" },
  ])("refuses $what, and writes nothing", async ({ args, code, says }) => {
    await withFilesHere({ "there.txt": "" }, async (folder) => {
      const run = await legamiHere(["export", ...args, "--programme", EXAMPLE], folder);
      expect(run).toMatchObject({ code, out: "" });
      expect(run.err).toContain(says);
      expect(readdirSync(folder)).toEqual(["there.txt"]);
    });
  });

  it("leaves a file alone that it cannot replace whole", () => {
    withFiles({ "x.json": "mine" }, (folder) => {
      writeFileSync(join(folder, "broken.csv"), "source\na\n");
      const run = legami(["export", "x.json", "--programme", "broken.csv"], folder);
      expect(run.code).toBe(3);
      expect(readFileSync(join(folder, "x.json"), "utf8")).toBe("mine");
    });
  });
});

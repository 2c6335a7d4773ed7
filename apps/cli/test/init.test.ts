import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { legami, withFiles } from "./run-legami.ts";

describe("legami init", () => {
  it("makes a workbook that is imported and measured as it is", () => {
    withFiles({}, (folder) => {
      const made = legami(["init", "mio.xlsx", "--lang", "it"], folder);
      expect(made).toMatchObject({ code: 0, err: "" });
      expect(made.out).toBe("mio.xlsx: pronto da compilare. Poi: legami import mio.xlsx\n");

      const imported = legami(["import", "mio.xlsx", "--into", "x.db", "--lang", "it"], folder);
      expect(imported).toMatchObject({ code: 0, err: "" });
      expect(imported.out).toContain("Righe lette: 14 = 12 voci + 2 unite ad altre righe + 0");
      const measured = legami(["measure", "--programme", "mio.xlsx", "--at", "t0"], folder);
      expect(measured).toMatchObject({ code: 0, err: "" });
    });
  });

  it("makes a folder, and says how its tables are imported", () => {
    withFiles({}, (folder) => {
      const made = legami(["init", "rete/", "--kind", "network", "--lang", "it"], folder);
      expect(made).toMatchObject({ code: 0, err: "" });
      expect(readdirSync(join(folder, "rete")).sort()).toEqual([
        "istruzioni.txt",
        "legami.csv",
        "realta.csv",
      ]);
      const [, args = ""] = /legami (import .*)\n/.exec(made.out) ?? [];
      const imported = legami([...args.split(" "), "--into", "x.db"], folder);
      expect(imported).toMatchObject({ code: 0, err: "" });
    });
  });

  it("touches nothing that is there", () => {
    withFiles({ "mio.xlsx": "mine" }, (folder) => {
      const run = legami(["init", "mio.xlsx", "--lang", "it"], folder);
      expect(run).toMatchObject({ code: 2, out: "" });
      expect(run.err).toContain("c’è già");
      expect(readFileSync(join(folder, "mio.xlsx"), "utf8")).toBe("mine");
      expect(legami(["init", "."], folder).code).toBe(2);
      expect(readdirSync(folder)).toEqual(["mio.xlsx"]);
    });
  });

  it("leaves nothing behind where it cannot write", () => {
    withFiles({}, (folder) => {
      expect(legami(["init", "no/where"], folder)).toMatchObject({ code: 8, out: "" });
      expect(legami(["init", "no/where.xlsx"], folder)).toMatchObject({ code: 4, out: "" });
      expect(readdirSync(folder)).toEqual([]);
    });
  });
});

describe("a workbook", () => {
  it("is refused with the sheet, the row and the column, and nothing is stored", () => {
    withFiles({}, (folder) => {
      legami(["init", "rete", "--kind", "network"], folder);
      const ties = readFileSync(join(folder, "rete/ties.csv"), "utf8");
      writeFileSync(join(folder, "rete/ties.csv"), ties.replace("ass-1,2", "ass-1,9"));
      const csv = legami(["import", "rete/actors.csv", "rete/ties.csv"], folder);
      expect(csv).toMatchObject({ code: 3 });

      writeFileSync(join(folder, "finta.xlsx"), "PK\u0003\u0004 and nothing more");
      const run = legami(["import", "finta.xlsx", "--lang", "it"], folder);
      expect(run).toMatchObject({ code: 3, out: "" });
      expect(run.err).toContain("finta.xlsx: la cartella di lavoro è rovinata");
      expect(existsSync(join(folder, "legami.db"))).toBe(false);
    });
  });

  it("is told from tables when it comes with a second file", () => {
    withFiles({ "a.csv": "id\na\n", "b.xlsx": "PK\u0003\u0004" }, (folder) => {
      const run = legami(["import", "a.csv", "b.xlsx", "--lang", "it"], folder);
      expect(run).toMatchObject({ code: 3, out: "" });
      expect(run.err).toContain("indicala da sola");
    });
  });
});

import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { legami, legamiHere, withFiles, withFilesHere } from "./run-legami.ts";

const ACTORS =
  "id,label,kind,territory\na,Alfa,lab,nord\nb,Beta,association,nord\nc,Gamma,institution,sud\n";
const TIES = "wave,source,target\nT1,a,b\nT1,b,c\n";

interface Case {
  readonly broken: string;
  readonly actors?: string | Uint8Array;
  readonly ties?: string | Uint8Array;
  readonly args?: readonly string[];
  /** What the message must name: file, row, column, what was found. */
  readonly names: readonly string[];
  readonly code?: number;
}

const CASES: readonly Case[] = [
  { broken: "no id column", actors: "name\nx\n", names: ["actors.csv", "id"] },
  { broken: "no target column", ties: "wave,source\nT1,a\n", names: ["ties.csv", "target"] },
  { broken: "an empty file", ties: "", names: ["ties.csv"] },
  {
    broken: "an actor twice",
    actors: `${ACTORS}a,Altra,lab,nord\n`,
    names: ["actors.csv", "5", "id", "a"],
  },
  {
    broken: "an actor without id",
    actors: `${ACTORS},Vuota,lab,nord\n`,
    names: ["actors.csv", "5", "id"],
  },
  {
    broken: "an unknown end",
    ties: `${TIES}T1,a,zeta\n`,
    names: ["ties.csv", "4", "target", "zeta"],
  },
  {
    broken: "a level off the scale",
    ties: "wave,source,target,level\nT1,a,b,7\n",
    names: ["ties.csv", "2", "level", "7"],
  },
  {
    broken: "a level with decimals",
    ties: "wave,source,target,level\nT1,a,b,2.5\n",
    names: ["ties.csv", "2", "level", "2.5"],
  },
  {
    broken: "a weight of zero",
    ties: "wave,source,target,weight\nT1,a,b,0\n",
    names: ["ties.csv", "2", "weight", "0"],
  },
  {
    broken: "a weight that is no number",
    ties: "wave,source,target,weight\nT1,a,b,molto\n",
    names: ["ties.csv", "2", "weight", "molto"],
  },
  {
    broken: "a weight above the maximum",
    ties: "wave,source,target,weight\nT1,a,b,9\n",
    args: ["--weight-max", "5"],
    names: ["ties.csv", "2", "weight", "9"],
  },
  {
    broken: "a day that does not exist",
    ties: "date,source,target\n2021-02-31,a,b\n",
    names: ["ties.csv", "2", "date", "2021-02-31"],
  },
  {
    broken: "wave and date together",
    ties: "wave,date,source,target\nT1,2021-02-01,a,b\n",
    names: ["ties.csv", "date"],
  },
  {
    broken: "weight and level together",
    ties: "wave,source,target,weight,level\nT1,a,b,1,2\n",
    names: ["ties.csv", "level"],
  },
  {
    broken: "one side's answer twice",
    ties: "wave,source,target,level\nT1,a,b,3\nT1,a,b,4\n",
    names: ["ties.csv", "3", "source"],
  },
  { broken: "a row too short", ties: `${TIES}T1,a\n`, names: ["ties.csv", "4"] },
  { broken: "a quote left open", ties: `${TIES}T1,"a,b\n`, names: ["ties.csv", "4"] },
  { broken: "a column twice", actors: "id,label,label\na,b,c\n", names: ["actors.csv", "label"] },
  {
    broken: "bytes that are no UTF-8",
    actors: new Uint8Array([105, 100, 10, 0xe9, 0xe8, 10]),
    names: ["actors.csv", "2"],
  },
  {
    broken: "half a place",
    actors: "id,lat,lon\na,45.5,\nb,,\nc,,\n",
    names: ["actors.csv", "2", "lon"],
  },
  {
    broken: "a register that ends before it begins",
    actors: "id,register_from,register_to\na,T2,T1\nb,,\nc,,\n",
    ties: `${TIES}T2,b,c\n`,
    names: ["actors.csv", "2", "register"],
  },
  {
    broken: "a wave that is not in the list",
    args: ["--waves", "T2,T3"],
    names: ["ties.csv", "2", "wave", "T1"],
  },
];

describe("broken files", () => {
  it.each(CASES)(
    "with $broken end with a message that says where",
    async ({ actors, ties, args, names, code }) => {
      const files = { "actors.csv": actors ?? ACTORS, "ties.csv": ties ?? TIES };
      await withFilesHere(files, async (folder) => {
        const pair = ["--actors", "actors.csv", "--ties", "ties.csv", ...(args ?? [])];
        for (const lang of ["it", "en"]) {
          const run = await legamiHere(["measure", ...pair, "--lang", lang, "--json"], folder);
          expect(run).toMatchObject({ code: code ?? 3, out: "" });
          for (const name of names) expect(run.err).toContain(name);
          expect(run.err).not.toMatch(/\bat .*\.(ts|js|mjs):\d+/);
        }
        const stored = await legamiHere(
          ["import", "actors.csv", "ties.csv", "--into", "x.db", ...(args ?? [])],
          folder,
        );
        expect(stored.code).toBe(code ?? 3);
        expect(existsSync(join(folder, "x.db"))).toBe(false);
      });
    },
  );

  it("that are not there end with code 4", () => {
    withFiles({ "actors.csv": ACTORS }, (folder) => {
      const run = legami(["measure", "--actors", "actors.csv", "--ties", "nowhere.csv"], folder);
      expect(run).toMatchObject({ code: 4, out: "" });
      expect(run.err).toContain("nowhere.csv");
    });
  });

  it("tell every problem at once", () => {
    const ties = "wave,source,target,level\nT1,a,b,9\nT1,a,zeta,3\nT1,b,c,x\n";
    withFiles({ "actors.csv": ACTORS, "ties.csv": ties }, (folder) => {
      const run = legami(["measure", "--actors", "actors.csv", "--ties", "ties.csv"], folder);
      expect(run.err.split("\n").filter((line) => line.startsWith("  "))).toHaveLength(3);
    });
  });
});

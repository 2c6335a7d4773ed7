import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FIGURES } from "@legami/figures";
import { describe, expect, it } from "vitest";
import { legami, legamiHere, withFiles, withFilesHere } from "./run-legami.ts";

const EXAMPLE = join(import.meta.dirname, "../../../data/example");
const PAIR = ["--actors", "actors.csv", "--ties", "ties.csv"];
const FILES = {
  "actors.csv":
    "id,label,kind,territory\na,Alfa,lab,nord\nb,Beta,association,nord\nc,Gamma,institution,sud\n",
  "ties.csv": "wave,source,target\nT1,a,b\nT1,b,c\nT2,a,b\nT2,a,c\n",
};

describe("legami figure", () => {
  it("helps with examples in both languages, and promises nothing that is not there", async () => {
    const en = await legamiHere(["figure", "--help"], process.cwd());
    const italian = await legamiHere(["figure", "--help", "--lang", "it"], process.cwd());
    expect(en).toMatchObject({ code: 0, err: "" });
    expect(en.out).toContain("Examples:");
    expect(italian.out).toContain("Esempi:");
    const names = FIGURES.map(({ name }) => name).join(", ");
    expect(en.out.replace(/\s+/g, " ")).toContain(`one of ${names} `);
  });

  it("draws the change of a pair of files, and says so on the side of messages", () => {
    withFiles(FILES, (folder) => {
      const run = legami(["figure", "difference", ...PAIR, "--out", "change.svg"], folder);
      expect(run).toMatchObject({ code: 0, out: "" });
      const svg = readFileSync(join(folder, "change.svg"), "utf8");
      expect(run.err).toBe(`change.svg: figure ${/data-digest="(\w{16})"/.exec(svg)?.[1]}\n`);
      expect(svg).toContain("1 legame su 2 presenti a T1");
      expect(svg).not.toContain("simulati");
      expect(readdirSync(folder).sort()).toEqual(["actors.csv", "change.svg", "ties.csv"]);
    });
  });

  it("draws one date, in English and in half the width if asked", () => {
    withFiles(FILES, (folder) => {
      const call = ["figure", "network", ...PAIR, "--at", "T2", "--preset", "half", "--lang", "en"];
      expect(legami([...call, "--out", "T2.svg", "--quiet"], folder)).toEqual({
        code: 0,
        out: "",
        err: "",
      });
      const svg = readFileSync(join(folder, "T2.svg"), "utf8");
      expect(svg).toContain('width="78mm"');
      expect(svg).toContain("3 of 3 known actors");
    });
  });

  it("draws the example with its simulated mark, as the same bytes wherever it runs", () => {
    withFiles({}, (folder) => {
      const call = ["figure", "difference", "--programme", EXAMPLE, "--from", "t0", "--to", "m12"];
      const places = [{}, { LANG: "it_IT.UTF-8", TZ: "Pacific/Auckland" }];
      for (const extension of ["svg", "pdf", "png"]) {
        const [one, other] = places.map((env, index) => {
          const file = `${index}.${extension}`;
          expect(legami([...call, "--out", file], folder, env)).toMatchObject({ code: 0 });
          return readFileSync(join(folder, file));
        });
        expect(other?.equals(one ?? Buffer.of())).toBe(true);
      }
      expect(readFileSync(join(folder, "0.svg"), "utf8")).toContain(">dati simulati</text>");
      expect(readFileSync(join(folder, "0.png")).subarray(1, 4).toString()).toBe("PNG");
      expect(readFileSync(join(folder, "0.pdf")).subarray(0, 5).toString()).toBe("%PDF-");
    });
  });

  it.each([
    {
      what: "a figure that there is not",
      args: ["pie", "--out", "a.svg"],
      hint: "difference",
    },
    { what: "a format that there is not", args: ["network", "--out", "a.eps"], hint: ".svg" },
    { what: "a file without a format", args: ["network", "--out", "a"], hint: ".png" },
    { what: "no file", args: ["network"], hint: "--out" },
    { what: "a width that there is not", args: ["network", "--preset", "poster"], hint: "half" },
    {
      what: "two dates for one",
      args: ["network", "--from", "T1", "--out", "a.svg"],
      hint: "--at",
    },
    {
      what: "one date for two",
      args: ["difference", "--at", "T1", "--out", "a.svg"],
      hint: "--from",
    },
  ])("refuses $what with code 2 and a hint, and writes nothing", async ({ args, hint }) => {
    await withFilesHere(FILES, async (folder) => {
      const run = await legamiHere(["figure", ...args, ...PAIR], folder);
      expect(run).toMatchObject({ code: 2, out: "" });
      expect(run.err).toContain(hint);
      expect(readdirSync(folder).sort()).toEqual(["actors.csv", "ties.csv"]);
    });
  });

  it("does not find a folder, a scope or a date that is not there", async () => {
    await withFilesHere(FILES, async (folder) => {
      for (const [args, hint] of [
        [["--out", "nowhere/a.svg"], "nowhere"],
        [["--out", "a.svg", "--scope", "T:est"], "T:nord"],
        [["--out", "a.svg", "--at", "T9"], "T1"],
      ] as const) {
        const run = await legamiHere(["figure", "network", ...PAIR, ...args], folder);
        expect(run).toMatchObject({ code: 4, out: "" });
        expect(run.err).toContain(hint);
      }
      expect(existsSync(join(folder, "a.svg"))).toBe(false);
    });
  });

  it("writes every figure with its numbers into a folder that was not there", () => {
    withFiles(FILES, (folder) => {
      const run = legami(["figure", "--all", ...PAIR, "--out", "all", "--lang", "en"], folder);
      expect(run).toMatchObject({ code: 0, out: "" });
      expect(run.err).toContain("numbers in numbers.xlsx");
      const names = readdirSync(join(folder, "all"));
      for (const name of ["network.svg", "multiples.pdf", "difference.png", "strengths.csv"])
        expect(names).toContain(name);
      expect(names).toContain("multiples.html");
      const again = legami(["figure", "--all", ...PAIR, "--out", "all"], folder);
      expect(again.code).toBe(2);
      const alone = legami(
        ["figure", "difference", ...PAIR, "--out", "d.svg", "--lang", "en"],
        folder,
      );
      expect(alone.code).toBe(0);
      const [one, other] = ["all/difference.svg", "d.svg"].map((name) =>
        readFileSync(join(folder, name)),
      );
      expect(one?.equals(other ?? Buffer.of())).toBe(true);
    });
  });

  it("writes the numbers behind a figure, and a page that steps through the dates", () => {
    withFiles(FILES, (folder) => {
      const call = (name: string, out: string) =>
        legami(["figure", name, ...PAIR, "--out", out], folder);
      expect(call("difference", "d.csv").code).toBe(0);
      expect(readFileSync(join(folder, "d.csv"), "utf8")).toContain("Alfa;Beta;rimasto;1;1");
      expect(call("multiples", "m.html").code).toBe(0);
      const page = readFileSync(join(folder, "m.html"), "utf8");
      expect(page.match(/<figure /g)).toHaveLength(2);
      expect(page).not.toMatch(/(?:src|href)="?https?:/);
      expect(page).toContain("prefers-reduced-motion");
      expect(call("network", "n.html").code).toBe(2);
    });
  });

  it("leaves nothing behind where it cannot write", () => {
    withFiles(FILES, (folder) => {
      mkdirSync(join(folder, "taken.svg"));
      const run = legami(["figure", "network", ...PAIR, "--out", "taken.svg"], folder);
      expect(run).toMatchObject({ code: 8, out: "" });
      expect(readdirSync(folder).sort()).toEqual(["actors.csv", "taken.svg", "ties.csv"]);
    });
  });
});

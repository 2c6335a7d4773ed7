import { describe, expect, it } from "vitest";
import { legami, legamiHere, withFiles, withFilesHere } from "./run-legami.ts";

const FILES = {
  "actors.csv":
    "id,label,kind,territory\na,Alfa,lab,nord\nb,Beta,association,nord\nc,Gamma,institution,sud\n",
  "ties.csv": "wave,source,target\nT1,a,b\nT1,b,c\nT2,a,b\nT2,a,c\n",
};
const PAIR = ["--actors", "actors.csv", "--ties", "ties.csv"];
const VERBS = [
  "measure",
  "compare",
  "evaluate",
  "figure",
  "duplicates",
  "import",
  "serve",
  "user",
  "verify",
];

describe("legami", () => {
  it.each(VERBS)("%s helps with examples, in both languages", async (verb) => {
    const en = await legamiHere([verb, "--help"], process.cwd());
    const it_ = await legamiHere([verb, "--help", "--lang", "it"], process.cwd());
    expect(en).toMatchObject({ code: 0, err: "" });
    expect(en.out).toContain("Examples:");
    expect(it_.out).toContain("Esempi:");
  });

  it("speaks Italian where the machine does", () => {
    expect(legami(["--help"], process.cwd(), { LANG: "it_IT.UTF-8" }).out).toContain("Esempi:");
  });

  it("answers for each territory before any table, unless only some measures are asked for", () => {
    const compare = ["compare", "--programme", "data/example", "--lang", "en"];
    const whole = legami(compare).out;
    expect(whole.indexOf("In Rhodense, 19 of 20 ties")).toBeGreaterThan(0);
    expect(whole.indexOf("In Rhodense, 19 of 20 ties")).toBeLessThan(whole.indexOf("What changed"));
    expect(legami([...compare, "--scope", "T:pavia"]).out).not.toContain("Rhodense");
    expect(legami([...compare, "--only", "B1"]).out).not.toContain("Rhodense");
  });

  it("prints the verdict of a territory with everything it was made of", () => {
    const pavia = ["compare", "--programme", "data/example", "--only", "D18", "--scope", "T:pavia"];
    const italian = legami([...pavia, "--lang", "it"]).out;
    expect(italian).toContain("Ampliamento con nuova polarizzazione · robustezza non valutata");
    expect(italian).toMatch(/^realtà attive +27 +36 +\+9 \(\+33%\) +\+1$/m);
    expect(italian).toMatch(/^nuovi poli +1 +\+1$/m);
    expect(italian).toMatch(/^chiusura dentro i comuni +0,34 +0,54 +\+0,21 +\+1$/m);
    expect(italian).toContain("Somma +3.");
    const rhodense = legami([...pavia.slice(0, 5), "--scope", "T:rhodense", "--lang", "en"]).out;
    expect(rhodense).toContain("Stable (shape not assessed); check register effect");
    expect(rhodense).toMatch(/^Register effect: 2 active actors gained, 1 of them/m);
    expect(rhodense).not.toContain("closure within municipalities");
  });

  it("tells in words what became of the groups", () => {
    const compare = ["compare", "--programme", "data/example", "--only", "D9", "--lang", "en"];
    const { out } = legami([...compare, "--scope", "T:pavia,T:rhodense"]);
    expect(out).toContain("In Pavia, 5 groups at month 0 and 6 at month 12.");
    expect(out).toMatch(/^- The group around .* came apart into 2: around\s+Emporio solidale/m);
    expect(out).toContain("continues, with 3 actors as before, now around");
    expect(out).toContain("In Rhodense, groups cannot be followed from one date to the other:");
  });

  it("tells its version", () => {
    expect(legami(["--version"]).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it.each([
    { what: "an unknown verb", args: ["compre"], hint: "compare" },
    { what: "an unknown option", args: ["measure", "--sope", "ALL"], hint: "--scope" },
    { what: "no data", args: ["measure"], hint: "--programme" },
    {
      what: "two kinds of data",
      args: ["measure", ...PAIR, "--programme", "."],
      hint: "--programme",
    },
    {
      what: "an unknown measure",
      args: ["measure", ...PAIR, "--only", "B99"],
      hint: "tie-retention",
    },
    {
      what: "a lens that the file does not carry",
      args: ["measure", ...PAIR, "--lens", "declared"],
      hint: "given",
    },
    {
      what: "a frame of two dates at one",
      args: ["measure", ...PAIR, "--frame", "panel"],
      hint: "panel",
    },
    {
      what: "a language it does not speak",
      args: ["measure", ...PAIR, "--lang", "fr"],
      hint: "it",
    },
    {
      what: "dates the wrong way round",
      args: ["compare", ...PAIR, "--from", "T2", "--to", "T1"],
      hint: "T1",
    },
  ])("refuses $what with code 2 and a hint", async ({ args, hint }) => {
    await withFilesHere(FILES, async (folder) => {
      const run = await legamiHere(args, folder);
      expect(run).toMatchObject({ code: 2, out: "" });
      expect(run.err).toContain(hint);
    });
  });

  it.each([
    { what: "a wave", args: ["measure", ...PAIR, "--at", "T9"], hint: "T1" },
    { what: "a scope", args: ["measure", ...PAIR, "--scope", "T:est"], hint: "T:nord" },
    { what: "a folder", args: ["measure", "--programme", "nowhere"], hint: "nowhere" },
    { what: "a store", args: ["verify", "--programme", "nowhere.db"], hint: "nowhere.db" },
  ])("does not find $what that is not there, and says what is", async ({ args, hint }) => {
    await withFilesHere(FILES, async (folder) => {
      const run = await legamiHere(args, folder);
      expect(run).toMatchObject({ code: 4, out: "" });
      expect(run.err).toContain(hint);
    });
  });

  it("prints the same bytes for the same call, and nothing else on its output", () => {
    withFiles(FILES, (folder) => {
      const call = ["compare", ...PAIR, "--from", "T1", "--to", "T2", "--json"];
      const [one, other] = [
        legami(call, folder),
        legami(call, folder, { LANG: "it_IT.UTF-8", TZ: "Pacific/Auckland" }),
      ];
      expect(one.err).toBe("");
      expect(other.out).toBe(one.out);
      expect(JSON.parse(one.out)).toMatchObject({
        schema: "legami.compare/1",
        from: { at: "T1", date: null },
      });
    });
  });

  it("gives the snapshot the same digest whatever the order of the rows", () => {
    const shuffled = {
      ...FILES,
      "ties.csv": "target;source;wave\nc;a;T2\nb;a;T2\nc;b;T1\na;b;T1\n",
    };
    const digest = (folder: string) =>
      JSON.parse(
        legami(["measure", ...PAIR, "--waves", "T1,T2", "--at", "T1", "--json"], folder).out,
      ).snapshot;
    expect(withFiles(shuffled, digest)).toBe(withFiles(FILES, digest));
  });

  it("prints what actors score, those with most ties first, and all of them as JSON", () => {
    withFiles(FILES, (folder) => {
      const call = ["measure", ...PAIR, "--at", "T1", "--only", "density", "--actor-values"];
      const { out } = legami([...call, "--lang", "it"], folder);
      expect(out).toMatch(/^realtà +legami +forza +intermediazione +vicinanza/m);
      expect(out).toMatch(/^Beta +2 +2 +1 +1 +1 .*\nAlfa +1 +1 +0 +0,667/m);
      expect(out).toContain("  intermediazione: per quante coppie");
      const { actors } = JSON.parse(legami([...call, "--json"], folder).out);
      expect(actors.map(({ id }: { id: string }) => id)).toEqual(["a", "b", "c"]);

      const change = legami(["compare", ...PAIR, "--actor-values", "--lang", "en"], folder).out;
      expect(change).toContain("Whose ties changed most");
      expect(change).toContain("  Alfa: 1 new tie, none ended (ties: from 1 to 2).");
      expect(change).toMatch(/^Alfa +1 → 2 \(\+1\) /m);
      expect(legami(["compare", ...PAIR], folder).out).not.toContain("Whose ties");
    });
  });

  it("evaluates everything in every scope", () => {
    withFiles(FILES, (folder) => {
      const run = legami(["evaluate", ...PAIR, "--json"], folder);
      const { schema, scopes, moments, results } = JSON.parse(run.out);
      expect(schema).toBe("legami.evaluation/1");
      expect(scopes).toEqual(
        expect.arrayContaining(["ALL", "LO", "LL_btw", "T:nord", "T:nord/LO", "T:sud/LL_in"]),
      );
      expect(moments).toHaveLength(2);
      expect(results.length).toBeGreaterThan(scopes.length);
    });
  });

  it("stores a pair of files once, evaluates it alike, and verifies it", () => {
    withFiles(FILES, (folder) => {
      const call = ["import", "actors.csv", "ties.csv", "--into", "network.db", "--json"];
      expect(JSON.parse(legami([...call, "--dry-run"], folder).out)).toMatchObject({
        read: 8,
        stored: 8,
        head: null,
      });
      expect(JSON.parse(legami(call, folder).out)).toMatchObject({
        read: 8,
        stored: 8,
        already: 0,
      });
      const again = JSON.parse(legami(call, folder).out);
      expect(again).toMatchObject({ read: 8, stored: 0, already: 8 });

      const [stored, files] = [["--programme", "network.db"], PAIR].map(
        (source) => JSON.parse(legami(["compare", ...source, "--json"], folder).out).results,
      );
      expect(stored).toEqual(files);

      const head = again.head.hash;
      expect(legami(["verify", "--programme", "network.db", "--head", head], folder)).toMatchObject(
        { code: 0 },
      );
      expect(
        legami(["verify", "--programme", "network.db", "--head", "f".repeat(64)], folder).code,
      ).toBe(7);
    });
  });

  it("ends well when its reader goes away", () => {
    withFiles(FILES, (folder) => {
      const { code, err } = legami(["evaluate", ...PAIR, "--json"], folder);
      expect({ code, err }).toEqual({ code: 0, err: "" });
    });
  });
});

/** `--intervals`: what is said of how sure the numbers are, in data and in words. */
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { legami } from "./run-legami.ts";

const ROOT = join(import.meta.dirname, "../../..");
const EXAMPLE = ["--programme", "docs/reference/measures/example", "--from", "t0", "--to", "m12"];
const FEW = ["--only", "active-actors,mean-degree,tie-retention,change-interval,territory-verdict"];

describe("legami compare --intervals", () => {
  it("gives the same bytes with any number of threads", () => {
    const call = (threads: string) =>
      legami(
        [
          "compare",
          ...EXAMPLE,
          ...FEW,
          "--intervals",
          "--draws",
          "40",
          "--threads",
          threads,
          "--json",
        ],
        ROOT,
      );
    const [none, two] = [call("0"), call("2")];
    expect(none.code).toBe(0);
    expect(two.out).toBe(none.out);
    const { certainty, pairs, results } = JSON.parse(none.out);
    expect(certainty).toMatchObject({ draws: 40, cells: 36 });
    const degree = pairs.find(({ key }: { key: string }) => key === "mean-degree");
    expect(degree.interval.low).toBeLessThan(degree.difference);
    expect(["clear", "slight", "within-noise"]).toContain(degree.noise);
    expect(results.map(({ key }: { key: string }) => key)).toContain("change-interval");
  });

  it("says in words what is clear and what is not, never with stars or p", () => {
    for (const [lang, question] of [
      ["it", "Intervalli al 90%"],
      ["en", "90% intervals"],
    ] as const) {
      const { out } = legami(
        ["compare", ...EXAMPLE, ...FEW, "--intervals", "--draws", "40", "--lang", lang],
        ROOT,
        { LANG: lang === "it" ? "it_IT.UTF-8" : "en_GB.UTF-8" },
      );
      expect(out).toContain(question);
      expect(out).toMatch(/[●◐○]/);
      expect(out).not.toMatch(/\*{1,3}|\bp ?[<=]|signific/i);
    }
  });

  const ENACTED = [
    ...["compare", "--programme", "docs/reference/measures/example", "--to", "m12"],
    ...["--lens", "enacted", "--only", "active-actors,sensitivity", "--intervals"],
  ];

  it("tries other rules alone where events tell, and says so", () => {
    const call = (lang: string) =>
      legami([...ENACTED, "--from", "2021-09-01", "--draws", "20", "--lang", lang], ROOT);
    const [italian, english] = [call("it"), call("en")];
    expect(italian.code).toBe(0);
    expect(italian.out).toMatch(/stesso segno \d+ su 270: da [+−\d]/);
    expect(italian.out).toContain("non c’è un margine");
    expect(english.out).toMatch(/same sign \d+ of 270: from [+−\d]/);
    expect(english.out).toMatch(/under \d+ of 270 combinations of rules/);
    for (const { out } of [italian, english]) expect(out).not.toMatch(/[●◐○]/);
  });

  it("says why other rules are not tried where the diary had only begun", () => {
    const { out, code } = legami([...ENACTED, "--from", "t0", "--lang", "it"], ROOT);
    expect(code).toBe(0);
    expect(out).toContain("Senza margini: questa lettura usa il diario");
    expect(out).toContain("a una delle due date il diario era cominciato da poco");
  });

  it("refuses a number of draws that says nothing", () => {
    const { code } = legami(["compare", ...EXAMPLE, "--intervals", "--draws", "3"], ROOT);
    expect(code).toBe(2);
  });
});

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

  it("says why there are none where no answers could be given again", () => {
    const { out, err, code } = legami(
      [
        "compare",
        ...EXAMPLE,
        "--lens",
        "enacted",
        "--only",
        "mean-degree",
        "--intervals",
        "--json",
      ],
      ROOT,
      { LANG: "en_GB.UTF-8" },
    );
    expect(code).toBe(0);
    expect(err).toContain("Without intervals");
    expect(JSON.parse(out).certainty).toBeNull();
  });

  it("refuses a number of draws that says nothing", () => {
    const { code } = legami(["compare", ...EXAMPLE, "--intervals", "--draws", "3"], ROOT);
    expect(code).toBe(2);
  });
});

/**
 * The example programme tells the story that its README states, and the engine finds it: the figures
 * are those of `scripts/example/check/story.ts`, which reads the files by set arithmetic and shares
 * nothing with the engine.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type ChangeEvaluation,
  type Entry,
  evaluateChange,
  evaluateMoment,
  type Headline,
  type Question,
} from "@legami/core";
import { readProgramme } from "@legami/interchange";
import { describe, expect, it } from "vitest";

const EXAMPLE = join(import.meta.dirname, "../../../data/example");

function exampleEntries(): Entry[] {
  const files = readdirSync(EXAMPLE)
    .filter((name) => /\.(csv|json)$/.test(name))
    .map((name) => ({ name, content: readFileSync(join(EXAMPLE, name)) }));
  const recordedAt = "2021-12-01T00:00:00.000Z";
  return readProgramme(files).entries.map((entry, index) => ({
    ...entry,
    seq: index + 1,
    recordedAt,
  }));
}

const entries = exampleEntries();
const year = evaluateChange(entries, "t0", "m12", { scopes: ["all"], by: ["municipality"] });

function pair(change: ChangeEvaluation, key: string, scope: string, part: string | null = null) {
  const found = change.pairs.find(
    (row) => row.key === key && row.scope === scope && row.part === part,
  );
  if (found === undefined) throw new Error(`no ${key} in ${scope}`);
  return found;
}

const values = (key: string, scope: string, part: string | null = null) => {
  const { from, to } = pair(year, key, scope, part);
  return [from.value, to.value];
};

const ties = (scope: string) => {
  const { from, to } = pair(year, "mean-strength", scope);
  return [from.m, to.m];
};

function headline(territory: string, question: Question): Headline {
  const reading = year.territories.find((each) => each.territory === territory);
  const found = reading?.headlines.find((each) => each.question === question);
  if (found === undefined) throw new Error(`no ${question} of ${territory}`);
  return found;
}

describe("the example's story", () => {
  it("says simulated wherever it is evaluated", () => {
    expect(year.simulated).toMatch(/simulati/);
    expect(evaluateMoment(entries, "m6").simulated).toMatch(/simulati/);
  });

  it.each([
    ["T:rhodense", [16, 18], [20, 24], [13.1, 14.0]],
    ["T:pavia", [27, 36], [53, 104], [29.1, 43.3]],
    ["T:visconteo", [23, 19], [68, 34], [30.3, 15.9]],
  ])(
    "%s: active actors, ties and strength are the ones of its README",
    (scope, active, m, strength) => {
      expect(values("active-actors", scope)).toEqual(active);
      expect(ties(scope)).toEqual(m);
      const [before = 0, after = 0] = values("mean-strength", scope).map(
        (mean, date) => (mean ?? 0) * (m[date] ?? 0),
      );
      expect([before, after].map((total) => Number(total.toFixed(1)))).toEqual(strength);
    },
  );

  it("Pavia widens: newcomers come, and a second centre stands beside the first", () => {
    expect(headline("pavia", "breadth").sentence).toContain("passano da 27 a 36: 9 entrate");
    const [before = 0, after = 0] = values("degree-centralization", "T:pavia");
    expect((before ?? 0) - (after ?? 0)).toBeGreaterThan(0.1);
    const [closedBefore = 0, closedAfter = 0] = values("attribute-assortativity", "T:pavia");
    expect((closedAfter ?? 0) - (closedBefore ?? 0)).toBeGreaterThan(0.1);
    const { ties } = evaluateMoment(entries, "m12", { scopes: ["T:pavia"] });
    const degree = (id: string) =>
      ties.filter((tie) => [tie.source, tie.target].includes(id)).length;
    expect([degree("emporio-siccomario"), degree("csp")]).toEqual([21, 19]);
  });

  it("Visconteo thins out: half of the ties are gone, and few are new", () => {
    expect(headline("visconteo", "hold").sentence).toContain("30 legami su 52 (58%)");
    expect(headline("visconteo", "breadth").sentence).toContain("passano da 23 a 19");
    const half = evaluateChange(entries, "t0", "m6", {
      scopes: ["T:visconteo"],
      only: ["active-actors"],
    });
    expect(pair(half, "active-actors", "T:visconteo").difference).toBe(0);
  });

  it("Rhodense holds, and its shape is not described because it was not observed", () => {
    const observed = pair(year, "observed-share", "T:rhodense");
    expect(observed.from.value).toBeLessThan(0.8);
    expect(observed.to.value).toBeLessThan(0.8);
    for (const key of ["density", "transitivity", "degree-centralization", "modularity"]) {
      expect(pair(year, key, "T:rhodense").to).toMatchObject({
        value: null,
        status: "not_observed",
      });
    }
    expect(headline("rhodense", "shape")).toMatchObject({ official: false, gate: "not_observed" });
    expect(headline("rhodense", "hold").sentence).toContain("19 legami su 20 (95%)");
  });

  it("Rhodense is read through its labs: the two-mode variants have their values", () => {
    for (const key of [
      "density",
      "lab-tie-share",
      "four-cycle-closure",
      "access-redundancy",
      "giant-component-share",
      "lab-reach",
    ]) {
      expect(pair(year, key, "T:rhodense/LO").to.status).toBe("ok");
    }
    expect(pair(year, "transitivity", "T:rhodense/LO").to.reason).toBe("two_mode");
  });

  it.each(["T:pavia", "T:visconteo"])(
    "%s can be read whole: observed and answered enough at both dates",
    (scope) => {
      for (const side of [
        pair(year, "observed-share", scope),
        pair(year, "response-rate", scope),
      ].flatMap(({ from, to }) => [from, to])) {
        expect(side.value).toBeGreaterThanOrEqual(0.7);
        expect(side.official).toBe(true);
      }
      expect(pair(year, "degree-centralization", scope).to.official).toBe(true);
    },
  );

  it("labs of different territories begin to work together", () => {
    expect(ties("LL_btw")).toEqual([1, 7]);
    expect(headline("pavia", "lab-lab").sentence).toContain(
      "tra territori diversi ci sono 7 legami tra laboratori",
    );
  });

  it("puts the programme's indicators and the area plans beside the network", () => {
    const missed = year.indicators.filter(({ isReached }) => isReached === false);
    expect(missed).toHaveLength(3);
    for (const { id, value } of year.indicators) {
      expect(pair(year, "programme-indicator", "ALL", id).to.value).toBe(value);
    }
    expect(year.mentions.length).toBeGreaterThan(3);
  });

  it("has every number of a headline among the results", () => {
    for (const { headlines } of year.territories) {
      for (const figure of headlines.flatMap(({ figures }) => figures)) {
        const rows =
          figure.at === "change"
            ? (figure.frame === "panel" && figure.key === "tie-fate"
                ? evaluateChange(entries, "t0", "m12", {
                    scopes: [figure.scope],
                    frame: "panel",
                    only: ["tie-fate"],
                  })
                : year
              ).results.map((row) => ({ ...row, at: "change" }))
            : year.pairs.map((row) => ({
                ...row,
                value: row[figure.at as "from" | "to"].value,
                at: figure.at,
              }));
        const row = rows.find(
          (each) =>
            each.key === figure.key && each.part === figure.part && each.scope === figure.scope,
        );
        expect(row?.value).toBe(figure.value);
      }
    }
  });
});

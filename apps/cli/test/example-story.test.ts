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
  type MeasureResult,
  type Question,
  type TerritoryVerdict,
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
const year = evaluateChange(entries, "t0", "m12", {
  scopes: ["all"],
  by: ["municipality", "kind"],
});

/** Over municipalities, where it is over a partition. */
function pair(change: ChangeEvaluation, key: string, scope: string, part: string | null = null) {
  const found = change.pairs.find(
    (row) => row.key === key && row.scope === scope && row.part === part && row.by !== "kind",
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

function result(key: string, scope: string): MeasureResult {
  const found = year.results.find(
    (row) => row.key === key && row.scope === scope && row.part === null,
  );
  if (found === undefined) throw new Error(`no ${key} in ${scope}`);
  return found;
}

function headline(territory: string, question: Question): Headline {
  const reading = year.territories.find((each) => each.territory === territory);
  const found = reading?.headlines.find((each) => each.question === question);
  if (found === undefined) throw new Error(`no ${question} of ${territory}`);
  return found;
}

function verdict(territory: string): TerritoryVerdict {
  const reading = year.territories.find((each) => each.territory === territory);
  if (reading === undefined) throw new Error(`no territory ${territory}`);
  return reading.verdict;
}

/** Each quantity of a scorecard: at both dates, rounded, and what it scores. */
function scored(territory: string, digits: number): (number | null)[][] {
  const { scorecard } = verdict(territory);
  const rounded = (value: number | null) => (value === null ? null : Number(value.toFixed(digits)));
  return [
    scorecard?.extent.actors,
    scorecard?.extent.ties,
    scorecard?.extent.strength,
    scorecard?.flags?.polarization,
    scorecard?.flags?.assortativity.parts["municipality"],
    scorecard?.flags?.integration.parts["giant-component-share"],
    scorecard?.flags?.integration.parts["degree-centralization"],
  ].map((row) => (row === undefined ? [] : [rounded(row.from), rounded(row.to), row.score]));
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

  it.each([
    ["pavia", "expansion-polarization", "Ampliamento con nuova polarizzazione"],
    ["visconteo", "contraction", "Riduzione"],
    ["rhodense", "stable-not-assessed", "Stabile (forma non valutata); possibile effetto registro"],
  ])("%s is classed as its README says: %s", (territory, label, words) => {
    expect(verdict(territory)).toMatchObject({
      label,
      words: { it: words },
      lens: "declared",
      official: true,
      robustness: { status: "not-assessed" },
    });
    const row = year.results.find(
      ({ key, scope }) => key === "territory-verdict" && scope === `T:${territory}`,
    );
    expect(row?.value).toBe(verdict(territory).scorecard?.extent.sum);
  });

  it("Pavia: +1, +1, +1, a new pole, municipalities that close up, two centres for one", () => {
    expect(scored("pavia", 2)).toEqual([
      [27, 36, 1],
      [53, 104, 1],
      [29.09, 43.29, 1],
      [0.56, 0.53, 0],
      [0.34, 0.54, 1],
      [1, 1, 0],
      [0.67, 0.46, -1],
    ]);
    expect(verdict("pavia").scorecard).toMatchObject({
      flags: { newPole: { score: 1, poles: 1 }, assortativity: { score: 1 } },
      register: { gain: 9, newlyKnown: 1, isRaised: false },
    });
  });

  it("Pavia: the new pole is the emporio, no hub and not founded at t0", () => {
    const { items = [] } = result("new-poles", "T:pavia");
    const [hub] = items.filter(({ type }) => type === "emergent-hub");
    expect(hub).toMatchObject({ actor: "emporio-siccomario", partnersFrom: 0, partnersTo: 21 });
    expect(Number(hub?.["stillHub"])).toBeGreaterThanOrEqual(
      0.8 * Number(hub?.["leaveOneOutRuns"]),
    );
    expect(headline("pavia", "shape").sentence).toContain(
      "È emerso un nuovo polo: Emporio solidale del Siccomario, che ha 21 partner",
    );
    expect(headline("pavia", "shape").sentence).toContain("robustezza non valutata");
  });

  it("Pavia: the group of Travacò splits around the emporio", () => {
    const reading = year.communities.find(({ scope }) => scope === "T:pavia");
    const split = reading?.events.find(({ type }) => type === "split");
    expect(split?.isReportable).toBe(true);
    const parts = reading?.to.filter(({ id }) => split?.to.includes(id)) ?? [];
    expect(parts.some(({ members }) => members.includes("emporio-siccomario"))).toBe(true);
  });

  it("Visconteo: −1, −1, −1, no new pole, centralisation where it was", () => {
    expect(scored("visconteo", 2)).toEqual([
      [23, 19, -1],
      [68, 34, -1],
      [30.32, 15.93, -1],
      [0.61, 0.58, 0],
      [0.5, 0.24, -1],
      [1, 1, 0],
      [0.45, 0.46, 0],
    ]);
    expect(verdict("visconteo").scorecard?.flags?.newPole).toEqual({ score: 0, poles: 0 });
    const half = evaluateChange(entries, "t0", "m6", { only: ["D18"] });
    const then = half.territories.find(({ territory }) => territory === "visconteo");
    expect(then?.verdict.extent).toBe("stable");
  });

  it("Rhodense: stable, and the ties of its labs stand in for the shape", () => {
    expect(scored("rhodense", 1).slice(0, 3)).toEqual([
      [16, 18, 0],
      [20, 24, 1],
      [13.1, 14, 0],
    ]);
    const { scorecard } = verdict("rhodense");
    expect(scorecard?.flags).toBeNull();
    expect(scorecard?.labs?.hubs.to.map(({ actor }) => actor)).toEqual(["labcom-op"]);
    const groups = year.communities.find(({ scope }) => scope === "T:rhodense");
    expect(groups).toMatchObject({ status: "not_observed", events: [] });
    expect(result("new-poles", "T:rhodense")).toMatchObject({
      value: null,
      status: "not_observed",
    });
  });

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
            each.key === figure.key &&
            each.part === figure.part &&
            each.by === figure.by &&
            each.scope === figure.scope,
        );
        expect(row?.value).toBe(figure.value);
      }
    }
  });
});

it.each(["it", "en"] as const)(
  "has no brackets inside brackets and no straight apostrophe: %s",
  (language) => {
    const options = { scopes: ["ALL"], annex: true, language };
    const moment = evaluateMoment(entries, "m12", options);
    const change = evaluateChange(entries, "t0", "m12", options);
    const said = [...moment.results, ...change.results, ...change.pairs].flatMap(
      ({ sentence }) => sentence ?? [],
    );

    expect(said.length).toBeGreaterThan(100);
    expect(said.filter((sentence) => /\([^()]*\(|\p{L}'/u.test(sentence))).toEqual([]);
  },
);

import { describe, expect, it } from "vitest";
import { evaluateMoment } from "../../../src/index.ts";
import {
  actor,
  answered,
  flatJournal,
  journal,
  type Said,
  says,
  settings,
} from "../../support/journals.ts";
import { resultNamed } from "../../support/results.ts";

const LAB = actor("lab", { kind: "lab", territory: "north", municipality: "Rho" });
const CHOIR = actor("choir", { kind: "association", territory: "north", municipality: "Rho" });
const SCHOOL = actor("school", {
  kind: "institution",
  territory: "north",
  municipality: "Lainate",
});

function place(municipality: string, territory: string): Said {
  return ["municipality", { municipality, territory, lat: 45, lon: 9 }];
}

function coverageOf(said: readonly Said[], scope = "T:north") {
  const entries = journal(
    settings(),
    [LAB, CHOIR, SCHOOL],
    [...said, answered("lab", "t0"), says("lab", "choir", 3)],
  );
  return resultNamed(evaluateMoment(entries, "t0", { scopes: [scope] }).results, "coverage", scope);
}

describe("coverage", () => {
  // By hand: the lab works with the choir, and not with the school.
  it("is the share of the organisations known that a lab works with", () => {
    expect(coverageOf([])).toMatchObject({ value: 0.5, counts: { part: 1, whole: 2 } });
  });

  it("counts the municipalities that the programme lists for the territory, with anybody in them or not", () => {
    const listed = [place("Rho", "north"), place("Vanzago", "north"), place("Lodi", "south")];
    expect(coverageOf(listed).counts).toMatchObject({ municipalities: 1, allMunicipalities: 3 });
    expect(coverageOf([]).counts).toMatchObject({ municipalities: 1, allMunicipalities: 2 });
  });

  it("is undefined where there is no lab to work with", () => {
    const { results } = evaluateMoment(flatJournal(["a", "b"], [["a", "b"]]), "T1");
    expect(resultNamed(results, "coverage")).toMatchObject({ value: null, reason: "no_lab" });
  });
});

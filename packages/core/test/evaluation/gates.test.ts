import { describe, expect, it } from "vitest";
import { type Entry, evaluateChange, evaluateMoment } from "../../src/index.ts";
import { actor, answered, journal, type Said, says, settings } from "../support/journals.ts";
import { resultNamed } from "../support/results.ts";

const ids = Array.from({ length: 10 }, (_, index) => `a${index}`);
const actors = ids.map((id, index) =>
  actor(id, { kind: index < 2 ? "lab" : "association", territory: "north" }),
);

/** Ten actors in a ring, of whom the first so many answered about everyone. */
function ring(answers: number, wave = "t0"): Said[] {
  const neighbour = (index: number) => ids[(index + 1) % 10] ?? "";
  return [
    ...ids.map(
      (id, index): Said =>
        index < answers
          ? answered(id, wave)
          : ["response", { wave, actor: id, asked: true, answered: false, roster: "all" }],
    ),
    ...ids.slice(0, answers).map((id, index) => says(id, neighbour(index), 3, wave)),
  ];
}

const programme = (said: Said[]): Entry[] => journal(settings(), actors, said);
const at = (answers: number, name: string) =>
  resultNamed(
    evaluateMoment(programme(ring(answers)), "t0", { scopes: ["T:north"], annex: true }).results,
    name,
    "T:north",
  );

describe("the gate of responses", () => {
  it("is open from 80 % on", () => {
    expect(at(8, "response-rate")).toMatchObject({ value: 0.8, official: true });
    expect(at(8, "betweenness-centralization")).toMatchObject({ official: true, gate: null });
  });

  it("keeps measures that missing actors upset out of the report below 80 %", () => {
    expect(at(7, "betweenness-centralization")).toMatchObject({
      official: false,
      gate: "low_response",
    });
    expect(at(7, "algebraic-connectivity")).toMatchObject({ gate: "low_response" });
    expect(at(8, "algebraic-connectivity")).toMatchObject({ official: true, gate: null });
    expect(at(7, "transitivity").gate).not.toBe("low_response");
    expect(at(7, "robustness").gate).not.toBe("low_response");
    expect(at(7, "active-actors")).toMatchObject({ official: true, gate: null });
  });

  it("leaves only counts below 60 %", () => {
    expect(at(5, "mean-strength")).toMatchObject({ official: false, gate: "low_response" });
    expect(at(5, "active-actors")).toMatchObject({ official: true });
    expect(at(5, "coverage")).toMatchObject({ official: true });
    expect(at(5, "response-rate")).toMatchObject({ official: true, value: 0.5 });
  });

  it("looks at both dates of a comparison", () => {
    const entries = programme([...ring(10), ...ring(5, "m12")]);
    const { results } = evaluateChange(entries, "t0", "m12", {
      scopes: ["T:north"],
      only: ["tie-retention"],
    });
    expect(resultNamed(results, "tie-retention", "T:north")).toMatchObject({
      official: false,
      gate: "low_response",
    });
  });
});

describe("the register effect", () => {
  it("sets both frames side by side, whichever is asked for", () => {
    const entries = journal(settings(), actors, [...ring(10), ...ring(10, "m12")]);
    const inFrame = (frame: "card" | "panel") =>
      resultNamed(evaluateChange(entries, "t0", "m12", { frame }).results, "register-effect");
    expect(inFrame("panel")).toEqual(inFrame("card"));
  });

  it("is what newcomers to the register add", () => {
    const late = actor("late", {
      kind: "association",
      territory: "north",
      registerFrom: "2021-06-01",
    });
    const said = [
      ...ring(10),
      ...ring(10, "m12"),
      answered("late", "m12"),
      says("late", "a0", 4, "m12"),
    ];
    const entries = journal(settings(), [...actors, late], said);
    const { results, territories } = evaluateChange(entries, "t0", "m12", { language: "en" });
    expect(resultNamed(results, "register-effect")).toMatchObject({
      value: 1,
      counts: { ownAfter: 11, panelAfter: 10 },
    });
    expect(resultNamed(results, "register-effect/ties").value).toBe(1);
    const breadth = territories[0]?.headlines.find(({ question }) => question === "breadth");
    expect(breadth?.sentence).toBe(
      "In the North, active organisations and groups went from 10 to 11: 1 joined, none stepped back. Labs work with 3 of 9 organisations and groups known. Counting only those known at both dates, active actors stay 10.",
    );
  });
});

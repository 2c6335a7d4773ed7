import { readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { type Files, observedPairs, rowsOf, textOf } from "./check/observed.ts";
import { type Shape, shapeOf } from "./check/shape.ts";
import {
  crossingLabTies,
  extentOf,
  newPoles,
  storyTable,
  TERRITORIES,
  WAVES,
} from "./check/story.ts";
import { exampleFiles } from "./generate.ts";

const FOLDER = new URL("../../data/example/", import.meta.url);

let files: Files;
let shapes: Record<string, Record<string, Shape>>;

beforeAll(() => {
  files = exampleFiles();
  shapes = Object.fromEntries(
    TERRITORIES.map((territory) => [
      territory,
      Object.fromEntries(WAVES.map((wave) => [wave, shapeOf(files, wave, territory)])),
    ]),
  );
});

function shape(territory: string, wave: string): Shape {
  return shapes[territory]![wave]!;
}

describe("data/example", () => {
  it("is what the generator writes, byte for byte, and nothing else but its README", () => {
    expect(readdirSync(FOLDER).sort()).toEqual([...files.keys(), "README.md"].sort());
    for (const [name, text] of files) {
      expect(readFileSync(new URL(name, FOLDER), "utf8"), name).toBe(text);
    }
  });

  it("differs with another seed", () => {
    expect(textOf(exampleFiles(7), "assessments.csv")).not.toBe(textOf(files, "assessments.csv"));
  });

  it("says that it is simulated, in its settings and first thing in its README", () => {
    const { simulated, seed } = JSON.parse(textOf(files, "programme.json"));
    expect(simulated).toMatch(/^Dati simulati: .*compresa quella iniziale/);
    expect(simulated).toContain(String(seed));
    const readme = readFileSync(new URL("README.md", FOLDER), "utf8");
    expect(readme.split("\n")[0]).toMatch(/dati simulati.*simulated data/i);
    expect(readme).toContain(String(seed));
  });

  it("tells in its README the figures that its files hold", () => {
    expect(readFileSync(new URL("README.md", FOLDER), "utf8")).toContain(storyTable(files));
  });
});

describe("what can be observed", () => {
  it.each(["pavia", "visconteo"])(
    "is enough to read the shape of %s at every wave",
    (territory) => {
      for (const wave of WAVES) {
        const { answered, asked, observedShare, active } = shape(territory, wave);
        expect(answered / asked).toBeGreaterThanOrEqual(0.8);
        expect(answered).toBeLessThan(asked);
        expect(observedShare).toBeGreaterThanOrEqual(0.8);
        expect(active).toBeGreaterThanOrEqual(8);
      }
    },
  );

  it("is not, in Rhodense, whose organisations were asked about labs only", () => {
    for (const wave of WAVES) {
      expect(shape("rhodense", wave).observedShare).toBeLessThan(0.8);
      const betweenOrganisations = observedPairs(files, wave).filter(({ a, b }) =>
        [a, b].every((actor) => actor.territory === "rhodense" && actor.kind !== "lab"),
      );
      expect(betweenOrganisations).toEqual([]);
    }
  });

  it("comes from several hundred answers a wave, with gaps of every kind", () => {
    const rows = rowsOf(files, "assessments.csv");
    for (const wave of WAVES) {
      const answers = rows.filter((row) => row["wave"] === wave);
      expect(answers.length).toBeGreaterThan(400);
      for (const gap of ["frequency", "trust"]) {
        expect(answers.some((row) => row["level"] !== "0" && row[gap] === "")).toBe(true);
      }
    }
    expect(rows.some((row) => row["level"] === "")).toBe(true);
    expect(rows.some((row) => row["level"] === "0")).toBe(true);
  });

  it("shows two sides that do not always agree", () => {
    const both = observedPairs(files, "m12").filter(
      (pair) => pair.isTie && pair.sides.length === 2,
    );
    const confirmed = both.filter((pair) => pair.sides.every((side) => side > 0));
    expect(confirmed.length / both.length).toBeGreaterThan(0.6);
    expect(confirmed.length).toBeLessThan(both.length);
    expect(confirmed.some((pair) => pair.sides[0] !== pair.sides[1])).toBe(true);
  });
});

describe("the story", () => {
  it("lets Pavia widen around a pole that was not there", () => {
    const [from, to] = [shape("pavia", "t0"), shape("pavia", "m12")];
    expect(extentOf(from, to)).toEqual({ scores: [1, 1, 1], label: "expansion" });
    expect(newPoles(files, from, to)).toEqual(["emporio-siccomario"]);
    expect(to.municipalAssortativity - from.municipalAssortativity).toBeGreaterThanOrEqual(0.1);
  });

  it("keeps the widening of Pavia from being an effect of the register", () => {
    const joined = [...shape("pavia", "m12").degrees.keys()].filter(
      (id) => !shape("pavia", "t0").degrees.has(id),
    );
    const newlyKnown = rowsOf(files, "actors.csv").filter(
      (row) => row["register_entry"] === "newly-known" && joined.includes(row["id"]!),
    );
    const gain = shape("pavia", "m12").active - shape("pavia", "t0").active;
    expect(newlyKnown.length).toBeGreaterThan(0);
    expect(newlyKnown.length / gain).toBeLessThan(0.5);
  });

  it("lets Visconteo thin out, without a new pole", () => {
    const [from, to] = [shape("visconteo", "t0"), shape("visconteo", "m12")];
    expect(extentOf(from, to)).toEqual({ scores: [-1, -1, -1], label: "contraction" });
    expect(newPoles(files, from, to)).toEqual([]);
  });

  it("lets Rhodense hold", () => {
    expect(extentOf(shape("rhodense", "t0"), shape("rhodense", "m12")).label).toBe("stable");
  });

  it("ties labs of different territories: at most one at t0, three or more at m12", () => {
    expect(crossingLabTies(files, "t0").length).toBeLessThanOrEqual(1);
    expect(crossingLabTies(files, "m12").length).toBeGreaterThanOrEqual(3);
  });
});

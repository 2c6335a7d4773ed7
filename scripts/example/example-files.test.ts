import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { AGREEMENTS, MERGER, WORKSHOPS } from "./agenda.ts";
import { dateOf, type Files, knownAt, rowsOf, textOf } from "./check/observed.ts";
import { TERRITORIES, WAVES } from "./check/story.ts";
import { exampleFiles } from "./generate.ts";

const files: Files = exampleFiles();

describe("actors", () => {
  it("are the 64 of the baseline, unchanged, and some twenty invented ones", () => {
    const rows = rowsOf(files, "actors.csv");
    const baseline = readFileSync(
      new URL("../../data/baseline/actors.csv", import.meta.url),
      "utf8",
    );
    const real = rows.filter((row) => row["origin"] === "baseline");
    expect(real.map((row) => row["id"])).toEqual(
      baseline
        .trim()
        .split("\n")
        .slice(1)
        .map((line) => line.split(",")[0]),
    );
    expect(real.every((row) => row["register_from"] === "" && row["register_to"] === "")).toBe(
      true,
    );
    expect(rows.length - real.length).toBe(20);
    expect(new Set(rows.map((row) => row["id"])).size).toBe(rows.length);
  });

  it("sit in municipalities that have coordinates", () => {
    const places = rowsOf(files, "municipalities.csv");
    for (const { municipality, territory } of rowsOf(files, "actors.csv")) {
      expect(places).toContainEqual(expect.objectContaining({ municipality, territory }));
    }
  });

  it("merge once: the absorbed leaves, the survivor takes its name, the diary tells", () => {
    const byId = new Map(rowsOf(files, "actors.csv").map((row) => [row["id"], row]));
    const [absorbed, survivor] = [byId.get(MERGER.absorbed)!, byId.get(MERGER.survivor)!];
    expect(absorbed["register_to"]).toBe(MERGER.date);
    expect(survivor["aliases"]!.split("|")).toContain(absorbed["label"]);
    const notes = rowsOf(files, "diary.csv").filter((row) => row["date"] === MERGER.date);
    expect(notes.some((row) => row["text"]!.includes(survivor["label"]!))).toBe(true);
  });

  it("are on the register whenever they answer, are named or take part", () => {
    const byId = new Map(rowsOf(files, "actors.csv").map((row) => [row["id"], row]));
    for (const { date, actor } of rowsOf(files, "events.csv")) {
      const { register_from: from, register_to: to } = byId.get(actor)!;
      expect(from === "" || from! <= date!).toBe(true);
      expect(to === "" || date! <= to!).toBe(true);
    }
    const known = new Map(WAVES.map((wave) => [wave, knownAt(files, wave).map((one) => one.id)]));
    for (const { wave, reporter, target } of rowsOf(files, "assessments.csv")) {
      expect(known.get(wave as (typeof WAVES)[number])).toEqual(
        expect.arrayContaining([reporter, target]),
      );
    }
  });
});

describe("the survey's rows", () => {
  it("come only from who answered, about who was on the roster, within 30 days", () => {
    const rosters = new Map(
      rowsOf(files, "responses.csv")
        .filter((row) => row["answered"] === "yes")
        .map((row) => [`${row["wave"]}/${row["actor"]}`, row["roster"]!]),
    );
    const seen = new Set<string>();
    for (const { wave, reporter, target, date } of rowsOf(files, "assessments.csv")) {
      const roster = rosters.get(`${wave}/${reporter}`);
      expect(roster === "all" || roster?.split("|").includes(target!)).toBe(true);
      const days = (Date.parse(date!) - Date.parse(dateOf(files, wave!))) / 86_400_000;
      expect(Math.abs(days)).toBeLessThanOrEqual(30);
      seen.add(`${wave}/${reporter}/${target}`);
    }
    expect(seen.size).toBe(rowsOf(files, "assessments.csv").length);
  });
});

describe("the log", () => {
  it("knows all types of methods A5, pairs, assemblies and plenaries", () => {
    const rows = rowsOf(files, "events.csv");
    const types = ["co-design", "contact", "joint-activity", "referral", "shared-resource"];
    expect([...new Set(rows.map((row) => row["type"]))].sort()).toEqual(types);
    const sizes = new Map<string, number>();
    for (const { event } of rows) sizes.set(event!, (sizes.get(event!) ?? 0) + 1);
    const counts = [...sizes.values()];
    expect(Math.min(...counts)).toBe(2);
    expect(counts.some((size) => size > 4 && size <= 8)).toBe(true);
    expect(counts.filter((size) => size > 8).length).toBe(Object.keys(WORKSHOPS).length);
  });

  it("follows ties between organisations in Pavia only", () => {
    const followed = rowsOf(files, "logging.csv").filter((row) => row["relation"] === "OO");
    expect(followed.map((row) => row["territory"])).toEqual(["pavia"]);
  });

  it("holds one agreement that ends between m6 and m12", () => {
    const endings = rowsOf(files, "agreements.csv")
      .filter(({ date_to: to }) => dateOf(files, "m6") < to! && to! <= dateOf(files, "m12"))
      .map((row) => row["agreement"]);
    expect(new Set(endings)).toEqual(new Set(["patto-doposcuola-pieve"]));
    expect(Object.keys(AGREEMENTS).length).toBeGreaterThan(3);
  });
});

describe("the programme's own entries", () => {
  it("follow every indicator, in territories of the programme, with targets met and missed", () => {
    const { indicators } = JSON.parse(textOf(files, "programme.json")) as {
      indicators: { id: string; target: number }[];
    };
    const rows = rowsOf(files, "progress.csv");
    const reached = indicators.map(({ id, target }) => {
      const latest = new Map(
        rows
          .filter((row) => row["indicator"] === id)
          .map((row) => [row["territory"], row["value"]]),
      );
      expect(latest.size, id).toBeGreaterThan(0);
      return [...latest.values()].reduce((sum, value) => sum + Number(value), 0) >= target;
    });
    expect(reached.filter((isMet) => !isMet).length).toBe(3);
    for (const row of rows) expect(TERRITORIES).toContain(row["territory"]);
  });

  it("note corrective actions after each in-itinere evaluation", () => {
    const texts = rowsOf(files, "diary.csv").map((row) => row["text"]!);
    for (const evaluation of ["prima", "seconda"]) {
      const start = `Azione correttiva dopo la ${evaluation} valutazione in itinere`;
      expect(texts.filter((text) => text.startsWith(start)).length).toBe(2);
    }
  });

  it("mention the labs in area plans in three ways, with quotations that say they are invented", () => {
    const rows = rowsOf(files, "mentions.csv");
    const types = new Set(rows.map((row) => row["type"]));
    expect(types).toEqual(new Set(["reference", "objective", "governance"]));
    for (const row of rows) expect(row["quotation"]).toMatch(/^\[frase inventata\]/);
  });
});

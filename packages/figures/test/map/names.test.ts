import { describe, expect, it } from "vitest";
import { shortNames } from "../../src/map/names.ts";

function named(...labels: readonly string[]) {
  return labels.map((label, index) => ({ id: `a${index}`, label, kind: "association" }));
}

function labs(...labels: readonly string[]) {
  return named(...labels).map((actor) => ({ ...actor, kind: "lab" }));
}

function firstWays(actors: Parameters<typeof shortNames>[0]): string[] {
  return [...shortNames(actors).lines.values()].map((ways) => ways[0]?.join("|") ?? "");
}

describe("shortNames", () => {
  it("keeps what stands before a dash or a bracket", () => {
    expect(
      firstWays(named("CAV – Coordinamento Volontariato", "Orti (17)", "Comune di Rho")),
    ).toEqual(["CAV", "Orti", "Comune di Rho"]);
    expect(shortNames(named("Comune di Rho")).isShortened).toBe(false);
  });

  it("keeps the whole name where the short one would be another's too", () => {
    expect(firstWays(named("Marta (Pavia)", "Marta (Rozzano)"))).toEqual([
      "Marta (Pavia)",
      "Marta (Rozzano)",
    ]);
  });

  it("leaves out what three labs begin with, and says so", () => {
    const actors = [
      ...labs(
        "Laboratorio Sociale In Scala",
        "Laboratorio Sociale Crosione",
        "Laboratorio Sociale Q",
      ),
      ...named("Laboratorio Sociale di altri").map((actor) => ({ ...actor, id: "other" })),
    ];
    expect(firstWays(actors)).toEqual([
      "In Scala",
      "Crosione",
      "Q",
      "Laboratorio Sociale|di altri",
    ]);
    expect(shortNames(actors).leftOut).toBe("Laboratorio Sociale");
  });

  it("leaves nothing out for two labs", () => {
    expect(shortNames(labs("Laboratorio Uno", "Laboratorio Due")).leftOut).toBeNull();
  });

  it("breaks at spaces alone, and offers other ways", () => {
    const name = "Assemblea dei Sindaci del Visconteo";
    const ways = shortNames(named(name)).lines.get("a0") ?? [];
    expect(ways.length).toBeGreaterThan(1);
    for (const way of ways) expect(way.join(" ")).toBe(name);
  });
});

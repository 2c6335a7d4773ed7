import { describe, expect, it } from "vitest";
import { legami } from "./run-legami.ts";

const ZONES = ["UTC", "Europe/Rome", "Pacific/Auckland", "America/Los_Angeles"];
const run = (args: readonly string[], TZ: string) =>
  legami([...args, "--programme", "data/example", "--json"], process.cwd(), { TZ });

describe("a machine set to another zone", () => {
  it.each([
    ["measure", "--at", "2021-03-28", "--only", "D1,C1"],
    ["compare", "--from", "t0", "--to", "m12", "--only", "B1,B5"],
  ])("prints the same of %s", (...args) => {
    const [here, ...elsewhere] = ZONES.map((zone) => run(args, zone));

    expect(here?.code).toBe(0);
    for (const there of elsewhere) expect(there.out).toBe(here?.out);
  });

  it("reads a day as the day in Italy, and no time without its zone", () => {
    const known = (text: string, zone: string) =>
      run(["measure", "--at", "t0", "--only", "D1", "--known-on", text], zone);
    const outs = ZONES.map((zone) => known("2050-03-28", zone).out);
    const refused = known("2050-03-28T12:00", "UTC");

    expect(new Set(outs).size).toBe(1);
    expect(outs[0]).toContain('"density"');
    expect(refused.code).toBe(2);
    expect(refused.err).toContain("2021-05-31T12:00:00Z");
  });
});

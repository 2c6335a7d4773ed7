import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Entry, evaluateChange } from "@legami/core";
import { readProgramme } from "@legami/interchange";
import { describe, expect, it } from "vitest";
import { repeatInThreads } from "../src/index.ts";

const EXAMPLE = join(import.meta.dirname, "../../../docs/reference/measures/example");

const entries: Entry[] = readProgramme(
  readdirSync(EXAMPLE)
    .filter((name) => /\.(csv|json)$/.test(name))
    .map((name) => ({ name, content: readFileSync(join(EXAMPLE, name)) })),
).entries.map((entry, index) => ({
  ...entry,
  seq: index + 1,
  recordedAt: "2022-02-01T00:00:00.000Z",
}));

const request = { only: ["mean-degree", "mean-strength", "tie-retention", "transitivity"] };
const comparison = { entries, from: "t0", to: "m12", request, draws: 60 };

describe("repetitions in threads", () => {
  it("are the same to the last bit with no thread, with one, with three, and with this one beside", async () => {
    const tables = await Promise.all([
      ...[0, 1, 3].map((threads) => repeatInThreads(comparison, { threads })),
      ...[1, 2].map((threads) => repeatInThreads(comparison, { threads, joins: true })),
    ]);
    const [none, ...others] = tables;
    expect(none?.values.length).toBe((60 + 36) * (none?.width ?? 0));
    for (const other of others) expect(other).toEqual(none);
    const evaluations = tables.map((table) =>
      JSON.stringify(evaluateChange(entries, "t0", "m12", request, table)),
    );
    expect(new Set(evaluations).size).toBe(1);
  });

  it("are the same where other rules alone are tried, with the verdicts of the survey after them", async () => {
    const request = { lens: "combined" as const, allowCarried: true, only: ["mean-degree"] };
    const events = { entries, from: "2021-09-01", to: "m12", request, draws: 20 };
    const [none, ...others] = await Promise.all(
      [0, 1, 3].map((threads) => repeatInThreads(events, { threads })),
    );
    expect(none).toMatchObject({ draws: 0, wholeDraws: 0, verdicts: { draws: 20 } });
    expect(none?.values.length).toBe((300 + 20 + 36) * (none?.width ?? 0));
    for (const other of others) expect(other).toEqual(none);
  });

  it("tell how far they are, up to the end", async () => {
    const told: number[] = [];
    const onProgress = (done: number, total: number) => told.push(done / total);
    await repeatInThreads(comparison, { threads: 2, onProgress });
    expect(told.at(-1)).toBe(1);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
  });

  it.each([
    [0, false],
    [2, false],
    [2, true],
  ])(
    "stop when they are told to, with %i threads, this one among them: %s",
    async (threads, joins) => {
      const stop = new AbortController();
      let told = 0;
      const onProgress = () => {
        told++;
        stop.abort(new Error("enough"));
      };
      const work = repeatInThreads(
        { ...comparison, draws: 5000 },
        { threads, joins, signal: stop.signal, onProgress },
      );
      await expect(work).rejects.toThrow("enough");
      const toldBefore = told;
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(told).toBe(toldBefore);
    },
  );

  it("are null where there is nothing to draw from, and fail as the comparison does", async () => {
    const weighted = entries.map(
      (entry): Entry =>
        entry.type === "programme"
          ? { ...entry, payload: { ...entry.payload, lenses: ["given"] } }
          : entry,
    );
    const given = { ...comparison, entries: weighted, request: {} };
    expect(await repeatInThreads(given, { threads: 1 })).toBeNull();
    const wrong = { ...comparison, to: "m99" };
    await expect(repeatInThreads(wrong, { threads: 1 })).rejects.toThrow("m99");
    await expect(repeatInThreads(wrong, { threads: 0 })).rejects.toThrow("m99");
    await expect(repeatInThreads(wrong, { threads: 2, joins: true })).rejects.toThrow("m99");
  });
});

import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { newOpenedApp, PROGRAMME } from "../support/opened.ts";
import { anAnswer } from "../support/sample-programme.ts";
import type { TestApp } from "../support/test-app.ts";

const JOBS = `${PROGRAMME}/jobs`;
const WANTED = { what: "comparison", draws: 20, only: "D1,C1" };

describe("a comparison with its intervals", () => {
  let test: TestApp;
  beforeEach(async () => {
    test = await newOpenedApp({ filled: true });
  });
  afterEach(() => test.close());

  const begin = async (wanted: object = WANTED) => {
    const answer = await test.post(JOBS, wanted);
    expect(answer.statusCode).toBe(202);
    return { ...answer.json(), location: String(answer.headers["location"]) };
  };
  const read = async (id: string) => (await test.get(`${JOBS}/${id}`)).json();

  async function ended(id: string) {
    for (;;) {
      const job = await read(id);
      if (!["waiting", "running"].includes(job.state)) return job;
      await pause(20);
    }
  }

  it("is begun, looked after, and answered like any comparison", async () => {
    const { id, state, location } = await begin();
    expect(["waiting", "running"]).toContain(state);
    expect(location).toBe(`${JOBS}/${id}`);
    const job = await ended(id);
    const result = (await test.get(`${location}/result`)).json();
    const plain = (await test.get(`${PROGRAMME}/comparisons?only=D1,C1`)).json();

    expect(job).toMatchObject({ state: "done", problem: null });
    expect(job.done).toBe(job.total);
    const values = ({ results }: { results: { key: string; value: number }[] }) =>
      results.map(({ key, value }) => [key, value]);
    expect(values(result)).toEqual(values(plain));
    expect(result.from).toEqual(plain.from);
  });

  it("is one job however often it is asked for, and another when the journal has grown", async () => {
    const first = await begin();
    const again = await begin();
    await test.post(`${PROGRAMME}/entries`, anAnswer("lab0", "org7", { level: 5 }));
    const later = await begin();

    expect(again.id).toBe(first.id);
    expect(later.id).not.toBe(first.id);
    expect((await begin({ ...WANTED, draws: 21 })).id).not.toBe(later.id);
  });

  it("can be given up, and begun anew", async () => {
    const { id } = await begin({ ...WANTED, draws: 5000 });
    expect((await test.delete(`${JOBS}/${id}`)).statusCode).toBe(204);

    expect((await read(id)).state).toBe("cancelled");
    expect((await test.get(`${JOBS}/${id}/result`)).statusCode).toBe(404);
    expect((await begin({ ...WANTED, draws: 5000 })).state).not.toBe("cancelled");
    await test.delete(`${JOBS}/${id}`);
  });

  it("that fails says why, in words", async () => {
    const { id } = await begin({ ...WANTED, from: "never" });
    const job = await ended(id);

    expect(job.state).toBe("failed");
    expect(job.problem).toMatchObject({ code: "LEGAMI_UNKNOWN_MOMENT", status: 404 });
  });

  it("that there is not is not found", async () => {
    expect((await test.get(`${JOBS}/nobody`)).statusCode).toBe(404);
    expect((await test.delete(`${JOBS}/nobody`)).statusCode).toBe(404);
    expect((await test.post(JOBS, { what: "dinner" })).statusCode).toBe(422);
  });
});

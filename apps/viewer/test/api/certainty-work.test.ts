/** A job followed: begun once, kept, given up when nobody looks, and told in every state. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import {
  type CertaintyQuestion,
  cancelCertainty,
  certaintyState,
  followCertainty,
  keyOf,
  restartCertainty,
} from "../../src/api/certainty-work.ts";
import { forgetAnswers } from "../../src/api/use-answer.ts";

const JOB = { id: "j1", done: 0, total: 0, problem: null };

function question(to: string): CertaintyQuestion {
  return {
    programme: "p",
    revision: "r",
    lang: "it",
    from: "t0",
    to,
    isCarried: false,
    scope: "all",
    lens: "declared",
    only: "density",
  };
}

let sent: { method: string; path: string; body: unknown }[] = [];
/** What the server says of the job, one answer after the other; the last one stays. */
let said: object[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  sent = [];
  said = [{ ...JOB, state: "running", done: 1, total: 4 }];
  vi.stubGlobal("fetch", async (address: string, init: RequestInit) => {
    const method = init.method ?? "GET";
    const path = address.split("?")[0] ?? "";
    sent.push({
      method,
      path,
      body: init.body === undefined ? null : JSON.parse(String(init.body)),
    });
    if (method === "DELETE") return new Response(null, { status: 204 });
    if (path.endsWith("/result")) return Response.json({ schema: "legami.compare/1" });
    if (method === "POST") return Response.json({ ...JOB, state: "waiting" }, { status: 202 });
    return Response.json(said.length > 1 ? said.shift() : said[0]);
  });
});

afterEach(() => {
  forgetAnswers();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const posts = () => sent.filter(({ method }) => method === "POST");
const deletions = () => sent.filter(({ method }) => method === "DELETE");

test("it waits, runs and is done; asked again it is there without asking", async () => {
  said.push({ ...JOB, state: "done", done: 4, total: 4 });
  const asked = question("m6");
  const seen: string[] = [];
  const leave = followCertainty(asked, () => seen.push(certaintyState(keyOf(asked)).kind));
  expect(certaintyState(keyOf(asked)).kind).toBe("waiting");
  await vi.advanceTimersByTimeAsync(450);
  expect(certaintyState(keyOf(asked))).toEqual({ kind: "running", share: 0.25 });
  await vi.advanceTimersByTimeAsync(2000);
  expect(certaintyState(keyOf(asked)).kind).toBe("done");
  expect(seen.at(-1)).toBe("done");
  expect(posts()[0]?.body).toEqual({
    what: "comparison",
    from: "t0",
    to: "m6",
    scope: "all",
    lens: "declared",
    only: "density",
    draws: 200,
  });
  leave();
  await vi.advanceTimersByTimeAsync(5000);
  followCertainty(asked, () => {});
  expect(certaintyState(keyOf(asked)).kind).toBe("done");
  expect(posts()).toHaveLength(1);
  expect(deletions()).toHaveLength(0);
});

test("what nobody follows any more is given up; the next page that asks the same goes on", async () => {
  const asked = question("m12");
  const leave = followCertainty(asked, () => {});
  await vi.advanceTimersByTimeAsync(500);
  leave();
  const leaveAgain = followCertainty(asked, () => {});
  await vi.advanceTimersByTimeAsync(3000);
  expect(posts()).toHaveLength(1);
  expect(deletions()).toHaveLength(0);
  leaveAgain();
  await vi.advanceTimersByTimeAsync(3000);
  expect(deletions().map(({ path }) => path)).toEqual(["/v1/programmes/p/jobs/j1"]);
  const before = sent.length;
  await vi.advanceTimersByTimeAsync(5000);
  expect(sent).toHaveLength(before);
});

test("stopped it stays stopped until somebody begins it again", async () => {
  const asked = question("stop");
  followCertainty(asked, () => {});
  await vi.advanceTimersByTimeAsync(500);
  cancelCertainty(keyOf(asked));
  await vi.advanceTimersByTimeAsync(3000);
  expect(certaintyState(keyOf(asked)).kind).toBe("cancelled");
  expect(deletions()).toHaveLength(1);
  restartCertainty(keyOf(asked));
  await vi.advanceTimersByTimeAsync(500);
  expect(certaintyState(keyOf(asked)).kind).toBe("running");
  expect(posts()).toHaveLength(2);
});

test("a failed job says why in the server's words", async () => {
  const problem = { status: 422, code: "LEGAMI_X", title: "t", detail: "perché no" };
  said = [{ ...JOB, state: "failed", problem }];
  const asked = question("fail");
  followCertainty(asked, () => {});
  await vi.advanceTimersByTimeAsync(1000);
  const state = certaintyState(keyOf(asked));
  expect(state.kind === "failed" && [state.problem.code, state.problem.detail]).toEqual([
    "LEGAMI_X",
    "perché no",
  ]);
});

test("whoever sits here next finds nothing of it", async () => {
  said = [{ ...JOB, state: "done" }];
  const asked = question("gone");
  const leave = followCertainty(asked, () => {});
  await vi.advanceTimersByTimeAsync(1000);
  expect(certaintyState(keyOf(asked)).kind).toBe("done");
  leave();
  forgetAnswers();
  expect(certaintyState(keyOf(asked)).kind).toBe("waiting");
});

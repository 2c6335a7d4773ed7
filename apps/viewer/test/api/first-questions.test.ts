/** What is asked before a screen is there: who sits here, the list, and the programme that the page will show. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { earlyAnswer, forgetEarly, takeEarly } from "../../src/api/early-answers.ts";
import { askFirstQuestions, headOf, LIST, SESSION } from "../../src/api/first-questions.ts";
import type { Session } from "../../src/api/wire.ts";

const COORDINATOR = { role: "coordinator", link: null } as unknown as Session;
const SIGNED_IN = "/v1/sessions/current";

let asked: string[] = [];
let session: Session;

beforeEach(() => {
  asked = [];
  session = COORDINATOR;
  forgetEarly();
  at("");
  vi.stubGlobal("document", { documentElement: { lang: "it" } });
  vi.stubGlobal("fetch", async (address: string) => {
    asked.push(address);
    if (address === SIGNED_IN) return Response.json(session);
    return Response.json(
      address === "/v1/programmes" ? { items: [{ id: "first" }, { id: "second" }] } : { address },
    );
  });
});

afterEach(() => vi.unstubAllGlobals());

function at(search: string): void {
  vi.stubGlobal("location", { search, pathname: "/" });
}

test("who sits here, the list, then its first programme", async () => {
  await askFirstQuestions(false);
  expect(asked).toEqual([SIGNED_IN, "/v1/programmes", "/v1/programmes/first"]);
});

test("the programme that the address names, if there is one of that name", async () => {
  at("?p=second");
  await askFirstQuestions(false);
  expect(asked).toEqual([SIGNED_IN, "/v1/programmes", "/v1/programmes/second"]);
  asked = [];
  at("?p=third");
  await askFirstQuestions(false);
  expect(asked).toEqual([SIGNED_IN, "/v1/programmes"]);
});

test("behind a link its own programme, whatever the address says", async () => {
  at("?p=second");
  session = { role: "operator", link: { programme: "mine" } } as unknown as Session;
  await askFirstQuestions(false);
  expect(asked).toEqual([SIGNED_IN, "/v1/programmes/mine"]);
});

test("nothing more for somebody who is not signed in, or is on the way in", async () => {
  session = { role: "nobody", link: null } as unknown as Session;
  await askFirstQuestions(false);
  expect(asked).toEqual([SIGNED_IN]);
  session = COORDINATOR;
  await askFirstQuestions(true);
  expect(asked).toEqual([SIGNED_IN, SIGNED_IN]);
});

test("an answer that has come can be shown until it is taken, and is taken once", async () => {
  expect(earlyAnswer(LIST)).toBeUndefined();
  await askFirstQuestions(false);
  expect(earlyAnswer(headOf("first"))).toEqual({ address: "/v1/programmes/first" });
  await expect(takeEarly(SESSION)).resolves.toEqual(COORDINATOR);
  await expect(takeEarly(headOf("first"))).resolves.toEqual({ address: "/v1/programmes/first" });
  expect(earlyAnswer(headOf("first"))).toBeUndefined();
  expect(takeEarly(headOf("first"))).toBeUndefined();
});

test("what goes wrong is left to who takes it", async () => {
  vi.stubGlobal("fetch", async () => {
    throw new TypeError("no line");
  });
  await expect(askFirstQuestions(false)).rejects.toMatchObject({ code: "OFFLINE" });
  expect(earlyAnswer(SESSION)).toBeUndefined();
  await expect(takeEarly(SESSION)).rejects.toMatchObject({ code: "OFFLINE" });
});

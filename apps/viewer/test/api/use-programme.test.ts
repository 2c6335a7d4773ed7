/** What is asked before a screen is there: the list, and the programme that the page will show. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { askForProgramme } from "../../src/api/use-programme.ts";
import type { Session } from "../../src/api/wire.ts";

const COORDINATOR = { role: "coordinator", link: null } as unknown as Session;

let asked: string[] = [];

beforeEach(() => {
  asked = [];
  at("");
  vi.stubGlobal("document", { documentElement: { lang: "it" } });
  vi.stubGlobal("fetch", async (address: string) => {
    asked.push(address);
    return Response.json(
      address === "/v1/programmes" ? { items: [{ id: "first" }, { id: "second" }] } : {},
    );
  });
});

afterEach(() => vi.unstubAllGlobals());

function at(search: string): void {
  vi.stubGlobal("location", { search, pathname: "/" });
}

test("the list, then its first programme", async () => {
  await askForProgramme(COORDINATOR);
  expect(asked).toEqual(["/v1/programmes", "/v1/programmes/first"]);
});

test("the programme that the address names, if there is one of that name", async () => {
  at("?p=second");
  await askForProgramme(COORDINATOR);
  expect(asked).toEqual(["/v1/programmes", "/v1/programmes/second"]);
  asked = [];
  at("?p=third");
  await askForProgramme(COORDINATOR);
  expect(asked).toEqual(["/v1/programmes"]);
});

test("behind a link its own programme, whatever the address says", async () => {
  at("?p=second");
  await askForProgramme({ role: "operator", link: { programme: "mine" } } as unknown as Session);
  expect(asked).toEqual(["/v1/programmes/mine"]);
});

test("nothing for somebody who is not signed in", async () => {
  await askForProgramme({ role: "nobody", link: null } as unknown as Session);
  expect(asked).toEqual([]);
});

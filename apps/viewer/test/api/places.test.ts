import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { placeActor, savePlaces, unplaceAll } from "../../src/api/places.ts";
import { forgetAnswers } from "../../src/api/use-answer.ts";
import { currentHistory, forgetHistory, redo, undo } from "../../src/state/history.ts";

interface Place {
  readonly actor: string;
  readonly x: number;
  readonly y: number;
}

/** A server that holds places as ours does: replaced whole, by whoever has read the last. */
let held: readonly Place[] = [];
let version = 0;
let isDown = false;
/** Somebody else is faster, once. */
let rival: readonly Place[] | null = null;

async function server(_: string, init: RequestInit = {}): Promise<Response> {
  if (isDown) throw new TypeError("no network");
  const answer = (status: number, body: object) =>
    new Response(JSON.stringify(body), {
      status,
      headers: { "content-type": "application/json", etag: `"${version}"` },
    });
  if (init.method !== "PUT") {
    const read = answer(200, { places: held });
    if (rival !== null) {
      held = rival;
      rival = null;
      version++;
    }
    return read;
  }
  const tag = (init.headers as Record<string, string>)["if-match"];
  if (tag !== `"${version}"`) return answer(412, { code: "LEGAMI_STALE", details: {} });
  held = JSON.parse(String(init.body)).places;
  version++;
  return answer(200, { places: held });
}

beforeEach(() => {
  held = [];
  version = 0;
  isDown = false;
  rival = null;
  vi.stubGlobal("fetch", server);
  vi.stubGlobal("document", { documentElement: { lang: "it" } });
  forgetAnswers();
  forgetHistory();
});
afterEach(() => vi.unstubAllGlobals());

const isHeld = (...places: readonly Place[]) =>
  vi.waitFor(() => expect([...held].sort((a, b) => (a.actor < b.actor ? -1 : 1))).toEqual(places));

const A = { actor: "a", x: 0.1, y: 0.2 };
const B = { actor: "b", x: 0.3, y: 0.4 };

test("moves are saved, taken back and done again one by one", async () => {
  placeActor("p", "a", { x: 0.1, y: 0.2 });
  placeActor("p", "a", { x: 0.9, y: 0.2 });
  await isHeld({ ...A, x: 0.9 });
  await undo();
  await isHeld(A);
  await undo();
  await isHeld();
  await redo();
  await isHeld(A);
});

test("of two who move actors at the same time each keeps what it moved", async () => {
  rival = [B];
  placeActor("p", "a", { x: 0.1, y: 0.2 });
  await isHeld(A, B);
  await undo();
  await isHeld(B);
});

test("everybody is put back at once, and that is taken back at once", async () => {
  placeActor("p", "a", { x: 0.1, y: 0.2 });
  placeActor("p", "b", { x: 0.3, y: 0.4 });
  await isHeld(A, B);
  unplaceAll("p");
  await isHeld();
  expect(currentHistory().done).toHaveLength(3);
  await undo();
  await isHeld(A, B);
});

test("what could not be saved is saved when it is tried again", async () => {
  isDown = true;
  placeActor("p", "a", { x: 0.1, y: 0.2 });
  await new Promise((done) => setTimeout(done, 20));
  isDown = false;
  expect(held).toEqual([]);
  savePlaces("p");
  await isHeld(A);
});

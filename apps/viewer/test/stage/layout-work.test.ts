import type { LayoutTie } from "@legami/core";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { answerOrder } from "../../src/stage/answer-order.ts";
import {
  buffersOf,
  type LayoutNews,
  type LayoutOrder,
  openLayout,
  packLayout,
  packOrder,
} from "../../src/stage/layout-message.ts";
import { forgetLayouts, LayoutWork, MOST_AT_ONCE } from "../../src/stage/layout-work.ts";
import { type Layout, placeActors } from "../../src/stage/positions.ts";

const TERRITORIES = [
  { id: "a", isOutside: false },
  { id: "b", isOutside: false },
  { id: "out", isOutside: true },
];

/** Some of no territory, some without ties; a tie told twice, one to oneself, one to nobody here. */
function network(count: number, homes = ["a", "b", "out", "elsewhere", null]) {
  const actors = Array.from({ length: count }, (_, index) => ({
    id: `n${(index * 7919) % 1000}-${index}`,
    territory: homes[index % homes.length] ?? null,
  }));
  const id = (index: number) => actors[index % count]?.id ?? "";
  const dates: LayoutTie[][] = [1, 2].map((date) => [
    ...actors.slice(0, -5).map((actor, index) => ({
      source: actor.id,
      target: id(index * 3 + date),
    })),
    { source: id(0), target: id(1) },
    { source: id(1), target: id(0) },
    { source: id(2), target: id(2) },
    { source: id(2), target: "nobody" },
  ]);
  return { actors, dates };
}

/** To the last bit, in the same order: what is drawn later lies above. */
const written = ({ positions, regions, degrees }: Layout) => ({
  places: [...positions].map(([id, { x, y }]) => [id, bits(x), bits(y)]),
  regions,
  degrees: new Map([...degrees].sort()),
});
const bits = (value: number) => new BigUint64Array(Float64Array.of(value).buffer)[0];

/** A worker that does its work when it is told to. */
class SlowWorker extends EventTarget {
  static made: SlowWorker[] = [];
  isAlive = true;
  order: LayoutOrder | null = null;
  constructor() {
    super();
    SlowWorker.made.push(this);
  }
  postMessage(order: LayoutOrder) {
    this.order = structuredClone(order);
  }
  terminate() {
    this.isAlive = false;
  }
  say(data: LayoutNews) {
    if (this.isAlive) this.dispatchEvent(new MessageEvent("message", { data }));
  }
  work() {
    if (this.order === null) throw new Error("no order");
    answerOrder(this.order, (news, transfer) => this.say(structuredClone(news, { transfer })));
  }
}

const LARGE = network(MOST_AT_ONCE + 20);
const newWork = ({ actors, dates }: ReturnType<typeof network> = LARGE) =>
  new LayoutWork(actors, dates, TERRITORIES);

beforeEach(() => {
  SlowWorker.made = [];
  forgetLayouts();
  vi.stubGlobal("Worker", SlowWorker);
});
afterEach(() => vi.unstubAllGlobals());

// Of so many actors in one territory not all pairs are looked at.
test.each([
  [12, undefined],
  [1000, ["b"]],
])("%i actors come back from a worker as they would be placed here", (count, homes) => {
  const { actors, dates } = network(count, homes);
  const order = packOrder(actors, dates, TERRITORIES);
  const told: LayoutNews[] = [];
  answerOrder(structuredClone(order), (news, transfer) =>
    told.push(structuredClone(news, { transfer })),
  );

  const last = told.at(-1);
  if (last?.kind !== "done") throw new Error("nothing came out");
  expect(written(openLayout(last.layout, order))).toEqual(
    written(placeActors(actors, dates, TERRITORIES)),
  );
  const shares = told.flatMap((news) => (news.kind === "share" ? news.share : []));
  expect(shares[0]).toBe(0);
  expect(shares).toEqual([...new Set(shares)].sort((a, b) => a - b));
  expect(shares.length).toBeLessThanOrEqual(101);
});

test("the places are handed over, not copied", () => {
  const { actors, dates } = network(12);
  const order = packOrder(actors, dates, TERRITORIES);
  const packed = packLayout(placeActors(actors, dates, TERRITORIES), order);
  structuredClone(packed, { transfer: buffersOf(packed) });
  expect(packed.places.length).toBe(0);
});

test("a small network is there at once, without a worker", () => {
  const small = network(MOST_AT_ONCE);
  const work = newWork(small);
  expect(written(work.layout() as Layout)).toEqual(
    written(placeActors(small.actors, small.dates, TERRITORIES)),
  );
  work.subscribe(() => {});
  expect(SlowWorker.made).toEqual([]);
});

test("a large one is placed by one worker for all who wait, which ends then", () => {
  const work = newWork();
  let heard = 0;
  work.subscribe(() => heard++);
  work.subscribe(() => {});
  expect(work.layout()).toBeNull();
  expect(SlowWorker.made).toHaveLength(1);
  SlowWorker.made[0]?.say({ kind: "share", share: 0.4 });
  expect(work.state()).toEqual({ kind: "running", share: 0.4 });
  SlowWorker.made[0]?.work();
  expect(written(work.layout() as Layout)).toEqual(
    written(placeActors(LARGE.actors, LARGE.dates, TERRITORIES)),
  );
  expect(heard).toBeGreaterThan(1);
  expect(SlowWorker.made[0]?.isAlive).toBe(false);
});

test("who leaves ends it; who comes in the same turn goes on with it", async () => {
  const work = newWork();
  const leave = work.subscribe(() => {});
  leave();
  const leaveAgain = work.subscribe(() => {});
  await Promise.resolve();
  expect(SlowWorker.made.map(({ isAlive }) => isAlive)).toEqual([true]);
  leaveAgain();
  await Promise.resolve();
  expect(SlowWorker.made.map(({ isAlive }) => isAlive)).toEqual([false]);
  work.subscribe(() => {});
  expect(SlowWorker.made.map(({ isAlive }) => isAlive)).toEqual([false, true]);
});

test("what was stopped stays so until it is asked for again", () => {
  const work = newWork();
  work.subscribe(() => {});
  work.stop();
  expect(SlowWorker.made[0]?.isAlive).toBe(false);
  work.subscribe(() => {});
  expect(work.state()).toEqual({ kind: "stopped" });
  expect(SlowWorker.made).toHaveLength(1);
  work.restart();
  SlowWorker.made[1]?.work();
  expect(work.layout()).not.toBeNull();
});

test("the same network is not placed twice, and another one is", () => {
  const once = newWork();
  once.subscribe(() => {});
  SlowWorker.made[0]?.work();

  const again = newWork(structuredClone(LARGE));
  again.subscribe(() => {});
  expect(again.layout()).toBe(once.layout());
  expect(SlowWorker.made).toHaveLength(1);

  const [first = [], ...others] = LARGE.dates;
  const other = newWork({ ...LARGE, dates: [first.slice(1), ...others] });
  other.subscribe(() => {});
  expect(other.layout()).toBeNull();
  expect(SlowWorker.made).toHaveLength(2);
});

test.each([
  ["cannot be started", () => vi.stubGlobal("Worker", undefined), () => {}],
  ["does not come", () => {}, () => SlowWorker.made[0]?.dispatchEvent(new Event("error"))],
])("where a worker %s the page places them in pieces", async (_, before, after) => {
  before();
  const work = newWork();
  const shares: number[] = [];
  const isDone = new Promise<void>((done) => {
    work.subscribe(() => {
      const state = work.state();
      if (state.kind === "running") shares.push(state.share);
      else done();
    });
  });
  after();
  await isDone;
  expect(written(work.layout() as Layout)).toEqual(
    written(placeActors(LARGE.actors, LARGE.dates, TERRITORIES)),
  );
  expect(shares.length).toBeGreaterThan(0);
});

test("without a worker it can be stopped, too", async () => {
  vi.stubGlobal("Worker", undefined);
  const work = newWork(network(1100));
  await new Promise<void>((done) => {
    work.subscribe(done);
  });
  work.stop();
  await new Promise((done) => setTimeout(done, 60));
  expect(work.state()).toEqual({ kind: "stopped" });
});

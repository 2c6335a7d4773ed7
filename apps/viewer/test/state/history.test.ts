import { beforeEach, describe, expect, test, vi } from "vitest";
import {
  currentHistory,
  forgetHistory,
  MOST_DEEDS,
  noteDeed,
  redo,
  undo,
} from "../../src/state/history.ts";

const deed = (name: string, log: string[] = []) => ({
  programme: "p",
  what: { kind: "move", actor: name } as const,
  undo: vi.fn(async (): Promise<void> => {
    log.push(`undo ${name}`);
  }),
  redo: vi.fn(async (): Promise<void> => {
    log.push(`redo ${name}`);
  }),
});

const names = () => {
  const of = (deeds: readonly { what: object }[]) =>
    deeds.map(({ what }) => (what as { actor: string }).actor);
  const { done, undone } = currentHistory();
  return [of(done), of(undone)];
};

describe("the history of a visit", () => {
  beforeEach(forgetHistory);

  test("is undone from its end and done again in order", async () => {
    const log: string[] = [];
    for (const name of ["a", "b", "c"]) noteDeed(deed(name, log));
    await undo();
    await undo();
    await redo();

    expect(log).toEqual(["undo c", "undo b", "redo b"]);
    expect(names()).toEqual([["a", "b"], ["c"]]);
  });

  test("goes back fifty steps and more", async () => {
    for (let step = 0; step < MOST_DEEDS + 5; step++) noteDeed(deed(String(step)));
    expect(MOST_DEEDS).toBeGreaterThanOrEqual(50);
    for (let step = 0; step < MOST_DEEDS; step++) expect(await undo()).toBe(true);

    expect(await undo()).toBe(false);
    expect(names()[1]).toHaveLength(MOST_DEEDS);
  });

  test("takes one deed back out of its middle", async () => {
    for (const name of ["a", "b", "c"]) noteDeed(deed(name));
    await undo(currentHistory().done[1]);

    expect(names()).toEqual([["a", "c"], ["b"]]);
  });

  test("forgets what was undone when something new is done", async () => {
    noteDeed(deed("a"));
    await undo();
    noteDeed(deed("b"));

    expect(names()).toEqual([["b"], []]);
    expect(await redo()).toBe(false);
  });

  test("stays as it was where the server refuses, and says so", async () => {
    const refused = { ...deed("a"), undo: () => Promise.reject(new Error("no")) };
    noteDeed(refused);

    expect(await undo()).toBe(false);
    expect(names()).toEqual([["a"], []]);
    expect(currentHistory().failed).toMatchObject({ way: "undo" });
  });

  test("takes one step after the other, however fast they are asked for", async () => {
    const log: string[] = [];
    let finish = () => {};
    const slow = deed("b", log);
    slow.undo.mockImplementation(() => new Promise<void>((done) => (finish = done)));
    noteDeed(deed("a", log));
    noteDeed(slow);
    const both = Promise.all([undo(), undo()]);
    await vi.waitFor(() => expect(currentHistory().isBusy).toBe(true));

    expect(log).toEqual([]);
    finish();
    expect(await both).toEqual([true, true]);
    expect(names()).toEqual([[], ["b", "a"]]);
  });
});

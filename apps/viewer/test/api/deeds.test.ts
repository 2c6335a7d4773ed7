import type { AnyNewEntry } from "@legami/core";
import { beforeEach, describe, expect, test } from "vitest";
import { noteEntries, noteTakenBack } from "../../src/api/deeds.ts";
import { currentHistory, forgetHistory, redo, undo } from "../../src/state/history.ts";

const DAY = "2021-10-20";
const actor = { id: "e1", type: "actor", happenedOn: DAY, payload: {} } as unknown as AnyNewEntry;
const tie = { id: "e2", type: "event", happenedOn: DAY, payload: {} } as unknown as AnyNewEntry;

const targets = (entries: readonly AnyNewEntry[]) =>
  entries.map((entry) => (entry.payload as { entry: string }).entry);

describe("what is stored in a visit", () => {
  let sent: (readonly AnyNewEntry[])[];
  const store = async (entries: readonly AnyNewEntry[]) => void sent.push(entries);
  beforeEach(() => {
    sent = [];
    forgetHistory();
  });

  test("is withdrawn, the last first, and put back by withdrawing the retractions", async () => {
    noteEntries("p", [actor, tie], store);
    await undo();
    await redo();
    await undo();

    const [first = [], second = [], third = []] = sent;
    expect(targets(first)).toEqual(["e2", "e1"]);
    expect(targets(second)).toEqual([...first].reverse().map(({ id }) => id));
    expect(targets(third)).toEqual(["e2", "e1"]);
    expect(new Set(sent.flat().map(({ id }) => id)).size).toBe(6);
    expect(first.every(({ happenedOn }) => happenedOn === DAY)).toBe(true);
  });

  test("is sent again under the same ids where the answer was lost", async () => {
    let isLost = true;
    noteEntries("p", [tie], async (entries) => {
      sent.push(entries);
      if (isLost) throw new Error("lost");
    });
    expect(await undo()).toBe(false);
    isLost = false;
    expect(await undo()).toBe(true);

    expect(sent[1]).toEqual(sent[0]);
  });

  test("that a button beside it takes back is known as undone, and can be put back", async () => {
    noteEntries("p", [tie], store);
    noteTakenBack([{ id: "r1", type: "retraction", happenedOn: DAY, payload: { entry: "e2" } }]);
    expect(currentHistory().done).toEqual([]);
    await redo();

    expect(targets(sent[0] ?? [])).toEqual(["r1"]);
  });
});

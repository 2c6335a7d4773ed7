import { expect, test } from "vitest";
import { addedActor, municipalitiesOf } from "../../src/state/added-actor.ts";
import { type Draft, entriesOf } from "../../src/state/draft.ts";
import { PROGRAMME } from "./programme.ts";

const REGISTER = [
  { id: "a", municipality: "Rho", territory: "rhodense" },
  { id: "b", municipality: "Rho", territory: "rhodense" },
  { id: "c", municipality: "Opera", territory: "visconteo" },
  { id: "d", municipality: "Opera", territory: null },
  { id: "e", municipality: null, territory: "pavia" },
].map((changes) => ({
  ...addedActor({ label: "x", kind: "lab", municipality: null }, [], []).actor,
  ...changes,
}));

const described = { label: "Circolo L’Àncora", kind: "association", municipality: "rho" };

test("an added actor has a readable id of its own, and the territory of its neighbours", () => {
  const { actor } = addedActor(described, [], REGISTER);
  expect(actor).toMatchObject({ ...described, territory: "rhodense", registerFrom: null });
  expect(actor.id).toMatch(/^circolo-l-ancora-[0-9a-f]{6}$/);
  expect(addedActor(described, [], REGISTER).actor.id).not.toBe(actor.id);
  const territoryIn = (municipality: string | null) =>
    addedActor({ ...described, municipality }, [], REGISTER).actor.territory;
  expect(["Opera", "Lainate", null].map(territoryIn)).toEqual([null, null, null]);
  expect(addedActor({ ...described, label: "…" }, [], []).actor.id).toMatch(/^realta-/);
});

test("it goes on the register with its first tie, told apart from those it looked like", () => {
  const added = addedActor(described, ["a"], REGISTER);
  const draft: Draft = {
    who: "b",
    with: added.actor.id,
    added,
    what: "event",
    type: "contact",
    level: null,
    day: "18/05/2021",
    note: "",
  };
  expect(entriesOf(draft, "tie", PROGRAMME)).toMatchObject([
    { type: "actor", happenedOn: "2021-05-18", payload: { registerFrom: "2021-05-18" } },
    { type: "distinct", payload: { actors: [added.actor.id, "a"] } },
    { id: "tie", type: "event", payload: { participants: ["b", added.actor.id] } },
  ]);
  expect(added.entriesOn("2021-05-18")).toEqual(added.entriesOn("2021-05-18"));
  expect(entriesOf({ ...draft, with: "a" }, "tie", PROGRAMME)).toHaveLength(1);
  expect(entriesOf({ ...draft, day: "" }, "tie", PROGRAMME)).toEqual([]);
});

test("towns are offered once each", () => {
  expect(municipalitiesOf(REGISTER)).toEqual(["Opera", "Rho"]);
});

import { expect, test } from "vitest";
import { addedActor, municipalitiesOf, territoryOf } from "../../src/state/added-actor.ts";
import { type Draft, entriesOf } from "../../src/state/draft.ts";
import { PROGRAMME } from "./programme.ts";

const REGISTER = [
  { id: "a", municipality: "Rho", territory: "rhodense" },
  { id: "b", municipality: "Rho", territory: "rhodense" },
  { id: "c", municipality: "Opera", territory: "visconteo" },
  { id: "d", municipality: "Opera", territory: null },
  { id: "e", municipality: null, territory: "pavia" },
].map((changes) => ({
  ...addedActor({ label: "x", kind: "lab", municipality: null }, [], null).actor,
  ...changes,
}));

const named = (id: string) => REGISTER.find((actor) => actor.id === id) ?? null;

const described = { label: "Circolo L’Àncora", kind: "association", municipality: "rho" };

test("an added actor has a readable id of its own, and the territory of its neighbours", () => {
  const { actor } = addedActor(described, [], "rhodense");
  expect(actor).toMatchObject({ ...described, territory: "rhodense", registerFrom: null });
  expect(actor.id).toMatch(/^circolo-l-ancora-[0-9a-f]{6}$/);
  expect(addedActor(described, [], "rhodense").actor.id).not.toBe(actor.id);
  expect(addedActor({ ...described, label: "…" }, [], null).actor.id).toMatch(/^realta-/);
});

test("it goes on the register with its first tie, told apart from those it looked like", () => {
  const added = addedActor(described, ["a"], "rhodense");
  const draft: Draft = {
    who: named("b"),
    with: added.actor,
    added,
    what: "event",
    type: "contact",
    level: null,
    frequency: null,
    day: "18/05/2021",
    note: "",
  };
  expect(entriesOf(draft, "tie", PROGRAMME)).toMatchObject([
    { type: "actor", happenedOn: "2021-05-18", payload: { registerFrom: "2021-05-18" } },
    { type: "distinct", payload: { actors: [added.actor.id, "a"] } },
    { id: "tie", type: "event", payload: { participants: ["b", added.actor.id] } },
  ]);
  expect(added.entriesOn("2021-05-18")).toEqual(added.entriesOn("2021-05-18"));
  expect(entriesOf({ ...draft, with: named("a") }, "tie", PROGRAMME)).toHaveLength(1);
  expect(entriesOf({ ...draft, day: "" }, "tie", PROGRAMME)).toEqual([]);
});

test("it is where everybody else of its town is", () => {
  const territoryIn = (municipality: string | null) => territoryOf(municipality, REGISTER);
  expect(["rho", "Opera", "Lainate", null].map(territoryIn)).toEqual([
    "rhodense",
    null,
    null,
    null,
  ]);
});

test("towns are offered once each: one's own first, then those of one's territory", () => {
  const from = (territory: string | null, municipality: string | null) =>
    municipalitiesOf(REGISTER, { territory, municipality });
  expect(from(null, null)).toEqual(["Opera", "Rho"]);
  expect(from("rhodense", null)).toEqual(["Rho", "Opera"]);
  expect(from("rhodense", "Opera")).toEqual(["Opera", "Rho"]);
  expect(from("pavia", "Pavia")).toEqual(["Pavia", "Opera", "Rho"]);
});

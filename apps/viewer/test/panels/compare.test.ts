import type { Actor, ActorFate, ActorPair, CommunityReading, MeasurePair } from "@legami/core";
import { expect, test } from "vitest";
import type { ActorPairRow } from "../../src/panels/compare/actor-pairs.ts";
import { foundInOrder } from "../../src/panels/compare/actor-pairs.ts";
import { arrivalReason } from "../../src/panels/compare/arrival-reason.ts";
import { communityPlan, wrapped } from "../../src/panels/compare/flow-plan.ts";
import { mixingTable, shadeOf } from "../../src/panels/compare/mixing-cells.ts";
import { registerDates } from "../../src/panels/compare/register-dates.ts";
import { itemsOf, itemTable } from "../../src/panels/measure/item-table.ts";
import { type Camera, LinkedCameras } from "../../src/stage/linked-cameras.ts";
import { sideScene } from "../../src/stage/scene.ts";
import { PROGRAMME } from "../state/programme.ts";

const community = (id: string, actors: number) =>
  ({ id, actors, label: id }) as CommunityReading["from"][number];

const OPTIONS = { unit: 10, most: 9, others: (count: number) => `${count} others` };

test("beyond some communities the smallest are one, and no actor is lost", () => {
  const reading = {
    from: [community("a1", 6), community("a2", 1), community("a3", 4), community("a4", 2)],
    to: [community("b1", 13)],
    flows: ["a1", "a2", "a3", "a4"].map((from, index) => ({
      from,
      to: "b1",
      actors: [6, 1, 4, 2][index],
    })),
    events: [{ from: ["a2", "a4"], to: ["b1"] }],
  } as unknown as CommunityReading;
  const { before, bands } = communityPlan(reading, { ...OPTIONS, most: 3 });
  expect(before.map(({ label, actors }) => [label, actors])).toEqual([
    ["a1", 6],
    ["a3", 4],
    ["2 others", 3],
  ]);
  expect(bands.map(({ actors, look }) => [actors, look])).toEqual([
    [6, "moves"],
    [3, "stays"],
    [4, "moves"],
  ]);
});

test("bands begin and end inside their communities and take all of them", () => {
  const reading = {
    from: [community("a1", 6), community("a2", 4)],
    to: [community("b1", 5), community("b2", 5)],
    flows: [
      { from: "a1", to: "b2", actors: 5 },
      { from: "a2", to: "b1", actors: 4 },
      { from: "a1", to: "inactive", actors: 1 },
      { from: "off-register", to: "b1", actors: 1 },
      { from: "none", to: "inactive", actors: 3 },
    ],
    events: [{ from: ["a1"], to: ["b2"] }],
  } as unknown as CommunityReading;
  const { before, after, bands } = communityPlan(reading, OPTIONS);
  // b2 gets its actors from a1, which is first: they stand opposite.
  expect(after.map(({ id }) => id)).toEqual(["b2", "b1"]);
  const looks = Object.fromEntries(bands.map(({ key, look }) => [key, look]));
  expect(looks).toEqual({ "a1 b2": "stays", "a2 b1": "moves", "a1 ": "leaves", " b1": "enters" });
  for (const [side, column] of [
    ["start", before],
    ["end", after],
  ] as const) {
    for (const { id, top, height } of column) {
      const own = bands.filter((band) =>
        side === "start" ? band.key.startsWith(`${id} `) : band.key.endsWith(` ${id}`),
      );
      expect(own.reduce((sum, band) => sum + band.height, 0)).toBe(height);
      for (const band of own) {
        expect(band[side]).toBeGreaterThanOrEqual(top);
        expect((band[side] ?? 0) + band.height).toBeLessThanOrEqual(top + height + 1e-9);
      }
    }
  }
});

test("a name takes two lines at most, and says where it was cut", () => {
  expect(wrapped("Comune di Rho", 20)).toEqual(["Comune di Rho"]);
  expect(wrapped("Laboratori di Comunità #Oltre (21)", 20)).toEqual([
    "Laboratori di",
    "Comunità #Oltre",
  ]);
  const cut = wrapped("Assemblea dei Sindaci dell’Ambito Visconteo", 14);
  expect(cut).toHaveLength(2);
  expect(cut[1]).toMatch(/…$/);
  expect(cut.every((line) => line.length <= 14)).toBe(true);
});

test("the last line of a name leaves room for its number", () => {
  expect(wrapped("Consorzio Sociale Pavese", 24)).toEqual(["Consorzio Sociale", "Pavese"]);
  expect(wrapped("Consorzio Sociale Pavese", 27)).toEqual(["Consorzio Sociale Pavese"]);
  expect(wrapped("Oltreiperimetri", 16)).toEqual(["Oltreiperime…"]);
  expect(wrapped("Biblioteca civica Rione Scala", 18)).toEqual([
    "Biblioteca civica",
    "Rione Scala",
  ]);
});

test("the matrix has every pair of groups once, wherever the engine stored it", () => {
  const side = (items: object[]) => ({ items }) as unknown as MeasurePair["from"];
  const { groups, rows, most } = mixingTable(
    {
      from: side([
        { from: "association", to: "lab", ties: 4 },
        { from: "lab", to: "lab", ties: 1 },
      ]),
      to: side([
        { from: "association", to: "lab", ties: 1 },
        { from: "lab", to: "lab", ties: 10 },
        { from: "lab", to: "other", ties: 2 },
      ]),
    },
    ["lab", "association"],
  );
  expect(groups).toEqual(["lab", "association", "other"]);
  expect(rows[0]?.map(({ ties }) => ties)).toEqual([
    [1, 10],
    [4, 1],
    [0, 2],
  ]);
  expect(most).toBe(9);
  expect(rows[0]?.map((cell) => shadeOf(cell, most))).toEqual([3, -1, 1]);
  expect(shadeOf({ one: "a", other: "b", ties: [2, 2] }, most)).toBe(0);
});

const actor = (fate: ActorFate, more: Partial<Actor> = {}) =>
  ({
    id: "a",
    label: "A",
    registerFrom: null,
    registerTo: null,
    columns: {},
    fate,
    ...more,
  }) as Actor & {
    fate: ActorFate;
  };
const BETWEEN = ["2020-10-22", "2021-10-22"] as const;

test("why an actor came or went is what the register says, and not observed is no leaving", () => {
  const founded = { registerFrom: "2021-05-20", columns: { register_entry: "founded" } };
  expect(arrivalReason(actor("joined", founded as Partial<Actor>), BETWEEN)).toEqual({
    code: "entered",
    on: "2021-05-20",
    how: "founded",
  });
  expect(arrivalReason(actor("joined"), BETWEEN)).toEqual({ code: "alreadyThere" });
  expect(
    arrivalReason(actor("joined", { registerFrom: "2019-01-01" } as Partial<Actor>), BETWEEN),
  ).toEqual({ code: "alreadyThere" });
  const closed = { registerTo: "2021-06-30" } as Partial<Actor>;
  expect(arrivalReason(actor("left-register", closed), BETWEEN)).toEqual({
    code: "left",
    on: "2021-06-30",
    how: null,
  });
  expect(arrivalReason(actor("left-unobserved"), BETWEEN)).toEqual({ code: "unobserved" });
  expect(arrivalReason(actor("left-without-ties"), BETWEEN)).toEqual({ code: "stillThere" });
});

test("the register is read on the day of the wave, also where waves show no date", () => {
  const settings = {
    ...PROGRAMME.settings,
    waves: [{ id: "T1", date: "0001-01-01", official: true }],
  };
  const moment = (at: string, date: string | null) => ({ at, date, snapshot: "", carried: null });
  expect(
    registerDates(
      { settings } as never,
      { from: moment("T1", null), to: moment("x", "2021-01-01") } as never,
    ),
  ).toEqual(["0001-01-01", "2021-01-01"]);
  expect(
    registerDates(
      { settings } as never,
      { from: moment("T9", null), to: moment("T1", null) } as never,
    ),
  ).toBeNull();
});

test("actors are found by every typed word and ordered by how a score moved", () => {
  const row = (id: string, label: string, change: number | null) =>
    ({
      id,
      from: null,
      to: null,
      difference: change === null ? null : { degree: change },
      actor: { label, kind: null, aliases: [], municipality: "Pavia" },
    }) as unknown as ActorPair & ActorPairRow;
  const rows = [row("a", "Àncora", 2), row("b", "Babele", null), row("c", "Cava", -3)];
  const ids = (text: string, by: "name" | "degree", isDescending: boolean) =>
    foundInOrder(rows, text, { by, isDescending }).map(({ id }) => id);
  expect(ids("", "name", false)).toEqual(["a", "b", "c"]);
  expect(ids("", "degree", true)).toEqual(["a", "c", "b"]);
  expect(ids("ancora pavia", "name", false)).toEqual(["a"]);
});

test("one side of a comparison has its own ties, and whoever has none then stands by", () => {
  const side = {
    strength: 0.5,
    class: "medium",
    status: "given",
    sourceSays: null,
    targetSays: null,
  };
  const ties = [
    { source: "a", target: "b", from: side, to: null },
    { source: "b", target: "c", from: null, to: { ...side, class: "strong" } },
  ];
  const register = ["a", "b", "c"].map((id) => ({ id, label: id, kind: null, territory: null }));
  const look = (date: "from" | "to") => {
    const scene = sideScene(register as never, ties as never, date, null);
    return [
      scene.ties.map((tie) => `${tie.key} ${tie.look}`),
      scene.actors.map(({ mark }) => mark),
    ];
  };
  expect(look("from")).toEqual([["a~b medium"], ["steady", "steady", "idle"]]);
  expect(look("to")).toEqual([["b~c strong"], ["idle", "steady", "steady"]]);
});

test("who moves one map moves the others, once, and whoever comes later stands where they are", () => {
  const made = () => {
    const moves: number[] = [];
    let told: (state: { x: number }) => void = () => {};
    const camera = {
      onMove: (listener: typeof told) => {
        told = listener;
      },
      moveTo: (state: { x: number }) => {
        moves.push(state.x);
        told(state);
      },
    } as unknown as Camera;
    return { camera, moves, drag: (x: number) => told({ x }) };
  };
  const cameras = new LinkedCameras();
  const [one, other, late] = [made(), made(), made()];
  cameras.join(one.camera);
  const leave = cameras.join(other.camera);
  one.drag(5);
  other.drag(7);
  expect([one.moves, other.moves]).toEqual([[7], [5]]);
  cameras.join(late.camera);
  expect(late.moves).toEqual([7]);
  leave();
  one.drag(9);
  expect([other.moves, late.moves]).toEqual([[5], [7, 9]]);
});

test("what a measure lists stands with both dates in one row, named by what is no number", () => {
  const lists = [
    [{ lab: "a", k1: 2, k2: 5 }],
    [
      { lab: "b", k1: 1, k2: 1 },
      { lab: "a", k1: 3, k2: 9, label: "A" },
    ],
  ];
  const table = itemTable(lists);
  expect(table).toMatchObject({ nameKeys: ["lab"], valueKeys: ["k1", "k2"] });
  expect(table?.rows.map(({ names, values }) => [names, values])).toEqual([
    [
      ["a"],
      [
        [2, 3],
        [5, 9],
      ],
    ],
    [
      ["b"],
      [
        [null, 1],
        [null, 1],
      ],
    ],
  ]);
  expect(itemTable([undefined, []])).toBeNull();
  const rows = [
    {
      key: "lab-reach",
      part: null,
      by: null,
      scope: "ALL",
      difference: 1,
      from: { items: lists[0] },
      to: {},
    },
    { key: "lab-reach", part: null, by: null, scope: "T:b", difference: 1, from: {}, to: {} },
  ];
  expect(itemsOf(rows as never, "lab-reach", "ALL").map(({ dates }) => dates)).toEqual([
    [lists[0], undefined],
  ]);
  expect(itemsOf(rows as never, "lab-reach", "T:b")).toEqual([]);
});

import { expect, test } from "vitest";
import {
  addressOf,
  checkDraft,
  type Draft,
  entryOf,
  eventTypesOf,
  proposedDay,
} from "../../src/state/draft.ts";
import { uuidv7 } from "../../src/state/uuid.ts";
import { parseView } from "../../src/state/view-state.ts";
import { PROGRAMME } from "./programme.ts";

const LAB = { id: "lab", label: "Lab", kind: "lab", municipality: null, territory: null };
const COMUNE = { ...LAB, id: "comune", label: "Comune", kind: "institution" };

const DRAFT: Draft = {
  who: LAB,
  with: COMUNE,
  what: "event",
  type: "co-design",
  level: null,
  frequency: null,
  day: "18/05/2021",
  note: "  ",
};
const address = (draft: Draft) => {
  const entry = entryOf(draft, "id", PROGRAMME);
  return entry === null
    ? null
    : parseView(addressOf(entry, PROGRAMME, parseView("?p=esempio")) ?? "");
};

test("something done together becomes an event of two", () => {
  expect(entryOf(DRAFT, "id", PROGRAMME)).toEqual({
    id: "id",
    type: "event",
    happenedOn: "2021-05-18",
    payload: {
      event: "id",
      type: "co-design",
      participants: ["lab", "comune"],
      weight: null,
      logger: "lab",
    },
  });
});

test("a tie in general becomes one side's view, in the wave its day falls in", () => {
  const general: Draft = {
    ...DRAFT,
    what: "assessment",
    level: 4,
    day: "01/11/2021",
    note: "sala del martedì",
  };
  expect(entryOf(general, "id", PROGRAMME)).toEqual({
    id: "id",
    type: "assessment",
    happenedOn: "2021-11-01",
    personal: { note: "sala del martedì" },
    payload: {
      wave: "m12",
      reporter: "lab",
      target: "comune",
      level: 4,
      frequency: null,
      trust: null,
    },
  });
  expect(entryOf({ ...general, frequency: 3 }, "id", PROGRAMME)?.payload).toMatchObject({
    frequency: 3,
  });
  expect(entryOf({ ...general, day: "01/08/2021" }, "id", PROGRAMME)?.payload).toMatchObject({
    wave: null,
  });
});

test("what is missing or wrong is said field by field, and nothing is made", () => {
  const empty: Draft = { ...DRAFT, who: null, with: null, what: null, day: "31/02/2021" };
  expect(checkDraft(empty)).toEqual({ who: "who", with: "with", what: "what", day: "noDay" });
  expect(checkDraft({ ...DRAFT, with: LAB, type: null, day: "ieri" })).toEqual({
    with: "same",
    type: "type",
    day: "date",
  });
  expect(entryOf(empty, "id", PROGRAMME)).toBeNull();
});

test("the way to the network: the wave if there is one, else the day; the lens of the entry", () => {
  expect(address(DRAFT)).toMatchObject({ from: "t0", to: "2021-05-18", lens: "enacted" });
  expect(address({ ...DRAFT, day: "22/10/2021" })).toMatchObject({ to: "m12", lens: "enacted" });
  expect(address({ ...DRAFT, what: "assessment", level: 2, day: "01/11/2021" })).toMatchObject({
    to: "m12",
    lens: "declared",
    selection: { kind: "tie", source: "comune", target: "lab" },
  });
});

test("a day before the first wave is looked at by itself", () => {
  expect(address({ ...DRAFT, day: "01/02/2020" })).toMatchObject({
    from: "2020-02-01",
    to: "2020-02-01",
  });
});

test("ids are UUIDs of version 7, in the order of their time", () => {
  const [early, late] = [uuidv7(1_000_000_000_000), uuidv7(1_600_000_000_000)];
  expect(early).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(early < late).toBe(true);
  expect(uuidv7(1)).not.toBe(uuidv7(1));
});

test("the day to begin with: today where the programme is, or the last day of simulated data", () => {
  const lateInRome = new Date("2026-03-04T23:30:00Z");
  expect(proposedDay(PROGRAMME, lateInRome)).toBe("05/03/2026");
  const simulated = (moments: typeof PROGRAMME.moments) =>
    proposedDay(
      { ...PROGRAMME, settings: { ...PROGRAMME.settings, simulated: "dati simulati" }, moments },
      lateInRome,
    );
  expect(simulated(PROGRAMME.moments)).toBe("20/12/2021");
  const [t0, m6, m12] = PROGRAMME.moments;
  if (t0 === undefined || m6 === undefined || m12 === undefined) throw new Error("no waves");
  const afterTheWave = {
    ...m12,
    at: "2021-11-02",
    date: "2021-11-02",
    kind: "last-entry" as const,
  };
  expect(simulated([t0, m6, m12, afterTheWave])).toBe("22/10/2021");
  expect(simulated([])).toBe("05/03/2026");
});

test("the window of a wave is the programme's own", () => {
  const general: Draft = { ...DRAFT, what: "assessment", level: 2, day: "01/11/2021" };
  const narrow = {
    ...PROGRAMME,
    settings: { ...PROGRAMME.settings, parameters: { waveWindowDays: 7 } },
  };
  expect(entryOf(general, "id", PROGRAMME)?.payload).toMatchObject({ wave: "m12" });
  expect(entryOf(general, "id", narrow)?.payload).toMatchObject({ wave: null });
});

test("types of events are the usual ones, the programme's own, and the one that an entry has", () => {
  const usual = ["joint-activity", "co-design", "shared-resource", "referral", "contact"];
  expect(eventTypesOf(PROGRAMME, null)).toEqual(usual);
  const parameters = { eventWeights: { contact: 0.6, festa: 0.5, agreement: 2 } };
  const own = { ...PROGRAMME, settings: { ...PROGRAMME.settings, parameters } };
  expect(eventTypesOf(own, "contact")).toEqual([...usual, "festa"]);
  expect(eventTypesOf(own, "visita")).toEqual([...usual, "festa", "visita"]);
});

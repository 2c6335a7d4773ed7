import { describe, expect, it } from "vitest";
import { checkEntries, checkEntry } from "../../src/journal/entry-check.ts";
import { JournalFacts } from "../../src/journal/journal-facts.ts";
import type { Actor } from "../../src/model/actor.ts";
import type { AnyNewEntry, EntryPayloads, EntryType } from "../../src/model/entry.ts";
import type { ProgrammeSettings } from "../../src/model/programme.ts";

const SETTINGS: ProgrammeSettings = {
  id: "p",
  name: "Programma",
  timezone: "Europe/Rome",
  t0: "2020-10-22",
  timeline: "dated",
  waves: [
    { id: "t0", date: "2020-10-22", official: true },
    { id: "m12", date: "2021-10-22", official: true },
  ],
  territories: [
    { id: "rho", label: "Rhodense", in: { it: "nel Rhodense", en: "in Rho" }, role: "holder" },
  ],
  parameters: { eventWeights: { festival: 0.5 } },
  indicators: [{ id: "workshops", label: "Workshops", target: 3, phase: null }],
  simulated: null,
  seed: null,
  lenses: ["declared", "enacted"],
  observation: "recorded",
  weightMax: 10,
};

const anActor = (id: string): Actor => ({
  id,
  label: id,
  kind: "lab",
  territory: "rho",
  municipality: null,
  lat: null,
  lon: null,
  registerFrom: null,
  registerTo: null,
  peopleReached: null,
  aliases: [],
  columns: {},
});

type Extras = Partial<Pick<AnyNewEntry, "id" | "corrects" | "happenedOn">>;

let made = 0;
const entry = <Type extends EntryType>(
  type: Type,
  payload: EntryPayloads[Type],
  extras: Extras = {},
) => ({ id: `e${++made}`, type, happenedOn: "2021-03-01", payload, ...extras }) as AnyNewEntry;

const answer = (changes: Partial<EntryPayloads["assessment"]> = {}, extras: Extras = {}) =>
  entry(
    "assessment",
    { wave: "t0", reporter: "a", target: "b", level: 3, frequency: null, trust: 1, ...changes },
    extras,
  );

/** The facts of a programme with the actors a, b and c, and whatever else is learned. */
function factsWith(...entries: AnyNewEntry[]): JournalFacts {
  const facts = new JournalFacts();
  facts.learn(entry("programme", SETTINGS));
  for (const id of ["a", "b", "c"]) facts.learn(entry("actor", anActor(id)));
  for (const one of entries) facts.learn(one);
  return facts;
}

const brokenRules = (facts: JournalFacts, checked: AnyNewEntry) =>
  checkEntry(facts, checked).map(({ pointer, rule }) => `${pointer} ${rule}`);

const gathering = { event: "v", type: "co-design", weight: null, logger: null };
const logged = (type: string, participants: string[], weight: number | null = null) =>
  entry("event", { ...gathering, type, participants, weight });
const response = (changes: Partial<EntryPayloads["response"]>) =>
  entry("response", {
    wave: "t0",
    actor: "a",
    asked: true,
    answered: true,
    roster: "all",
    ...changes,
  });
const given = (weight: number | null) =>
  entry("given-tie", { wave: "t0", source: "a", target: "b", weight });
const agreement = (from: string, to: string | null) =>
  entry("agreement", { agreement: "g", from, to, signatories: ["a", "b"] });
const merge = (absorbed: string[], into: string) =>
  entry("merge", { absorbed, into, reason: "duplicate" });
const programme = (changes: Partial<ProgrammeSettings>) =>
  entry("programme", { ...SETTINGS, ...changes });

const MENTION = {
  territory: null,
  document: "Piano di Zona",
  period: "2021–2023",
  type: "objective",
  quotation: "I laboratori restano aperti.",
  source: null,
} as const;

describe("checkEntry", () => {
  it.each([
    answer(),
    answer({ wave: null, level: null, trust: null }),
    logged("co-design", ["a", "b", "c"]),
    logged("festival", ["a", "b"], 0.2),
    response({ roster: ["b", "c"] }),
    given(10),
    given(null),
    agreement("2021-01-01", null),
    programme({ name: "Altro nome" }),
    entry("documentary", { source: "a", target: "b", level: 2, kind: null, basis: "statuto" }),
    entry("municipality", { municipality: "Rho", territory: "rho", lat: 45.53, lon: 9.04 }),
    entry("logging", { from: "2021-01-01", to: null, territory: "rho", relation: "LO" }),
    entry("progress", { indicator: "workshops", territory: null, value: 2 }),
    entry("diary", { territory: null }),
    entry("mention", MENTION),
    merge(["a", "b"], "c"),
    entry("distinct", { actors: ["a", "b"] }),
    entry("split", { actor: "a", parts: ["a", "b"] }),
  ])("takes a sound entry: $type", (sound) => {
    expect(checkEntry(factsWith(), sound)).toEqual([]);
  });

  it("says what is wrong, where, in both languages", () => {
    expect(checkEntry(factsWith(), answer({ target: "zz", level: 7 }))).toEqual([
      {
        pointer: "/payload/target",
        rule: "unknown_actor",
        message: {
          en: "there is no actor “zz” in this programme",
          it: "in questo programma non c’è nessuna realtà «zz»",
        },
      },
      {
        pointer: "/payload/level",
        rule: "not_in_range",
        message: {
          en: "expected a whole number from 0 to 5, received 7",
          it: "serve un numero intero da 0 a 5, c’è 7",
        },
      },
    ]);
  });

  const place = (lat: number | null, lon: number | null) =>
    entry("actor", { ...anActor("n"), lat, lon });
  it.each([
    { bad: answer({}, { happenedOn: "2021-02-29" }), found: "/happenedOn no_such_day" },
    { bad: answer({ wave: "m6" }), found: "/payload/wave unknown_wave" },
    { bad: answer({ reporter: "zz" }), found: "/payload/reporter unknown_actor" },
    { bad: answer({ target: "a" }), found: "/payload/target same_actor" },
    { bad: answer({ level: 2.5 }), found: "/payload/level not_in_range" },
    { bad: answer({ frequency: 6 }), found: "/payload/frequency not_in_range" },
    { bad: answer({ trust: 0 }), found: "/payload/trust not_in_range" },
    { bad: logged("party", ["a", "b"]), found: "/payload/type unknown_event_type" },
    { bad: logged("agreement", ["a", "b"]), found: "/payload/type unknown_event_type" },
    { bad: logged("contact", ["a"]), found: "/payload/participants too_few" },
    { bad: logged("contact", ["a", "zz"]), found: "/payload/participants/1 unknown_actor" },
    { bad: logged("contact", ["a", "b", "a"]), found: "/payload/participants/2 repeated" },
    { bad: logged("contact", ["a", "b"], 0), found: "/payload/weight not_positive" },
    { bad: given(-1), found: "/payload/weight not_positive" },
    { bad: given(11), found: "/payload/weight too_heavy" },
    { bad: agreement("2021-13-01", null), found: "/payload/from no_such_day" },
    { bad: agreement("2021-05-02", "2021-05-01"), found: "/payload/to days_reversed" },
    { bad: response({ asked: false }), found: "/payload/answered not_asked" },
    { bad: response({ roster: ["b", "zz"] }), found: "/payload/roster/1 unknown_actor" },
    { bad: entry("diary", { territory: "x" }), found: "/payload/territory unknown_territory" },
    {
      bad: entry("mention", { ...MENTION, type: "praise" as "reference" }),
      found: "/payload/type unknown_mention_type",
    },
    {
      bad: entry("progress", { indicator: "x", territory: null, value: 1 }),
      found: "/payload/indicator unknown_indicator",
    },
    { bad: place(45, null), found: "/payload/lon half_a_place" },
    { bad: place(91, 9), found: "/payload/lat not_on_earth" },
    { bad: entry("retraction", { entry: "none" }), found: "/payload/entry unknown_entry" },
    { bad: merge(["a"], "a"), found: "/payload/into merged_with_itself" },
    { bad: merge([], "a"), found: "/payload/absorbed too_few_to_merge" },
    { bad: merge(["z"], "a"), found: "/payload/absorbed/0 unknown_actor" },
    {
      bad: entry("merge", { absorbed: ["a"], into: "b", reason: "whim" as "merger" }),
      found: "/payload/reason unknown_merge_reason",
    },
    { bad: entry("split", { actor: "a", parts: ["b"] }), found: "/payload/parts too_few" },
    { bad: entry("distinct", { actors: ["a"] }), found: "/payload/actors too_few" },
    { bad: entry("distinct", { actors: ["a", "z"] }), found: "/payload/actors/1 unknown_actor" },
    { bad: answer({}, { corrects: "none" }), found: "/corrects unknown_entry" },
    { bad: programme({ id: "q" }), found: "/payload/id other_programme" },
    { bad: programme({ t0: "soon" }), found: "/payload/t0 no_such_day" },
    { bad: programme({ weightMax: 0 }), found: "/payload/weightMax not_positive" },
    {
      bad: programme({ parameters: { saturation: 0 } }),
      found: "/payload/parameters bad_parameter",
    },
    {
      bad: programme({ waves: SETTINGS.waves.toReversed() }),
      found: "/payload/waves/1/date waves_out_of_order",
    },
    {
      bad: programme({ territories: [...SETTINGS.territories, ...SETTINGS.territories] }),
      found: "/payload/territories/1/id repeated",
    },
    {
      bad: programme({ indicators: [{ id: "i", label: "i", target: 1, phase: "someday" }] }),
      found: "/payload/indicators/0/phase unknown_phase",
    },
  ])("finds $found", ({ bad, found }) => {
    expect(brokenRules(factsWith(), bad)).toEqual([found]);
  });

  it("takes nothing but settings before the programme is opened", () => {
    const facts = new JournalFacts();

    expect(brokenRules(facts, answer())).toEqual([" not_opened"]);
    expect(brokenRules(facts, programme({}))).toEqual([]);
  });

  it("lets an entry be corrected by one of its type, once", () => {
    const first = answer();
    const correction = answer({ level: 1 }, { corrects: first.id });
    const facts = factsWith(first);

    expect(brokenRules(facts, correction)).toEqual([]);
    expect(brokenRules(facts, logged("contact", ["a", "b"]))).toEqual([]);
    expect(brokenRules(facts, entry("diary", { territory: null }, { corrects: first.id }))).toEqual(
      ["/corrects other_type"],
    );
    facts.learn(correction);
    expect(brokenRules(facts, answer({}, { corrects: first.id }))).toEqual([
      "/corrects not_in_force",
    ]);
    expect(brokenRules(facts, answer({}, { corrects: correction.id }))).toEqual([]);
  });

  it("knows that a withdrawn description is none, and that a withdrawal can be withdrawn", () => {
    const described = entry("actor", anActor("d"));
    const withdrawal = entry("retraction", { entry: described.id });
    const facts = factsWith(described);

    expect(brokenRules(facts, answer({ target: "d" }))).toEqual([]);
    facts.learn(withdrawal);
    expect(brokenRules(facts, answer({ target: "d" }))).toEqual(["/payload/target unknown_actor"]);
    expect(brokenRules(facts, entry("retraction", { entry: described.id }))).toEqual([
      "/payload/entry not_in_force",
    ]);
    facts.learn(entry("retraction", { entry: withdrawal.id }));
    expect(brokenRules(facts, answer({ target: "d" }))).toEqual([]);
  });

  it("never lets the settings be withdrawn", () => {
    const settings = programme({});

    expect(brokenRules(factsWith(settings), entry("retraction", { entry: settings.id }))).toEqual([
      "/payload/entry not_retractable",
    ]);
  });
});

describe("checkEntries", () => {
  it("lets an entry refer to those before it, not to those after", () => {
    const batch = [answer({ target: "d" }), entry("actor", anActor("d")), answer({ target: "d" })];
    const facts = factsWith();

    expect(checkEntries(facts, batch)).toMatchObject([{ index: 0, rule: "unknown_actor" }]);
    expect(facts.hasActor("d")).toBe(false);
  });

  it("reports a wrong actor once, not again for each of its ties", () => {
    const wrong = entry("actor", { ...anActor("d"), territory: "nowhere" });

    expect(checkEntries(factsWith(), [wrong, answer({ target: "d" })])).toMatchObject([
      { index: 0, pointer: "/payload/territory" },
    ]);
  });

  it("passes over entries that are there already", () => {
    const first = answer();
    const correction = answer({ level: 1 }, { corrects: first.id });

    expect(checkEntries(factsWith(first, correction), [first, correction])).toEqual([]);
  });

  it("merges a record once, and again when that merge has been withdrawn or is being corrected", () => {
    const first = merge(["a"], "b");
    const facts = factsWith(first);
    expect(brokenRules(facts, merge(["a"], "c"))).toEqual(["/payload/absorbed/0 absorbed_already"]);
    expect(brokenRules(facts, merge(["c"], "a"))).toEqual(["/payload/into absorbed_already"]);
    expect(brokenRules(facts, merge(["b"], "c"))).toEqual([]);
    expect(brokenRules(facts, { ...merge(["a"], "c"), corrects: first.id })).toEqual([]);
    facts.learn(entry("retraction", { entry: first.id }));
    expect(brokenRules(facts, merge(["a"], "c"))).toEqual([]);
  });
});

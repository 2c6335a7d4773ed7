import { describe, expect, it } from "vitest";
import {
  digestsOf,
  type Entry,
  evaluate,
  freezeJournal,
  frozenText,
  LegamiError,
  readFrozen,
  sealFrozen,
} from "../../src/index.ts";

const SETTINGS = {
  id: "prova",
  name: "Prova",
  timezone: "Europe/Rome",
  t0: "2024-01-15",
  timeline: "dated",
  waves: [
    { id: "t0", date: "2024-01-15", official: true },
    { id: "m6", date: "2024-07-15", official: true },
  ],
  territories: [],
  parameters: {},
  indicators: [],
  simulated: null,
  seed: 7,
  lenses: ["declared"],
  observation: "recorded",
  weightMax: null,
} as const;

let seq = 0;

function entry(type: string, payload: unknown, more: Record<string, unknown> = {}): Entry {
  seq += 1;
  const recordedAt = `2024-08-01T00:00:0${seq % 10}.000Z`;
  const id = `00000000-0000-7000-8000-${String(seq).padStart(12, "0")}`;
  return { id, seq, type, happenedOn: "2024-01-15", recordedAt, payload, ...more } as Entry;
}

const actor = (id: string, kind: string) => ({
  id,
  label: id.toUpperCase(),
  kind,
  territory: null,
  municipality: null,
  lat: null,
  lon: null,
  registerFrom: null,
  registerTo: null,
  peopleReached: null,
  aliases: [],
  columns: {},
});

const says = (wave: string, level: number) => ({
  wave,
  reporter: "a",
  target: "b",
  level,
  frequency: null,
  trust: null,
});

const JOURNAL: readonly Entry[] = [
  entry("programme", SETTINGS),
  entry("actor", actor("a", "lab")),
  entry("actor", actor("b", "association")),
  entry("assessment", says("t0", 2), { personal: { note: "chi l'ha detto" }, recordedBy: "anna" }),
  entry("assessment", says("m6", 4)),
  entry("diary", { territory: null }, { personal: { text: "pubblico", author: "anna" } }),
];

/** What comes to be known after the freeze. */
const LATER: Entry = entry("assessment", says("m6", 1), {
  recordedAt: "2025-01-01T00:00:00.000Z",
  corrects: JOURNAL[4]?.id,
});

const isDiary = ({ type }: Entry) => type === "diary";

describe("freezeJournal", () => {
  it("gives the same evaluation when it is opened again, whatever has been recorded since", () => {
    const before = evaluate(JOURNAL, "t0", "m6");
    const text = frozenText(freezeJournal(JOURNAL));
    expect(evaluate([...JOURNAL, LATER], "t0", "m6")).not.toEqual(before);
    expect(evaluate(readFrozen(text, "x.frozen.json"), "t0", "m6")).toEqual(before);
  });

  it("keeps what was known on an instant and nothing later", () => {
    const knownOn = "2024-12-31T00:00:00.000Z";
    const frozen = freezeJournal([...JOURNAL, LATER], { knownOn });
    expect(frozen.entries.map(({ id }) => id)).toEqual(JOURNAL.map(({ id }) => id));
    expect(frozen.knownOn).toBe(knownOn);
  });

  it("notes the snapshots of the moments asked for, or of every wave", () => {
    expect(freezeJournal(JOURNAL).snapshots.map(({ at }) => at)).toEqual(["t0", "m6"]);
    const [moment] = freezeJournal(JOURNAL, { moments: ["m6"] }).snapshots;
    const { change } = evaluate(JOURNAL, "t0", "m6");
    expect(moment).toEqual({ at: "m6", lens: "declared", snapshot: change.to.snapshot });
  });

  it("leaves out personal text but what is published, and who recorded it", () => {
    const text = frozenText(freezeJournal(JOURNAL, { keepsText: isDiary }));
    expect(text).toContain("pubblico");
    expect(text).not.toContain("anna");
    expect(text).not.toContain("chi l'ha detto");
  });

  it("is made again from the digests that were noted, and shows a text that is gone", () => {
    const noted = digestsOf(JOURNAL);
    const again = sealFrozen(JOURNAL, noted, isDiary);
    expect(again).toEqual(freezeJournal(JOURNAL, { keepsText: isDiary }));
    const erased = JOURNAL.map(({ personal: _, ...rest }) => rest as Entry);
    expect(sealFrozen(erased, noted, isDiary).digest).not.toBe(again.digest);
  });

  it("is the same text for the same journal, in whatever order it is given", () => {
    expect(frozenText(freezeJournal(JOURNAL.toReversed()))).toBe(
      frozenText(freezeJournal(JOURNAL)),
    );
  });
});

describe("readFrozen", () => {
  const frozen = freezeJournal(JOURNAL);
  const codeOf = (text: string) => {
    try {
      readFrozen(text, "x.frozen.json");
    } catch (error) {
      return error instanceof LegamiError ? error.code : String(error);
    }
    return null;
  };

  it("refuses a file that was changed by one letter", () => {
    const text = frozenText(frozen);
    expect(codeOf(text.replace('"level":2', '"level":3'))).toBe("LEGAMI_BROKEN_CHAIN");
    expect(codeOf(text)).toBeNull();
  });

  it("refuses a snapshot that the engine sees otherwise, though the file is whole", () => {
    const { digest: _, ...rest } = frozen;
    const other = rest.snapshots.map((each) => ({ ...each, snapshot: "0000000000000000" }));
    const forged = freezeJournal(JOURNAL);
    const text = frozenText({ ...forged, snapshots: other });
    expect(codeOf(text)).toBe("LEGAMI_BROKEN_CHAIN");
  });

  it.each(["{", "null", "[]", "{}", '{"schema":"legami.frozen/2","entries":[]}'])(
    "refuses %s",
    (text) => {
      expect(codeOf(text)).toBe("LEGAMI_INVALID_INPUT");
    },
  );
});

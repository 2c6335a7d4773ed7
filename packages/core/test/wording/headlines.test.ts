import { describe, expect, it } from "vitest";
import { headlineWords } from "../../src/wording/headlines.ts";

const AT = { from: "al mese 0", to: "al mese 12" };
const it_ = headlineWords({ place: "a Pavia", ...AT }, "it");
const en = headlineWords({ place: "in Pavia", from: "at month 0", to: "at month 12" }, "en");

const HELD = { kept: 3, before: 5, stronger: 1, weaker: 0, same: 2, fresh: 0, unobserved: 0 };
const STAYED = {
  before: 9,
  after: 9,
  joined: 0,
  left: 0,
  covered: 0,
  known: 0,
  panelBefore: 8,
  panelAfter: 8,
  registerEffect: 0,
};

describe("the sentence on hold", () => {
  it.each([
    [
      "several ties",
      HELD,
      "A Pavia, 3 legami su 5 presenti al mese 0 ci sono ancora al mese 12. Di questi, 1 si è rafforzato, nessuno si è indebolito, 2 sono rimasti uguali. Non c’è nessun legame nuovo.",
      "In Pavia, 3 of 5 ties present at month 0 were still there at month 12. Among them 1 grew stronger, none weaker, 2 stayed the same. No new tie appeared.",
    ],
    [
      "one of several",
      { ...HELD, kept: 1, stronger: 0, weaker: 1, same: 0, fresh: 1 },
      "A Pavia, 1 legame su 5 presenti al mese 0 c’è ancora al mese 12. Si è indebolito. C’è 1 legame nuovo.",
      "In Pavia, 1 of 5 ties present at month 0 was still there at month 12. It grew weaker. 1 new tie appeared.",
    ],
    [
      "the only one",
      { ...HELD, kept: 1, before: 1, stronger: 0, same: 1, fresh: 2 },
      "A Pavia, 1 legame su 1 presente al mese 0 c’è ancora al mese 12. È rimasto uguale. I legami nuovi sono 2.",
      "In Pavia, 1 of 1 tie present at month 0 was still there at month 12. It stayed the same. 2 new ties appeared.",
    ],
    [
      "none of several",
      { ...HELD, kept: 0, stronger: 0, same: 0 },
      "A Pavia, nessuno dei 5 legami presenti al mese 0 c’è ancora al mese 12. Non c’è nessun legame nuovo.",
      "In Pavia, none of the 5 ties present at month 0 was still there at month 12. No new tie appeared.",
    ],
    [
      "none of one, and one nobody could tell",
      { ...HELD, kept: 0, before: 1, stronger: 0, same: 0, unobserved: 1 },
      "A Pavia, l’unico legame presente al mese 0 non c’è più al mese 12. Non c’è nessun legame nuovo. Di 1 legame non sappiamo: nessuno ha potuto dirlo.",
      "In Pavia, the only tie present at month 0 was gone at month 12. No new tie appeared. Of 1 tie we do not know: nobody could report it.",
    ],
    [
      "nothing to hold",
      { ...HELD, kept: 0, before: 0 },
      "A Pavia non c’erano legami al mese 0. Non c’è nessun legame nuovo.",
      "In Pavia, there were no ties at month 0. No new tie appeared.",
    ],
  ])("reads right with %s", (_, numbers, italian, english) => {
    expect(it_.hold(numbers)).toBe(italian);
    expect(en.hold(numbers)).toBe(english);
  });
});

describe("the sentence on labs with others", () => {
  it("names every partner that it counts: kinds of the programme's own are told together", () => {
    const told = (actors: number, kinds: ReadonlyMap<string, number>) => {
      const numbers = { ties: 6, tiesBefore: 4, actors, kinds, elsewhere: 1 };
      return [it_, en].map((words) => /\(([^)]*)\)/.exec(words.labsWithOthers(numbers))?.[1]);
    };
    const known = new Map([
      ["association", 1],
      ["informal", 2],
    ]);
    expect(told(3, known)).toEqual([
      "1 associazione, 2 gruppi informali",
      "1 association, 2 informal groups",
    ]);
    expect(told(4, known)).toEqual([
      "1 associazione, 2 gruppi informali, 1 di altro tipo",
      "1 association, 2 informal groups, 1 of another kind",
    ]);
    expect(told(5, new Map([...known, ["Scuola", 2]]))).toEqual([
      "1 associazione, 2 gruppi informali, 2 di altri tipi",
      "1 association, 2 informal groups, 2 of other kinds",
    ]);
    expect(told(2, new Map())).toEqual([undefined, undefined]);
  });
});

describe("the sentence on breadth", () => {
  it("says that a number stayed, of everybody and of those known at both dates", () => {
    expect(it_.breadth({ ...STAYED, after: 11, joined: 2, registerEffect: 2 })).toBe(
      "A Pavia le realtà attive passano da 9 a 11: 2 entrate, nessuna allontanata. Contando solo le realtà note in entrambe le date, le attive restano 8.",
    );
    expect(it_.breadth(STAYED)).toBe(
      "A Pavia le realtà attive restano 9: nessuna entrata, nessuna allontanata.",
    );
    expect(en.breadth({ ...STAYED, registerEffect: 1 })).toBe(
      "In Pavia, active organisations and groups stay 9: none joined, none stepped back. Counting only those known at both dates, active actors stay 8.",
    );
  });

  it("reads right with one and with none", () => {
    expect(it_.breadth({ ...STAYED, before: 1, after: 1 })).toContain(
      "A Pavia resta attiva 1 realtà: nessuna entrata",
    );
    expect(it_.breadth({ ...STAYED, before: 0, after: 0 })).toContain(
      "A Pavia non ci sono realtà attive: nessuna entrata",
    );
    expect(en.breadth({ ...STAYED, before: 1, after: 1 })).toContain(
      "In Pavia, 1 organisation or group stays active: none joined",
    );
  });
});

/** Networks with one thing wrong in what they say, for every format that has a place to say it. */
import type { ProblemCode } from "../../src/index.ts";
import type { Network, Row } from "./doors.ts";

export interface HostileNetwork {
  readonly what: string;
  readonly network: Network;
  /** Any of these. */
  readonly codes: readonly ProblemCode[];
  /** Formats that cannot say it, or say something else by it. */
  readonly except?: readonly string[];
}

const TWO: readonly Row[] = [{ id: "a" }, { id: "b" }];
const tie = (cells: Row): Row => ({ source: "a", target: "b", ...cells });
const tied = (cells: Row, isDirected = true): Network => ({
  actors: TWO,
  ties: [tie(cells)],
  isDirected,
});
const described = (cells: Row): Network => ({
  actors: [{ id: "a", ...cells }, { id: "b" }],
  ties: [tie({})],
});

/** Formats that have columns of their own only. */
const BARE = ["net", "dl"];

const WEIGHTS: readonly HostileNetwork[] = [
  ["NaN", "not-a-number"],
  ["Infinity", "not-a-number"],
  ["-Infinity", "not-a-number"],
  ["1e400", "not-a-number"],
  ["molto", "not-a-number"],
  ["0x10", "not-a-number"],
  ["1/2", "not-a-number"],
  ["=1+1", "not-a-number"],
  ["١٢", "not-a-number"],
  ["0", "not-positive"],
  ["-0", "not-positive"],
  ["-3", "not-positive"],
  ["1e300", "out-of-range"],
].map(([weight = "", code]) => ({
  what: `a weight of ${weight}`,
  network: tied({ weight }),
  codes: [code as ProblemCode],
}));

const LEVELS: readonly HostileNetwork[] = ["6", "-1", "2.5", "tre", "", "1e1", "٣"].map(
  (level) => ({
    what: `a level of “${level}”`,
    network: tied({ level }),
    codes: ["not-on-scale", "missing-value", "not-a-number"],
    except: BARE,
  }),
);

const DATES: readonly HostileNetwork[] = [
  "2021-02-30",
  "31/02/2021",
  "31/05/21",
  "0000-00-00",
  "2021-13-01",
  "99999-01-01",
  "Gen-26",
  "ieri",
  "44347",
  "1900-02-29",
].map((date) => ({
  what: `a day of “${date}”`,
  network: tied({ date }),
  codes: ["not-a-date", "two-digit-year"],
  except: BARE,
}));

const PLACES: readonly HostileNetwork[] = [
  {
    what: "a latitude beyond the pole",
    network: described({ lat: "91", lon: "9" }),
    codes: ["out-of-range"],
  },
  {
    what: "a longitude beyond the world",
    network: described({ lat: "45", lon: "-181" }),
    codes: ["out-of-range"],
  },
  {
    what: "a latitude without a longitude",
    network: described({ lat: "45" }),
    codes: ["incomplete-coordinates"],
  },
  {
    what: "a latitude that is no number",
    network: described({ lat: "nord", lon: "9" }),
    codes: ["not-a-number"],
  },
  {
    what: "people that are no count",
    network: described({ people_reached: "tanti" }),
    codes: ["not-a-count"],
  },
  {
    what: "people below nought",
    network: described({ people_reached: "-4" }),
    codes: ["not-a-count"],
  },
  {
    what: "a register of no moment",
    network: described({ register_from: "mai" }),
    codes: ["unknown-moment"],
  },
].map((each) => ({ ...each, codes: each.codes as ProblemCode[], except: BARE }));

const NETWORKS: readonly HostileNetwork[] = [
  {
    what: "an unknown end",
    network: { actors: TWO, ties: [{ source: "a", target: "zeta" }] },
    codes: ["unknown-actor"],
  },
  {
    what: "an end named like the prototype",
    network: { actors: TWO, ties: [{ source: "a", target: "__proto__" }] },
    codes: ["unknown-actor"],
  },
  {
    what: "an end of no name",
    network: { actors: TWO, ties: [{ source: "a", target: "" }] },
    codes: ["missing-value", "missing-field"],
  },
  {
    what: "an end of blanks",
    network: { actors: TWO, ties: [{ source: "a", target: "\u00a0\u2003" }] },
    codes: ["missing-value", "missing-field", "invalid-field", "unknown-actor"],
  },
  {
    what: "an actor twice",
    network: { actors: [...TWO, { id: "a" }], ties: [] },
    codes: ["duplicate-actor"],
    except: ["net"],
  },
  {
    what: "an actor twice in other letters",
    network: { actors: [{ id: "caf\u00e9" }, { id: "cafe\u0301" }], ties: [] },
    codes: ["duplicate-actor"],
    except: ["net"],
  },
  {
    what: "an actor of no name",
    network: { actors: [...TWO, { id: "", label: "Ada" }], ties: [] },
    codes: ["missing-value", "missing-field"],
    except: ["net", "dl"],
  },
  {
    what: "a name too long",
    network: { actors: [{ id: "a" }, { id: "b".repeat(40_000) }], ties: [] },
    codes: ["cell-too-long"],
    except: ["net"],
  },
  {
    what: "weight and level",
    network: tied({ weight: "2", level: "3" }),
    codes: ["conflicting-columns"],
    except: BARE,
  },
  {
    what: "wave and date",
    network: tied({ wave: "t0", date: "2021-01-01" }),
    codes: ["conflicting-columns"],
    except: BARE,
  },
  {
    what: "levels without direction",
    network: tied({ level: "3" }, false),
    codes: ["undirected-levels"],
    except: [...BARE, "csv", "xlsx"],
  },
  {
    what: "two answers of one side",
    network: {
      actors: TWO,
      ties: [tie({ wave: "t0", level: "3" }), tie({ wave: "t0", level: "4" })],
    },
    codes: ["duplicate-report"],
    except: BARE,
  },
  {
    what: "more columns than a table has",
    network: described(Object.fromEntries(Array.from({ length: 201 }, (_, at) => [`c${at}`, "x"]))),
    codes: ["too-many-columns"],
    except: BARE,
  },
  {
    what: "a weight that only some ties have",
    network: { actors: TWO, ties: [tie({ weight: "1" }), { source: "b", target: "a" }] },
    codes: ["missing-value"],
    except: ["gexf", "net", "dl"],
  },
  {
    what: "an unreadable time",
    network: tied({ timeset: "<[ieri, oggi]>" }),
    codes: ["not-a-spell"],
    except: [...BARE, "gexf"],
  },
  {
    what: "a time the wrong way round",
    network: tied({ timeset: "<[2, 1]>" }),
    codes: ["not-a-spell"],
    except: [...BARE, "gexf"],
  },
  {
    what: "a time that mixes days and numbers",
    network: {
      actors: TWO,
      ties: [tie({ timeset: "[1, 2]" }), tie({ timeset: "[2021-01-01, 2021-02-01]" })],
    },
    codes: ["mixed-moments"],
    except: [...BARE, "gexf"],
  },
  {
    what: "time told twice",
    network: tied({ timeset: "[1, 2]", wave: "t0" }),
    codes: ["conflicting-columns"],
    except: [...BARE, "gexf"],
  },
];

export const HOSTILE_NETWORKS: readonly HostileNetwork[] = [
  ...WEIGHTS,
  ...LEVELS,
  ...DATES,
  ...PLACES,
  ...NETWORKS,
];

/** Names that are odd and nothing worse: read as they are by every format. */
export const ODD_NAMES: readonly string[] = [
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "null",
  "undefined",
  "NaN",
  "true",
  "0",
  "007",
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "javascript:alert(1)",
  "'; DROP TABLE actors; --",
  "#{7*7}",
  "{{7*7}}",
  "../../etc/passwd",
  "CON",
  "a\u202eb",
  "\u0430\u0440\u0430", // the same to the eye as apa
  "e\u0301tat".normalize("NFC"),
  "😀👩‍👩‍👧‍👦",
  "مرحبا",
  "漢字",
  "a b",
  "a,b;c",
  "x".repeat(10_000),
  "%s%n%x",
  "\u00e0\u00e8\u00ec",
  "-",
];

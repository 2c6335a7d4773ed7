/** Verdicts and communities of `legami.compare/1`, as core writes them (`change-readings.ts`). */
import { LENSES } from "@legami/core";
import { Type } from "typebox";
import { closed, nullable } from "./schema-parts.ts";

const text = () => Type.String();
const number = () => nullable(Type.Number());
const words = () => closed({ it: text(), en: text() });

const SIDES = { from: number(), to: number() };
const QUANTITY = closed({ ...SIDES, change: number(), score: Type.Integer() });
const EXTENT = closed({
  ...SIDES,
  change: number(),
  relative: number(),
  score: Type.Integer(),
});
const FLAG = closed({ score: Type.Integer(), parts: Type.Record(Type.String(), QUANTITY) });
const HUBS = Type.Array(closed({ actor: text(), label: text(), partners: Type.Integer() }));

const SCORECARD = closed({
  admissibility: closed({
    actors: closed(SIDES),
    leastActors: Type.Number(),
    response: closed(SIDES),
    leastResponse: Type.Number(),
    panel: Type.Integer(),
  }),
  thresholds: closed({
    extent: Type.Number(),
    polarization: Type.Number(),
    assortativity: Type.Number(),
    giantComponentShare: Type.Number(),
    centralization: Type.Number(),
    noise: nullable(
      closed({
        actors: number(),
        ties: number(),
        strength: number(),
        polarization: number(),
        municipality: number(),
        kind: number(),
      }),
    ),
  }),
  extent: closed({ actors: EXTENT, ties: EXTENT, strength: EXTENT, sum: Type.Integer() }),
  flags: nullable(
    closed({
      newPole: closed({ score: Type.Integer(), poles: number() }),
      polarization: QUANTITY,
      assortativity: FLAG,
      integration: FLAG,
    }),
  ),
  labs: nullable(
    closed({ hubs: closed({ from: HUBS, to: HUBS }), giantComponentShare: closed(SIDES) }),
  ),
  register: closed({
    gain: Type.Integer(),
    newlyKnown: Type.Integer(),
    unknown: Type.Integer(),
    isRaised: Type.Boolean(),
  }),
});

const CHECKS = nullable(closed({ runs: Type.Integer(), same: Type.Integer() }));

export const VERDICT = closed({
  label: nullable(
    Type.String({ description: "`expansion-polarization`; null: not classifiable." }),
  ),
  words: words(),
  reason: nullable(text()),
  extent: nullable(Type.Enum(["expansion", "contraction", "recomposition", "stable"])),
  overlay: nullable(
    Type.Enum(["polarization", "depolarization", "mixed", "new-pole", "none", "not-assessed"]),
  ),
  lens: Type.Enum([...LENSES]),
  official: Type.Boolean(),
  gate: nullable(text()),
  scorecard: nullable(SCORECARD),
  robustness: closed({
    status: Type.Enum(["not-assessed", "solid", "cautious", "inconclusive"]),
    words: words(),
    share: number(),
    draws: CHECKS,
    cells: CHECKS,
    label: nullable(text()),
  }),
  sentence: text(),
});

const COMMUNITY = closed({
  id: text(),
  around: text(),
  label: text(),
  actors: Type.Integer(),
  members: Type.Array(text()),
  inside: Type.Integer(),
  leaving: Type.Integer(),
  stability: Type.Number(),
});

const EVENT = closed({
  type: Type.Enum(["split", "merge", "growth", "contraction", "continuation", "birth", "death"]),
  subtype: nullable(Type.Enum(["newcomers", "within", "gone", "absorbed", "dispersed"])),
  from: Type.Array(text()),
  to: Type.Array(text()),
  heir: nullable(text()),
  links: Type.Array(
    closed({
      from: text(),
      to: text(),
      actors: Type.Integer(),
      jaccard: Type.Number(),
      inclusion: Type.Number(),
      outgoing: Type.Number(),
    }),
  ),
  thresholds: Type.Integer(),
  isFoundAgain: Type.Boolean(),
  isReportable: Type.Boolean(),
  sentence: text(),
});

export const COMMUNITIES = closed({
  scope: text(),
  lens: Type.Enum([...LENSES]),
  status: Type.Enum(["ok", "undefined", "not_observed", "insufficient_n", "not_connected"]),
  reason: nullable(text()),
  official: Type.Boolean(),
  gate: nullable(text()),
  seed: Type.Integer(),
  from: Type.Array(COMMUNITY),
  to: Type.Array(COMMUNITY),
  events: Type.Array(EVENT),
  flows: Type.Array(closed({ from: text(), to: text(), actors: Type.Integer() })),
  sentence: text(),
});

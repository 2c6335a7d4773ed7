/** `legami.measure/1` and `legami.compare/1` as core writes them (`evaluation-json.ts`). */
import { ACTOR_FATES, FATES, LENSES, MENTION_TYPES, NOISE_READINGS, QUESTIONS } from "@legami/core";
import { Type } from "typebox";
import { ACTOR_PAIRS, ACTOR_VALUES, CHANGED_MOST } from "./actor-schemas.ts";
import { COMMUNITIES, VERDICT } from "./change-schemas.ts";
import { ACTOR } from "./entry-schemas.ts";
import { GEOGRAPHY } from "./geography-schema.ts";
import { closed, nullable } from "./schema-parts.ts";

const text = () => Type.String();
const scalar = () => Type.Union([Type.Number(), Type.String(), Type.Null()]);
const named = () => Type.Record(Type.String(), Type.Number());
const interval = () =>
  nullable(closed({ low: Type.Number(), high: Type.Number(), level: Type.Number() }));

const SIDE = {
  value: nullable(Type.Number()),
  status: Type.Enum(["ok", "undefined", "not_observed", "insufficient_n", "not_connected"]),
  reason: nullable(text()),
  official: Type.Boolean(),
  gate: nullable(text()),
  n: Type.Integer(),
  m: Type.Integer(),
  counts: named(),
  items: Type.Optional(Type.Array(Type.Record(Type.String(), scalar()))),
};

const WHICH = {
  id: text(),
  key: text(),
  part: nullable(text()),
  by: nullable(text()),
  scope: text(),
  frame: Type.Enum(["known", "active", "panel", "union"]),
  lens: Type.Enum([...LENSES]),
};

const RESULT = closed({
  ...WHICH,
  ...SIDE,
  interval: interval(),
  band: interval(),
  nullModel: nullable(Type.Record(Type.String(), scalar())),
  seed: nullable(Type.Integer()),
  noise: Type.Optional(Type.Enum([...NOISE_READINGS])),
  sentence: text(),
});

const PAIR = closed({
  ...WHICH,
  from: closed(SIDE),
  to: closed(SIDE),
  difference: nullable(Type.Number()),
  effect: nullable(
    closed({ kind: Type.Enum(["percent", "cohens-h", "points"]), value: Type.Number() }),
  ),
  interval: interval(),
  band: interval(),
  minimumDetectableChange: nullable(Type.Number()),
  noise: nullable(Type.Enum([...NOISE_READINGS])),
  signAgreement: nullable(Type.Number()),
  sameSign: nullable(Type.Integer()),
  sentence: text(),
});

const REPORT_ERROR = closed({
  miss: Type.Number(),
  sd: Type.Number(),
  isAssumed: Type.Boolean(),
  dyads: Type.Integer(),
});

const CERTAINTY = nullable(
  closed({
    draws: Type.Integer(),
    wholeDraws: Type.Integer(),
    cells: Type.Integer(),
    seed: Type.Integer(),
    reports: nullable(closed({ from: REPORT_ERROR, to: REPORT_ERROR })),
    verdicts: nullable(
      closed({ draws: Type.Integer(), wholeDraws: Type.Integer(), cells: Type.Integer() }),
    ),
  }),
);

const CARRIED = nullable(
  closed({ wave: text(), ageDays: Type.Integer(), isStale: Type.Boolean() }),
);

const MOMENT = {
  at: text(),
  date: nullable(text()),
  snapshot: Type.String({ description: "Digest of the snapshot." }),
  carried: CARRIED,
};

const TIE_SIDE = {
  strength: Type.Number(),
  class: nullable(Type.Enum(["weak", "medium", "strong"])),
  status: Type.Enum(["confirmed", "contradicted", "one-sided", "documentary", "logged", "given"]),
  sourceSays: nullable(Type.Number()),
  targetSays: nullable(Type.Number()),
};

const ENDS = { source: text(), target: text() };

const RUN = {
  programme: text(),
  parameters: Type.String({ description: "Digest of the complete parameters." }),
  simulated: nullable(text()),
  lens: Type.Enum([...LENSES]),
  frame: Type.Enum(["card", "known", "active", "panel", "union"]),
  scopes: Type.Array(text()),
  notes: Type.Array(closed({ code: text(), message: text() })),
  results: Type.Array(RESULT),
};

const TERRITORY = closed({
  territory: text(),
  label: text(),
  role: Type.Enum(["holder", "receiving", "outside"]),
  verdict: VERDICT,
  coverage: nullable(text()),
  certainty: nullable(text()),
  headlines: Type.Array(
    closed({
      question: Type.Enum([...QUESTIONS]),
      sentence: text(),
      official: Type.Boolean(),
      gate: nullable(text()),
      figures: Type.Array(
        closed({
          key: text(),
          part: nullable(text()),
          by: nullable(text()),
          scope: text(),
          frame: Type.Enum(["known", "active", "panel", "union"]),
          lens: Type.Enum([...LENSES]),
          at: Type.Enum(["from", "to", "change"]),
          value: nullable(Type.Number()),
        }),
      ),
    }),
  ),
});

const INDICATOR = closed({
  id: text(),
  label: text(),
  phase: nullable(text()),
  target: nullable(Type.Number()),
  value: nullable(Type.Number()),
  isReached: nullable(Type.Boolean()),
  territories: Type.Array(
    closed({
      territory: nullable(text()),
      value: Type.Number(),
      date: text(),
    }),
  ),
});

const MENTION = closed({
  date: text(),
  territory: nullable(text()),
  document: text(),
  period: nullable(text()),
  type: Type.Enum([...MENTION_TYPES]),
  quotation: text(),
  source: nullable(text()),
});

export const MEASURE = closed({
  schema: Type.Literal("legami.measure/1"),
  ...MOMENT,
  ...RUN,
  register: Type.Array(ACTOR),
  actors: Type.Optional(ACTOR_VALUES),
  geography: Type.Optional(GEOGRAPHY),
  ties: Type.Array(closed({ ...ENDS, ...TIE_SIDE })),
});

export const COMPARE = closed({
  schema: Type.Literal("legami.compare/1"),
  from: closed(MOMENT),
  to: closed(MOMENT),
  ...RUN,
  certainty: CERTAINTY,
  pairs: Type.Array(PAIR),
  territories: Type.Array(TERRITORY),
  communities: Type.Array(COMMUNITIES),
  indicators: Type.Array(INDICATOR),
  mentions: Type.Array(MENTION),
  actors: Type.Optional(ACTOR_PAIRS),
  changedMost: Type.Optional(CHANGED_MOST),
  register: Type.Array(closed({ ...ACTOR.properties, fate: Type.Enum([...ACTOR_FATES]) })),
  ties: Type.Array(
    closed({
      ...ENDS,
      fate: Type.Enum([...FATES]),
      byRegister: Type.Boolean(),
      unobservedAt: nullable(Type.Enum(["from", "to"])),
      from: nullable(closed(TIE_SIDE)),
      to: nullable(closed(TIE_SIDE)),
    }),
  ),
});

/** Every measure, in the order in which doors show them. The only list. */

import { tieFate } from "./hold/tie-fate.ts";
import { tieJaccard } from "./hold/tie-jaccard.ts";
import { tieRetention } from "./hold/tie-retention.ts";
import { tieTurnover } from "./hold/tie-turnover.ts";
import type { Measure } from "./measure.ts";
import { attributeAssortativity } from "./morphology/attribute-assortativity.ts";
import { density } from "./morphology/density.ts";
import { meanDegree } from "./morphology/mean-degree.ts";
import { observedShare } from "./quality/observed-share.ts";
import { activeActors } from "./reach/active-actors.ts";
import { actorTurnover } from "./reach/actor-turnover.ts";
import { meanStrength } from "./strength/mean-strength.ts";
import { strengthChange } from "./strength/strength-change.ts";
import { strengthClasses } from "./strength/strength-classes.ts";

export const CATALOGUE: readonly Measure[] = [
  observedShare,
  strengthClasses,
  meanStrength,
  strengthChange,
  tieRetention,
  tieJaccard,
  tieTurnover,
  tieFate,
  activeActors,
  actorTurnover,
  density,
  meanDegree,
  attributeAssortativity,
];

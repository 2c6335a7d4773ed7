/** Every figure, in the order of the product. A new one adds an import and a line here. */
import { communities } from "./communities/communities-figure.ts";
import { difference } from "./difference/difference-figure.ts";
import type { Figure } from "./figure.ts";
import { map } from "./geography/map-figure.ts";
import { mixing } from "./mixing/mixing-figure.ts";
import { multiples } from "./multiples/multiples-figure.ts";
import { network } from "./network/network-figure.ts";
import { reach } from "./reach/reach-figure.ts";
import { robustness } from "./robustness/robustness-figure.ts";
import { scorecard } from "./scorecard/scorecard-figure.ts";
import { series } from "./series/series-figure.ts";
import { strengths } from "./strengths/strengths-figure.ts";
import { survival } from "./survival/survival-figure.ts";
import { territories } from "./territories/territories-figure.ts";

export const FIGURES: readonly Figure[] = [
  network,
  multiples,
  territories,
  difference,
  strengths,
  survival,
  reach,
  mixing,
  communities,
  scorecard,
  map,
  series,
  robustness,
];

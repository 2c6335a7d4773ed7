/** Which results stand in the table of measures, in which order and how they are written. */
import {
  CATALOGUE,
  type Family,
  type Language,
  type Measure,
  type MeasurePair,
  type MeasureResult,
} from "@legami/core";
import type { Comparison } from "../api/wire.ts";

/** Days and steps are said beside the number: nothing else of the row says what it counts. */
export type NumberStyle = "count" | "share" | "decimal" | "mean" | "days" | "steps";

export interface MeasureRow {
  readonly id: string;
  readonly family: Family;
  /** Stands in the table before all measures are asked for. */
  readonly isMain: boolean;
  readonly name: string;
  readonly plain: string;
  readonly style: NumberStyle;
  /** A measure of one date at both, or one of the change between them. */
  readonly found:
    | { readonly kind: "pair"; readonly pair: MeasurePair }
    | { readonly kind: "change"; readonly result: MeasureResult };
}

/** The parts that say something of their own; every measure also shows its headline. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  "active-actors": ["involvement-rate"],
  "actor-turnover": ["joined", "left"],
  "tie-retention": ["weak", "medium", "strong"],
};

/** The first eight to read; parts of them only where every measure stands. */
const MAIN: ReadonlySet<string> = new Set([
  "tie-retention",
  "tie-jaccard",
  "tie-turnover",
  "active-actors",
  "actor-turnover",
  "density",
  "mean-degree",
  "attribute-assortativity",
]);
const CLASSES: ReadonlySet<string> = new Set(["weak", "medium", "strong"]);

/** Lists, which a row cannot hold, and what the legend shows. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  "tie-fate",
  "strength-classes",
  "strength-change",
  "mixing",
  "territory-verdict",
]);
const WITHOUT_HEADLINE: ReadonlySet<string> = new Set(["actor-turnover"]);

/** How numbers of a unit are written; indices and strengths with two decimals. */
const STYLES: Readonly<Record<string, NumberStyle>> = {
  ties: "count",
  actors: "count",
  components: "count",
  communities: "count",
  poles: "count",
  people: "count",
  triples: "count",
  metres: "count",
  share: "share",
  "ties per actor": "mean",
  steps: "steps",
  days: "days",
};

/** How a measure, or a part of it, is written. */
export function numberStyleOf(measure: Measure, part: string | null): NumberStyle {
  // A share among counts: the part has no unit of its own.
  if (part !== null && /rate|retention|jaccard|share/.test(part)) return "share";
  const unit = measure.partUnits?.[part ?? ""] ?? measure.unit;
  return STYLES[unit] ?? "decimal";
}

/** In the order of the catalogue, which names and explains them. */
export function measureRows(
  { results, pairs }: Pick<Comparison, "results" | "pairs">,
  lang: Language,
): MeasureRow[] {
  return CATALOGUE.filter(({ key }) => !ELSEWHERE.has(key)).flatMap((measure) => {
    const parts = [
      ...(WITHOUT_HEADLINE.has(measure.key) ? [] : [null]),
      ...(PARTS[measure.key] ?? []),
    ];
    return parts.flatMap((part) => [
      ...matching(pairs, measure, part).map((pair) =>
        row(measure, pair, { kind: "pair", pair }, lang),
      ),
      ...matching(results, measure, part).map((result) =>
        row(measure, result, { kind: "change", result }, lang),
      ),
    ]);
  });
}

function matching<Found extends Pick<MeasureResult, "key" | "part">>(
  all: readonly Found[],
  { key }: Measure,
  part: string | null,
): readonly Found[] {
  return all.filter((one) => one.key === key && one.part === part);
}

function row(
  measure: Measure,
  { part, by }: Pick<MeasureResult, "part" | "by">,
  found: MeasureRow["found"],
  lang: Language,
): MeasureRow {
  const partName = part === null ? undefined : measure.parts?.[part]?.[lang];
  return {
    family: measure.family,
    isMain: MAIN.has(measure.key) && !CLASSES.has(part ?? ""),
    id: [measure.key, part, by].filter(Boolean).join(" "),
    name:
      capitalised(partName ?? measure.names[lang]) +
      (by === null ? "" : `: ${PARTITION[lang][by] ?? by}`),
    plain: part === null ? measure.plain[lang] : "",
    style: numberStyleOf(measure, part),
    found,
  };
}

const PARTITION: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  it: { territory: "territorio", kind: "tipo", municipality: "comune" },
  en: { territory: "territory", kind: "kind", municipality: "municipality" },
};

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

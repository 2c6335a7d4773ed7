/** The latest number of a measure, for lists. */
import type { Measure, MeasurePair, MeasureResult } from "@legami/core";
import type { Network } from "../../api/use-network.ts";
import { MeasureNumber } from "../measure-number.tsx";
import { numberStyleOf } from "../measure-rows.ts";

export function QuickValue({
  measure,
  network,
}: {
  readonly measure: Measure;
  readonly network: Network | null;
}) {
  // A reading says a sentence for each place, and no number of them all.
  if (network === null || measure.over === "reading") return null;
  const isHeadline = ({ key, part }: Pick<MeasureResult, "key" | "part">) =>
    key === measure.key && part === null;
  const answer = network.kind === "single" ? network.measurement : network.comparison;
  const result = answer.results.find(isHeadline);
  const pair: MeasurePair | undefined =
    network.kind === "comparison" ? network.comparison.pairs.find(isHeadline) : undefined;
  const found = pair ?? result;
  const value = pair === undefined ? result?.value : pair.to.value;
  if (found === undefined || value === undefined || value === null) return "–";
  return (
    <MeasureNumber
      of={{
        key: found.key,
        part: null,
        by: found.by,
        scope: found.scope,
        frame: found.frame,
        side: pair === undefined ? "value" : "to",
      }}
      value={value}
      style={numberStyleOf(measure, null)}
    />
  );
}

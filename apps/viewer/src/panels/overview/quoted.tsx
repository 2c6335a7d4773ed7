import { MeasureNumber } from "../measure-number.tsx";
import type { NumberStyle } from "../measure-rows.ts";
import type { Quote } from "./quotes.ts";

/** A number of the engine in a line of text. */
export function Quoted({
  quote,
  style = "count",
}: {
  readonly quote: Quote;
  readonly style?: NumberStyle;
}) {
  return <MeasureNumber of={quote.of} value={quote.value} style={style} />;
}

/** Counts as a bar of segments, and again in words: each with the pattern of its segment. */

import { Quoted } from "./quoted.tsx";
import type { Quote } from "./quotes.ts";
import "../../theme/bars.css";

export interface Segment {
  /** Name of its pattern: a fate or a class of strength. */
  readonly fill: string;
  readonly words: string;
  readonly quote: Quote;
}

/** @param groups what belongs together; a gap sets the groups apart */
export function CountBar({ groups }: { readonly groups: readonly (readonly Segment[])[] }) {
  const shown = groups
    .map((group) => group.filter(({ quote }) => quote.value > 0))
    .filter((group) => group.length > 0);
  if (shown.length === 0) return null;
  return (
    <div className="count-bar">
      <div className="bar" aria-hidden="true">
        {shown.map((group) => (
          <div key={group[0]?.fill} style={{ flexGrow: total(group) }}>
            {group.map(({ fill, quote }) => (
              <i key={fill} className={`fill fill-${fill}`} style={{ flexGrow: quote.value }} />
            ))}
          </div>
        ))}
      </div>
      <ul className="bar-words">
        {shown.flat().map(({ fill, words, quote }) => (
          <li key={fill}>
            <i className={`swatch fill fill-${fill}`} />
            <span>
              <b>
                <Quoted quote={quote} />
              </b>{" "}
              {words}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function total(group: readonly Segment[]): number {
  return group.reduce((sum, { quote }) => sum + quote.value, 0);
}

/** What a reading of two dates says of each place, in sentences, with the numbers it was read from. */
import type { Item, ReadingMeasure } from "@legami/core";
import type { Comparison } from "../../api/wire.ts";
import { useWords } from "../../i18n/words.ts";
import { ScoreTable } from "./score-table.tsx";

interface ReadingListProps {
  readonly measure: ReadingMeasure;
  readonly comparisons: readonly Comparison[];
  /** Names of the dates: the first, then the second of each comparison. */
  readonly moments: readonly string[];
  readonly scopes: readonly string[];
  readonly placeName: (scope: string) => string;
}

export function ReadingList(props: ReadingListProps) {
  const { measure, comparisons, moments, scopes, placeName } = props;
  const { t } = useWords();
  const [first = ""] = moments;
  return comparisons.map((comparison, index) => {
    const last = moments[index + 1] ?? "";
    const id = `reading-${index}`;
    return (
      <section key={last} className="sect reading" aria-labelledby={id} data-testid="reading">
        <h2 id={id}>{t("measurePage.twoDates", { from: capitalised(first), to: last })}</h2>
        {saidIn(comparison, measure, scopes).map(({ scope, sentence, events, items }) => (
          <div key={scope}>
            <p className="say">{sentence}</p>
            {events.length > 0 && (
              <ul className="clauses">
                {events.map((event) => (
                  <li key={event}>{event}</li>
                ))}
              </ul>
            )}
            {items.length > 0 && (
              <ScoreTable
                of={{ key: measure.key, scope }}
                items={items}
                dates={[first, last]}
                label={t("measurePage.scores", { place: placeName(scope), moment: last })}
              />
            )}
          </div>
        ))}
      </section>
    );
  });
}

interface Said {
  readonly scope: string;
  readonly sentence: string;
  readonly events: readonly string[];
  readonly items: readonly Item[];
}

/** Of verdicts the rows, of communities what became of each; in the order of the places. */
export function saidIn(
  { results, communities }: Pick<Comparison, "results" | "communities">,
  { key }: Pick<ReadingMeasure, "key">,
  scopes: readonly string[],
): Said[] {
  const said: readonly Said[] = [
    ...results
      .filter((result) => result.key === key)
      .map(({ scope, sentence, items = [] }) => ({ scope, sentence, events: [], items })),
    ...communities.map(({ scope, sentence, events }) => ({
      scope,
      sentence,
      events: events.map((event) => event.sentence),
      items: [],
    })),
  ];
  return scopes.flatMap((scope) => said.filter((one) => one.scope === scope));
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

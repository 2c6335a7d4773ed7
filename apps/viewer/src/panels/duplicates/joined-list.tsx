import type { Entry } from "@legami/core";
import { formatInstant } from "../../i18n/format.ts";
import { useWords } from "../../i18n/words.ts";

/** Pairs that were answered, each with the way back. */
export function JoinedList<One extends Entry>({
  title,
  none,
  action,
  entries,
  words,
  isBusy,
  onUndo,
  testId,
}: {
  readonly title: string;
  readonly none: string;
  readonly action: string;
  readonly entries: readonly One[];
  readonly words: (entry: One) => string;
  readonly isBusy: boolean;
  readonly onUndo: (entry: One) => void;
  readonly testId: string;
}) {
  const { lang } = useWords();
  return (
    <section className="sect" data-testid={testId}>
      <h2>{title}</h2>
      {entries.length === 0 && <p className="small">{none}</p>}
      <ul className="link-list" hidden={entries.length === 0}>
        {entries.map((entry) => (
          <li key={entry.id} className="link-row">
            <div>
              {words(entry)}
              <p className="small">{formatInstant(lang, entry.recordedAt)}</p>
            </div>
            <button
              type="button"
              className="button quiet"
              aria-disabled={isBusy}
              onClick={() => onUndo(entry)}
            >
              {action}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

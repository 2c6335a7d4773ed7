/** Heads of tables whose numbers stand date by date. */

/** A column a date. */
export function DateHeads({ dates }: { readonly dates: readonly string[] }) {
  return dates.map((date) => (
    <th key={date} scope="col" className="n">
      {date}
    </th>
  ));
}

interface HeadColumn {
  readonly key: string;
  readonly label: string;
}

/** Every fact at every date: facts above, the dates below each; one row where none are given. */
export function DatedHead({
  names,
  facts,
  dates,
}: {
  /** What says whose the row is. */
  readonly names: readonly HeadColumn[];
  readonly facts: readonly HeadColumn[];
  readonly dates: readonly string[];
}) {
  const hasDates = dates.length > 0;
  return (
    <thead>
      <tr>
        {names.map(({ key, label }) => (
          <th key={key} rowSpan={hasDates ? 2 : 1} scope="col">
            {label}
          </th>
        ))}
        {facts.map(({ key, label }) => (
          <th key={key} scope="colgroup" colSpan={Math.max(1, dates.length)} className="n">
            {label}
          </th>
        ))}
      </tr>
      {hasDates && (
        <tr>
          {facts.map(({ key }) => (
            <DateHeads key={key} dates={dates} />
          ))}
        </tr>
      )}
    </thead>
  );
}

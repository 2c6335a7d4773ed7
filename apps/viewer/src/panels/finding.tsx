/** The finding: the engine's sentence, its counts in bold. */
export function Finding({
  sentence,
  more,
}: {
  readonly sentence: string;
  readonly more?: string | null;
}) {
  return (
    <>
      <h1 className="finding" data-testid="finding">
        {emphasised(sentence)}
      </h1>
      {more && <p className="lede">{more}</p>}
    </>
  );
}

/** `96 su 129 (74%)` carries the finding: set it apart from the dates around it. */
function emphasised(sentence: string) {
  return sentence
    .split(/(\d[\d.,]* (?:\p{L}+ )?(?:su|of) \d[\d.,]*(?: \([\d.,]+%\))?)/u)
    .map((piece, index) =>
      // Split on a capture: every second piece is a count.
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces never change places
      index % 2 === 1 ? <em key={index}>{piece}</em> : piece,
    );
}

/** What the measure is, in words: one definition a line, a fraction where there is one. */
export function Formula({ text }: { readonly text: string }) {
  return (
    <div className="formula">
      {text.split("\n").map((line) => (
        <Line key={line} line={line} />
      ))}
    </div>
  );
}

/** `tenuta = legami di prima e di dopo ÷ legami di prima` stands as a fraction. */
function Line({ line }: { readonly line: string }) {
  const [, name, above, below] = /^([^=]+) = ([^÷]+) ÷ ([^÷]+)$/.exec(line) ?? [];
  if (name === undefined || above === undefined || below === undefined) return <p>{line}</p>;
  return (
    <p className="fraction">
      <span>{name} = </span>
      <span className="fraction-bar">
        <span>{bare(above)}</span>
        <span className="visually-hidden"> ÷ </span>
        <span>{bare(below)}</span>
      </span>
    </p>
  );
}

/** Above and below a line brackets say nothing. */
function bare(text: string): string {
  return /^\([^()]*\)$/.test(text) ? text.slice(1, -1) : text;
}

/** The signs that may separate cells. Where two are equally frequent the earlier wins. */
const DELIMITERS = [";", "\t", ","] as const;

/** A line for Excel alone, which does not show it: `sep=;`, as others save it with cells after it. */
const NAMED = /^\s*"?sep=([^\p{L}\p{N}\s"]|\t)"?[;,\t]*\n/iu;

/** The sign that the text names in a line of its own, and the text without that line. */
export function namedDelimiter(text: string): { delimiter: string | null; rest: string } {
  const [line = "", delimiter = null] = NAMED.exec(text) ?? [];
  return { delimiter, rest: text.slice(line.length) };
}

/** The sign that separates the cells of the first line, counted outside quotation marks. */
export function delimiterOf(text: string): string {
  const counts = new Map<string, number>(DELIMITERS.map((delimiter) => [delimiter, 0]));
  let isQuoted = false;
  for (const character of text) {
    if (character === '"') isQuoted = !isQuoted;
    if (isQuoted) continue;
    if (character === "\n") break;
    const count = counts.get(character);
    if (count !== undefined) counts.set(character, count + 1);
  }
  const most = Math.max(...counts.values());
  return most === 0 ? "," : (DELIMITERS.find((delimiter) => counts.get(delimiter) === most) ?? ",");
}

/** The signs that may separate cells. Where two are equally frequent the earlier wins. */
const DELIMITERS = [";", "\t", ","] as const;

export type Delimiter = (typeof DELIMITERS)[number];

/** The sign that separates the cells of the first line, counted outside quotation marks. */
export function delimiterOf(text: string): Delimiter {
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

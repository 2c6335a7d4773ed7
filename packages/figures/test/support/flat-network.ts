/** Networks from two tables, for the ends of the range: nobody, one actor, hundreds of them. */
import { type Entry, seededRandom } from "@legami/core";
import { readFlatPair } from "@legami/interchange";

/**
 * @param actors rows of `columns`
 * @param ties rows of `wave,source,target`
 */
export function flatNetwork(
  actors: readonly string[],
  ties: readonly string[],
  columns = "id,label,kind,territory",
): Entry[] {
  const file = (name: string, head: string, rows: readonly string[]) => ({
    name,
    content: Buffer.from(`${[head, ...rows].join("\n")}\n`),
  });
  const { entries } = readFlatPair({
    actors: file("actors.csv", columns, actors),
    ties: file("ties.csv", "wave,source,target", ties),
  });
  return entries.map((entry, index) => {
    return { ...entry, seq: index + 1, recordedAt: "1970-01-01T00:00:00.000Z" };
  });
}

const KINDS = ["lab", "institution", "private", "association", "informal"];

/** So many actors in three territories with three ties each on average, a tenth of them new at each wave. */
export function largeNetwork(size: number, waves: readonly string[]): Entry[] {
  const random = seededRandom(`network of ${size}`);
  const any = () => Math.floor(random.next() * size);
  const actors = Array.from({ length: size }, (_, index) => {
    const kind = KINDS[index % 10 === 0 ? 0 : 1 + (index % 4)];
    return `a${index},Associazione numero ${index},${kind},territorio-${index % 3}`;
  });
  const pairs = new Map<string, string>();
  while (pairs.size < 1.8 * size) {
    const [one, other] = [any(), any()];
    const key = `${Math.min(one, other)},${Math.max(one, other)}`;
    if (one !== other && (one % 3 === other % 3 || random.next() < 0.1))
      pairs.set(key, `a${one},a${other}`);
  }
  const all = [...pairs.values()];
  const ties = waves.flatMap((wave, index) =>
    all
      .slice(index * Math.floor(size / 10), size * 1.5 + index * Math.floor(size / 10))
      .map((pair) => `${wave},${pair}`),
  );
  return flatNetwork(actors, ties);
}

import type { Language } from "../measures/measure.ts";
import { formatShare } from "./numbers.ts";

/** Who answered at both dates, beside everything that is said of them; null where nobody wrote it down. */
export function coverageSentence(
  where: string,
  counts: readonly [Counts, Counts],
  [before, after]: readonly [string, string],
  language: Language,
): string | null {
  const [first, second] = counts.map(({ part, whole }) =>
    part === undefined || whole === undefined
      ? null
      : formatShare(
          part,
          whole,
          language === "it" ? ["realtà", "realtà"] : ["actor", "actors"],
          language,
        ),
  );
  if (!first || !second) return null;
  return language === "it"
    ? `${where}, delle realtà interpellate ${counts[0]["part"] === 1 ? "ha" : "hanno"} risposto ${first} ${before} e ${second} ${after}.`
    : `${where}, of the actors asked, ${first} answered ${before} and ${second} ${after}.`;
}

type Counts = Readonly<Record<string, number>>;

/**
 * How alike two words are by their letters (Jaro–Winkler).
 *
 *     Jaro = (c/|a| + c/|b| + (c − t)/c) / 3,   Jaro–Winkler = Jaro + 0.1 · p · (1 − Jaro)
 *
 * c counts the letters that both have at most ⌊max(|a|, |b|)/2⌋ − 1 places apart, t half of those
 * that stand in another order, p the letters that both begin with, four at most. 0 = nothing in
 * common, 1 = the same word. Undefined cases: two empty words are the same, one is unlike any other.
 * Cost: O(|a| · |b|).
 *
 * Source: Winkler (1990), "String Comparator Metrics and Enhanced Decision Rules in the
 * Fellegi-Sunter Model of Record Linkage", Proceedings of the Section on Survey Research Methods,
 * American Statistical Association, 354–359.
 */
export function jaroWinkler(a: string, b: string): number {
  if (a === b) return 1;
  if (a === "" || b === "") return 0;
  const reach = Math.max(0, (Math.max(a.length, b.length) >> 1) - 1);
  const [inA, inB] = commonLetters(a, b, reach);
  const common = inA.length;
  if (common === 0) return 0;
  let displaced = 0;
  for (let at = 0; at < common; at++) if (inA[at] !== inB[at]) displaced++;
  const jaro = (common / a.length + common / b.length + (common - displaced / 2) / common) / 3;
  return jaro + 0.1 * sharedBeginning(a, b) * (1 - jaro);
}

/** The letters in common, as they follow each other in either word. */
function commonLetters(a: string, b: string, reach: number): [string[], string[]] {
  const taken = new Array<boolean>(b.length).fill(false);
  const inA: string[] = [];
  for (let at = 0; at < a.length; at++) {
    const last = Math.min(b.length - 1, at + reach);
    for (let other = Math.max(0, at - reach); other <= last; other++) {
      if (taken[other] || a[at] !== b[other]) continue;
      taken[other] = true;
      inA.push(a[at] ?? "");
      break;
    }
  }
  return [inA, [...b].filter((_, at) => taken[at])];
}

function sharedBeginning(a: string, b: string): number {
  const most = Math.min(4, a.length, b.length);
  let shared = 0;
  while (shared < most && a[shared] === b[shared]) shared++;
  return shared;
}

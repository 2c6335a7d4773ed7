/**
 * Lengths of ties as fractions, so that sums of them can be compared without rounding.
 *
 * A tie of strength s has length 1/s. In floating numbers 1/3 + 1/6 is not 1/2, and two paths of
 * equal length come out as different ones. So a strength is read as the simplest fraction within
 * one part in 10¹² of it (2/3 for 0.6666…, 43/60 for 0.71666…, a whole number for itself), and a
 * difference that floating numbers cannot settle is added up in whole numbers of any size.
 */
export interface ExactLengths {
  /** Which of the distinct lengths each tie has. */
  readonly kind: Uint32Array;
  /** Each distinct length: numerator and denominator, both whole, and their quotient. */
  readonly numerator: Float64Array;
  readonly denominator: Float64Array;
  readonly length: Float64Array;
}

/** How far, in parts of the number, a fraction may lie from what it stands for. */
const SLACK = 1e-12;

/** Precondition: every strength is finite and above 0. */
export function exactLengths(strength: Float64Array): ExactLengths {
  const kindOf = new Map<number, number>();
  const fractions: (readonly [numerator: number, denominator: number])[] = [];
  const kind = strength.map((value) => {
    const [parts, whole] = simplestFraction(value * (1 - SLACK), value * (1 + SLACK));
    const rounded = whole / parts;
    const known = kindOf.get(rounded) ?? fractions.push([whole, parts]) - 1;
    kindOf.set(rounded, known);
    return known;
  });
  return {
    kind: Uint32Array.from(kind),
    numerator: Float64Array.from(fractions, ([numerator]) => numerator),
    denominator: Float64Array.from(fractions, ([, denominator]) => denominator),
    length: Float64Array.from(fractions, ([numerator, denominator]) => numerator / denominator),
  };
}

/** The fraction with the least denominator in the interval: continued fractions. */
function simplestFraction(
  low: number,
  high: number,
): readonly [numerator: number, denominator: number] {
  const whole = Math.ceil(low);
  if (whole <= high) return [Math.max(whole, 1), 1];
  const floor = whole - 1;
  const [denominator, rest] = simplestFraction(1 / (high - floor), 1 / (low - floor));
  return [floor * denominator + rest, denominator];
}

/** −1, 0 or 1: the sign of a sum of lengths, `times[k]` of each kind k named. */
export function signOfSum(
  { numerator, denominator }: ExactLengths,
  times: Int32Array,
  kinds: Iterable<number>,
): number {
  let top = 0n;
  let bottom = 1n;
  for (const kind of kinds) {
    if (times[kind] === 0) continue;
    const under = BigInt(denominator[kind]!);
    top = top * under + BigInt(times[kind]!) * BigInt(numerator[kind]!) * bottom;
    bottom *= under;
  }
  return top < 0n ? -1 : top > 0n ? 1 : 0;
}

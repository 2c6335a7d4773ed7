/** Where numbers lie on a line, and which of them are written along it. */
export interface Scale {
  readonly ticks: readonly number[];
  /** 0–100 of the line's length. */
  readonly at: (value: number) => number;
}

const STEPS = [1, 2, 2.5, 5, 10];
const ABOUT = 4;

/**
 * @param bounds the least and greatest value there can be; null = no bound
 * @param isWhole nothing lies between 1 and 2
 */
export function scaleFor(
  values: readonly number[],
  bounds: readonly [number | null, number | null],
  isWhole = false,
): Scale {
  const low = Math.min(bounds[0] ?? 0, ...values);
  const high = Math.max(...(bounds[1] === null ? [] : [bounds[1]]), ...values, low);
  const step = stepFor(high - low, isWhole);
  const first = Math.floor(low / step + 1e-9);
  const last = Math.max(Math.ceil(high / step - 1e-9), first + 1);
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
  const [start, end] = [first * step, last * step];
  return { ticks, at: (value) => (100 * (value - start)) / (end - start) };
}

function stepFor(span: number, isWhole: boolean): number {
  if (span <= 0) return 1;
  const rough = span / ABOUT;
  const power = 10 ** Math.floor(Math.log10(rough));
  const fits = (each: number) =>
    each * power >= rough - 1e-12 && (!isWhole || Number.isInteger(each * power));
  return power * (STEPS.find(fits) ?? 10);
}

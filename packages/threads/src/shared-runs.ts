import { type RepetitionFacts, type RunRange, runsOf } from "@legami/core";

/** Small enough that threads end together and a stop is soon, large enough not to be mostly messages. */
const RUNS_IN_A_BLOCK = 12;

/** The runs of a plan as whoever computes them shares them: blocks are taken, and their numbers put in place. */
export interface SharedRuns {
  /** A block that nobody has taken yet; undefined at the end. */
  readonly take: () => RunRange | undefined;
  readonly put: (range: RunRange, values: Float64Array) => void;
  /** Nobody gets a block any more. */
  readonly end: () => void;
  /** As `Repetitions` has them, whole once every block was put. */
  readonly values: Float64Array;
}

export function sharedRuns(
  plan: RepetitionFacts,
  onProgress: (done: number, total: number) => void,
): SharedRuns {
  const total = runsOf(plan);
  const values = new Float64Array(total * plan.width);
  const blocks = blocksOf(plan);
  let taken = 0;
  let done = 0;
  return {
    take: () => blocks[taken++],
    put(range, numbers) {
      values.set(numbers, range.first * plan.width);
      done += range.count;
      onProgress(done, total);
    },
    end() {
      taken = blocks.length;
    },
    values,
  };
}

/**
 * What takes longest is handed out first: comparisons with random networks, then whole draws and
 * cells; the runs of verdicts after those of the comparison.
 */
function blocksOf(plan: RepetitionFacts, first = 0): RunRange[] {
  const { draws, cells, wholeDraws, nulls, verdicts } = plan;
  const firstCell = first + draws;
  const firstNull = firstCell + cells.length;
  const end = firstNull + nulls.length;
  return [
    ...blocksBetween(firstNull, end, 1),
    ...blocksBetween(first, first + wholeDraws, RUNS_IN_A_BLOCK),
    ...blocksBetween(firstCell, firstNull, RUNS_IN_A_BLOCK),
    ...blocksBetween(first + wholeDraws, firstCell, RUNS_IN_A_BLOCK),
    ...(verdicts === null ? [] : blocksOf(verdicts, end)),
  ];
}

function blocksBetween(first: number, end: number, size: number): RunRange[] {
  return Array.from({ length: Math.ceil((end - first) / size) }, (_, block) => {
    const start = first + block * size;
    return { first: start, count: Math.min(size, end - start) };
  });
}

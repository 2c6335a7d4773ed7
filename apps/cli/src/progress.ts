/** What a person sees of long work on a terminal, and how it is stopped. */

/** Work on less than this is done before a bar could be read. */
const WORTH_A_BAR = 5_000_000;

/** No screen shows more pictures a second than are worth it. */
const MS_BETWEEN = 100;

/** Exit code of a run that Ctrl-C has ended. */
const INTERRUPTED = 130;

export interface ProgressBar {
  /** Draws how far the work is. */
  readonly show: (done: number, total: number) => void;
  /** Leaves the terminal as it was. */
  readonly clear: () => void;
}

const NO_BAR: ProgressBar = { show: () => {}, clear: () => {} };

/**
 * A bar on the side of messages; one that shows nothing where nobody looks (no terminal, `--quiet`)
 * or where there is little to do.
 */
export function progressBar(
  bytes: number,
  quiet: boolean,
  stream: NodeJS.WriteStream = process.stderr,
): ProgressBar {
  const isSeen = stream.isTTY && process.env["TERM"] !== "dumb";
  if (!isSeen || quiet || bytes <= WORTH_A_BAR) return NO_BAR;
  let shownAt = Number.NEGATIVE_INFINITY;
  return {
    show: (done, total) => {
      const now = performance.now();
      if (now - shownAt < MS_BETWEEN) return;
      shownAt = now;
      stream.write(`\r${barText(done / total, stream.columns || 80)}\u001b[K`);
    },
    clear: () => {
      if (shownAt > 0) stream.write("\r\u001b[K");
    },
  };
}

/** In no colour, which would have to be left out for some. */
function barText(share: number, columns: number): string {
  const width = Math.max(0, Math.min(40, columns - 8));
  const filled = Math.round(share * width);
  const bar = "█".repeat(filled) + "░".repeat(width - filled);
  return `${bar} ${String(Math.floor(100 * share)).padStart(3)} %`;
}

/**
 * Does work that Ctrl-C stops where it can leave nothing half done: it is told by the signal, clears
 * up and throws. A second Ctrl-C does not wait for it.
 */
export async function interruptible<Result>(
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const stop = new AbortController();
  const onInterrupt = () => stop.abort();
  process.once("SIGINT", onInterrupt);
  try {
    return await work(stop.signal);
  } catch (error) {
    if (stop.signal.aborted) process.exit(INTERRUPTED);
    throw error;
  } finally {
    process.off("SIGINT", onInterrupt);
  }
}

import type { InputStream, ProgrammeData } from "./programme-data.ts";
import { inTurns, ROWS_A_TURN, type Work } from "./work.ts";

/** What whoever waits for streams to be read may ask for. */
export interface StreamOptions {
  /**
   * Told how many bytes are dealt with, of how many: ever more, all of them at the end. A byte counts
   * in part when it is read and whole when entries have been made of it.
   */
  readonly onProgress?: (readBytes: number, totalBytes: number) => void;
  /** An `AbortSignal`: reading ends with its reason, and nothing comes of what was read. */
  readonly signal?: StopSignal;
}

/** What reading needs of an `AbortSignal`, which is no part of the ES library. */
interface StopSignal {
  readonly aborted: boolean;
  readonly reason: unknown;
  addEventListener(type: "abort", listener: () => void): void;
  removeEventListener(type: "abort", listener: () => void): void;
}

/** Takes a file piece by piece; false if the rest need not be read. */
export interface PieceReader {
  push(piece: string | Uint8Array): boolean;
}

/** Files on their way to becoming a programme's data. */
export interface Reading {
  /** What is to be read, and by whom. */
  readonly streams: readonly (readonly [InputStream, PieceReader])[];
  /** To be called when all pieces are in: how many rows the work goes through, and the work. */
  readonly finish: () => { readonly rows: number; readonly work: Work<ProgrammeData> };
}

/** Bytes that are split into rows are so far on their way. */
const SHARE_READ = 0.4;

/** Reads the streams one after another, then makes entries in turns. */
export async function readInTurns(
  { streams, finish }: Reading,
  { onProgress, signal }: StreamOptions,
): Promise<ProgrammeData> {
  const total = streams.reduce((sum, [{ size }]) => sum + size, 0);
  let told = 0;
  const tell = (bytes: number) => {
    told = Math.max(told, Math.min(Math.floor(bytes), total));
    onProgress?.(told, total);
  };
  let read = 0;
  for (const [{ pieces }, reader] of streams) {
    await readPieces(pieces, signal, (piece) => {
      read += piece.length;
      tell(SHARE_READ * Math.min(read, total));
      return reader.push(piece);
    });
  }
  const { rows, work } = finish();
  let turns = 0;
  const data = await inTurns(work, () => {
    throwIfStopped(signal);
    const share = Math.min(1, (++turns * ROWS_A_TURN) / rows);
    tell((SHARE_READ + (1 - SHARE_READ) * share) * total);
  });
  throwIfStopped(signal);
  tell(total);
  return data;
}

/** Goes through the pieces until `take` has enough, or until the signal says to stop. */
async function readPieces(
  pieces: AsyncIterable<Uint8Array>,
  signal: StopSignal | undefined,
  take: (piece: Uint8Array) => boolean,
): Promise<void> {
  throwIfStopped(signal);
  const iterator = pieces[Symbol.asyncIterator]();
  let stop = () => {};
  // A piece may never come: what is waited for is the piece or the signal.
  const stopped = new Promise<never>((_, reject) => {
    stop = () => reject(signal?.reason);
  });
  stopped.catch(() => {});
  signal?.addEventListener("abort", stop);
  try {
    for (;;) {
      const { done, value } = await Promise.race([iterator.next(), stopped]);
      throwIfStopped(signal);
      if (done === true || !take(value)) break;
    }
  } finally {
    signal?.removeEventListener("abort", stop);
    // Not waited for: a stream that hangs would not answer this either.
    iterator.return?.()?.catch(() => {});
  }
}

function throwIfStopped(signal: StopSignal | undefined): void {
  if (signal?.aborted === true) throw signal.reason;
}

import { LegamiError } from "@legami/core";

/** What a person can do something about, in words. */
const WORDS = {
  busy: "another process is writing to it",
  read_only: "it cannot be written to",
  disk: "the disk could not be read or written",
  damaged: "the file is damaged",
  full: "the disk is full",
  not_opened: "it could not be opened; does its folder exist, and may it be written to?",
  not_a_database: "it is not an SQLite database",
} as const;

type Reason = keyof typeof WORDS;

/** By SQLite's primary result code. */
const REASONS: Readonly<Record<number, Reason>> = {
  5: "busy",
  8: "read_only",
  10: "disk",
  11: "damaged",
  13: "full",
  14: "not_opened",
  26: "not_a_database",
};

export function storageError(path: string, reason: Reason, cause?: unknown): LegamiError {
  return new LegamiError("LEGAMI_STORAGE", `${path}: ${WORDS[reason]}`, {
    cause,
    details: { path, reason },
  });
}

export function isSqliteError(error: unknown): error is Error & { readonly errcode: unknown } {
  return error instanceof Error && "errcode" in error;
}

/** What SQLite says as a coded error; errors that are not SQLite's go on as they are. */
export function asStorageError(error: unknown, path: string): unknown {
  if (!isSqliteError(error)) return error;
  const reason = REASONS[Number(error.errcode) & 0xff];
  if (reason !== undefined) return storageError(path, reason, error);
  return new LegamiError("LEGAMI_STORAGE", `${path}: ${error.message}`, {
    cause: error,
    details: { path, reason: "other" },
  });
}

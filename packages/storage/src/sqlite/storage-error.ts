import { LegamiError } from "@legami/core";

/** Primary result codes of SQLite that a person can do something about. */
const CAUSES: Readonly<Record<number, { readonly reason: string; readonly words: string }>> = {
  5: { reason: "busy", words: "another process is writing to it" },
  8: { reason: "read_only", words: "it cannot be written to" },
  10: { reason: "disk", words: "the disk could not be read or written" },
  11: { reason: "damaged", words: "the file is damaged" },
  13: { reason: "full", words: "the disk is full" },
  14: {
    reason: "not_opened",
    words: "it could not be opened; does its folder exist, and may it be written to?",
  },
  26: { reason: "not_a_database", words: "it is not an SQLite database" },
};

export function isSqliteError(error: unknown): error is Error & { readonly errcode: unknown } {
  return error instanceof Error && "errcode" in error;
}

/** What SQLite says as a coded error; errors that are not SQLite's go on as they are. */
export function asStorageError(error: unknown, path: string): unknown {
  if (!isSqliteError(error)) return error;
  const { reason, words } = CAUSES[Number(error.errcode) & 0xff] ?? {
    reason: "other",
    words: error.message,
  };
  return new LegamiError("LEGAMI_STORAGE", `${path}: ${words}`, {
    cause: error,
    details: { path, reason },
  });
}

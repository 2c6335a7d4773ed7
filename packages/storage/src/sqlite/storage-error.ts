import { LegamiError } from "@legami/core";

/** Primary result codes of SQLite that a person can do something about. */
const REASONS: Readonly<Record<number, string>> = {
  5: "another process is writing to it",
  8: "it cannot be written to",
  10: "the disk could not be read or written",
  11: "the file is damaged",
  13: "the disk is full",
  14: "it could not be opened; does its folder exist, and may it be written to?",
  26: "it is not an SQLite database",
};

/** What SQLite says as a coded error; errors that are not SQLite's go on as they are. */
export function asStorageError(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || !("errcode" in error)) return error;
  const code = Number(error.errcode);
  const reason = REASONS[code & 0xff] ?? error.message;
  return new LegamiError("LEGAMI_STORAGE", `${path}: ${reason}`, {
    cause: error,
    details: { path, reason, sqlite: code },
  });
}

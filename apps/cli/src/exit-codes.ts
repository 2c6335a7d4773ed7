import { LegamiError, type LegamiErrorCode } from "@legami/core";

/** How a run ended, as scripts read it (docs/reference/cli.md). */
export const EXIT = {
  ok: 0,
  failure: 1,
  usage: 2,
  invalidInput: 3,
  notFound: 4,
  denied: 5,
  conflict: 6,
  integrity: 7,
  unavailable: 8,
} as const;

const BY_CODE: Readonly<Record<LegamiErrorCode, number>> = {
  LEGAMI_INVALID_INPUT: EXIT.invalidInput,
  LEGAMI_INVALID_PARAMETER: EXIT.invalidInput,
  LEGAMI_INVALID_ENTRY: EXIT.invalidInput,
  LEGAMI_INVALID_OPTION: EXIT.usage,
  LEGAMI_UNKNOWN_MEASURE: EXIT.usage,
  LEGAMI_CARRIED_COMPARISON: EXIT.usage,
  LEGAMI_UNKNOWN_MOMENT: EXIT.notFound,
  LEGAMI_UNKNOWN_SCOPE: EXIT.notFound,
  LEGAMI_NOT_FOUND: EXIT.notFound,
  LEGAMI_ENTRY_CONFLICT: EXIT.conflict,
  LEGAMI_BROKEN_CHAIN: EXIT.integrity,
  LEGAMI_STORAGE: EXIT.unavailable,
  LEGAMI_PASSWORD_NEEDED: EXIT.denied,
  LEGAMI_WEAK_PASSWORD: EXIT.invalidInput,
};

export function exitCodeOf(error: unknown): number {
  return error instanceof LegamiError ? BY_CODE[error.code] : EXIT.failure;
}

/** Every code an error of Legami can carry; `docs/reference/errors.md` has one heading per code. */
export const ERROR_CODES = [
  "LEGAMI_INVALID_INPUT",
  "LEGAMI_INVALID_OPTION",
  "LEGAMI_INVALID_PARAMETER",
  "LEGAMI_INVALID_ENTRY",
  "LEGAMI_UNKNOWN_MOMENT",
  "LEGAMI_UNKNOWN_SCOPE",
  "LEGAMI_UNKNOWN_MEASURE",
  "LEGAMI_CARRIED_COMPARISON",
  "LEGAMI_NOT_FOUND",
  "LEGAMI_ENTRY_CONFLICT",
  "LEGAMI_BROKEN_CHAIN",
  "LEGAMI_STORAGE",
  "LEGAMI_PASSWORD_NEEDED",
  "LEGAMI_WEAK_PASSWORD",
] as const;

export type LegamiErrorCode = (typeof ERROR_CODES)[number];

export interface LegamiErrorOptions extends ErrorOptions {
  readonly details?: Readonly<Record<string, unknown>>;
}

/**
 * What went wrong, for a caller that has to act on it: `code` is stable, `message` is for people
 * (English), `details` holds the values the message speaks of, so that a door can say it in Italian.
 */
export class LegamiError extends Error {
  override readonly name: string = "LegamiError";
  readonly code: LegamiErrorCode;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: LegamiErrorCode, message: string, options: LegamiErrorOptions = {}) {
    super(message, options);
    this.code = code;
    this.details = options.details ?? {};
  }
}

/** An option outside what it may be. `details`: option, expected, received. */
export class InvalidOptionError extends LegamiError {
  override readonly name = "InvalidOptionError";

  constructor(option: string, expected: string, received: unknown) {
    super(
      "LEGAMI_INVALID_OPTION",
      `${option}: expected ${expected}, received ${String(received)}`,
      {
        details: { option, expected, received },
      },
    );
  }
}

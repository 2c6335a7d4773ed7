import type { Bilingual } from "@legami/core";
import type { PointedProblem } from "./invalid-entries.ts";
import type { HttpCode } from "./problem-words.ts";

interface HttpProblemSource {
  readonly message?: Bilingual;
  readonly details?: Readonly<Record<string, unknown>>;
  readonly errors?: readonly PointedProblem[];
  readonly retryAfterSeconds?: number;
}

/** A refusal that only HTTP knows of, thrown where it is found and answered in one place. */
export class HttpProblem extends Error {
  override readonly name = "HttpProblem";
  readonly code: HttpCode;
  readonly source: HttpProblemSource;

  constructor(code: HttpCode, source: HttpProblemSource = {}) {
    super(source.message?.en ?? code);
    this.code = code;
    this.source = source;
  }
}

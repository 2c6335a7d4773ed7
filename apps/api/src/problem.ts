/**
 * The only place that knows how an error looks over HTTP: RFC 9457 `application/problem+json` with
 * the error's code, in the language of the reader. What is not ours to tell stays in the log.
 */
import { errorSentence, LegamiError } from "@legami/core";
import type { FastifyError, FastifyReply, FastifyRequest } from "fastify";
import { HttpProblem } from "./http-problem.ts";
import { InvalidEntries, type PointedProblem } from "./invalid-entries.ts";
import { type Language, languageOf } from "./language.ts";
import { PROBLEM_WORDS, type ProblemCode } from "./problem-words.ts";
import { validationProblem } from "./validation-words.ts";

export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: ProblemCode;
  readonly errors?: readonly { readonly pointer: string; readonly detail: string }[];
  readonly details?: Readonly<Record<string, unknown>>;
}

interface ProblemSource {
  /** The error's own words, in the language asked for. */
  readonly message?: string;
  readonly details?: Readonly<Record<string, unknown>>;
  readonly errors?: readonly PointedProblem[];
}

export function problemOf(
  code: ProblemCode,
  language: Language,
  { message, details = {}, errors }: ProblemSource = {},
): Problem {
  const words = PROBLEM_WORDS[code];
  return {
    type: `urn:legami:problem:${code}`,
    title: words.title[language],
    status: code === "LEGAMI_STORAGE" && details["reason"] === "full" ? 507 : words.status,
    detail: message ?? filled(words.detail[language], details),
    code,
    ...(errors === undefined
      ? {}
      : {
          errors: errors.map(({ pointer, message }) => ({ pointer, detail: message[language] })),
        }),
    ...(Object.keys(details).length === 0 || isOurs(code) ? {} : { details }),
  };
}

/** The problem that an error thrown in a route, or by the framework, is answered with. */
export function problemFrom(error: unknown, language: Language): Problem {
  if (error instanceof HttpProblem) {
    const { message, ...source } = error.source;
    const said = message === undefined ? {} : { message: message[language] };
    return problemOf(error.code, language, { ...source, ...said });
  }
  if (error instanceof InvalidEntries) {
    return problemOf(error.code, language, { errors: error.problems });
  }
  if (error instanceof LegamiError) {
    const { code, details } = error;
    // A path of the server's disk is nobody's business.
    if (isOurs(code)) return problemOf(code, language, { details });
    return problemOf(code, language, { message: errorSentence(error, language), details });
  }
  return frameworkProblem(error as Partial<FastifyError>, language);
}

function frameworkProblem(error: Partial<FastifyError>, language: Language): Problem {
  const [invalid] = error.validation ?? [];
  if (invalid === undefined) return problemOf(codeOf(error), language);
  const problem = validationProblem(invalid);
  if (error.validationContext === "body") {
    return problemOf("LEGAMI_INVALID_ENTRY", language, { errors: [problem] });
  }
  const detail = `${problem.pointer.slice(1)}: ${problem.message[language]}`;
  return { ...problemOf("LEGAMI_INVALID_OPTION", language, { errors: [problem] }), detail };
}

function codeOf({ statusCode = 500, code }: Partial<FastifyError>): ProblemCode {
  if (code === "FST_ERR_HANDLER_TIMEOUT") return "LEGAMI_TIMEOUT";
  if (statusCode === 404) return "LEGAMI_NOT_FOUND";
  if (statusCode === 413) return "LEGAMI_TOO_LARGE";
  if (statusCode === 415) return "LEGAMI_UNSUPPORTED_MEDIA_TYPE";
  return statusCode >= 400 && statusCode < 500 ? "LEGAMI_MALFORMED_REQUEST" : "LEGAMI_INTERNAL";
}

export function sendProblem(reply: FastifyReply, problem: Problem): FastifyReply {
  if (problem.status === 503) reply.header("retry-after", "5");
  if (problem.status === 401) reply.header("www-authenticate", 'Session realm="Legami"');
  return (
    reply
      .code(problem.status)
      // Hooks do not run for an address that cannot be read.
      .header("request-id", reply.request.id)
      .header("cache-control", "no-store")
      .type("application/problem+json")
      .send(problem)
  );
}

/** Fastify's error handler. */
export function answerProblem(
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const problem = problemFrom(error, languageOf(request));
  if (problem.status >= 500) request.log.error({ err: error }, problem.title);
  if (isDenial(problem)) request.log.warn({ code: problem.code, ip: request.ip }, "denied");
  const wait = error instanceof HttpProblem ? error.source.retryAfterSeconds : undefined;
  if (wait !== undefined) reply.header("retry-after", wait);
  return sendProblem(reply, problem);
}

/** Somebody tried what is not theirs to do: whoever looks after the server may want to know. */
function isDenial({ status, code }: Problem): boolean {
  return status === 403 || code === "LEGAMI_SIGN_IN_REFUSED" || code === "LEGAMI_TOO_MANY_GUESSES";
}

/** Codes of which the caller learns no particulars. */
function isOurs(code: ProblemCode): boolean {
  return PROBLEM_WORDS[code].status >= 500;
}

/** The sentence with its values in the place of their names. */
function filled(sentence: string, details: Readonly<Record<string, unknown>>): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(details[name]));
}

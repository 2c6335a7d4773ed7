/** An answer that is not the one asked for (RFC 9457), or none at all. */
export class ApiProblem extends Error {
  override readonly name = "ApiProblem";
  /** HTTP status; 0 = no answer. */
  readonly status: number;
  /** `LEGAMI_…`, or `OFFLINE`, `TIMEOUT`, `UNREADABLE` where the server said nothing. */
  readonly code: string;
  /** What the server says, in the language asked for; null where it said nothing. */
  readonly detail: string | null;
  readonly errors: readonly string[];
  /** The same, each with its place in what was sent: a JSON Pointer, empty for the whole. */
  readonly pointed: readonly PointedError[];
  /** Values that belong to the problem, as the server names them. */
  readonly details: Readonly<Record<string, unknown>>;
  /** How long to wait before it is asked again; null where that is not told. */
  readonly retryAfterSeconds: number | null;

  constructor(status: number, code: string, said: Said = {}) {
    super(said.detail ?? code);
    this.status = status;
    this.code = code;
    this.detail = said.detail ?? null;
    this.pointed = said.errors ?? [];
    this.errors = this.pointed.map(({ detail }) => detail);
    this.details = said.details ?? {};
    this.retryAfterSeconds = said.retryAfterSeconds ?? null;
  }
}

export interface PointedError {
  readonly pointer: string;
  readonly detail: string;
}

interface Said {
  readonly detail?: string | null;
  readonly errors?: readonly PointedError[];
  readonly details?: Readonly<Record<string, unknown>>;
  readonly retryAfterSeconds?: number | null;
}

/** Whatever was thrown, as a problem. */
export function asProblem(error: unknown): ApiProblem {
  return error instanceof ApiProblem ? error : new ApiProblem(0, "UNREADABLE");
}

let whenSignedOut = () => {};

/** Told when the server says that nobody is signed in any more, whatever was asked. */
export function onSignedOut(listener: () => void): void {
  whenSignedOut = listener;
}

/** What the server said instead of an answer. */
export async function problemOf(response: Response): Promise<ApiProblem> {
  const isProblem = response.headers.get("content-type")?.includes("json") ?? false;
  const body: unknown = isProblem ? await response.json().catch(() => null) : null;
  const field = (name: string): unknown =>
    typeof body === "object" && body !== null ? (body as Record<string, unknown>)[name] : undefined;
  const text = (value: unknown) => (typeof value === "string" && value !== "" ? value : null);
  const errors = Array.isArray(field("errors"))
    ? (field("errors") as { detail?: unknown; pointer?: unknown }[])
    : [];
  const details = field("details");
  const wait = Number(response.headers.get("retry-after") ?? "");
  const code = text(field("code")) ?? `HTTP_${response.status}`;
  if (code === "LEGAMI_NOT_SIGNED_IN") whenSignedOut();
  return new ApiProblem(response.status, code, {
    detail: text(field("detail")) ?? text(field("title")),
    errors: errors.flatMap(({ detail, pointer }) => {
      const said = text(detail);
      return said === null ? [] : [{ pointer: text(pointer) ?? "", detail: said }];
    }),
    details: typeof details === "object" && details !== null ? { ...details } : {},
    retryAfterSeconds: wait > 0 ? wait : null,
  });
}

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

  constructor(
    status: number,
    code: string,
    detail: string | null = null,
    errors: readonly string[] = [],
  ) {
    super(detail ?? code);
    this.status = status;
    this.code = code;
    this.detail = detail;
    this.errors = errors;
  }
}

export async function problemOf(response: Response): Promise<ApiProblem> {
  const isProblem = response.headers.get("content-type")?.includes("json") ?? false;
  const body: unknown = isProblem ? await response.json().catch(() => null) : null;
  const field = (name: string): unknown =>
    typeof body === "object" && body !== null ? (body as Record<string, unknown>)[name] : undefined;
  const text = (value: unknown) => (typeof value === "string" && value !== "" ? value : null);
  const errors = Array.isArray(field("errors")) ? (field("errors") as { detail?: unknown }[]) : [];
  return new ApiProblem(
    response.status,
    text(field("code")) ?? `HTTP_${response.status}`,
    text(field("detail")) ?? text(field("title")),
    errors.flatMap((error) => text(error.detail) ?? []),
  );
}

/** What the server says of fields of a small form, for as long as they stand as they were sent. */
import type { PointedError } from "../api/problem.ts";

/**
 * Its sentences by field, a field of the form being called as what is sent calls it; what is about
 * no field is left to the notice.
 *
 * @param sent the form as it was sent; null = it was not
 */
export function refusedFields<Draft extends object>(
  pointed: readonly PointedError[],
  draft: Draft,
  sent: Draft | null,
): Partial<Record<keyof Draft, string>> {
  if (sent === null) return {};
  const said = pointed.flatMap(({ pointer, detail }) => {
    const field = fieldAt(pointer) as keyof Draft;
    const isAsSent = Object.hasOwn(draft, field) && Object.is(draft[field], sent[field]);
    return isAsSent ? [[field, detail] as const] : [];
  });
  // Of several about one field the first is shown there.
  return Object.fromEntries(said.reverse()) as Partial<Record<keyof Draft, string>>;
}

/** `lat` of `/lat`, of `/payload/lat` and of `/entries/0/payload/lat`. */
function fieldAt(pointer: string): string {
  return (
    pointer
      .replace(/^\/entries\/\d+/, "")
      .replace(/^\/payload/, "")
      .split("/")[1] ?? ""
  );
}

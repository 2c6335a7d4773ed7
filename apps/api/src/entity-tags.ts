/** Which version of an entry an edit was made of (RFC 9110, If-Match). */
import { Type } from "typebox";
import { HttpProblem } from "./http-problem.ts";

export const IF_MATCH = Type.Object({
  "if-match": Type.Optional(
    Type.String({ description: "The ETag of what was read; without it the answer is 428." }),
  ),
});

/** One tag for each version of an entry: the id of what holds now, null if it was withdrawn. */
export function tagOf(inForce: string | null): string {
  return `"${inForce ?? "withdrawn"}"`;
}

/** @throws HttpProblem `LEGAMI_PRECONDITION_REQUIRED` */
export function requireIfMatch({ "if-match": header }: { "if-match"?: string }): string {
  if (header === undefined) throw new HttpProblem("LEGAMI_PRECONDITION_REQUIRED");
  return header;
}

export function isMatch(header: string, tag: string): boolean {
  const tags = header.split(",").map((candidate) => candidate.trim());
  return tags.includes(tag) || tags.includes("*");
}

import type { AnyNewEntry } from "@legami/core";

/** Ids of the actors that an entry ties, or tells apart. */
export function actorsOf({ type, payload }: AnyNewEntry): readonly string[] {
  switch (type) {
    case "assessment":
      return [payload.reporter, payload.target];
    case "event":
      return payload.participants;
    case "agreement":
      return payload.signatories;
    case "distinct":
      return payload.actors;
    default:
      return [];
  }
}

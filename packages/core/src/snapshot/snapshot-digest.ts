import { digestOf, roundTo12 } from "../model/canonical.ts";
import type { Parameters } from "../model/parameters.ts";
import { maskedDyads } from "./observation-mask.ts";
import type { Snapshot } from "./snapshot.ts";

/**
 * The digest of a snapshot: first 16 hex digits of SHA-256 over the canonical JSON of what measures
 * read. Equal digests, equal numbers; positions and labels are no part of it.
 */
export function snapshotDigest(snapshot: Snapshot): string {
  return digestOf({
    format: 1,
    date: snapshot.moment.date,
    lens: snapshot.lens,
    parameters: snapshot.parameters,
    actors: snapshot.actors.map((actor) => ({
      id: actor.id,
      kind: actor.kind,
      territory: actor.territory,
      municipality: actor.municipality,
      coordinates:
        actor.lat === null || actor.lon === null
          ? null
          : [roundTo12(actor.lat), roundTo12(actor.lon)],
      people_reached: actor.peopleReached,
    })),
    ties: snapshot.ties.map((tie) => [tie.source, tie.target, roundTo12(tie.strength)]),
    masked: [...maskedDyads(snapshot.mask, snapshot.actors)],
  });
}

/** The digest of the complete parameters: any change of a convention shows. */
export function parametersDigest(parameters: Parameters): string {
  return digestOf(parameters);
}

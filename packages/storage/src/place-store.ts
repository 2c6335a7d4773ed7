import type { HandPlace, Instant } from "@legami/core";

/**
 * Where actors were put by hand on the drawings of a programme. No part of the journal: nothing is
 * measured from it, and it may be lost without losing data.
 */
export interface PlaceStore {
  /** By id of the actor; none before any was saved. */
  read(programme: string): Promise<HandPlace[]>;

  /**
   * Put these in place of all that were there, if those are still `before`: of two people at once the
   * second is told. False if they are not, and nothing is stored.
   */
  replace(
    programme: string,
    before: readonly HandPlace[],
    places: readonly HandPlace[],
    at: Instant,
  ): Promise<boolean>;
}

import { type Network, networkOf } from "../../src/arrays/network.ts";
import { compileSnapshot } from "../../src/arrays/network-arrays.ts";
import type { Actor, ParameterOverrides } from "../../src/index.ts";
import { readJournal } from "../../src/journal/journal-state.ts";
import { scopeOf } from "../../src/model/scope.ts";
import { momentOf } from "../../src/snapshot/moment.ts";
import { takeSnapshot } from "../../src/snapshot/snapshot.ts";
import { flatJournal, type Pair } from "./journals.ts";

export interface NetworkOptions {
  readonly frame?: "known" | "active";
  readonly scope?: string;
  readonly parameters?: ParameterOverrides;
  /** What weights are divided by, so that strengths have classes; none unless given. */
  readonly weightMax?: number;
}

/** A flat network of one wave as measures get it, on the actors that have ties unless told. */
export function networkFrom(
  actors: readonly (string | Actor)[],
  ties: readonly Pair[],
  { frame = "active", scope = "ALL", parameters = {}, weightMax }: NetworkOptions = {},
): Network {
  const journal = readJournal(
    flatJournal(actors, ties, [], { parameters, weightMax: weightMax ?? null }),
    null,
  );
  const moment = momentOf(journal.settings, journal.parameters, "T1");
  const snapshot = takeSnapshot(journal.stateAt(moment.date), moment, "given");
  return networkOf(
    compileSnapshot(snapshot, { seed: 1, algorithm: "leiden" }),
    scopeOf(journal.settings, scope),
    frame,
  );
}

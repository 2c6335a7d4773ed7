import {
  type Actor,
  actorClass,
  type CivilDate,
  compareIds,
  type Entry,
  type Instant,
  type Lens,
  type ProgrammeSettings,
  readJournal,
  type Snapshot,
  scopeOf,
  snapshotAt,
  snapshotDigest,
} from "@legami/core";

export interface NetworkRequest {
  /** A wave or a date; every wave if left out. */
  readonly at?: string;
  readonly lens?: Lens;
  readonly scope?: string;
  readonly knownOn?: Instant;
}

/** The network at one moment, as it leaves. */
export interface NetworkMoment {
  /** What other programs call the moment: its day, or the wave where waves have no days. */
  readonly label: string;
  /** Null where waves have no days. */
  readonly date: CivilDate | null;
  readonly wave: string | null;
  /** Of the whole snapshot, whatever the scope: what a figure of it prints. */
  readonly snapshot: string;
  readonly actors: readonly Actor[];
  readonly ties: Snapshot["ties"];
}

/** A network at one moment or at several, with everybody who is there at any. */
export interface OutNetwork {
  readonly settings: ProgrammeSettings;
  readonly lens: Lens;
  readonly scope: string;
  /** Every wave was asked for, and not one moment. */
  readonly isSeries: boolean;
  readonly moments: readonly NetworkMoment[];
  /** Sorted by id, each as described last. */
  readonly actors: readonly Actor[];
}

/**
 * The network that a request asks for: what measures read, so that what leaves is what was measured.
 * @throws LegamiError if the moment, the lens or the scope does not exist
 */
export function outNetwork(entries: readonly Entry[], request: NetworkRequest = {}): OutNetwork {
  const { settings } = readJournal(entries, request.knownOn ?? null);
  const scope = scopeOf(settings, request.scope ?? "ALL");
  const waves = settings.waves.map(({ id }) => id);
  const asked = request.at === undefined && waves.length > 0 ? waves : [request.at ?? null];
  const snapshots = asked.map((at) =>
    snapshotAt(entries, at, {
      ...(request.lens !== undefined && { lens: request.lens }),
      ...(request.knownOn !== undefined && { knownOn: request.knownOn }),
    }),
  );
  const moments = snapshots.map((snapshot) => momentOf(snapshot, scope, settings));
  const actors = new Map(moments.flatMap((moment) => moment.actors.map((each) => [each.id, each])));
  return {
    settings,
    lens: snapshots[0]?.lens ?? settings.lenses[0],
    scope: scope.name,
    isSeries: request.at === undefined,
    moments,
    actors: [...actors.values()].sort((a, b) => compareIds(a.id, b.id)),
  };
}

function momentOf(
  snapshot: Snapshot,
  scope: ReturnType<typeof scopeOf>,
  { timeline }: ProgrammeSettings,
): NetworkMoment {
  const { moment } = snapshot;
  const classes = new Map(snapshot.actors.map((actor) => [actor.id, actorClass(actor)]));
  const date = timeline === "dated" ? moment.date : null;
  return {
    label: date ?? moment.wave?.id ?? moment.at,
    date,
    wave: moment.wave?.id ?? null,
    snapshot: snapshotDigest(snapshot),
    actors: snapshot.actors.filter((actor) => scope.admits(actorClass(actor))),
    ties: snapshot.ties.filter(({ source, target }) => {
      const [a, b] = [classes.get(source), classes.get(target)];
      return a !== undefined && b !== undefined && scope.joins(a, b);
    }),
  };
}

/** What the network is, for those who find it in a file: in a line each. */
export function aboutNetwork({ settings, lens, scope, moments }: OutNetwork): string[] {
  const when = moments.map(({ label, wave }) =>
    wave === null || wave === label ? label : `${wave} (${label})`,
  );
  return [
    `programme: ${settings.name}`,
    `at: ${when.join(", ")}`,
    `lens: ${lens}`,
    `scope: ${scope}`,
    `snapshot: ${moments.map(({ snapshot }) => snapshot).join(", ")}`,
    ...(settings.simulated === null ? [] : [settings.simulated]),
  ];
}

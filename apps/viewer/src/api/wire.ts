/** What the API answers, in the words of the engine (`@legami/core`) and of its contract. */
import type {
  Actor,
  ActorComparison,
  ActorValues,
  ChangeEvaluation,
  Entry,
  EvaluatedMoment,
  Geography,
  MomentEvaluation,
  ProgrammeSettings,
} from "@legami/core";

export interface ProgrammeItem {
  readonly id: string;
  readonly name: string;
  readonly simulated: string | null;
  readonly entries: number;
}

/** A point of the programme's timeline. `at` is what the API is asked with: a wave's id or a date. */
export interface TimelineMoment {
  readonly at: string;
  /** Null where waves have an order but no dates. */
  readonly date: string | null;
  readonly kind: "wave" | "first-entry" | "last-entry";
  readonly official: boolean;
}

export interface ProgrammeHead {
  readonly settings: ProgrammeSettings;
  readonly head: { readonly seq: number; readonly hash: string };
  readonly moments: readonly TimelineMoment[];
  readonly lenses: ProgrammeSettings["lenses"];
  readonly scopes: readonly string[];
}

/** `legami.compare/1`. On the wire the register stands under its own name. */
export type Comparison = Omit<ChangeEvaluation, "actors" | "actorValues"> & {
  readonly schema: string;
  readonly register: ChangeEvaluation["actors"];
  /** Where they were asked for. */
  readonly actors?: ActorComparison["actors"];
  readonly changedMost?: ActorComparison["changedMost"];
};

/** `legami.measure/1`. On the wire the moment's fields stand at the top. */
export type Measurement = Omit<MomentEvaluation, "actors" | "at" | "geography"> &
  EvaluatedMoment & {
    readonly schema: string;
    readonly register: readonly Actor[];
    /** Where it was asked for. */
    readonly geography?: Geography;
    /** Where they were asked for. */
    readonly actors?: readonly ActorValues[];
  };

export type ChangeResult = ChangeEvaluation["results"][number];

/** Work that takes longer than an answer. */
export interface Job {
  readonly id: string;
  readonly state: "waiting" | "running" | "done" | "failed" | "cancelled";
  readonly done: number;
  /** 0 = not known yet. */
  readonly total: number;
  readonly problem: {
    readonly status?: number;
    readonly code?: string;
    readonly title?: string;
    readonly detail?: string;
  } | null;
}

export interface Page<Item> {
  readonly items: readonly Item[];
  readonly next: string | number | null;
}

/** An actor as far as a name goes: what a form says of it. */
export type NamedActor = Pick<Actor, "id" | "label" | "kind" | "municipality" | "territory">;

/** An actor that a typed name may mean. */
export type FoundActor = Actor & {
  readonly match: { readonly score: number; readonly probablyThere: boolean };
};

/** Who the server takes this browser for. */
export interface Session {
  readonly role: "nobody" | "coordinator" | "link";
  /** False = whoever sits at this machine is the coordinator. */
  readonly passwordSet: boolean;
  readonly link: SessionLink | null;
  readonly expiresAt: string | null;
}

export interface SessionLink {
  readonly id: string;
  readonly label: string;
  readonly programme: string;
  /** One of the two is null. */
  readonly territory: string | null;
  readonly actor: string | null;
  readonly organisation: Omit<NamedActor, "territory"> | null;
}

/** A link as the coordinator's list has it. */
export interface OperatorLink {
  readonly id: string;
  readonly label: string;
  readonly territory: string | null;
  readonly actor: string | null;
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly revokedAt: string | null;
  readonly lastUsedAt: string | null;
  readonly state: "active" | "expired" | "revoked";
}

/** The address of a link is told once, when it is made. */
export type MadeLink = OperatorLink & { readonly address: string };

/** Two records that may be one actor. */
export interface DuplicatePair {
  readonly actors: readonly [Actor, Actor];
  readonly score: number;
  readonly reason: string;
}

/** An entry and what holds in its place now; null = withdrawn. */
export interface EntryState {
  readonly entry: Entry;
  readonly inForce: Entry | null;
}

export interface Receipt {
  readonly id: string;
  readonly seq: number;
  readonly hash: string;
  readonly recordedAt: string;
  readonly status: "stored" | "already_there";
}

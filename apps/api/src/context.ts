import type { Instant } from "@legami/core";
import type { JournalStore } from "@legami/storage";
import type { ProgrammeCache } from "./programme-cache.ts";
import type { Registers } from "./registers.ts";

/** What every route works with. */
export interface RouteContext {
  readonly store: JournalStore;
  readonly programmes: ProgrammeCache;
  readonly registers: Registers;
  readonly clock: () => Instant;
  /** Another engine may compute other numbers from the same journal: part of every ETag. */
  readonly engine: string;
}

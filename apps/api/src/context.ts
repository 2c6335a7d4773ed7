import type { Instant } from "@legami/core";
import type { Store } from "@legami/storage";
import type { Cookies } from "./access/cookies.ts";
import type { Analysis } from "./analysis/analysis.ts";
import type { Uploads } from "./imports/uploads.ts";
import type { JobList } from "./jobs/job-list.ts";
import type { ProgrammeCache } from "./programme-cache.ts";
import type { Registers } from "./registers.ts";

/** What every route works with. */
export interface RouteContext {
  readonly store: Store;
  readonly programmes: ProgrammeCache;
  readonly registers: Registers;
  readonly analysis: Analysis;
  readonly jobs: JobList;
  readonly uploads: Uploads;
  readonly clock: () => Instant;
  readonly cookies: Cookies;
  /** Where people reach the server, if it was told; else each request says where it was sent. */
  readonly publicUrl: string | null;
  /** Another engine may compute other numbers from the same journal: part of every ETag. */
  readonly engine: string;
}

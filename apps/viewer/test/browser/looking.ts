import type { Browser } from "playwright-core";
import type { Served } from "./served-example.ts";

/** One browser and one server for all who only read: what one of them asked for is there for the next. */
export interface Looking {
  readonly browser: Browser;
  readonly served: Served;
}

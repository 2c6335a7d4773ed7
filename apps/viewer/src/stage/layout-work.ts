/**
 * Where the actors of a series stand, as something that takes time: a small network is placed at once, a
 * large one while somebody waits for it. Who leaves the page ends the work; who stops it finds it stopped
 * at every date, until it is asked for again. The places of a network that was placed before are kept.
 */
import type { LayoutTie } from "@legami/core";
import { isSameOrder, type LayoutOrder, packOrder } from "./layout-message.ts";
import { runLayout, type StopRun } from "./layout-runner.ts";
import { type Layout, type PlacedActor, placeActors } from "./positions.ts";
import type { RegionName } from "./region-boxes.ts";

export type LayoutState =
  | { readonly kind: "running"; readonly share: number }
  | { readonly kind: "done"; readonly layout: Layout }
  | { readonly kind: "stopped" }
  | { readonly kind: "failed"; readonly cause: unknown };

const BEGUN: LayoutState = { kind: "running", share: 0 };

/** So many the page places in about a tenth of a second; a worker would take half of that to come. */
export const MOST_AT_ONCE = 120;

/** The last large networks that were placed: a step back finds its places there, and so does another page. */
const kept: { readonly order: LayoutOrder; readonly layout: Layout }[] = [];
const MOST_KEPT = 4;

export class LayoutWork {
  readonly #asked: Parameters<typeof placeActors>;
  #order: LayoutOrder | null = null;
  #state: LayoutState = BEGUN;
  #stopRun: StopRun | null = null;
  readonly #listeners = new Set<() => void>();

  constructor(
    actors: readonly PlacedActor[],
    dates: readonly (readonly LayoutTie[])[],
    territories: readonly RegionName[],
  ) {
    this.#asked = [actors, dates, territories];
  }

  readonly state = (): LayoutState => {
    const [actors] = this.#asked;
    if (this.#state.kind === "running" && actors.length <= MOST_AT_ONCE)
      this.#state = { kind: "done", layout: placeActors(...this.#asked) };
    return this.#state;
  };

  /** Null until it is there. */
  readonly layout = (): Layout | null => {
    const state = this.state();
    return state.kind === "done" ? state.layout : null;
  };

  /** Somebody waits for it, until they say that they do not. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    this.#begin();
    return () => {
      this.#listeners.delete(listener);
      // Where one screen takes the place of another the next one waits already.
      queueMicrotask(() => {
        if (this.#listeners.size === 0) this.#end();
      });
    };
  };

  readonly stop = (): void => {
    if (this.state().kind !== "running") return;
    this.#end();
    this.#become({ kind: "stopped" });
  };

  readonly restart = (): void => {
    if (this.#state.kind !== "stopped") return;
    this.#become(BEGUN);
    this.#begin();
  };

  #begin(): void {
    if (this.#stopRun !== null || this.state().kind !== "running") return;
    const order = this.#order ?? packOrder(...this.#asked);
    this.#order = order;
    const before = kept.find((one) => isSameOrder(one.order, order));
    if (before !== undefined) {
      this.#become({ kind: "done", layout: before.layout });
      return;
    }
    this.#stopRun = runLayout(order, {
      onShare: (share) => this.#become({ kind: "running", share }),
      onDone: (layout) => {
        this.#stopRun = null;
        kept.unshift({ order, layout });
        kept.length = Math.min(kept.length, MOST_KEPT);
        this.#become({ kind: "done", layout });
      },
      onFailure: (cause) => {
        this.#stopRun = null;
        this.#become({ kind: "failed", cause });
      },
    });
  }

  #end(): void {
    this.#stopRun?.();
    this.#stopRun = null;
    if (this.#state.kind === "running") this.#state = BEGUN;
  }

  #become(state: LayoutState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}

/** Somebody else may sit here now: who was placed before is not for them. */
export function forgetLayouts(): void {
  kept.length = 0;
}

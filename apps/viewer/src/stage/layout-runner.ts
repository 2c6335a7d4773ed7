/** Placing a large network while the page goes on: in a worker, or where there is none in pieces. */
import { type LayoutNews, type LayoutOrder, openLayout, openOrder } from "./layout-message.ts";
import { type Layout, placingActors } from "./positions.ts";

export interface RunListener {
  readonly onShare: (share: number) => void;
  readonly onDone: (layout: Layout) => void;
  readonly onFailure: (cause: unknown) => void;
}

/** Ends it at once; nothing is said any more. */
export type StopRun = () => void;

export function runLayout(order: LayoutOrder, listener: RunListener): StopRun {
  let stop: StopRun = () => {};
  try {
    const worker = new Worker(new URL("./layout-worker.ts", import.meta.url), { type: "module" });
    stop = () => worker.terminate();
    worker.addEventListener("message", ({ data }: MessageEvent<LayoutNews>) => {
      if (data.kind === "share") return listener.onShare(data.share);
      worker.terminate();
      listener.onDone(openLayout(data.layout, order));
    });
    // It did not come, is not let in, or broke down: the page has the same code.
    worker.addEventListener("error", () => {
      worker.terminate();
      stop = runInPieces(order, listener);
    });
    // A copy: the order is compared with later ones.
    worker.postMessage(order);
  } catch {
    stop = runInPieces(order, listener);
  }
  return () => stop();
}

/** So long the page is kept; then it has its turn. */
const PIECE_MS = 12;

function runInPieces(order: LayoutOrder, listener: RunListener): StopRun {
  const { actors, dates } = openOrder(order);
  const steps = placingActors(actors, dates, order.territories);
  let timer: ReturnType<typeof setTimeout>;
  const go = () => {
    const begun = performance.now();
    try {
      let step = steps.next();
      while (step.done !== true && performance.now() - begun < PIECE_MS) step = steps.next();
      if (step.done === true) return listener.onDone(step.value);
      listener.onShare(step.value);
      timer = setTimeout(go);
    } catch (cause) {
      listener.onFailure(cause);
    }
  };
  timer = setTimeout(go);
  return () => clearTimeout(timer);
}

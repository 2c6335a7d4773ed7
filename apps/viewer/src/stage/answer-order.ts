import {
  buffersOf,
  type LayoutNews,
  type LayoutOrder,
  openOrder,
  packLayout,
} from "./layout-message.ts";
import { placingActors } from "./positions.ts";

/** What a worker does with an order: it says how far it is, by the hundredth, and then what came out. */
export function answerOrder(
  order: LayoutOrder,
  tell: (news: LayoutNews, handedOver: ArrayBuffer[]) => void,
): void {
  // Who hears this knows that the worker could be started.
  tell({ kind: "share", share: 0 }, []);
  const { actors, dates } = openOrder(order);
  const steps = placingActors(actors, dates, order.territories);
  let told = 0;
  let step = steps.next();
  while (step.done !== true) {
    const share = Math.floor(100 * step.value) / 100;
    if (share > told) tell({ kind: "share", share }, []);
    told = Math.max(told, share);
    step = steps.next();
  }
  const layout = packLayout(step.value, order);
  tell({ kind: "done", layout }, buffersOf(layout));
}

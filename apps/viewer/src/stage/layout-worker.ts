/** Off the page's thread: one order, its answer. */
import { answerOrder } from "./answer-order.ts";
import type { LayoutOrder } from "./layout-message.ts";

addEventListener("message", ({ data }: MessageEvent<LayoutOrder>) => {
  answerOrder(data, (news, transfer) => postMessage(news, { transfer }));
});

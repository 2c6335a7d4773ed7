/** A thread of its own, in which imports are planned, one after another. */
import { parentPort } from "node:worker_threads";
import type { ImportRequest } from "../guess/plan.ts";
import { planImport } from "../guess/plan-import.ts";

parentPort?.on("message", (request: ImportRequest) => {
  parentPort?.postMessage(planImport(request));
});

/** A thread of its own, in which the import of one file is planned. */
import { parentPort, workerData } from "node:worker_threads";
import type { ImportRequest } from "../guess/plan.ts";
import { planImport } from "../guess/plan-import.ts";

parentPort?.postMessage(planImport(workerData as ImportRequest));

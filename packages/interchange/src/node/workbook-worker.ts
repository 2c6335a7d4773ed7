/** A thread of its own, in which one workbook is read. */
import { parentPort, workerData } from "node:worker_threads";
import { LegamiError } from "@legami/core";
import { readWorkbook } from "../workbook/read-workbook.ts";
import type { WorkbookAnswer, WorkbookTask } from "./read-workbook-apart.ts";

const { file, options } = workerData as WorkbookTask;
parentPort?.postMessage(answer());

function answer(): WorkbookAnswer {
  try {
    return { data: readWorkbook(file, options) };
  } catch (error) {
    // An error crosses to the other thread as its values.
    if (!(error instanceof LegamiError)) throw error;
    const { code, message, details } = error;
    return { refusal: { code, message, details } };
  }
}

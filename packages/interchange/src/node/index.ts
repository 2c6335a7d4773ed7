export { type PlanThread, planThread } from "./plan-thread.ts";
export { readWorkbookApart } from "./read-workbook-apart.ts";

import { compareJson, type Entry, evaluateChange, evaluateMoment, measureJson } from "@legami/core";
import type { Scene } from "@legami/figures";
import type { Body, FigureFormat, Task } from "./task.ts";

/** The answer to a task. Pure: the same journal and the same task give the same bytes. */
export async function perform(entries: readonly Entry[], task: Task): Promise<Body> {
  switch (task.what) {
    case "moment":
      return JSON.stringify(measureJson(evaluateMoment(entries, task.at, task.request)));
    case "change":
      return JSON.stringify(compareJson(evaluateChange(entries, task.from, task.to, task.request)));
    case "figure": {
      const { figureDrawer, figureNamed } = await import("@legami/figures");
      return contentOf(figureDrawer(entries, task.request)(figureNamed(task.name)), task.format);
    }
  }
}

async function contentOf(scene: Scene, format: FigureFormat): Promise<Body> {
  if (format === "svg") {
    const { svgText } = await import("@legami/figures");
    return svgText(scene);
  }
  const { figurePdf, figurePng } = await import("@legami/figures/node");
  return format === "pdf" ? figurePdf(scene) : figurePng(scene);
}

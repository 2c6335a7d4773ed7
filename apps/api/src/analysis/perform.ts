import {
  compareJson,
  digestsOf,
  type Entry,
  evaluateChange,
  evaluateMoment,
  measureJson,
} from "@legami/core";
import type { FigureRequest } from "@legami/figures";
import type { Body, OnProgress, ReportTask, Task } from "./task.ts";

/** The answer to a task. Pure: the same journal and the same task give the same bytes. */
export async function perform(
  entries: readonly Entry[],
  task: Task,
  onProgress: OnProgress = () => {},
): Promise<Body> {
  switch (task.what) {
    case "moment":
      return JSON.stringify(measureJson(evaluateMoment(entries, task.at, task.request)));
    case "change": {
      const { from, to, request, repetitions = null } = task;
      return JSON.stringify(compareJson(evaluateChange(entries, from, to, request, repetitions)));
    }
    case "digests":
      return JSON.stringify(digestsOf(entries, task));
    case "figure": {
      const { figureDrawer, figureNamed } = await import("@legami/figures");
      const { figureContent } = await import("../documents/figure-files.ts");
      const scene = figureDrawer(entries, task.request)(figureNamed(task.name));
      return figureContent(scene, `.${task.format}`, task.request);
    }
    case "numbers": {
      const { numbersFile } = await import("../documents/numbers-file.ts");
      return numbersFile(entries, task);
    }
    case "figures":
      return figureArchive(entries, task.request, onProgress);
    case "report":
      return reportBody(entries, task, onProgress);
  }
}

async function figureArchive(
  entries: readonly Entry[],
  request: FigureRequest,
  onProgress: OnProgress,
): Promise<Uint8Array> {
  const { figureFiles } = await import("../documents/figure-files.ts");
  const { archiveOf } = await import("@legami/interchange");
  const { files } = await figureFiles(entries, request, { onProgress });
  const contents = [...files].map(
    ([name, content]) =>
      [name, typeof content === "string" ? Buffer.from(content) : content] as const,
  );
  return archiveOf(new Map(contents));
}

async function reportBody(
  entries: readonly Entry[],
  { form, format, request, options, repetitions }: ReportTask,
  onProgress: OnProgress,
): Promise<Body> {
  const { drawFigures, quadernoDocument, reportDocument, reportMaterial } = await import(
    "@legami/report"
  );
  const { embeddedLogo } = await import("@legami/report/node");
  const { endOf, reportContent } = await import("../documents/report-file.ts");
  const { to = null, knownOn = null } = request;
  const asked = { ...request, to: endOf(entries, to, options.variant, knownOn) };
  const steps = form === "report" ? 3 : 2;
  onProgress(0, steps);
  const material = reportMaterial(entries, asked, repetitions ?? null);
  onProgress(1, steps);
  if (form === "leaflet") {
    return reportContent(quadernoDocument(material, options), format, material);
  }
  const figures = drawFigures(entries, material, asked, repetitions ?? null);
  onProgress(2, steps);
  const logo = embeddedLogo(options, material.language);
  return reportContent(reportDocument(material, { figures, options, logo }), format, material);
}

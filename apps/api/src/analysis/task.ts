/** What the server computes for an answer: plain values, so that a thread can be told. */
import type { EvaluationRequest, Lens, Repetitions } from "@legami/core";
import type { FigureRequest } from "@legami/figures";
import type { MaterialRequest, ReportDocument, ReportOptions } from "@legami/report";
import type { ReportFormat } from "../documents/report-file.ts";

export const FIGURE_FORMATS = ["svg", "pdf", "png"] as const;

export type FigureFormat = (typeof FIGURE_FORMATS)[number];

export type Task =
  | { readonly what: "moment"; readonly at: string | null; readonly request: EvaluationRequest }
  | {
      readonly what: "change";
      readonly from: string | null;
      readonly to: string | null;
      readonly request: EvaluationRequest;
      /** Of the same comparison, for intervals. */
      readonly repetitions?: Repetitions;
    }
  | {
      readonly what: "figure";
      readonly name: string;
      readonly format: FigureFormat;
      readonly request: FigureRequest;
    }
  | { readonly what: "figures"; readonly request: FigureRequest }
  /** The digests of what is frozen. */
  | { readonly what: "digests"; readonly moments?: readonly string[]; readonly lens?: Lens }
  | NumbersTask
  | ReportTask;

export const NUMBER_FORMATS = ["xlsx", "csv"] as const;

/** Measures at the first date and at each of the others; at one date alone where there is no other. */
export interface NumbersTask {
  readonly what: "numbers";
  readonly from: string | null;
  readonly to: readonly string[];
  readonly format: (typeof NUMBER_FORMATS)[number];
  readonly request: EvaluationRequest;
}

export interface ReportTask {
  readonly what: "report";
  readonly form: ReportDocument["form"];
  readonly format: ReportFormat;
  readonly request: MaterialRequest & Pick<FigureRequest, "places">;
  readonly options: ReportOptions;
  /** Of the comparison that the report is of, for its margins. */
  readonly repetitions?: Repetitions;
}

/** Told step by step while it is worked on; `total` 0 = not known yet. */
export type OnProgress = (done: number, total: number) => void;

/** The body of an answer: JSON, SVG, or the bytes of a file. */
export type Body = string | Uint8Array;

/** What the server computes for an answer: plain values, so that a thread can be told. */
import type { EvaluationRequest } from "@legami/core";
import type { FigureRequest } from "@legami/figures";

export const FIGURE_FORMATS = ["svg", "pdf", "png"] as const;

export type FigureFormat = (typeof FIGURE_FORMATS)[number];

export type Task =
  | { readonly what: "moment"; readonly at: string | null; readonly request: EvaluationRequest }
  | {
      readonly what: "change";
      readonly from: string | null;
      readonly to: string | null;
      readonly request: EvaluationRequest;
    }
  | {
      readonly what: "figure";
      readonly name: string;
      readonly format: FigureFormat;
      readonly request: FigureRequest;
    };

/** The body of an answer: JSON, SVG, or the bytes of a file. */
export type Body = string | Uint8Array;

/** What an evaluator adds to the report: `report.json`, kept by this browser for each programme. */
import { remember, remembered } from "./remembered.ts";
import type { Language } from "./view-state.ts";

/** In the order of the report. */
export const SECTIONS_OF_REPORT = [
  "summary",
  "reading",
  "quality",
  "territories",
  "hold",
  "breadth",
  "morphology",
  "lab-organisation",
  "lab-lab",
  "receiving",
  "indicators",
  "objectives",
  "area-plans",
  "voices",
  "limits",
  "recommendations",
  "method",
  "checklist",
  "passport",
] as const;

export type ReportSection = (typeof SECTIONS_OF_REPORT)[number];

/** A text for both languages, or one for each. */
type OwnText = string | { readonly it?: string; readonly en?: string };

interface OwnSection {
  readonly show?: boolean;
  readonly text?: OwnText;
  readonly writtenFor?: readonly string[];
}

export interface ReportDraft {
  readonly schema?: "legami.report/1";
  readonly variant?: "final" | "midterm";
  readonly title?: OwnText;
  readonly authors?: readonly string[];
  readonly organisation?: string;
  readonly place?: string;
  readonly date?: string;
  /** As a data address. */
  readonly logo?: string;
  readonly logoText?: OwnText;
  readonly sections?: Readonly<Partial<Record<ReportSection, OwnSection>>>;
}

const EMPTY: ReportDraft = { schema: "legami.report/1" };

export function keptDraft(programme: string): ReportDraft {
  return draftIn(remembered(`report.${programme}`) ?? "") ?? EMPTY;
}

export function keepDraft(programme: string, draft: ReportDraft): void {
  remember(`report.${programme}`, JSON.stringify(draft));
}

/** Null unless it is a `report.json`; what it says is looked at where the report is made. */
export function draftIn(json: string): ReportDraft | null {
  try {
    const value: unknown = JSON.parse(json.replace(/^\ufeff/, ""));
    if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
    const { sections = {} } = value as { sections?: unknown };
    const isWhole = typeof sections === "object" && sections !== null && !Array.isArray(sections);
    return isWhole ? (value as ReportDraft) : null;
  } catch {
    return null;
  }
}

export function draftText(draft: ReportDraft): string {
  return `${JSON.stringify(draft, null, 2)}\n`;
}

export function textIn(own: OwnText | undefined, lang: Language): string {
  return (typeof own === "string" ? own : own?.[lang]) ?? "";
}

/** One language of a text that has two leaves the other as it is. */
export function withText(own: OwnText | undefined, lang: Language, text: string): OwnText {
  return typeof own === "object" ? { ...own, [lang]: text } : text;
}

/** The evaluator's text, noted for the numbers that it was written on. */
export function withOwnText(
  draft: ReportDraft,
  id: ReportSection,
  lang: Language,
  text: string,
  snapshots: readonly string[] | null,
): ReportDraft {
  return withSection(draft, id, {
    text: withText(draft.sections?.[id]?.text, lang, text),
    ...(snapshots === null ? {} : { writtenFor: snapshots }),
  });
}

/** The text stands on snapshots that are no longer those of the report. */
export function isOutdated(
  own: OwnSection | undefined,
  lang: Language,
  snapshots: readonly string[] | null,
): boolean {
  return (
    snapshots !== null &&
    own?.writtenFor !== undefined &&
    textIn(own.text, lang) !== "" &&
    own.writtenFor.join() !== snapshots.join()
  );
}

export function withSection(
  draft: ReportDraft,
  id: ReportSection,
  change: OwnSection,
): ReportDraft {
  const { sections = {} } = draft;
  return { ...draft, sections: { ...sections, [id]: { ...sections[id], ...change } } };
}

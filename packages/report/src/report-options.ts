/**
 * What an evaluator adds to a report: title page, text of their own, sections on and off
 * (`report.json`, docs/reference/report.md). Shared by every door.
 */
import { type Language, LegamiError } from "@legami/core";

export const SECTION_IDS = [
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

export type SectionId = (typeof SECTION_IDS)[number];

/** `final`: the whole programme. `midterm`: indicators of later phases are still under way. */
export const VARIANTS = ["final", "midterm"] as const;

export type Variant = (typeof VARIANTS)[number];

/** A text, or one for each language. */
type OwnText = string | { readonly it?: string; readonly en?: string };

interface OwnSection {
  /** False leaves the section out. */
  readonly show?: boolean;
  /** The evaluator's text; an empty line begins a paragraph. Kept as it is whatever the numbers do. */
  readonly text?: OwnText;
  /** Digests of the snapshots that the text was written for, to tell when numbers have moved on. */
  readonly writtenFor?: readonly string[];
}

export interface ReportOptions {
  readonly schema?: "legami.report/1";
  readonly title?: OwnText;
  readonly authors?: readonly string[];
  readonly organisation?: string;
  /** Of signature, as it shall be printed. */
  readonly date?: string;
  readonly place?: string;
  /** A PNG or JPEG file beside this one, or such an image as a data address. */
  readonly logo?: string;
  /** What the logo shows, for who does not see it. */
  readonly logoText?: OwnText;
  readonly variant?: Variant;
  readonly sections?: Readonly<Partial<Record<SectionId, OwnSection>>>;
}

const SECTION_KEYS = ["show", "text", "writtenFor"];
const KEYS = [
  "schema",
  "title",
  "authors",
  "organisation",
  "date",
  "place",
  "logo",
  "logoText",
  "variant",
  "sections",
];

/** @throws LegamiError `LEGAMI_INVALID_OPTION` that names the field which cannot be read */
export function readReportOptions(json: string): ReportOptions {
  const value = parsed(json);
  requireKeys("", value, KEYS);
  requireTexts("title", value["title"]);
  requireTexts("logoText", value["logoText"]);
  for (const key of ["organisation", "date", "place", "logo"]) requireString(key, value[key]);
  requireStrings("authors", value["authors"]);
  if (value["schema"] !== undefined && value["schema"] !== "legami.report/1") {
    refuse("schema", "legami.report/1");
  }
  if (value["variant"] !== undefined && !isOneOf(VARIANTS, value["variant"])) {
    refuse("variant", VARIANTS.join(", "));
  }
  const sections = value["sections"] ?? {};
  requireKeys("sections", sections, SECTION_IDS);
  for (const [id, section] of Object.entries(sections)) readSection(`sections.${id}`, section);
  return value as ReportOptions;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\ufeff/, ""));
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new LegamiError("LEGAMI_INVALID_OPTION", `report.json: ${message}`, { cause });
  }
}

function readSection(path: string, section: unknown): void {
  requireKeys(path, section, SECTION_KEYS);
  requireTexts(`${path}.text`, section["text"]);
  requireStrings(`${path}.writtenFor`, section["writtenFor"]);
  if (section["show"] !== undefined && typeof section["show"] !== "boolean") {
    refuse(`${path}.show`, "true, false");
  }
}

type Fields = Readonly<Record<string, unknown>>;

function requireKeys(
  path: string,
  value: unknown,
  known: readonly string[],
): asserts value is Fields {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    refuse(path === "" ? "report.json" : path, "{ … }");
  }
  const stranger = Object.keys(value as Fields).find((key) => !known.includes(key));
  if (stranger !== undefined) {
    refuse(path === "" ? stranger : `${path}.${stranger}`, known.join(", "));
  }
}

function requireTexts(path: string, value: unknown): void {
  if (value === undefined || typeof value === "string") return;
  requireKeys(path, value, ["it", "en"]);
  for (const [language, text] of Object.entries(value)) requireString(`${path}.${language}`, text);
}

function requireString(path: string, value: unknown): void {
  if (value !== undefined && typeof value !== "string") refuse(path, '"…"');
}

function requireStrings(path: string, value: unknown): void {
  if (value === undefined) return;
  if (!Array.isArray(value) || value.some((item) => typeof item !== "string")) {
    refuse(path, '["…"]');
  }
}

function isOneOf(list: readonly string[], value: unknown): boolean {
  return typeof value === "string" && list.includes(value);
}

function refuse(path: string, expected: string): never {
  throw new LegamiError("LEGAMI_INVALID_OPTION", `report.json, ${path}: ${expected}`);
}

/** The text in the language of the report; a text in one language stands in both. */
export function ownText(own: OwnText | undefined, language: Language): string | null {
  const words = typeof own === "string" ? own : own?.[language];
  return words === undefined || words.trim() === "" ? null : words;
}

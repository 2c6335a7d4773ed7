import type { Language } from "@legami/core";
/** Says a finding in one sentence: where it is, what was found, what is expected, what to do. */
import type { InputNote, InputProblem } from "../problems.ts";
import { CELL_TEMPLATES } from "./cell-templates.ts";
import { EXPECTED, JSON_TEMPLATES } from "./json-templates.ts";
import { NOTE_TEMPLATES } from "./note-templates.ts";
import { TABLE_TEMPLATES } from "./table-templates.ts";
import type { Template } from "./template.ts";

const PROBLEM_TEMPLATES = { ...TABLE_TEMPLATES, ...CELL_TEMPLATES, ...JSON_TEMPLATES };

/** The problem in one sentence for the person who has to mend the file. */
export function describeProblem(problem: InputProblem, lang: Language): string {
  return sentence(problem, PROBLEM_TEMPLATES[problem.code], lang);
}

/** The note in one sentence. */
export function describeNote(note: InputNote, lang: Language): string {
  return sentence(note, NOTE_TEMPLATES[note.code], lang);
}

function sentence(finding: InputProblem | InputNote, template: Template, lang: Language): string {
  const text = template[lang].replace(/\{(\w+)\}/g, (_, name: string) =>
    wordOf(finding, name, lang),
  );
  return `${placeOf(finding, lang)}: ${text}`;
}

function placeOf({ file, row, column }: InputProblem | InputNote, lang: Language): string {
  const isPointer = row === null && column?.startsWith("/");
  const parts = [printable(file)];
  if (row !== null) parts.push(`${rowWord(file, lang)} ${row}`);
  if (column !== null) {
    const word = isPointer ? { it: "campo", en: "field" } : { it: "colonna", en: "column" };
    parts.push(`${word[lang]} ${quoted(column, lang)}`);
  }
  return parts.join(", ");
}

function rowWord(file: string, lang: Language): string {
  if (lang === "it") return "riga";
  return file.toLowerCase().endsWith(".json") ? "line" : "row";
}

function wordOf({ found, values }: InputProblem | InputNote, name: string, lang: Language): string {
  if (name === "found") return quoted(found ?? "", lang);
  const value = Object.hasOwn(values, name) ? values[name] : undefined;
  if (value === undefined) return "";
  if (name === "expected") return EXPECTED[value]?.[lang] ?? printable(String(value));
  if (typeof value === "string") return printable(shortened(value, 300));
  return lang === "it" ? String(value).replace(".", ",") : String(value);
}

function quoted(text: string, lang: Language): string {
  const shown = printable(shortened(text, 60));
  return lang === "it" ? `«${shown}»` : `“${shown}”`;
}

function shortened(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length)}…` : text;
}

// Cells come from strangers and sentences go to terminals: a control character could move the cursor.
function printable(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Bidi_Control}]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

import type { Language } from "@legami/core";
/** Says a finding in one sentence: where it is, what was found, what is expected, what to do. */
import type { FilePart, InputNote, InputProblem } from "../problems.ts";
import { CELL_TEMPLATES } from "./cell-templates.ts";
import { GRAPH_EXPECTED, GRAPH_TEMPLATES } from "./graph-templates.ts";
import { IMPORT_TEMPLATES } from "./import-templates.ts";
import { EXPECTED, JSON_TEMPLATES } from "./json-templates.ts";
import { NOTE_TEMPLATES } from "./note-templates.ts";
import { TABLE_TEMPLATES } from "./table-templates.ts";
import type { Template } from "./template.ts";
import { WORKBOOK_TEMPLATES } from "./workbook-templates.ts";

const PROBLEM_TEMPLATES = {
  ...TABLE_TEMPLATES,
  ...CELL_TEMPLATES,
  ...IMPORT_TEMPLATES,
  ...JSON_TEMPLATES,
  ...GRAPH_TEMPLATES,
  ...WORKBOOK_TEMPLATES,
};

const EXPECTED_WORDS: Readonly<Record<string, Template>> = { ...EXPECTED, ...GRAPH_EXPECTED };

/** The problem in one sentence for the person who has to mend the file. */
export function describeProblem(problem: InputProblem, lang: Language): string {
  return sentence(problem, PROBLEM_TEMPLATES[problem.code], lang);
}

/** The note in one sentence. */
export function describeNote(note: InputNote, lang: Language): string {
  return sentence(note, NOTE_TEMPLATES[note.code], lang);
}

/** What is wrong and what to do, without the place. */
export function remedyOf(problem: InputProblem, lang: Language): string {
  return words(problem, PROBLEM_TEMPLATES[problem.code], lang);
}

/** What is wrong with one row and what to do: the column, and the sentence. */
export function remedyInRow(problem: InputProblem, lang: Language): string {
  const { column } = problem;
  const said = remedyOf(problem, lang);
  const word = lang === "it" ? "colonna" : "column";
  return column === null ? said : `${word} ${quoted(column, lang)}: ${said}`;
}

function sentence(finding: InputProblem | InputNote, template: Template, lang: Language): string {
  return `${placeOf(finding, lang)}: ${words(finding, template, lang)}`;
}

function words(finding: InputProblem | InputNote, template: Template, lang: Language): string {
  return template[lang].replace(/\{(\w+)\}/g, (_, name: string) => wordOf(finding, name, lang));
}

function placeOf({ file, part, row, column }: InputProblem | InputNote, lang: Language): string {
  const isPointer = row === null && column?.startsWith("/");
  const parts = [printable(file)];
  if (part !== null) parts.push(`${PART_WORDS[part.kind][lang]} ${quoted(part.name, lang)}`);
  if (row !== null) parts.push(`${rowWord(file, part, lang)} ${row}`);
  if (column !== null) {
    const word = isPointer ? { it: "campo", en: "field" } : { it: "colonna", en: "column" };
    parts.push(`${word[lang]} ${quoted(column, lang)}`);
  }
  return parts.join(", ");
}

const PART_WORDS: Readonly<Record<FilePart["kind"], Template>> = {
  sheet: { en: "sheet", it: "foglio" },
  list: { en: "list", it: "elenco" },
};

/** Files whose rows are lines of a text and not of a table. */
const TEXTS = /\.(?:json|graphml|gexf|xml|net|paj|dl|dat)$/i;

function rowWord(file: string, part: FilePart | null, lang: Language): string {
  if (part?.kind === "list") return lang === "it" ? "elemento" : "item";
  if (lang === "it") return "riga";
  return part === null && TEXTS.test(file) ? "line" : "row";
}

function wordOf({ found, values }: InputProblem | InputNote, name: string, lang: Language): string {
  if (name === "found") return quoted(found ?? "", lang);
  const value = Object.hasOwn(values, name) ? values[name] : undefined;
  if (value === undefined) return "";
  if (name === "expected" && Object.hasOwn(EXPECTED_WORDS, value)) {
    return EXPECTED_WORDS[value]?.[lang] ?? "";
  }
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

import { Help } from "commander";

/** Columns of a paragraph, for terminals of any width and for files. */
const WIDTH = 100;

/** A paragraph of lines as wide as may be, indented from the second on. */
export function wrapped(text: string, indent = 0): string {
  const lines = new Help().boxWrap(text, WIDTH - indent).split("\n");
  return lines.map((line, at) => (at === 0 ? line : " ".repeat(indent) + line)).join("\n");
}

/** Signs with which a spreadsheet takes a cell for a formula, wide letters included. */
const SIGNS: ReadonlySet<string> = new Set([..."=+-@\t\r\n\0\uff1d\uff0b\uff0d\uff20\uff1b"]);

/** True for a text that has to stand after an apostrophe, or does already. */
export function mayBeFormula(text: string): boolean {
  let at = 0;
  while (text.charAt(at) === "'") at++;
  // A semicolon begins a cell of its own where lists are separated by it.
  if (text.charAt(at) === ";") at++;
  return SIGNS.has(text.charAt(at));
}

/** The text without the apostrophe that keeps it from being a formula. */
export function withoutApostrophe(text: string): string {
  return text.startsWith("'") && mayBeFormula(text) ? text.slice(1) : text;
}

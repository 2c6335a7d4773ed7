const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/**
 * A text as XML holds it, in an attribute or between tags. Control characters, which XML has no way to
 * write, become the sign for a character that is not known.
 */
export function xmlText(text: string | number): string {
  return String(text)
    .toWellFormed()
    .replace(/[&<>"\t\n\r]/g, (sign) => ENTITIES[sign] ?? sign)
    .replace(/[\p{Cc}\ufffe\uffff]/gu, "\ufffd");
}

/** An element's attributes, those that are null left out. */
export function xmlAttributes(
  attributes: Readonly<Record<string, string | number | null>>,
): string {
  return Object.entries(attributes)
    .flatMap(([name, value]) => (value === null ? [] : [` ${name}="${xmlText(value)}"`]))
    .join("");
}

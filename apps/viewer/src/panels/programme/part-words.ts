import type { Words } from "../../i18n/words.ts";

/** What one number of a parameter of several is called; a type of event that the programme has added by itself. */
export function partWords(
  { t, has }: Pick<Words, "t" | "has">,
  name: string,
  part: string,
): string {
  const known = `settings.numbers.${name}.${part}`;
  if (has(known)) return t(known);
  const event = `settings.eventTypes.${part}`;
  return has(event) ? t(event) : part;
}

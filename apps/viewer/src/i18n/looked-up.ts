/** Words without a gap to fill, each looked up once: a page asks for the same ones hundreds of times. */
import type { Language } from "../state/view-state.ts";

const found = new Map<string, string>();

export function lookedUp(lang: Language, key: string, find: (key: string) => string): string {
  const name = `${lang} ${key}`;
  const known = found.get(name);
  if (known !== undefined) return known;
  const word = find(key);
  found.set(name, word);
  return word;
}

/** More words have come: a key that had none may have one now. */
export function forgetWords(): void {
  found.clear();
}

const NAMES = new Intl.Collator(["it", "en"], { sensitivity: "base", numeric: true });

/** Names as a list for people has them: capitals and accents do not count, numbers go by size. */
export function byName(a: string, b: string): number {
  return NAMES.compare(a, b);
}

/** What this browser remembers between visits. Storage may be closed; then nothing is remembered. */
export type RememberedKey =
  | "lang"
  | "theme"
  | "keys"
  | `report.${string}`
  | `settings.${string}`
  | PeopleKey;

/** What names organisations: forgotten when somebody leaves. */
type PeopleKey = `who.${string}` | `recent.${string}` | `often.${string}`;

const PEOPLE = /^legami\.(who|recent|often)\./;

export function remembered(key: RememberedKey): string | null {
  try {
    return localStorage.getItem(`legami.${key}`);
  } catch {
    return null;
  }
}

export function remember(key: RememberedKey, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(`legami.${key}`);
    else localStorage.setItem(`legami.${key}`, value);
  } catch {
    // Private browsing without storage: the choice lasts as long as the page.
  }
}

/** Somebody else may sit here next. */
export function forgetPeople(): void {
  try {
    for (const key of Object.keys(localStorage)) if (PEOPLE.test(key)) localStorage.removeItem(key);
  } catch {
    // Nothing was remembered.
  }
}

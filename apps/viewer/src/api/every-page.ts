import { get } from "./http.ts";
import type { Page } from "./wire.ts";

const PAGE_SIZE = 500;

/** Every item of a list that comes in pages. */
export async function everyPage<Item>(
  path: string,
  query: object,
  signal?: AbortSignal,
): Promise<readonly Item[]> {
  const items: Item[] = [];
  let after: string | null = null;
  do {
    const from: object = after === null ? {} : { after };
    const page: Page<Item> = await get(
      path,
      { ...query, limit: String(PAGE_SIZE), ...from },
      signal,
    );
    items.push(...page.items);
    after = page.next === null ? null : String(page.next);
  } while (after !== null);
  return items;
}

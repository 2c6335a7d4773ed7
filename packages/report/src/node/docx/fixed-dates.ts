/** Takes the clock out of an archive: its parts in one order, its dates those of the data. */
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";

const WRITTEN_ON = new Date(2000, 0, 1);

export function withFixedDates(archive: Uint8Array, date: string | null): Uint8Array {
  const parts = unzipSync(archive);
  const made = `${date ?? "1970-01-01"}T00:00:00Z`;
  const zippable: Zippable = {};
  // The list of types comes first, as readers that stream expect it.
  const names = Object.keys(parts).sort(
    (a, b) => Number(b === TYPES) - Number(a === TYPES) || (a < b ? -1 : 1),
  );
  for (const name of names) {
    const bytes = parts[name] ?? new Uint8Array(0);
    zippable[name] = name.endsWith(".xml") ? strToU8(settled(strFromU8(bytes), made)) : bytes;
  }
  return zipSync(zippable, { mtime: WRITTEN_ON });
}

const TYPES = "[Content_Types].xml";
/** Bookmarks are counted through all documents of a process; here each document counts its own. */
function settled(xml: string, made: string): string {
  const bookmarks = new Map<string, string>();
  const count = (_: string, before: string, id: string) => {
    const known = bookmarks.get(id) ?? String(bookmarks.size + 1);
    bookmarks.set(id, known);
    return `${before}${known}`;
  };
  const counted = xml
    .replace(/(\b_Toc)(\d+)/g, count)
    .replace(/(<w:bookmark(?:Start|End)[^>]* w:id=")(\d+)/g, count);
  return counted.replace(
    /(<dcterms:(created|modified)[^>]*>)[^<]*(<)/g,
    (_, open: string, __, close: string) => `${open}${made}${close}`,
  );
}

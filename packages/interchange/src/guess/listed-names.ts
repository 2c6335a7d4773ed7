import { partsOf } from "../csv/cell-values.ts";

/** The names that a cell lists: by lines, semicolons or bars, by commas, or codes by blanks. */
export function listedIn(cell: string, isEvent = false): string[] {
  // Names have hyphens, too; of an event several are expected.
  const further = isEvent ? [" - ", " – ", " / "] : [];
  for (const separator of ["\n", ";", "|", ", ", ...further]) {
    const parts = partsOf(cell.split(separator).join("|"));
    if (parts.length > 1) return parts;
  }
  return /^[a-z0-9]+(?:_[a-z0-9]+)+(?: [a-z0-9_]+)+$/.test(cell) ? cell.split(" ") : [cell];
}

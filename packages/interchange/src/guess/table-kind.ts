/** What each row of a table is: a tie, a meeting, an actor, or all ties of one. */
import { numberIn } from "../csv/cell-values.ts";
import { headerWord } from "../csv/column-names.ts";
import { assigned } from "./assigned-fields.ts";
import { type Field, fieldsByHeader, type TableKind } from "./fields.ts";
import type { Layout } from "./layout.ts";
import { isNames, type Seen, shared } from "./seen-column.ts";
import { isTicked, levelIn } from "./words.ts";

export function kindOf(
  seen: readonly Seen[],
  options: ReadonlyMap<number, string>,
  layout: Layout,
): TableKind {
  if (isMatrix(seen, layout)) return "matrix";
  if (options.size > 1) return "ties";
  const fits = (["ties", "events", "actors"] as const).map((kind) => {
    const fields = [...assigned(seen, kind, options).values()];
    const has = (...names: Field[]) => names.some((name) => fields.includes(name));
    const isWhole =
      kind === "ties"
        ? has("source") && has("target", "targets")
        : kind === "events"
          ? has("actors")
            ? has("date", "event")
            : has("actor") && has("event") && has("date", "type")
          : has("label", "id");
    const named = fieldsByHeader(
      seen.map(({ name }) => name),
      kind,
    );
    const byName = named.filter(
      (one, at) => fields.length > 0 && (seen[at]?.cells.length ?? 0) > 0 && one.length > 0,
    );
    return { kind, isWhole, count: byName.length + (kind === "ties" ? 0.5 : 0) };
  });
  const whole = fits.filter(({ isWhole }) => isWhole);
  const isTies = whole.some(({ kind }) => kind === "ties") && hasTwoSides(seen);
  const best = whole.reduce<(typeof fits)[number] | null>(
    (a, b) => (a === null || b.count > a.count ? b : a),
    null,
  );
  if (best?.kind === "actors" && isTies) return "ties";
  return best?.kind ?? "ties";
}

/** Two columns have names in common: who stands on one side of a tie stands on the other of another. */
function hasTwoSides(seen: readonly Seen[]): boolean {
  const named = seen.filter(isNames);
  return named.some((one) =>
    named.some(
      (other) =>
        one.index < other.index &&
        shared(one, other) >= 2 &&
        shared(one, other) * 5 >= Math.min(one.distinct.length, other.distinct.length),
    ),
  );
}

/** Columns are headed by what the rows begin with, and hold numbers or ticks. */
function isMatrix(seen: readonly Seen[], { rows }: Layout): boolean {
  const first = seen.find(({ distinct }) => distinct.length > 0);
  if (first === undefined || rows.length < 2) return false;
  const heads = new Set(
    seen.filter(({ index }) => index > first.index).map(({ name }) => headerWord(name)),
  );
  const both = first.distinct.filter((cell) => heads.has(headerWord(cell)));
  if (both.length < 2 || both.length * 5 < first.distinct.length * 3) return false;
  const others = seen.filter(({ index }) => index > first.index);
  const isCell = (cell: string) =>
    numberIn(cell) !== null || isTicked(cell) !== null || levelIn(cell) !== null;
  const cells = others.flatMap((one) => one.cells);
  return cells.filter(isCell).length * 10 >= cells.length * 8;
}

/** Guesses what each column of a table holds: by its name, and by what its cells say. */
import { assigned } from "./assigned-fields.ts";
import { type Field, fieldsByHeader, isOfPrograms, type TableKind } from "./fields.ts";
import type { Layout } from "./layout.ts";
import type { Seen } from "./seen-column.ts";
import { kindOf } from "./table-kind.ts";
import { isTicked, levelIn } from "./words.ts";

/** A column with what it holds. */
export interface ReadColumn {
  readonly index: number;
  readonly name: string;
  readonly field: Field;
  /** Of a column that is about one partner: its name. */
  readonly partner: string | null;
  /** Different cells that are not empty, the first of them. */
  readonly samples: readonly string[];
}

export interface ReadTable {
  readonly kind: TableKind;
  readonly columns: readonly ReadColumn[];
}

/** What somebody has said of the columns, by their names, and of the table. */
export interface ColumnChoices {
  readonly kind?: TableKind;
  readonly columns?: Readonly<Record<string, Field>>;
}

/** Cells that are looked at in a column. */
const LOOKED_AT = 400;

export function columnsIn(layout: Layout, choices: ColumnChoices): ReadTable {
  const looked = layout.rows.slice(0, LOOKED_AT);
  const seen = layout.header.map((name, index): Seen => {
    const cells = looked.map((row) => row.cells[index] ?? "").filter((cell) => cell !== "");
    return { index, name, cells, distinct: [...new Set(cells)] };
  });
  const options = optionsAmong(seen);
  const kind = choices.kind ?? kindOf(seen, options, layout);
  const guessed = kind === "matrix" ? new Map<number, Field>() : assigned(seen, kind, options);
  const columns = seen.map(({ index, name, distinct }): ReadColumn => {
    const chosen = choices.columns?.[name];
    const field = chosen ?? guessed.get(index) ?? "ignore";
    const partner = field === "option" ? (options.get(index) ?? name) : null;
    return { index, name, field, partner, samples: distinct.slice(0, 3) };
  });
  return { kind, columns };
}

/** Names of partners by column: `question/partner`, `question [partner]`, where cells are ticks or levels. */
function optionsAmong(seen: readonly Seen[]): Map<number, string> {
  const groups = new Map<string, { index: number; partner: string }[]>();
  for (const { index, name, cells } of seen) {
    const [, question = "", partner = ""] =
      /^(.*?)\s*\[(.+)\]\s*$/.exec(name) ?? /^(.+)\/([^/]+)$/.exec(name) ?? [];
    const says = cells.every((cell) => isTicked(cell) !== null || levelIn(cell) !== null);
    if (question === "" || !says || isOfPrograms(question)) continue;
    const group = groups.get(question) ?? [];
    group.push({ index, partner });
    groups.set(question, group);
  }
  const large = [...groups.values()].filter((group) => group.length > 1);
  const known = (partner: string) => fieldsByHeader([partner], "ties")[0]?.length ?? 0;
  // Groups of a form may hold its other questions: those are no partners.
  const real = large.filter(
    (group) => group.filter(({ partner }) => known(partner) > 0).length * 2 < group.length,
  );
  return new Map(real.flat().map(({ index, partner }) => [index, partner]));
}

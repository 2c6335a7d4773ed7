/** The numbers and sentences of the material by name, each remembering where it stands there. */
import {
  type Bilingual,
  capitalised,
  type Language,
  type MeasurePair,
  type MeasureResult,
  reasonInWords,
  timeOf,
} from "@legami/core";
import type { Inline, Line } from "./document.ts";
import { type Format, formatFact } from "./format-fact.ts";
import type { Material } from "./material.ts";

/** A row of the evaluation and its path. */
export interface Found<Row> {
  readonly path: string;
  readonly row: Row;
}

type DateOf = "from" | "to";

type Gated = Pick<MeasureResult, "value" | "reason" | "gate">;

/**
 * A number behind one of these gates may not stand in a report. The others close on a whole
 * evaluation, which says so at its top.
 */
const CLOSED_TO_REPORTS: Readonly<Record<string, Bilingual>> = {
  not_observed: {
    it: "non si descrive: osservato in parte",
    en: "not described: observed in part",
  },
  insufficient_n: {
    it: "non si descrive: poche realtà attive",
    en: "not described: few active actors",
  },
  low_response: { it: "non si dà: poche risposte", en: "not given: few answers" },
  preview: { it: "non si dà: ricerca rapida", en: "not given: quick search" },
};

export class Facts {
  readonly material: Material;
  readonly language: Language;
  readonly #changes: ReadonlyMap<string, number>;
  readonly #pairs: ReadonlyMap<string, number>;
  readonly #later: ReadonlyMap<string, number>;

  constructor(material: Material) {
    this.material = material;
    this.language = material.language;
    this.#changes = places(material.change.results);
    this.#pairs = places(material.change.pairs);
    this.#later = places(material.moments[1].results);
  }

  /** A measure of change: `tie-fate/new` is a part. */
  change(name: string, scope: string): Found<MeasureResult> | null {
    const at = this.#changes.get(`${name}|${scope}`);
    const row = at === undefined ? undefined : this.material.change.results[at];
    return row === undefined ? null : { path: `change.results.${at}`, row };
  }

  /** A measure of one date, at both: `mixing@kind` is over a partition. */
  pair(name: string, scope: string): Found<MeasurePair> | null {
    const at = this.#pairs.get(`${name}|${scope}`);
    const row = at === undefined ? undefined : this.material.change.pairs[at];
    return row === undefined ? null : { path: `change.pairs.${at}`, row };
  }

  /** A measure of the second date by itself. */
  later(name: string, scope: string): Found<MeasureResult> | null {
    const at = this.#later.get(`${name}|${scope}`);
    const row = at === undefined ? undefined : this.material.moments[1].results[at];
    return row === undefined ? null : { path: `moments.1.results.${at}`, row };
  }

  /** The value at a path of the material, written out. */
  at(path: string, as: Format): Inline {
    return { text: formatFact(valueAt(this.material, path), as, this.language), from: path, as };
  }

  value(path: string): unknown {
    return valueAt(this.material, path);
  }

  /** A sentence of the engine. */
  said(path: string): Line {
    return [this.at(path, "text")];
  }

  /** The value of a measure of change, or why there is none. */
  changed(name: string, scope: string, as: Format): Line {
    const found = this.change(name, scope);
    if (found === null) return [plain(this.missing())];
    return this.#valueOr(found.path, found.row, as);
  }

  /** One side of a measure of one date, or why there is no value. */
  side(name: string, scope: string, date: DateOf, as: Format): Line {
    const found = this.pair(name, scope);
    if (found === null) return [plain(this.missing())];
    return this.#valueOr(`${found.path}.${date}`, found.row[date], as);
  }

  /** Part and whole that a result was made of. */
  sideShare(name: string, scope: string, date: DateOf): Line {
    const found = this.pair(name, scope);
    if (found === null) return [plain(this.missing())];
    const side = found.row[date];
    if (side.counts["whole"] === undefined) {
      return side.reason === null ? [plain(this.missing())] : [plain(this.#why(side.reason))];
    }
    return [this.at(`${found.path}.${date}.counts`, "share")];
  }

  /** Ties of a scope at one of the dates. */
  ties(scope: string, date: DateOf): Line {
    const found = this.pair("observed-share", scope);
    if (found === null) return [plain(this.missing())];
    return [this.at(`${found.path}.${date}.m`, "integer")];
  }

  difference(name: string, scope: string, as: Format): Line {
    const found = this.pair(name, scope);
    if (found === null || found.row.difference === null) return [plain("–")];
    return [this.at(`${found.path}.difference`, as)];
  }

  /** "al mese 0": as it stands in the middle of a sentence. */
  when(date: DateOf): string {
    return timeOf(this.material.change[date].at, this.material.settings, this.language);
  }

  /** "Al mese 0": head of a column. */
  atDate(date: DateOf): string {
    return capitalised(this.when(date));
  }

  /** "a Pavia". */
  place(territory: string): string {
    const found = this.material.settings.territories.find(({ id }) => id === territory);
    return found?.in[this.language] ?? territory;
  }

  label(territory: string | null): string {
    const found = this.material.settings.territories.find(({ id }) => id === territory);
    if (found !== undefined) return found.label;
    return territory ?? (this.language === "it" ? "Tutto il programma" : "The whole programme");
  }

  missing(): string {
    return this.language === "it" ? "non calcolato" : "not computed";
  }

  #valueOr(path: string, { value, reason, gate }: Gated, as: Format): Line {
    const closed = CLOSED_TO_REPORTS[gate ?? ""];
    if (closed !== undefined) return [plain(closed[this.language])];
    if (value !== null) return [this.at(`${path}.value`, as)];
    return [plain(reason === null ? this.missing() : this.#why(reason))];
  }

  #why(reason: string): string {
    const why = reasonInWords(reason, this.language);
    return this.language === "it" ? `non si calcola: ${why}` : `not computed: ${why}`;
  }
}

export function plain(text: string): Inline {
  return { text };
}

/** Text with facts in it: `{0}` is the first one. */
export function line(template: string, ...facts: readonly (Inline | Line)[]): Line {
  return template.split(/(\{\d\})/).flatMap((piece): Line => {
    const place = /^\{(\d)\}$/.exec(piece)?.[1];
    if (place === undefined) return piece === "" ? [] : [plain(piece)];
    const fact = facts[Number(place)];
    if (fact === undefined) throw new TypeError(`no fact ${piece} in "${template}"`);
    return Array.isArray(fact) ? fact : [fact as Inline];
  });
}

export function strong(inline: Inline): Inline {
  return { ...inline, isStrong: true };
}

/** What stands at a path such as `change.results.3.counts.part`. */
export function valueAt(material: unknown, path: string): unknown {
  return path.split(".").reduce((held: unknown, step) => {
    if (typeof held !== "object" || held === null) return undefined;
    return (held as Readonly<Record<string, unknown>>)[step];
  }, material);
}

type Named = Pick<MeasureResult, "key" | "part" | "by" | "scope">;

function places(rows: readonly Named[]): Map<string, number> {
  const found = new Map<string, number>();
  rows.forEach(({ key, part, by, scope }, index) => {
    const name = `${key}${part === null ? "" : `/${part}`}${by === null ? "" : `@${by}`}|${scope}`;
    if (!found.has(name)) found.set(name, index);
  });
  return found;
}

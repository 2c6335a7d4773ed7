import type { ProblemCode } from "../problems.ts";

/** What stands before `data:` in a UCINET DL file. */
export interface DlHeader {
  readonly format: DlFormat;
  /** How many actors in the rows and in the columns; -1 where nothing says so. */
  readonly rows: number;
  readonly columns: number;
  readonly hasDiagonal: boolean;
  /** Labels stand among the data. */
  readonly areLabelsEmbedded: boolean;
  /** Labels listed in the header; empty if there are none. */
  readonly rowLabels: readonly string[];
  readonly columnLabels: readonly string[];
}

const DL_FORMATS = ["fullmatrix", "edgelist1", "nodelist1"] as const;

type DlFormat = (typeof DL_FORMATS)[number];

export interface DlFault {
  readonly code: Extract<ProblemCode, "unexpected-text" | "several-relations" | "dl-format">;
  readonly row: number;
  readonly found: string;
  readonly expected: string;
}

export interface DlWord {
  readonly text: string;
  readonly row: number;
  readonly isQuoted: boolean;
}

const WORD = /"([^"]*)"|'([^']*)'|=|[^\s,="']+/g;

/** The words of a line; blanks and commas separate them, `labels :` is one. */
export function dlWords(line: string, row: number): DlWord[] {
  return [...line.replace(/\s+:/g, ":").matchAll(WORD)].map(([whole, double, single]) => {
    const quoted = double ?? single;
    return { text: quoted ?? whole, row, isQuoted: quoted !== undefined };
  });
}

/** Reads the words of a header. */
export function readDlHeader(words: readonly DlWord[]): DlHeader | DlFault {
  const reading = new HeaderReading(words);
  return reading.read();
}

/** Which labels a list gives. */
type Side = "both" | "row" | "column";

class HeaderReading {
  readonly #words: readonly DlWord[];
  #at = 0;
  #fault: DlFault | null = null;
  #format: DlFormat = "fullmatrix";
  readonly #counts = new Map<string, number>();
  #hasDiagonal = true;
  #areEmbedded = false;
  readonly #labels = new Map<Side, string[]>();

  constructor(words: readonly DlWord[]) {
    this.#words = words;
  }

  read(): DlHeader | DlFault {
    while (this.#at < this.#words.length && this.#fault === null) this.#readOption();
    if (this.#fault !== null) return this.#fault;
    const both = this.#counts.get("n") ?? -1;
    const all = this.#labels.get("both") ?? [];
    return {
      format: this.#format,
      rows: this.#counts.get("nr") ?? both,
      columns: this.#counts.get("nc") ?? both,
      hasDiagonal: this.#hasDiagonal,
      areLabelsEmbedded: this.#areEmbedded,
      rowLabels: this.#labels.get("row") ?? all,
      columnLabels: this.#labels.get("column") ?? all,
    };
  }

  #readOption(): void {
    const word = this.#next();
    const name = word.text.toLowerCase();
    if (name === "dl") return;
    if (["n", "nr", "nc", "nm"].includes(name)) this.#readCount(name);
    else if (name === "format") this.#readFormat();
    else if (name === "diagonal") this.#readDiagonal();
    else if (name === "row" || name === "col" || name === "column") this.#readSide(word, name);
    else if (name === "labels:" || name === "labels") this.#readLabels(word, "both");
    else this.#unexpected(word, "dl-option");
  }

  #readCount(name: string): void {
    const word = this.#valueWord();
    const count = /^\d{1,7}$/.test(word.text) ? Number(word.text) : -1;
    if (count === -1) this.#unexpected(word, "dl-count");
    else if (name === "nm" && count > 1) {
      this.#fault = { code: "several-relations", row: word.row, found: word.text, expected: "" };
    } else this.#counts.set(name, count);
  }

  #readFormat(): void {
    const word = this.#valueWord();
    const format = DL_FORMATS.find((known) => known === word.text.toLowerCase());
    if (format !== undefined) this.#format = format;
    else {
      const expected = DL_FORMATS.join(", ");
      this.#fault = { code: "dl-format", row: word.row, found: word.text, expected };
    }
  }

  #readDiagonal(): void {
    const word = this.#valueWord();
    const says = word.text.toLowerCase();
    if (says === "absent" || says === "present") this.#hasDiagonal = says === "present";
    else this.#unexpected(word, "dl-option");
  }

  #readSide(word: DlWord, name: string): void {
    const labels = this.#next();
    if (/^labels:?$/i.test(labels.text))
      this.#readLabels(labels, name === "row" ? "row" : "column");
    else this.#unexpected(word, "dl-option");
  }

  /** Labels listed after a colon, or the word that says that they stand among the data. */
  #readLabels(word: DlWord, side: Side): void {
    if (!word.text.endsWith(":")) {
      const next = this.#next();
      if (/^embedded:?$/i.test(next.text)) this.#areEmbedded = true;
      else this.#unexpected(next, "dl-embedded");
      return;
    }
    const labels: string[] = [];
    while (this.#at < this.#words.length && !this.#isOption()) labels.push(this.#next().text);
    this.#labels.set(side, labels);
  }

  /** True if the next words are an option of the header and no label. */
  #isOption(): boolean {
    const [first, second] = [this.#words[this.#at], this.#words[this.#at + 1]];
    if (first === undefined || first.isQuoted) return false;
    const name = first.text.toLowerCase();
    if (name === "labels:") return true;
    if (["row", "col", "column"].includes(name)) return /^labels:?$/i.test(second?.text ?? "");
    return ["n", "nr", "nc", "nm", "format", "diagonal"].includes(name) && second?.text === "=";
  }

  #valueWord(): DlWord {
    const word = this.#next();
    return word.text === "=" && !word.isQuoted ? this.#next() : word;
  }

  #next(): DlWord {
    const last = this.#words.at(-1);
    return this.#words[this.#at++] ?? { text: "", row: last?.row ?? 1, isQuoted: false };
  }

  #unexpected({ text, row }: DlWord, expected: string): void {
    this.#fault = { code: "unexpected-text", row, found: text, expected };
  }
}

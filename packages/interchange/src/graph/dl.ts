/**
 * UCINET DL files: full matrices, lists of ties and lists of partners. An actor's id is its label
 * where there are labels, else its number. A matrix of `nr` rows and `nc` columns joins two kinds.
 *
 * Source: Borgatti, Everett & Freeman (2002), "UCINET 6 for Windows: User's Guide", app. on DL.
 */
import { MAX_ROWS } from "../csv/records.ts";
import type { Findings } from "../findings.ts";
import type { FlatTables } from "../flat-pair/flat-columns.ts";
import { type DlFault, type DlHeader, type DlWord, dlWords, readDlHeader } from "./dl-header.ts";
import { DlMatrix } from "./dl-matrix.ts";
import type { GraphReader } from "./graph-reader.ts";
import { GraphTables } from "./graph-tables.ts";
import { LineReader } from "./lines.ts";

/** No header has more words: two labels for each of a million actors. */
const MAX_HEADER = 2_000_000;

/** A matrix has so many cells at most. */
const MAX_CELLS = 100_000_000;

/** Takes the words of a line of data. */
type TakeWords = (words: readonly DlWord[], row: number) => void;

export class DlReader implements GraphReader {
  readonly #file: string;
  readonly #findings: Findings;
  readonly #lines: LineReader;
  readonly #tables: GraphTables;
  readonly #headerWords: DlWord[] = [];
  #take: TakeWords | null = null;
  #endData: () => void = () => {};

  constructor(file: string, findings: Findings) {
    this.#file = file;
    this.#findings = findings;
    this.#tables = new GraphTables(file, findings, { weight: "1" });
    this.#lines = new LineReader(file, findings, (line, row) => this.#addLine(line, row));
  }

  push(piece: string | Uint8Array): boolean {
    return this.#lines.push(piece);
  }

  end(): FlatTables | null {
    this.#lines.end();
    if (this.#lines.isStopped) return null;
    if (this.#take === null) this.#findings.problem("no-graph", { file: this.#file });
    this.#endData();
    return this.#lines.isStopped ? null : this.#tables.end();
  }

  #addLine(line: string, row: number): void {
    const words = dlWords(line, row);
    const [first, ...rest] = words;
    if (first === undefined) return;
    if (this.#take !== null) this.#take(words, row);
    else if (!first.isQuoted && /^data:?$/i.test(first.text)) this.#beginData(rest, row);
    else if (this.#headerWords.length + words.length > MAX_HEADER) {
      this.#refuse({ code: "unexpected-text", row, found: first.text, expected: "dl-option" });
    } else this.#headerWords.push(...words);
    if (this.#tables.isFull) this.#lines.stop();
  }

  #beginData(rest: readonly DlWord[], row: number): void {
    const header = readDlHeader(this.#headerWords);
    if ("code" in header) this.#refuse(header);
    else if (!this.#hasRightCounts(header, row)) this.#lines.stop();
    else if (header.format === "fullmatrix") this.#beginMatrix(header, row);
    else this.#beginList(header, row);
    if (rest.length > 0) this.#take?.(rest, row);
  }

  #hasRightCounts(header: DlHeader, row: number): boolean {
    const { rows, columns, rowLabels, columnLabels, areLabelsEmbedded } = header;
    const place = { file: this.#file, row };
    const isMatrix = header.format === "fullmatrix";
    if ((isMatrix || !areLabelsEmbedded) && (rows === -1 || columns === -1)) {
      this.#findings.problem("unexpected-text", { ...place, found: "data:" }, { expected: "dl-n" });
    } else if (isMatrix ? rows * columns > MAX_CELLS : rows > MAX_ROWS) {
      this.#findings.problem("too-many-rows", place, { max: isMatrix ? MAX_CELLS : MAX_ROWS });
    } else {
      for (const [labels, expected] of [
        [rowLabels, rows],
        [columnLabels, columns],
      ] as const) {
        const count = labels.length;
        if (count === 0 || count === expected) continue;
        this.#findings.problem("wrong-count", place, { count, expected });
        return false;
      }
      return true;
    }
    return false;
  }

  #beginMatrix(header: DlHeader, row: number): void {
    const matrix = new DlMatrix(header);
    let last = row;
    this.#take = (words, at) => {
      last = at;
      for (const word of words) {
        const fault = matrix.take(word);
        if (fault !== null) return this.#refuse(fault);
      }
    };
    this.#endData = () => {
      const values = { count: matrix.length, expected: header.rows * header.columns };
      const place = { file: this.#file, row: last };
      if (matrix.isWhole) matrix.addTo(this.#tables, row, this.#file, this.#findings);
      else this.#findings.problem("matrix-too-short", place, values);
    };
  }

  /** Lines of a tie each, with its weight, or of an actor and all its partners. */
  #beginList(header: DlHeader, row: number): void {
    const { rows, rowLabels, areLabelsEmbedded } = header;
    const seen = new Set<string>();
    const idOf = ({ text }: DlWord) => rowLabels[Number(text) - 1] ?? text;
    const meet = (word: DlWord) => {
      const id = areLabelsEmbedded ? word.text : idOf(word);
      if (areLabelsEmbedded && !seen.has(id)) this.#tables.addNode(word.row, new Map([["id", id]]));
      seen.add(id);
      return id;
    };
    if (!areLabelsEmbedded) {
      for (let number = 1; number <= rows; number++) {
        this.#tables.addNode(row, new Map([["id", rowLabels[number - 1] ?? String(number)]]));
      }
    }
    this.#take = ([first, ...others], at) => {
      if (first === undefined) return;
      const source = meet(first);
      if (header.format === "edgelist1") this.#addTie(source, others, meet, at);
      else for (const word of others) this.#tables.addTie(at, tieOf(source, meet(word)), true);
    };
    this.#endData = () => {
      if (!areLabelsEmbedded || rows === -1 || seen.size === rows) return;
      const values = { count: seen.size, expected: rows };
      this.#findings.problem("wrong-count", { file: this.#file, row }, values);
    };
  }

  #addTie(
    source: string,
    [target, weight, further]: readonly DlWord[],
    idOf: (word: DlWord) => string,
    row: number,
  ): void {
    const cells = tieOf(source, target === undefined ? "" : idOf(target));
    if (weight !== undefined) cells.set("weight", weight.text);
    if (further === undefined) this.#tables.addTie(row, cells, true);
    else this.#refuse({ code: "unexpected-text", row, found: further.text, expected: "dl-tie" });
  }

  #refuse({ code, row, found, expected }: DlFault): void {
    this.#findings.problem(code, { file: this.#file, row, found }, { expected });
    this.#lines.stop();
  }
}

function tieOf(source: string, target: string): Map<string, string> {
  return new Map([
    ["source", source],
    ["target", target],
  ]);
}
